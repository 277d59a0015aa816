/// What a community takes, and what its posts have done: for those who measure its speed.
extension Community {
  /// The memory of an individual that a tick reads and writes, in bytes.
  package static var hotBytesPerAgent: Int { MemoryLayout<Mind>.stride + MemoryLayout<Inbox>.stride }

  /// All the memory of an individual but for their ties, in bytes.
  package static var bytesPerAgent: Int {
    hotBytesPerAgent + MemoryLayout<Traits>.stride + MemoryLayout<Trace>.stride
  }

  /// Who follows whom.
  package var ties: AdjacencyList { people.graph.list }

  /// How often a post of an individual has appeared before somebody.
  ///
  /// - Complexity: O(*n*) in the items.
  package var exposures: Int {
    items.reduce(0) { sum, item in
      if case .person = item.author { sum + Int(item.views) } else { sum }
    }
  }
}
