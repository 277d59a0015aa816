import ArgumentParser

/// Prints how fast the engine is. Figures of the same run may be compared, those of different machines may not.
@main struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measures the speed and the memory of the engine and the screens.",
    discussion: "EXAMPLE: swift run -c release Benchmarks reference --threads 1 2",
    subcommands: [Reference.self, Storm.self, WholePlay.self, ScreenSpeed.self, WhatIfBenchmark.self])
}
