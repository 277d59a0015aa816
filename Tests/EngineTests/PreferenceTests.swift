import Codebook
import Engine
import ReadingCorpus
import Rhetoric
import Simulation
import Testing

@Suite struct PreferenceTests {
  /// A guard against a fall. The aim is 90 of 100.
  @Test func theReplyThatExpertsPreferIsExpectedToBeTakenBetter() throws {
    let pairs = try PreferencePair.all()
    #expect(pairs.count == 940)
    var missed: [String] = []
    for pair in pairs {
      func reception(_ text: String) -> Double {
        let reading = Reader.read(text, language: pair.language)
        let isTrue = reading.strength(of: .deny) > 0 ? pair.crisis == .victim : nil
        return ExpectedReception(of: Statement(reading, isTrue: isTrue), crisis: pair.crisis).whole
      }
      if reception(pair.better) <= reception(pair.worse) { missed.append(pair.better) }
    }
    let right = (pairs.count - missed.count) * 100 / pairs.count
    #expect(right >= 88, "\(right) of 100; missed: \(missed.joined(separator: "\n"))")
  }
}
