extension Sequence {
  /// The elements in ascending order of a key; those with the same key stay in their order.
  ///
  /// - Complexity: O(*n* log *n*) in the elements.
  @inlinable public func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let elements = Array(self)
    let keys = elements.map(key)
    return elements.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { elements[$0] }
  }
}
