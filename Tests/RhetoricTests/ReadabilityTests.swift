import Codebook
import Testing

@testable import Rhetoric

@Suite struct ReadabilityTests {
  private static let plain: [(Language, String)] = [
    (
      .english,
      "The card machine has been down since ten. Cash works. If you paid twice, show us the slip and you get it back."
    ),
    (
      .french,
      "La caisse est en panne depuis dix heures. On prend les espèces. Si vous avez payé deux fois, on vous rend la monnaie."
    ),
  ]
  private static let heavy: [(Language, String)] = [
    (
      .english,
      """
      Following an unforeseen interruption affecting our electronic payment infrastructure, the necessary corrective \
      procedures are currently being implemented by the competent departments, with particular attention to the \
      continuity of transactions.
      """
    ),
    (
      .french,
      """
      À la suite d'une interruption imprévue de notre infrastructure de paiement électronique, les procédures correctives \
      nécessaires sont actuellement mises en œuvre par les services compétents, avec une attention particulière portée à \
      la continuité des transactions.
      """
    ),
  ]

  @Test(arguments: plain) func shortWordsInShortSentencesAreNotHeavy(_ language: Language, _ text: String) {
    #expect(Reader.read(text, language: language).heaviness == 0)
  }

  @Test(arguments: heavy) func theLanguageOfAReportIsHeavyAndTheLearnerIsTold(_ language: Language, _ text: String) {
    let reading = Reader.read(text, language: language)
    #expect(reading.heaviness == 100)
    let remarks = Advice.critique(reading, on: Advice.Occasion(crisis: .accidental), text: text, language: language)
    #expect(remarks.contains { $0.id == "heavy-language" })
  }

  @Test func aFewWordsSayLittleOfAStyle() {
    let short = Reader.read("Unfortunately, investigations continue.", language: .english).heaviness
    #expect((1...20).contains(short), "\(short)")
    for text in ["", "42", "<url>", "https://example.org/conditions-generales", "👍"] {
      #expect(Reader.read(text, language: .french).heaviness == 0, "\(text)")
    }
  }

  @Test func anApologyInHeavyLanguageIsLessPlain() {
    let plain = Reader.read("We are sorry. We broke it, and we pay for it.", language: .english)
    let heavy = Reader.read(
      """
      We are sorry for the considerable inconvenience unfortunately experienced by numerous subscribers throughout the \
      metropolitan territory following yesterday's particularly exceptional circumstances.
      """, language: .english)
    #expect(plain.strength(of: .apologise) > heavy.strength(of: .apologise))
    #expect(heavy.strength(of: .apologise) > 0)
  }
}
