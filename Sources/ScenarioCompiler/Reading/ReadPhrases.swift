import Codebook
import Scenarios

/// Reads the phrases of one language.
struct PhrasebookReader {
  let reader: CaseReader
  let file: MapReader
  /// The slots and where their words stand.
  var slots: [(name: String, place: Value, choices: [String])] = []
  /// The most slots of a language.
  private static let mostSlots = 500
  /// Slots that some text uses.
  var used: Set<String> = []

  init(_ reader: CaseReader, _ file: MapReader) {
    self.reader = reader
    self.file = file
  }

  /// Reads `phrases`, `words` and `handles` of the file.
  mutating func read() -> Phrasebook {
    slots = slotNames()
    readWords()
    let phrases = readPhrases()
    checkSlots()
    return Phrasebook(
      phrases: phrases, words: slots.map { Phrasebook.Slot(name: $0.name, choices: $0.choices) }, handles: handles())
  }

  private func slotNames() -> [(name: String, place: Value, choices: [String])] {
    guard let map = file.optional("words")?.freeMap("the words") else { return [] }
    if map.words.count > PhrasebookReader.mostSlots {
      map.value.error("there are \(map.words.count) slots", "\(PhrasebookReader.mostSlots) at most")
    }
    return map.words.prefix(PhrasebookReader.mostSlots).map { name, place, _ in
      if !name.isIdentifier(also: "-_") {
        place.error("`\(name.shortened)` is not a name for a slot", "lower-case letters, digits, `-` and `_`")
      } else if reader.names.words(for: name, .real) != nil || NameTable.reserved.contains(name) {
        place.error("`{\(name)}` stands for something else already", "choose another name for the slot")
      }
      return (name, place, [])
    }
  }

  private mutating func readWords() {
    for (name, _, value) in file.optional("words").map({ MapReader($0, what: "the words").words }) ?? [] {
      guard let items = value.list(of: "words"), let slot = slots.firstIndex(where: { $0.name == name }) else {
        continue
      }
      if items.isEmpty { value.error("the slot `\(name)` has no words", "add some, or delete the slot") }
      slots[slot].choices = items.map { text($0) }
    }
  }

  private mutating func readPhrases() -> [Phrasebook.Phrase] {
    let acts = PostAct.allCases.map(\.rawValue)
    guard let map = file.required("phrases")?.map("the phrasebook", keys: acts) else { return [] }
    var phrases: [Phrasebook.Phrase] = []
    for act in PostAct.allCases {
      guard let value = map.required(act.rawValue), let items = value.list(of: "phrases") else { continue }
      let read = items.compactMap { phrase($0, act) }
      checkEnough(read, items.count, act, value)
      phrases += read
    }
    return phrases
  }

  private mutating func phrase(_ value: Value, _ act: PostAct) -> Phrasebook.Phrase? {
    guard value.isMap else {
      return Phrasebook.Phrase(act: act, text: text(value), by: [], about: nil, when: .always)
    }
    guard let map = value.map("a phrase", keys: ["say", "by", "about", "when"]) else { return nil }
    let say = map.required("say").map { text($0) } ?? ""
    let by = map.optional("by")?.choices(of: Segment.self, "a segment") ?? []
    return Phrasebook.Phrase(act: act, text: say, by: by, about: topic(map.optional("about")), when: reader.when(map))
  }

  private func topic(_ value: Value?) -> Phrasebook.Topic? {
    guard let value, let word = value.text() else { return nil }
    switch word {
    case "event": return .event
    case "silence": return .silence
    case "deletion": return .deletion
    case "calendar": return .calendar
    default:
      if let strategy = Strategy(rawValue: word) { return .statement(strategy) }
      let known = ["event", "silence", "deletion", "calendar"] + Strategy.allCases.map(\.rawValue)
      value.error("`\(word.shortened)` is not a topic", Suggestion.advice(for: word, among: known))
      return nil
    }
  }

  /// A text with names filled in and slots left as they are.
  private mutating func text(_ value: Value) -> String {
    guard let text = value.text(), let template = reader.template(text, at: value) else { return "" }
    for name in template.placeholders where reader.names.words(for: name, reader.chosen) == nil && name != "handle" {
      if slots.contains(where: { $0.name == name }) {
        used.insert(name)
      } else {
        let advice = reader.advice(onPlaceholder: name, slots: slots.map(\.name) + ["handle"])
        value.error("`{\(name.shortened)}` is neither a name nor a slot", advice)
      }
    }
    return reader.fill(template)
  }

  /// The handles of the file; a translation need not have any, for the game takes those of the author's language.
  private func handles() -> [String] {
    let isTranslation = file.location.file != reader.root.location.file
    let list = isTranslation ? file.optional("handles") : file.required("handles")
    guard let value = list, let items = value.list(of: "handles") else { return [] }
    if items.count < 20, !isTranslation {
      value.error("there are \(items.count) handles", "at least 20 are wanted, lest two strangers look like one")
    }
    return items.compactMap { item in
      guard let handle = item.text() else { return nil }
      if !handle.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-" }) {
        item.error("`\(handle.shortened)` is not a part of a handle", "letters, digits, `_`, `.` and `-` only")
      }
      return handle
    }
  }
}
