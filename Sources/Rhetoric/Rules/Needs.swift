/// The words without which a rule cannot match in a sentence: most rules need not be tried.
struct Needs: Sendable {
  /// Numbers of words, one group after the other.
  private var words: [Int32] = []
  /// Groups of `words`, one rule's after the other's.
  private var groups: [Range<Int>] = []
  /// Where each rule's groups begin, and the end of all.
  private var starts = [0]

  /// Adds those of the next rule: groups of words, of each of which a match has one.
  mutating func append(_ needed: [[Int32]]) {
    for group in needed {
      groups.append(words.count..<(words.count + group.count))
      words += group
    }
    starts.append(groups.count)
  }

  /// Whether a sentence has what a rule needs.
  ///
  /// - Parameter present: By the number of a word, whether the sentence has it.
  func areMet(of rule: Int, by present: [Bool]) -> Bool {
    for group in starts[rule]..<starts[rule + 1]
    where !groups[group].contains(where: { present[Int(words[$0])] }) {
      return false
    }
    return true
  }
}
