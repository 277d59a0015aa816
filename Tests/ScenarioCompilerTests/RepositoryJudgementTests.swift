import Codebook
import Laboratory
import ScenarioCompiler
import Scenarios
import Testing

/// The test that is kept beside the cases.
@Suite struct RepositoryJudgementTests {
  private let test: JudgementTest
  private let items: [JudgementItem]

  init() throws {
    let folder = try #require(ScenarioLibrary.repository())
    let file = try #require(ScenarioLibrary.judgement(in: [folder]))
    let outcome = JudgementCompiler.compile(path: file)
    #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    test = try #require(outcome.test)
    items = test.items(of: .a) + test.items(of: .b)
  }

  private func texts(of item: JudgementItem) -> [LocalizedText] {
    [item.situation] + item.posts.map(\.text) + item.answers.flatMap { [$0.text, $0.why] }
  }

  @Test func everyCompetenceIsAskedForOnceInEachForm() {
    #expect(test.items(of: .a).map(\.competence) == Competence.allCases)
    #expect(test.items(of: .b).map(\.competence) == Competence.allCases)
  }

  @Test func everyItemHasFourDifferentAnswersInBothLanguages() {
    for item in items {
      for language in Language.allCases {
        #expect(Set(item.answers.map { $0.text[language] }).count == 4, "\(item.id)")
        #expect(texts(of: item).allSatisfy { !$0[language].isEmpty }, "\(item.id)")
      }
      #expect(texts(of: item).allSatisfy { $0.english != $0.french }, "\(item.id): a text was not translated")
    }
  }

  @Test func parallelItemsRestOnFindingsInCommon() {
    for (one, other) in zip(test.items(of: .a), test.items(of: .b)) {
      #expect(!Set(one.findings).isDisjoint(with: other.findings), "\(one.id) and \(other.id)")
    }
  }

  /// Findings of the third priority are not among those that the community is measured against.
  @Test func sourcesNameTheFirstAuthorOfTheirFinding() {
    for (id, reference) in test.sources {
      guard let finding = Published.finding(id) else { continue }
      let author = finding.source.reference.prefix { $0.isLetter || $0 == " " || $0 == "-" }
      #expect(reference.contains(author.split(separator: " ").first ?? ""), "\(id): \(reference)")
    }
  }

  /// Twenty items among four answers: a rule of thumb must come out near chance.
  @Test(arguments: Language.allCases) func neitherTheLongestNorTheShortestAnswerIsAGoodGuess(language: Language) {
    func length(_ answer: JudgementItem.Answer) -> Int { answer.text[language].count }
    let longest = items.count { item in item.answers.allSatisfy { length($0) <= length(item.answers[item.key]) } }
    let shortest = items.count { item in item.answers.allSatisfy { length($0) >= length(item.answers[item.key]) } }
    #expect(longest <= 6, "\(longest) of 20")
    #expect(shortest <= 6, "\(shortest) of 20")
  }

  /// Ten minutes at 200 words a minute, which is slow for adults (Brysbaert 2019: 238 in English, 214 in French), with 15
  /// seconds for each choice.
  @Test(arguments: Language.allCases, JudgementTest.Form.allCases)
  func aFormTakesTenMinutesAtMost(language: Language, form: JudgementTest.Form) {
    let words = test.items(of: form).flatMap { item in
      [item.situation] + item.posts.map(\.text) + item.answers.map(\.text)
    }.reduce(0) { $0 + $1[language].split(separator: " ").count }
    #expect(words * 60 / 200 + 10 * 15 <= 600, "\(words) words")
  }

  @Test(arguments: Language.allCases) func theFormsAreEquallyLong(language: Language) {
    let lengths = JudgementTest.Form.allCases.map { form in
      test.items(of: form).flatMap { [$0.situation] + $0.answers.map(\.text) }.reduce(0) { $0 + $1[language].count }
    }
    #expect(abs(lengths[0] - lengths[1]) * 10 <= lengths[0], "\(lengths)")
  }

  @Test func frenchMarksStandBehindSpacesThatDoNotBreak() {
    for item in items {
      for text in texts(of: item).map(\.french) {
        for mark in [" :", " ;", " ?", " !", " »", "« ", " %"] {
          #expect(!text.contains(mark), "\(item.id): `\(mark)` in \(text)")
        }
      }
    }
  }
}
