import Codebook
import Scenarios

/// Reads the file of a judgement test; what is wrong is told.
final class JudgementReader {
  static let keys = ["judgement", "sources", "forms"]
  private static let itemKeys = ["id", "competence", "situation", "posts", "answers", "sources"]

  private let root: MapReader
  private let diagnostics: Diagnostics
  private var lineOfItem: [String: Int] = [:]
  private var usedSources: Set<String> = []

  init(_ root: MapReader) {
    self.root = root
    diagnostics = root.value.diagnostics
  }

  func read(contentHash: String) -> JudgementTest {
    let title = bilingual(root.required("judgement"))
    let sources = readSources()
    let forms = readForms(Set(sources.keys))
    for (id, place, _) in root.optional("sources")?.freeMap("the sources")?.words ?? []
    where !usedSources.contains(id) && !diagnostics.hasErrors {
      place.warning("no item names the source `\(id.shortened)`", "name it, or take it out")
    }
    return JudgementTest(title: title, contentHash: contentHash, forms: forms, sources: sources)
  }

  private func readSources() -> [String: String] {
    let map = root.required("sources")?.freeMap("the sources")
    let pairs = (map?.words ?? []).map { ($0.key, $0.value.text() ?? "") }
    return Dictionary(pairs) { first, _ in first }
  }

  private func readForms(_ sources: Set<String>) -> [JudgementTest.Form: [JudgementItem]] {
    let names = JudgementTest.Form.allCases.map(\.rawValue)
    guard let map = root.required("forms")?.map("the forms", keys: names) else { return [:] }
    var forms: [JudgementTest.Form: [JudgementItem]] = [:]
    for form in JudgementTest.Form.allCases {
      guard let list = map.required(form.rawValue), let values = list.list(of: "items") else { continue }
      let items = values.prefix(Competence.allCases.count + 1).map { readItem($0, sources) }
      checkCompetences(items.map { $0?.competence }, values, list)
      forms[form] = items.compactMap { $0 }
    }
    return forms
  }

  /// A form has one item for each competence, in the order in which competences are reported.
  private func checkCompetences(_ found: [Competence?], _ values: [Value], _ list: Value) {
    let wanted = Competence.allCases
    guard values.count == wanted.count else {
      return list.error(
        "the form has \(values.count) items",
        "one for each competence: \(wanted.map(\.rawValue).joined(separator: ", "))")
    }
    for (place, (competence, expected)) in zip(found, wanted).enumerated() {
      guard let competence, competence != expected else { continue }
      values[place].error(
        "item \(place + 1) is for `\(competence.rawValue)`",
        "both forms ask in the same order, and here comes `\(expected.rawValue)`")
    }
  }

  private func readItem(_ value: Value, _ sources: Set<String>) -> JudgementItem? {
    guard let map = value.map("an item", keys: JudgementReader.itemKeys) else { return nil }
    let id = map.required("id")?.identifier() ?? ""
    if let line = lineOfItem[id], !id.isEmpty {
      diagnostics.error(map.location(of: "id"), "the id `\(id)` is taken", "line \(line) has it; choose another")
    }
    lineOfItem[id] = lineOfItem[id] ?? map.location(of: "id").line
    let competence = map.required("competence")?.choice(of: Competence.self, "a competence")
    let situation = bilingual(map.required("situation"))
    let posts = readPosts(map)
    let (answers, key) = readAnswers(map)
    let findings = readFindings(map, sources)
    guard let competence else { return nil }
    return JudgementItem(
      id: id, competence: competence, situation: situation, posts: posts, answers: answers, key: key,
      findings: findings)
  }

  private func readPosts(_ map: MapReader) -> [JudgementItem.Post] {
    (map.optional("posts")?.list(of: "posts") ?? []).compactMap { item in
      guard let post = item.map("a post", keys: ["by"] + languages) else { return nil }
      return JudgementItem.Post(author: post.required("by")?.text() ?? "", text: texts(post))
    }
  }

  private func readAnswers(_ map: MapReader) -> (answers: [JudgementItem.Answer], key: Int) {
    guard let list = map.required("answers"), let values = list.list(of: "answers") else { return ([], 0) }
    if values.count != JudgementTest.answersPerItem {
      list.error("the item has \(values.count) answers", "write \(JudgementTest.answersPerItem)")
    }
    var keys: [Int] = []
    var answers: [JudgementItem.Answer] = []
    for value in values.prefix(JudgementTest.answersPerItem) {
      guard let answer = value.map("an answer", keys: ["best", "why"] + languages) else { continue }
      if answer.optional("best")?.boolean() == true { keys.append(answers.count) }
      answers.append(JudgementItem.Answer(text: texts(answer), why: bilingual(answer.required("why"))))
    }
    if keys.count != 1 { list.error("\(keys.count) answers are marked `best: true`", "mark the one that serves best") }
    return (answers, keys.first ?? 0)
  }

  private func readFindings(_ map: MapReader, _ sources: Set<String>) -> [String] {
    guard let list = map.required("sources"), let values = list.list(of: "ids of sources") else { return [] }
    if values.isEmpty { list.error("the item names no source", "name the findings that the best answer follows from") }
    return values.compactMap { value in
      guard let id = value.text() else { return nil }
      if !sources.contains(id) {
        value.error("there is no source `\(id.shortened)`", Suggestion.advice(for: id, among: sources.sorted()))
      }
      usedSources.insert(id)
      return id
    }
  }

  private var languages: [String] { Language.allCases.map(\.rawValue) }

  /// A map with a text in each language.
  private func bilingual(_ value: Value?) -> LocalizedText {
    guard let map = value?.map("a text in both languages", keys: languages) else { return LocalizedText("") }
    return texts(map)
  }

  private func texts(_ map: MapReader) -> LocalizedText {
    var text = LocalizedText("")
    for language in Language.allCases { text[language] = map.required(language.rawValue)?.text() ?? "" }
    return text
  }
}
