import Codebook
import ReadingCorpus
import Testing

@testable import Rhetoric

/// What rules find and the classifier takes to be a mistake.
@Suite struct DoubtTests {
  private static let mistakes: [(Language, String, Strategy)] = [
    (.english, "Rebook free in the app, or go home and get your money back.", .attack),
    (.english, "If you've given your code, call us now and we'll block your card, day or night.", .threaten),
    (.english, "This wasn't a computer's doing: somebody should have checked it and nobody did.", .deny),
    (
      .french, "Hier en fin d'après-midi, vers 17 h, deux enfants ont été blessés sur le manège du Petit Train.",
      .victimage
    ),
    (.french, "Tout le monde est sorti, dès que la rivière redescend on rouvre.", .attack),
  ]
  private static let reproaches: [(Language, String, Strategy)] = [
    (.english, "Go home, you whiners.", .attack),
    (.english, "Take that down or our lawyers will be in touch.", .threaten),
    (.english, "We never did anything of the kind.", .deny),
    (.french, "Nous sommes victimes d'un lynchage.", .victimage),
    (.french, "Tous des imbéciles, sur la page comme au bureau.", .attack),
    (.english, "They are all idiots, on the page and at work.", .attack),
  ]

  @Test(arguments: mistakes)
  func aReproachThatTheSentenceSpeaksAgainstIsInDoubtAndDoesNotCount(
    _ language: Language, _ text: String, _ strategy: Strategy
  ) throws {
    let reading = Reader.read(text, language: language)
    let finding = try #require(reading.findings.first { $0.strategy == strategy })
    #expect(finding.grounds == .doubtedRule && finding.isGuess && !finding.rule.hasSuffix(".learnt"))
    #expect(reading.strength(of: strategy) == 0)
    #expect(!reading.tones.contains(.aggressive))
  }

  @Test(arguments: reproaches)
  func aReproachThatIsMeantIsNotInDoubt(_ language: Language, _ text: String, _ strategy: Strategy) {
    #expect(Reader.read(text, language: language).strength(of: strategy) >= 60)
  }

  @Test func somethingKindIsNeverInDoubt() throws {
    for corpus in try ReadingCorpus.all(by: ReadingCorpus.judges) {
      for reply in corpus.replies {
        let findings = Reader.read(reply.text, language: corpus.language).findings
        #expect(findings.allSatisfy { $0.grounds != .doubtedRule || $0.strategy.isRisky })
      }
    }
  }

  /// Reproaches that count on replies from which nothing was learnt: a guard against a fall, below what was measured.
  @Test func sixOfSevenReproachesThatCountAreRight() throws {
    var (right, wrong, missed) = (0, 0, 0)
    for corpus in try ReadingCorpus.all(by: ReadingCorpus.judges) {
      for reply in corpus.replies {
        let reading = Reader.read(reply.text, language: corpus.language)
        for strategy in Strategy.allCases where strategy.isRisky {
          let isCounted = reading.strength(of: strategy) > 0
          let isThere = reply.strategies.contains(strategy)
          right += isCounted && isThere ? 1 : 0
          wrong += isCounted && !isThere ? 1 : 0
          missed += !isCounted && isThere ? 1 : 0
        }
      }
    }
    #expect(right * 7 > (right + wrong) * 6, "\(right) right, \(wrong) wrong")
    #expect(right * 10 > (right + missed) * 3, "\(right) found, \(missed) missed")
  }
}
