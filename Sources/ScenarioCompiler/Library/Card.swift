import Codebook
import Scenarios

extension ScenarioCompiler {
  /// What a shelf of cases shows of the case in `folder`, or nil where its `case` block cannot be read.
  ///
  /// Only `case:`, `names:` and the leading `case.…` lines of the translation are parsed; what is not translated is
  /// shown in the author's language.
  ///
  /// - Complexity: O(*n*) in the bytes of the files, of which only the first blocks are parsed.
  public static func card(folder: String, names: Names = .real) -> CaseCard? {
    let silent = Diagnostics()
    let place = CaseFolder(folder)
    guard let bytes = place.bytes(of: SourceFiles.scenarioName),
      let root = head(CardText.blocks(["case", "names"], of: bytes), silent), let language = readLanguage(root)
    else { return nil }
    var card = CaseReader(root, language, nil, names).readCard(id: place.id)
    guard !silent.hasErrors else { return nil }
    for other in Language.allCases where other != language {
      guard let bytes = place.bytes(of: SourceFiles.textsName(other)) else { continue }
      guard let texts = head(CardText.leadingTexts(of: bytes), silent) else { continue }
      card = CaseReader(root, language, Translation(texts, other), names).readCard(id: place.id)
    }
    card.title = card.title.completed(from: language)
    card.summary = card.summary.completed(from: language)
    card.warning = card.warning.completed(from: language)
    return card
  }

  /// How many turns the case in `folder` has, counted without reading them; nil where that cannot be told so.
  ///
  /// - Complexity: O(*n*) in the bytes of the case.
  public static func turns(folder: String) -> Int? {
    guard let bytes = CaseFolder(folder).bytes(of: SourceFiles.scenarioName) else { return nil }
    let lines = CardText.blocks(["turns"], of: bytes).split(separator: 0x0A)
    let entries = lines.compactMap { line -> Int? in
      let spaces = line.prefix { $0 == 0x20 }.count
      return line.dropFirst(spaces).starts(with: Array("- ".utf8)) ? spaces : nil
    }
    return entries.first.map { first in entries.count { $0 == first } }
  }

  private static func head(_ bytes: [UInt8], _ diagnostics: Diagnostics) -> MapReader? {
    guard let root = YAMLDocument.root(of: bytes, file: "", diagnostics), root.isMap else { return nil }
    return MapReader(root, what: "the case")
  }
}

extension LocalizedText {
  /// The text with what is empty taken from `language`.
  fileprivate func completed(from language: Language) -> LocalizedText {
    map { _, text in text.isEmpty ? self[language] : text }
  }
}

/// The lines of a case's files that its card is made of.
enum CardText {
  /// The top-level blocks of the keys `wanted`, with all their lines.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func blocks(_ wanted: [String], of bytes: [UInt8]) -> [UInt8] {
    var taken: [UInt8] = []
    var missing = wanted
    var isWanted = false
    for line in lines(of: bytes) {
      if let first = line.first, first != 0x20, first != 0x23, first != 0x0D {
        let key = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        isWanted = missing.contains(key)
        missing.removeAll { $0 == key }
        if missing.isEmpty, !isWanted { break }
      }
      if isWanted { taken += line + [0x0A] }
    }
    return taken
  }

  /// `texts:` and those of its entries that begin with `case.`, up to the first other.
  ///
  /// - Complexity: O(*n*) in the bytes up to there.
  static func leadingTexts(of bytes: [UInt8]) -> [UInt8] {
    var taken: [UInt8] = []
    var indentation: Int?
    for line in lines(of: bytes) {
      let spaces = line.prefix { $0 == 0x20 }.count
      let rest = line.dropFirst(spaces)
      if taken.isEmpty {
        if rest.starts(with: Array("texts:".utf8)) { taken += line + [0x0A] }
        continue
      }
      guard let first = rest.first, first != 0x23, first != 0x0D else { continue }
      let level = indentation ?? spaces
      indentation = level
      if spaces < level || spaces == level && !rest.starts(with: Array("case.".utf8)) { break }
      taken += line + [0x0A]
    }
    return taken
  }

  private static func lines(of bytes: [UInt8]) -> some Sequence<ArraySlice<UInt8>> {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return AnyIterator {
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      return bytes[start..<end]
    }
  }
}
