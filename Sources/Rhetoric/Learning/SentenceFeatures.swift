import Codebook

/// A property of a sentence that the classifier weighs, and the tokens that show it.
struct Feature: Sendable {
  /// What it is, as a hash.
  var hash: UInt64
  /// The tokens that show it; empty where it is of the whole sentence.
  var tokens: Range<Int>
}

/// What the classifier sees of a text.
struct SentenceFeatures {
  let text: Tokens
  let language: Language
  private let words: [WordHash.Word]
  private let negation: Negation
  private let notions: [[NotionTrie.Match]]

  /// Prepares the text; notions are those of its language.
  init(_ text: Tokens, language: Language) {
    let trie = language == .english ? NotionTrie.english : NotionTrie.french
    self.text = text
    self.language = language
    let words = text.tokens.map { WordHash.Word($0.word) }
    self.words = words
    negation = Negation(text: text)
    notions = text.sentences.map { trie.matches(in: words, $0.tokens) }
  }

  /// The kinds of feature, so that none is taken for another; a frame is two words with any other between them.
  private enum Kind: UInt64 {
    case word = 1, pair, beginning, notion, notionAs, start, near, mark, frame
  }

  private func hash(_ kind: Kind, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
    Draw.mix(Draw.mix(first &+ kind.rawValue &* 0x9E37_79B9_7F4A_7C15) &+ second)
  }

  private var salt: UInt64 { language == .french ? 0x4652 : 0x454E }

  /// All features of sentence `index`.
  func features(of index: Int) -> [Feature] {
    var features: [Feature] = []
    let sentence = text.sentences[index]
    addWords(sentence, &features)
    addNotions(index, &features)
    addMarks(index, &features)
    return features
  }

  private func addWords(_ sentence: Sentence, _ features: inout [Feature]) {
    let first = sentence.tokens.lowerBound
    var (previous, last) = (salt, salt)
    for token in sentence.tokens {
      let word = text.tokens[token].kind == .number ? 0x23 : words[token].whole
      features.append(Feature(hash: hash(.word, word, salt), tokens: token..<token + 1))
      features.append(Feature(hash: hash(.pair, last, word &+ salt), tokens: max(token - 1, first)..<token + 1))
      if token > first + 1 {
        features.append(Feature(hash: hash(.frame, previous, word &+ salt), tokens: token - 2..<token + 1))
      }
      addBeginnings(token, &features)
      (previous, last) = (last, word)
    }
    features.append(Feature(hash: hash(.pair, last, salt), tokens: sentence.tokens.suffix(1)))
  }

  private func addBeginnings(_ token: Int, _ features: inout [Feature]) {
    guard text.tokens[token].kind == .word || text.tokens[token].kind == .hashtag else { return }
    let bytes = [UInt8(ascii: "<")] + Array(text.tokens[token].word.utf8) + [UInt8(ascii: ">")]
    guard bytes.count >= 5 else { return }
    var hash = WordHash()
    for (place, byte) in bytes.enumerated() {
      hash.add(byte)
      guard (3...6).contains(place), place + 1 < bytes.count else { continue }
      features.append(Feature(hash: self.hash(.beginning, hash.word, salt), tokens: token..<token + 1))
    }
  }

  private func addNotions(_ index: Int, _ features: inout [Feature]) {
    let matches = notions[index]
    for match in matches {
      let notion = UInt64(match.notion + 1)
      features.append(Feature(hash: hash(.notion, notion), tokens: match.tokens))
      let manner = manner(of: match.tokens)
      features.append(Feature(hash: hash(.notionAs, notion, manner), tokens: match.tokens))
      if match.tokens.lowerBound == text.sentences[index].tokens.lowerBound {
        features.append(Feature(hash: hash(.start, notion), tokens: match.tokens))
      }
    }
    for near in [index - 1, index + 1] where notions.indices.contains(near) {
      for notion in Set(notions[near].map(\.notion)).sorted() {
        features.append(Feature(hash: hash(.near, UInt64(notion + 1), near < index ? 1 : 2), tokens: 0..<0))
      }
    }
  }

  /// By whom and how something is said: the person before it, whether it is denied or supposed.
  private func manner(of tokens: Range<Int>) -> UInt64 {
    var manner: UInt64 = 1
    if negation.isNegated(tokens) { manner += 16 }
    if negation.isSupposed(tokens) { manner += 32 }
    return manner + person(before: tokens.lowerBound)
  }

  private func person(before token: Int) -> UInt64 {
    let sentence = text.sentences[text.sentenceOf[token]].tokens
    var position = token
    while position > sentence.lowerBound, position > token - 8 {
      position -= 1
      if let person = Person.of[text.tokens[position].word] { return person }
    }
    return 0
  }

  private func addMarks(_ index: Int, _ features: inout [Feature]) {
    let sentence = text.sentences[index]
    func mark(_ number: UInt64, _ value: Int = 0) {
      features.append(Feature(hash: hash(.mark, number, UInt64(value)), tokens: 0..<0))
    }
    mark(1)
    mark(2, min(12, sentence.tokens.count / 3))
    if sentence.isQuestion { mark(3) }
    if sentence.exclamations > 0 { mark(4, min(2, sentence.exclamations)) }
    mark(5, min(6, text.sentences.count))
    mark(6, index == 0 ? 0 : index == text.sentences.count - 1 ? 2 : 1)
    for token in sentence.tokens {
      switch text.tokens[token].kind {
      case .number: mark(7)
      case .link: mark(8)
      case .email: mark(9)
      case .handle: mark(10)
      case .hashtag: mark(11)
      case .word: break
      }
      if text.tokens[token].isQuoted { mark(12) }
      if text.tokens[token].isShouted { mark(13) }
      if let person = Person.of[text.tokens[token].word] { mark(14, Int(person)) }
    }
    for emoji in sentence.emojis {
      features.append(Feature(hash: hash(.mark, 15, UInt64(emoji)), tokens: 0..<0))
      mark(16)
    }
  }
}

/// Of whom a word speaks.
private enum Person {
  static let of: [String: UInt64] = {
    let table: [(UInt64, String)] = [
      (1, "we us our ours nous notre nos on"), (2, "i my me mine je j ma mon mes moi"),
      (3, "you your yours vous votre vos tu ton ta tes toi te"),
      (4, "they them their he she his her ils elles leur leurs il elle"),
      (5, "it this that cela ca ce c cette"),
      (6, "everyone everybody anyone anybody someone nobody personne certains some people ceux"),
    ]
    var persons: [String: UInt64] = [:]
    for (person, words) in table { for word in words.split(separator: " ") { persons[String(word)] = person } }
    return persons
  }()
}
