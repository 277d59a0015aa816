import Codebook

/// Cuts Characters into tokens and sentences in one pass.
struct Scanner {
  /// The first scalar of every Character of the text.
  let codes: [UInt32]
  let characters: [Character]
  let language: Language
  var tokens: [Token] = []
  var sentences: [Sentence] = []

  private var position = 0
  private var pause = Token.Pause.stop
  private var sentenceStart = 0
  private var emojis: [UInt32] = []

  init(codes: [UInt32], characters: [Character], language: Language) {
    self.codes = codes
    self.characters = characters
    self.language = language
  }

  mutating func scan() {
    while position < codes.count {
      if scanAddress() || scanNumber() || scanWord() { continue }
      scanMark()
    }
    closeSentence(isQuestion: false)
  }

  // MARK: Words

  private mutating func scanWord() -> Bool {
    guard let end = wordEnd(from: position) else { return false }
    let start = position
    let word = letters(start..<end)
    position = inclusiveSuffixEnd(from: end) ?? end
    if isApostrophe(at: position), let next = wordEnd(from: position + 1),
      let opened = Contractions.open(word, letters(position + 1..<next))
    {
      emit(opened.left, start..<position, shape: start..<end)
      emit(opened.right, position + 1 - opened.borrowed..<next, shape: nil, pause: Token.Pause.none)
      position = next
      return true
    }
    let parts = Contractions.closed(word, language: language) ?? [word]
    for (index, part) in parts.enumerated() {
      emit(part, start..<end, shape: start..<end, pause: index == 0 ? nil : Token.Pause.none)
    }
    return true
  }

  /// The end of the run of letters and digits that starts with a letter at `start`, nil if there is none.
  private func wordEnd(from start: Int) -> Int? {
    guard start < codes.count, Folding.isLetter(codes[start]) else { return nil }
    var end = start + 1
    while end < codes.count, Folding.isLetter(codes[end]) || Folding.digit(codes[end]) != nil || codes[end] == 0xAD {
      end += 1
    }
    return end
  }

  /// The end of a French inclusive ending after a word: `désolé·e·s`, `désolé(e)s`, `désolé(es)`.
  private func inclusiveSuffixEnd(from start: Int) -> Int? {
    guard start + 1 < codes.count, Marks.suffixOpeners.has(codes[start]), Marks.suffixLetters.has(codes[start + 1])
    else { return nil }
    var end = start
    while end < codes.count, end < start + 8, Marks.suffix.has(codes[end]) { end += 1 }
    return end == codes.count || !Folding.isLetter(codes[end]) ? end : nil
  }

  private func letters(_ range: Range<Int>) -> String {
    var word = ""
    for index in range where !Folding.append(codes[index], to: &word) {
      if let digit = Folding.digit(codes[index]) { word += String(digit) }
    }
    return word
  }

  private func isApostrophe(at index: Int) -> Bool { index < codes.count && Marks.apostrophes.has(codes[index]) }

  /// Whether a Character stands for a vowel that was dropped.
  static func isApostrophe(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { Marks.apostrophes.has($0.value) } ?? false
  }

  // MARK: Numbers

  private mutating func scanNumber() -> Bool {
    guard Folding.digit(codes[position]) != nil else { return false }
    let start = position
    var raw = ""
    while position < codes.count {
      if let digit = Folding.digit(codes[position]) {
        raw += String(digit)
      } else if !Folding.append(codes[position], to: &raw) {
        guard Marks.inNumbers.has(codes[position]), position + 1 < codes.count,
          Folding.digit(codes[position + 1]) != nil
        else {
          break
        }
        raw.append(characters[position])
      }
      position += 1
    }
    emit(raw, start..<position, shape: nil, kind: .number)
    return true
  }

  // MARK: Addresses

  private mutating func scanAddress() -> Bool {
    switch codes[position] {
    case 0x40: return scanTag(.handle)
    case 0x23: return scanTag(.hashtag)
    case 0x3C: return scanMask()
    default: break
    }
    guard let end = Addresses.end(in: codes, from: position) else { return false }
    emit(end.kind == .email ? "<email>" : "<url>", position..<end.end, shape: nil, kind: end.kind)
    position = end.end
    return true
  }

  private mutating func scanTag(_ kind: Token.Kind) -> Bool {
    var end = position + 1
    while end < codes.count, Folding.isLetter(codes[end]) || Folding.digit(codes[end]) != nil || codes[end] == 0x5F {
      end += 1
    }
    guard end > position + 1 else { return false }
    emit(kind == .handle ? "<at>" : letters(position + 1..<end), position..<end, shape: nil, kind: kind)
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
    let code = codes[position]
    position += 1
    if code == 0x20 { return }
    if Marks.questions.has(code) {
      closeSentence(isQuestion: true)
    } else if Marks.exclamations.has(code) {
      closeSentence(isQuestion: false, exclaims: true)
    } else if Marks.stops.has(code) {
      if !closesAbbreviation() { closeSentence(isQuestion: false) }
    } else if Marks.commas.has(code) || code == 0x2D && isSpaced() {
      if pause == .none { pause = .comma }
    } else if Folding.isNewline(code) {
      closeSentence(isQuestion: false)
    } else if Scanner.isEmoji(code) {
      emojis.append(code)
    }
  }

  /// Whether the full stop just read belongs to an abbreviation.
  private func closesAbbreviation() -> Bool {
    guard let last = tokens.last, last.span.upperBound == position - 1, pause == .none else { return false }
    return Scanner.abbreviations.contains(last.word)
  }

  private static func isEmoji(_ code: UInt32) -> Bool { code >= 0x1F000 || (0x2600...0x27BF).contains(code) }

  private static let abbreviations: Set<String> = [
    "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "st", "prof", "sr", "jr", "inc", "ltd", "vs", "cf", "e", "i", "tel",
    "p",
  ]

  private func isSpaced() -> Bool {
    position < 2 || position >= codes.count || !Folding.isLetter(codes[position - 2])
      || !Folding.isLetter(codes[position])
  }

  private mutating func closeSentence(isQuestion: Bool, exclaims: Bool = false) {
    if sentenceStart < tokens.count {
      sentences.append(Sentence(tokens: sentenceStart..<tokens.count))
      sentenceStart = tokens.count
      pause = .stop
    }
    guard pause == .stop, !sentences.isEmpty else { return }
    sentences[sentences.count - 1].emojis += emojis
    emojis = []
    if isQuestion { sentences[sentences.count - 1].isQuestion = true }
    if exclaims { sentences[sentences.count - 1].exclamations += 1 }
  }

  private mutating func emit(
    _ word: String, _ span: Range<Int>, shape: Range<Int>?, kind: Token.Kind = .word, pause forced: Token.Pause? = nil
  ) {
    var token = Token(kind: kind, word: word, span: span)
    token.pause = forced ?? pause
    if let shape, characters[shape.lowerBound].isUppercase {
      token.startsUpper = true
      token.isShouted = shape.count > 1 && characters[shape].allSatisfy { $0.isUppercase }
    }
    tokens.append(token)
    pause = .none
  }
}

/// A few punctuation marks, as scalars.
private struct Marks: Sendable {
  private let codes: [UInt32]

  init(_ text: String) { codes = text.unicodeScalars.map(\.value) }

  func has(_ code: UInt32) -> Bool { codes.contains(code) }

  static let apostrophes = Marks("'’ʼ‘`´′＇")
  static let inNumbers = Marks(".,:/")
  static let suffixOpeners = Marks("·•(")
  static let suffixLetters = Marks("esx")
  static let suffix = Marks("esx·•()")
  static let questions = Marks("?？")
  static let exclamations = Marks("!！")
  static let stops = Marks(".…。")
  static let commas = Marks(",;:()[]–—«»“”\"/|")
}
