import Codebook
import ReadingCorpus
import Testing

@testable import Rhetoric

@Suite struct GuessTests {
  /// A reply of an author from whom the rules and the classifier have learnt nothing, and how it is read.
  private struct Judged {
    let author: String
    let language: Language
    let reply: LabelledReply
    let reading: Reading
  }

  private static let judged = Result {
    try ReadingCorpus.all(by: ReadingCorpus.judges).flatMap { corpus in
      corpus.replies.map { reply in
        let reading = Reader.read(reply.text, language: corpus.language)
        return Judged(author: corpus.author, language: corpus.language, reply: reply, reading: reading)
      }
    }
  }

  private static func judged(_ language: Language) throws -> [Judged] {
    try judged.get().filter { $0.language == language }
  }

  /// F1 a strategy, in its mean: a guard against a fall, below what `ReadingTrainer evaluate` prints. The aim is 0.85.
  @Test(arguments: Language.allCases, [("t", 0.69), ("u", 0.77), ("bz", 0.82)])
  func theReadingOfUnseenRepliesDoesNotFall(_ language: Language, _ judge: (author: String, floor: Double)) throws {
    let replies = try GuessTests.judged(language).filter { $0.author == judge.author }
    var agreements = [Agreement](repeating: Agreement(), count: Strategy.allCases.count)
    for judged in replies {
      let read = judged.reading.findings.map(\.strategy)
      for (number, strategy) in Strategy.allCases.enumerated() {
        agreements[number].add(strategy, expected: Array(judged.reply.strategies), read: read)
      }
    }
    let mean = agreements.reduce(0) { $0 + $1.f1 } / Double(agreements.count)
    #expect(mean > judge.floor, "\(mean)")
  }

  @Test(arguments: Language.allCases)
  func aGuessNeverCountsAgainstItsAuthor(_ language: Language) throws {
    for reading in try GuessTests.judged(language).map(\.reading) {
      let guessed = reading.findings.filter { $0.isGuess && $0.strategy.isRisky }.map(\.strategy)
      for strategy in guessed where !reading.findings.contains(where: { $0.strategy == strategy && !$0.isGuess }) {
        #expect(reading.strength(of: strategy) == 0)
        #expect(reading.strongest(strategy) == nil)
      }
    }
  }

  @Test func aGuessSaysWhichWordsWeighed() throws {
    let guesses = try GuessTests.judged(.english).flatMap { $0.reading.findings.filter { $0.grounds == .classifier } }
    #expect(guesses.count > 100)
    #expect(guesses.allSatisfy { $0.rule.hasSuffix(".learnt") })
    #expect(guesses.allSatisfy { (1...80).contains($0.strength) })
    #expect(guesses.count { !$0.because.isEmpty } * 10 > guesses.count * 9)
    #expect(guesses.allSatisfy { guess in guess.because.allSatisfy(guess.words.contains) })
  }

  @Test(arguments: [
    (Language.english, "We are not sorry."), (.english, "They want us to say \"we are sorry\"."),
    (.english, "sorry sorry apology correct refund"), (.english, "Sorry, but we can't do that here."),
    (.french, "Nous ne sommes pas désolés."), (.french, "On nous demande de dire « nous sommes désolés »."),
    (.french, "excuses excuses remboursement correction transparence"),
  ])
  func deniedAndQuotedApologiesAndKeywordsEarnNothing(_ language: Language, _ text: String) {
    #expect(Reader.read(text, language: language).strength(of: .apologise) == 0)
  }

  @Test func aThousandMutatedTextsAreReadSoundly() throws {
    let texts = try ReadingCorpus.all().flatMap(\.replies).map(\.text)
    for number in 0..<1000 as Range<UInt32> {
      let text = Mutation.text(of: texts, number: number, seed: 5)
      let fault = Mutation.fault(reading: text, Language.allCases[Int(number) % 2])
      #expect(fault == nil, "\(text.debugDescription)")
    }
  }
}
