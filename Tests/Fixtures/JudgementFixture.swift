import Codebook
import Scenarios

extension Fixtures {
  /// A judgement test with an item for each competence; the key of the item at place *n* is the answer *n* mod 4.
  public static func judgement() -> JudgementTest {
    JudgementTest(
      title: LocalizedText(en: "What now?", fr: "Et maintenant\u{A0}?"), contentHash: String(repeating: "0", count: 64),
      forms: [.a: items(of: "a"), .b: items(of: "b")], sources: ["X01": "Baker (1999), Bread 1"])
  }

  private static func items(of form: String) -> [JudgementItem] {
    Competence.allCases.enumerated().map { place, competence in
      JudgementItem(
        id: "\(form)\(place + 1)", competence: competence,
        situation: LocalizedText(
          en: "An oven smokes (\(form)\(place + 1)).", fr: "Un four fume (\(form)\(place + 1))."),
        posts: [.init(author: "@ann", text: LocalizedText(en: "Burnt again!", fr: "Encore brûlé !"))],
        answers: (0..<4).map { answer in
          JudgementItem.Answer(
            text: LocalizedText(en: "Answer \(answer + 1)", fr: "Réponse \(answer + 1)"),
            why: LocalizedText(en: "It does \(answer + 1).", fr: "Elle fait \(answer + 1)."))
        },
        key: place % 4, findings: ["X01"])
    }
  }
}
