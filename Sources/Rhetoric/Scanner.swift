import Codebook

/// Cuts Characters into tokens and sentences in one pass.
struct Scanner {
  let characters: [Character]
  let language: Language
  var tokens: [Token] = []
  var sentences: [Sentence] = []

  private var position = 0
  private var pause = Token.Pause.stop
  private var sentenceStart = 0

  init(characters: [Character], language: Language) {
    self.characters = characters
    self.language = language
  }

  mutating func scan() {
    while position < characters.count {
      if scanAddress() || scanNumber() || scanWord() { continue }
      scanMark()
    }
    closeSentence(isQuestion: false)
  }

  // MARK: Words

  private mutating func scanWord() -> Bool {
    guard let end = wordEnd(from: position) else { return false }
    let start = position
    position = end
    var word = letters(start..<end)
    if let suffix = inclusiveSuffixEnd(from: end) { position = suffix }
    if isApostrophe(at: position), let next = wordEnd(from: position + 1) {
      let right = letters(position + 1..<next)
      if let opened = Contractions.open(word, right) {
        emit(opened.left, start..<position, shape: start..<end)
        emit(opened.right, position + 1 - opened.borrowed..<next, shape: nil, pause: Token.Pause.none)
        position = next
        return true
      }
    }
    if word == "u", characters[start..<end].count == 1 { word = language == .english ? "you" : "u" }
    let parts = Contractions.closed(word, language: language) ?? [word]
    for (index, part) in parts.enumerated() {
      emit(part, start..<end, shape: start..<end, pause: index == 0 ? nil : Token.Pause.none)
    }
    return true
  }

  /// The end of the run of letters and digits that starts with a letter at `start`, nil if there is none.
  private func wordEnd(from start: Int) -> Int? {
    guard start < characters.count, Folding.letters(of: characters[start]) != nil else { return nil }
    var end = start + 1
    while end < characters.count,
      Folding.letters(of: characters[end]) != nil || Folding.digit(characters[end]) != nil
        || characters[end] == "\u{AD}"
    { end += 1 }
    return end
  }

  /// The end of a French inclusive ending after a word: `désolé·e·s`, `désolé(e)s`, `désolé(es)`.
  private func inclusiveSuffixEnd(from start: Int) -> Int? {
    guard start + 1 < characters.count else { return nil }
    var end = start
    let opening = characters[start]
    guard opening == "·" || opening == "•" || opening == "(", "esx".contains(characters[start + 1]) else { return nil }
    while end < characters.count, end < start + 8, "esx·•()".contains(characters[end]) { end += 1 }
    guard end == characters.count || Folding.letters(of: characters[end]) == nil else { return nil }
    return end
  }

  private func letters(_ range: Range<Int>) -> String {
    var word = ""
    for index in range {
      if let folded = Folding.letters(of: characters[index]) {
        word += folded
      } else if let digit = Folding.digit(characters[index]) {
        word += String(digit)
      }
    }
    return word
  }

  private func isApostrophe(at index: Int) -> Bool {
    index < characters.count && Scanner.apostrophes.contains(characters[index])
  }

  private static let apostrophes: [Character] = ["'", "’", "ʼ", "‘", "`", "´", "′", "＇"]

  // MARK: Numbers

  private mutating func scanNumber() -> Bool {
    guard Folding.digit(characters[position]) != nil else { return false }
    let start = position
    var raw = ""
    while position < characters.count {
      let character = characters[position]
      if let digit = Folding.digit(character) {
        raw += String(digit)
      } else if let letter = Folding.letters(of: character) {
        raw += letter
      } else if position + 1 < characters.count, Folding.digit(characters[position + 1]) != nil,
        [".", ",", ":", "/"].contains(character)
      {
        raw.append(character)
      } else {
        break
      }
      position += 1
    }
    emit(raw, start..<position, shape: nil, kind: .number)
    return true
  }

  // MARK: Addresses

  private mutating func scanAddress() -> Bool {
    switch characters[position] {
    case "@": return scanTag(.handle)
    case "#": return scanTag(.hashtag)
    case "<": return scanMask()
    default: break
    }
    let continuesWord = position > 0 && Folding.letters(of: characters[position - 1]) != nil
    guard !continuesWord, let end = Addresses.end(in: characters, from: position) else { return false }
    emit(end.kind == .email ? "<email>" : "<url>", position..<end.end, shape: nil, kind: end.kind)
    position = end.end
    return true
  }

  private mutating func scanTag(_ kind: Token.Kind) -> Bool {
    var end = position + 1
    while end < characters.count,
      Folding.letters(of: characters[end]) != nil || Folding.digit(characters[end]) != nil || characters[end] == "_"
    { end += 1 }
    guard end > position + 1 else { return false }
    emit(kind == .handle ? "@" : letters(position + 1..<end), position..<end, shape: nil, kind: kind)
    position = end
    return true
  }

  /// `<url>` and the like, as data sets and templates mask addresses.
  private mutating func scanMask() -> Bool {
    for mask in ["<url>", "<email>"] where characters[position...].starts(with: mask) {
      emit(mask, position..<position + mask.count, shape: nil, kind: mask == "<url>" ? .link : .email)
      position += mask.count
      return true
    }
    return false
  }

  // MARK: Marks

  private mutating func scanMark() {
    let character = characters[position]
    position += 1
    switch character {
    case "?", "？": closeSentence(isQuestion: true)
    case "!", "！": closeSentence(isQuestion: false, exclaims: true)
    case ".", "…", "。": if !closesAbbreviation() { closeSentence(isQuestion: false) }
    case ",", ";", ":", "(", ")", "[", "]", "–", "—", "«", "»", "“", "”", "\"", "/", "|": raise(.comma)
    case "-": if isSpaced() { raise(.comma) }
    default: if character.isNewline { closeSentence(isQuestion: false) }
    }
  }

  /// Whether the full stop just read belongs to an abbreviation or stands inside a word.
  private func closesAbbreviation() -> Bool {
    guard let last = tokens.last, last.span.upperBound == position - 1, pause == .none else { return false }
    return Scanner.abbreviations.contains(last.word)
  }

  private static let abbreviations = [
    "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "st", "prof", "sr", "jr", "inc", "ltd", "vs", "cf", "e", "i", "tel",
  ]

  private func isSpaced() -> Bool {
    let before = position >= 2 ? characters[position - 2] : " "
    let after = position < characters.count ? characters[position] : " "
    return Folding.letters(of: before) == nil || Folding.letters(of: after) == nil
  }

  private mutating func raise(_ other: Token.Pause) {
    if other.rawValue > pause.rawValue { pause = other }
  }

  private mutating func closeSentence(isQuestion: Bool, exclaims: Bool = false) {
    if sentenceStart < tokens.count {
      sentences.append(Sentence(tokens: sentenceStart..<tokens.count))
      sentenceStart = tokens.count
      pause = .stop
    }
    guard pause == .stop, !sentences.isEmpty else { return }
    if isQuestion { sentences[sentences.count - 1].isQuestion = true }
    if exclaims { sentences[sentences.count - 1].exclamations += 1 }
  }

  private mutating func emit(
    _ word: String, _ span: Range<Int>, shape: Range<Int>?, kind: Token.Kind = .word, pause forced: Token.Pause? = nil
  ) {
    var token = Token(kind: kind, word: word, span: span)
    token.pause = forced ?? pause
    if let shape {
      token.startsUpper = characters[shape.lowerBound].isUppercase
      token.isShouted = shape.count > 1 && characters[shape].allSatisfy { $0.isUppercase }
    }
    tokens.append(token)
    pause = .none
  }
}
