extension RandomAccessCollection {
  /// The element that people call by `number`, who count from 1; nil when there is none.
  public func numbered(_ number: Int) -> Element? {
    guard number >= 1, number <= count else { return nil }
    return self[index(startIndex, offsetBy: number - 1)]
  }
}
