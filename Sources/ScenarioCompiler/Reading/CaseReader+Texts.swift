import Codebook

/// What a text may hold beside the names of the case.
enum TextScope {
  /// Nothing.
  case plain
  /// `{own_words}`.
  case ownWords
}

extension CaseReader {
  /// The text under `key` in both languages, names filled in; `id` is its id in the translation, and one that is empty
  /// or begins with a dot (for want of a good id) is not looked up.
  func text(_ map: MapReader, _ key: String, _ id: String, _ scope: TextScope = .plain) -> LocalizedText {
    guard let value = map.required(key) else { return LocalizedText("") }
    return text(value, id, scope)
  }

  /// As `text`, or nil where the key is left out.
  func optionalText(_ map: MapReader, _ key: String, _ id: String, _ scope: TextScope = .plain) -> LocalizedText? {
    map.optional(key).map { text($0, id, scope) }
  }

  private func text(_ value: Value, _ id: String, _ scope: TextScope) -> LocalizedText {
    var result = LocalizedText("")
    result[language] = words(value, scope)
    guard let translation, translation.hasTexts, !id.isEmpty, !id.hasPrefix(".") else { return result }
    if let translated = translation.take(id) {
      result[translation.language] = words(translated, scope)
    } else {
      value.error(
        "the text `\(id)` has no translation", "add it to \(SourceFiles.textsName(translation.language))")
    }
    return result
  }

  /// A text that reads the same in every language, names filled in.
  func sameText(_ map: MapReader, _ key: String) -> String {
    map.required(key).map { words($0, .plain) } ?? ""
  }

  /// The text of one value, names filled in.
  func words(_ value: Value, _ scope: TextScope) -> String {
    guard let text = value.text(), let template = template(text, at: value) else { return "" }
    for name in template.placeholders where names.words(for: name, chosen) == nil {
      if name == "own_words", case .ownWords = scope { continue }
      value.error("`{\(name.shortened)}` stands for nothing here", advice(onPlaceholder: name, slots: []))
    }
    return fill(template)
  }

  /// `text` as a template, or nil after telling that its braces do not match.
  func template(_ text: String, at value: Value) -> Template? {
    do {
      return try Template(text)
    } catch .unclosed {
      value.error("a brace is opened and not closed", "write `{name}`; a text cannot hold a single brace")
    } catch {
      value.error("a brace is closed that was not opened", "write `{name}`; a text cannot hold a single brace")
    }
    return nil
  }

  /// `template` with its names filled in, and noted as used.
  func fill(_ template: Template) -> String {
    template.filled { name in
      guard let words = names.words(for: name, chosen) else { return nil }
      usage.names.insert(name)
      return words
    }
  }

  /// What to do about the unknown placeholder `name`.
  func advice(onPlaceholder name: String, slots: [String]) -> String {
    switch name {
    case "own_words" where slots.isEmpty: return "it can be used in posts, events and mails only"
    case "handle" where slots.isEmpty: return "it can be used in phrases and words only"
    default:
      let known = names.entries.map(\.name) + slots
      return Suggestion.advice(for: name, among: known, otherwise: "add it to `names`")
    }
  }
}
