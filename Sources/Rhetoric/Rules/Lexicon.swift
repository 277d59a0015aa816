/// The words that the rules know, as numbers.
struct Lexicon: Sendable {
  private var words: [String: Int32] = [:]
  private var stems: [String: Int32] = [:]
  private var deletions: [String: Int32] = [:]
  private var count: Int32 = 0
  /// Lengths of the stems that exist, ascending, in bytes.
  private var stemLengths: [Int] = []

  /// A number that is greater than all that are in use.
  var end: Int { Int(count) + 1 }

  /// The number of `word`, new if need be.
  mutating func add(word: String) -> Int32 {
    if let known = words[word] { return known }
    count += 1
    words[word] = count
    guard word.utf8.count >= Lexicon.shortestCorrected else { return count }
    let bytes = Array(word.utf8)
    for index in 1..<bytes.count {
      let key = Lexicon.without(index, bytes)
      if deletions[key] == nil { deletions[key] = count }
    }
    return count
  }

  /// The number of the words that begin with `stem`.
  mutating func add(stem: String) -> Int32 {
    if let known = stems[stem] { return known }
    count += 1
    stems[stem] = count
    if !stemLengths.contains(stem.utf8.count) { stemLengths = (stemLengths + [stem.utf8.count]).sorted() }
    return count
  }

  /// The numbers of everything that `word` is: itself, the known stems it begins with, a known word one letter away.
  func numbers(of word: String) -> [Int32] {
    var numbers: [Int32] = []
    if let known = words[word] { numbers.append(known) }
    let utf8 = word.utf8
    for length in stemLengths where length <= utf8.count {
      if let index = String.Index(utf8.index(utf8.startIndex, offsetBy: length), within: word),
        let stem = stems[String(word[..<index])]
      {
        numbers.append(stem)
      }
    }
    if numbers.isEmpty, let corrected = corrected(word) { numbers.append(corrected) }
    return numbers
  }

  /// Words shorter than this have too many neighbours that are words themselves.
  private static let shortestCorrected = 7

  /// Words that look like a slip for a known one and are not.
  private static let correctWords = [
    "contract", "contrat", "contrats", "personnel", "personnelle", "attendre", "parlons", "response", "massages",
    "refunder", "present", "presente", "certain", "certaine", "possible", "possibles",
  ]

  /// A known word that differs by one letter, other than the first, added, missing or changed, or two swapped.
  private func corrected(_ word: String) -> Int32? {
    let bytes = Array(word.utf8)
    guard bytes.count >= Lexicon.shortestCorrected, bytes.count <= 24, !Lexicon.correctWords.contains(word) else {
      return nil
    }
    if let known = deletions[word] { return known }
    for index in 1..<bytes.count {
      let key = Lexicon.without(index, bytes)
      if let known = words[key], key.utf8.count >= Lexicon.shortestCorrected { return known }
      if let known = deletions[key] { return known }
    }
    return nil
  }

  private static func without(_ index: Int, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[..<index] + bytes[(index + 1)...], as: UTF8.self)
  }
}

extension Lexicon {
  /// The number of a kind of token such as `<n>`, nil if no pattern asks for it.
  func number(ofKind kind: String) -> Int32? { words[kind] }
}
