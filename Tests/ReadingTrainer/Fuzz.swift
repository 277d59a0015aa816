import ArgumentParser
import Codebook
import ReadingCorpus
import Rhetoric

/// Reads what nobody would write.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads random and mutated texts: no crash, no hang, offsets always valid.")

  @Option(help: "How many texts.")
  var count = 1_000_000
  @Option(help: "The seed.")
  var seed: UInt64 = 1

  func run() throws {
    let texts = try ReadingCorpus.all().flatMap(\.replies).map(\.text)
    let clock = ContinuousClock()
    var slowest: (Duration, String) = (.zero, "")
    for number in 0..<count {
      let text = Mutation.text(of: texts, number: UInt32(number), seed: seed)
      let language = Language.allCases[number % 2]
      var fault: String?
      let time = clock.measure { fault = Mutation.fault(reading: text, language) }
      if let fault { throw ValidationError("\(fault): \(text.debugDescription)") }
      if time > slowest.0 { slowest = (time, text) }
      if number % 50_000 == 49_999 { print("\(number + 1) texts, slowest \(slowest.0)") }
    }
    print("\(count) texts, slowest \(slowest.0): \(slowest.1.prefix(80).debugDescription)")
  }
}
