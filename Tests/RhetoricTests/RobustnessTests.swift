import Codebook
import Testing

@testable import Rhetoric

@Suite struct RobustnessTests {
  static let pieces = [
    "sorry", "we're", "nous sommes", "désolés", "«", "»", "\"", "“", "”", "'", "’", "@sam", "#tag", "😡", "👩‍👩‍👧", "!!!",
    "?",
    "...", "\n", "\r\n", "\u{0}", "\u{7}", "e\u{301}\u{301}", "\u{301}", "\u{200B}", "\u{FEFF}", "ﬁ", "Ω", "漢字",
    "18h30", "6 pm",
    "06 12 34 56 78", "a@b.fr", "https://x.y/z?q=1", "www.", "@", "#", "<url>", "<", "·e·s", "(e)", "n'", "pas", "not",
    "if",
    "si", "idiots", "DM us", "refund", "d'ici", "-", "–", "/", "1/2", "ſ", "İ", "\u{FFFD}", "🇫🇷", "٣", "１２",
  ]

  static func text(_ seed: UInt64) -> String {
    let draw = Draw(seed: seed, stream: .wording)
    let count = draw.below(40, 0, 0)
    return (0..<count).map { index in
      pieces[Int(draw.below(UInt32(pieces.count), 1, index))] + (draw.below(3, 2, index) == 0 ? "" : " ")
    }.joined()
  }

  @Test(arguments: Array(0..<400 as Range<UInt64>))
  func anyTextIsReadAndItsSpansQuoteIt(_ seed: UInt64) {
    let text = RobustnessTests.text(seed)
    let characters = Array(text)
    for language in Language.allCases {
      let reading = Reader.read(text, language: language)
      #expect(reading == Reader.read(text, language: language))
      #expect((0...100).contains(reading.specificity))
      var previous = 0
      for finding in reading.findings {
        #expect(finding.span.lowerBound >= previous && finding.span.upperBound <= characters.count)
        guard finding.span.upperBound <= characters.count else { continue }
        #expect(String(characters[finding.span]) == finding.words)
        #expect((1...100).contains(finding.strength))
        previous = finding.span.lowerBound
      }
      let remarks = Advice.critique(reading, on: Advice.Occasion(crisis: .preventable), text: text, language: language)
      #expect(remarks.allSatisfy { ($0.span?.upperBound ?? 0) <= characters.count })
      for (index, remark) in remarks.enumerated() {
        #expect(!remarks[..<index].contains { $0.id == remark.id })
        #expect(!remark.text.english.isEmpty && !remark.text.french.isEmpty)
      }
      #expect((0...100).contains(Similarity.percent(text, RobustnessTests.text(seed + 1))))
    }
  }

  @Test(arguments: ["", " ", "\n", "\u{0}", "😀", "a", "@", "\"", "« »", "(", "\u{301}"])
  func textsOfNothingSayNothing(_ text: String) {
    for language in Language.allCases {
      let reading = Reader.read(text, language: language)
      #expect(reading.findings.isEmpty)
      #expect(reading.mainStrategy == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func accentsApostrophesAndFormsOfLettersDoNotChangeTheLabels(_ language: Language) {
    for sample in CorpusTests.corpus(language) {
      let read = CorpusTests.strategies(sample.text, language)
      let plain = sample.text.map { character -> String in
        var folded = ""
        guard let scalar = character.unicodeScalars.first, scalar.value > 0x7F,
          Folding.append(scalar.value, to: &folded), folded.utf8.allSatisfy({ $0 < 0x80 })
        else { return String(character) }
        return character.isUppercase ? folded.uppercased() : folded
      }.joined()
      #expect(CorpusTests.strategies(plain, language) == read, "\(plain)")
      let curled = String(sample.text.map { $0 == "'" ? "’" : $0 })
      #expect(CorpusTests.strategies(curled, language) == read, "\(curled)")
      #expect(CorpusTests.strategies(sample.text + "  ", language) == read)
    }
  }

  @Test func aLongTextIsReadInTimeThatGrowsWithItsLength() {
    let clock = ContinuousClock()
    func seconds(_ count: Int) -> Duration {
      let text = String(repeating: "we will not say sorry if you are all just ", count: count)
      return (0..<3).map { _ in clock.measure { _ = Reader.read(text, language: .english) } }.min() ?? .zero
    }
    _ = seconds(10)
    #expect(seconds(800) < seconds(100) * 24)
  }
}
