/// Advice on a word that is not among those that were expected.
enum Suggestion {
  /// The longest word that is compared, in scalars.
  private static let longest = 64

  /// The most known words that one is compared with.
  private static let most = 1000

  /// `did you mean …?` where a known word is near, else the known words, or `otherwise` when there are too many.
  ///
  /// - Complexity: O(*n* · *l*²) in the number of known words and the length of `word`, both capped.
  static func advice(for word: String, among known: [String], otherwise: String? = nil) -> String {
    if let near = nearest(to: word, among: known) { return "did you mean `\(near)`?" }
    if known.isEmpty { return otherwise ?? "there is none" }
    if known.count > 24, let otherwise { return otherwise }
    return "one of \(known.joined(separator: ", "))"
  }

  /// The known word with the smallest distance, the first of equals, or nil when all are far.
  ///
  /// - Complexity: as `advice`.
  static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    guard letters.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known.prefix(most) {
      let other = Array(candidate.unicodeScalars)
      let limit = min(best?.distance ?? Int.max, max(1, max(letters.count, other.count) / 3) + 1)
      guard abs(letters.count - other.count) < limit else { continue }
      let distance = distance(letters, other)
      if distance < limit { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours from one word to another.
  ///
  /// Source: Damerau (1964), Levenshtein (1966); the variant in which no part is edited twice (optimal string
  /// alignment).
  ///
  /// - Complexity: O(*n* · *m*).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(current[column] + 1, last[column + 1] + 1, change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
