import CMachine

/// A column of plain values at a fixed address, for loops that several threads share.
///
/// It begins a cache line, and a large one lies in large pages. It is not `Sendable`: who hands its address to several
/// threads vouches that each keeps to its own elements, or only reads.
public final class Column<Element: BitwiseCopyable> {
  /// The number of elements.
  public let count: Int
  /// The first element; valid as long as the column is referred to.
  public let base: UnsafeMutablePointer<Element>

  /// Takes memory for `count` elements whose values are not yet set.
  public init(uninitialized count: Int) {
    precondition(count >= 0 && MemoryLayout<Element>.alignment <= 64)
    guard let memory = cm_allocate(max(1, count) * MemoryLayout<Element>.stride) else {
      fatalError("No memory for \(count) values of \(MemoryLayout<Element>.stride) bytes.")
    }
    self.count = count
    base = memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  /// Makes a column of `count` times `value`.
  public convenience init(repeating value: Element, count: Int) {
    self.init(uninitialized: count)
    base.initialize(repeating: value, count: count)
  }

  /// Makes a column of the values of a collection.
  public convenience init(_ values: some Collection<Element>) {
    self.init(uninitialized: values.count)
    for (index, value) in values.enumerated() { (base + index).initialize(to: value) }
  }

  deinit {
    cm_free(base)
  }

  /// The memory that the elements take, in bytes.
  public var bytes: Int {
    count * MemoryLayout<Element>.stride
  }
}
