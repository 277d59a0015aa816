import Codebook

/// The phrases of all notions of a language, as a trie that is built in one pass over their text.
///
/// The text begins a line for each notion: its name, a colon, and its phrases between semicolons, which may go on in
/// indented lines. In a phrase words stand for themselves, folded and with contractions opened; further `stem~` any word that begins so, `_` any word, `_2` up to
/// two words, `(a|b c)` one of several phrases, and `?` after a word or group, which may be missing.
struct NotionTrie: Sendable {
  /// The names of the notions, by number.
  private(set) var names: [String] = []
  /// From a node and a word to the next node, open addressing.
  private var keys: [UInt64]
  private var nodes: [UInt32]
  private var mask: Int
  private(set) var edges = 0
  /// The notions that end at each node, as linked lists: the first place in `ends` or 0, then notion and next place.
  private var firstEnd: [UInt32] = [0]
  private var ends: [(notion: UInt16, next: UInt32)] = [(0, 0)]
  /// Whether several words lead to each node, so that no other phrase may go on from it.
  private var isJoin: [Bool] = [false]
  /// Phrases that are not well formed; the tests demand that there is none.
  private(set) var malformed: [String] = []

  /// Builds the trie of a text.
  ///
  /// - Complexity: O(*n*) in the text.
  init(_ text: StaticString) {
    keys = [UInt64](repeating: 0, count: 1 << 18)
    nodes = [UInt32](repeating: 0, count: 1 << 18)
    mask = keys.count - 1
    text.withUTF8Buffer { bytes in
      var reader = NotionReader(bytes: bytes)
      while let entry = reader.next() { add(entry, of: bytes) }
    }
  }

  private mutating func add(_ entry: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    guard let colon = entry.first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return }
    let notion = UInt16(names.count)
    names.append(String(decoding: bytes[entry.lowerBound..<colon], as: UTF8.self))
    var reader = PhraseReader(bytes: bytes, position: colon + 1, limit: entry.upperBound)
    while reader.position < reader.limit {
      let start = reader.position
      if let phrase = reader.phrase() {
        for node in insert(phrase[...], after: [0]) where node != 0 { end(notion, at: node) }
      } else {
        malformed.append(String(decoding: bytes[start..<entry.upperBound].prefix(60), as: UTF8.self))
        reader.skipPhrase()
      }
    }
  }

  private mutating func end(_ notion: UInt16, at node: UInt32) {
    ends.append((notion, firstEnd[Int(node)]))
    firstEnd[Int(node)] = UInt32(ends.count - 1)
  }

  /// Adds a sequence of parts after some nodes; returns the nodes behind it.
  private mutating func insert(_ parts: ArraySlice<PhraseReader.Part>, after start: [UInt32]) -> [UInt32] {
    var states = start
    for part in parts {
      var reached: [UInt32] = []
      switch part.kind {
      case .word(let word): reached = states.map { child(of: $0, word) }
      case .gap(let width):
        var last = states
        for _ in 0..<width {
          last = last.map { child(of: $0, WordHash.any) }
          reached += last
        }
      case .choice(let options):
        // What follows a choice is shared by all its options.
        let join = newNode(isJoin: true)
        for option in options { insert(option[...], after: states, to: join) }
        reached = [join]
      }
      states = part.isOptional ? states + reached : reached
    }
    return states
  }

  /// Adds a sequence of parts after some nodes that leads to a given node.
  private mutating func insert(_ parts: ArraySlice<PhraseReader.Part>, after start: [UInt32], to target: UInt32) {
    guard let last = parts.last else { return }
    let states = insert(parts.dropLast(), after: start)
    switch last.kind {
    case .word(let word): for state in states { addEdge(state, word, target) }
    case .gap: for state in states { addEdge(state, WordHash.any, target) }
    case .choice(let options): for option in options { insert(option[...], after: states, to: target) }
    }
    if last.isOptional { insert(parts.dropLast(), after: start, to: target) }
  }

  // MARK: Edges

  private static func key(_ node: UInt32, _ word: UInt64) -> UInt64 {
    max(1, Draw.mix(word &+ UInt64(node) &* 0x9E37_79B9_7F4A_7C15))
  }

  private mutating func newNode(isJoin: Bool = false) -> UInt32 {
    firstEnd.append(0)
    self.isJoin.append(isJoin)
    return UInt32(firstEnd.count - 1)
  }

  /// The node behind a word after a node that is of no choice, new if need be.
  private mutating func child(of node: UInt32, _ word: UInt64) -> UInt32 {
    let key = NotionTrie.key(node, word)
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key, !isJoin[Int(nodes[place])] { return nodes[place] }
      place = (place + 1) & mask
    }
    let new = newNode()
    addEdge(node, word, new)
    return new
  }

  private mutating func addEdge(_ node: UInt32, _ word: UInt64, _ target: UInt32) {
    if edges * 2 > keys.count { grow() }
    put(NotionTrie.key(node, word), target)
    edges += 1
  }

  private mutating func put(_ key: UInt64, _ target: UInt32) {
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key, nodes[place] == target { return }
      place = (place + 1) & mask
    }
    (keys[place], nodes[place]) = (key, target)
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    nodes = [UInt32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (old, key) in oldKeys.enumerated() where key != 0 { put(key, oldNodes[old]) }
  }

  /// Adds the nodes behind a word after a node.
  private func follow(_ node: UInt32, _ word: UInt64, _ next: inout [UInt32]) {
    let key = NotionTrie.key(node, word)
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key { next.append(nodes[place]) }
      place = (place + 1) & mask
    }
  }

  // MARK: Matching

  /// A notion and the tokens that carry it.
  struct Match: Equatable, Sendable {
    var notion: Int
    var tokens: Range<Int>
  }

  /// The notions in some tokens, each at its first place of each length of phrase, in the order of that place.
  ///
  /// - Complexity: O(*n*) in the tokens: every phrase is of bounded length.
  func matches(in words: [WordHash.Word], _ range: Range<Int>) -> [Match] {
    var matches: [Match] = []
    for start in range {
      let first = matches.count
      var states: [UInt32] = [0]
      var position = start
      while position < range.upperBound, !states.isEmpty {
        var next: [UInt32] = []
        for state in states { follow(state, words[position], &next) }
        position += 1
        for state in next {
          var end = firstEnd[Int(state)]
          while end != 0 {
            let match = Match(notion: Int(ends[Int(end)].notion), tokens: start..<position)
            if !matches[first...].contains(match) { matches.append(match) }
            end = ends[Int(end)].next
          }
        }
        states = next.count > 1 ? NotionTrie.distinct(next) : next
      }
    }
    return matches
  }

  private static func distinct(_ states: [UInt32]) -> [UInt32] {
    var kept: [UInt32] = []
    for state in states where !kept.contains(state) { kept.append(state) }
    return kept
  }

  private func follow(_ state: UInt32, _ word: WordHash.Word, _ next: inout [UInt32]) {
    follow(state, word.whole, &next)
    for stem in word.stems { follow(state, stem, &next) }
    if state != 0 { follow(state, WordHash.any, &next) }
  }
}

/// Cuts the text of the notions into entries: a line with those below it that begin with a space.
private struct NotionReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    repeat {
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      position += 1
    } while position < bytes.count && bytes[position] == UInt8(ascii: " ")
    return start..<min(position, bytes.count)
  }
}
