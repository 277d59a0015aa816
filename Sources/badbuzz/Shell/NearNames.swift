/// Names like a misspelt one.
enum NearNames {
  /// Those of `names` that one typed who typed `word`, at most a third of its letters away, nearest first.
  ///
  /// - Complexity: O(*n* · *m*²) in the names and their length.
  static func suggestions(for word: String, among names: [String]) -> [String] {
    let limit = max(1, word.count / 3)
    return names.map { (name: $0, distance: $0.hasPrefix(word) ? 0 : distance(word, $0)) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .map(\.name)
  }

  /// How many letters must be added, dropped or changed to come from `a` to `b` (Levenshtein 1966).
  static func distance(_ a: String, _ b: String) -> Int {
    let (source, target) = (Array(a), Array(b))
    var row = Array(0...target.count)
    for (i, letter) in source.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in target.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[target.count]
  }
}
