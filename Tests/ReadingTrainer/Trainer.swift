import ArgumentParser

/// Trains the reading of replies, and measures it.
@main struct Trainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ReadingTrainer",
    abstract: "Trains the classifier that the reading of replies uses, and measures the reading.",
    discussion: "EXAMPLE: swift run -c release ReadingTrainer evaluate",
    subcommands: [Train.self, Evaluate.self, Curve.self, Fuzz.self])
}
