extension Sequence {
  /// The elements in ascending order of a key; those with the same key stay in their order, which `sorted(by:)` does not
  /// promise.
  ///
  /// - Complexity: O(*n* log *n*) in the elements.
  public func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
      .map(\.element)
  }
}
