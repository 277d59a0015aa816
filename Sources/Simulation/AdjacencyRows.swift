import Machine

/// The rows of an `AdjacencyList` as bare addresses, for the loops of the engine: nothing is checked.
public struct AdjacencyRows: @unchecked Sendable {
  /// Where the row of an author begins in `followers`; one more entry than authors.
  public let offsets: UnsafePointer<UInt32>
  /// The rows, one after the other.
  public let followers: UnsafePointer<UInt32>
  /// Of each author, in byte *s*, how many of their followers are in shards `0...s`; 0 if there are more than 255.
  @usableFromInline let ends: UnsafePointer<UInt64>
  /// How the followers are cut.
  public let shards: Shards

  init(
    offsets: UnsafePointer<UInt32>, followers: UnsafePointer<UInt32>, ends: UnsafePointer<UInt64>, shards: Shards
  ) {
    self.offsets = offsets
    self.followers = followers
    self.ends = ends
    self.shards = shards
  }

  /// The followers of an author within a run of shards.
  @inlinable @inline(__always)
  public func followers(of author: Int, in run: Shards.Run) -> UnsafeBufferPointer<UInt32> {
    let start = Int(offsets[author])
    let end = Int(offsets[author &+ 1])
    if run.isWhole { return UnsafeBufferPointer(start: followers + start, count: end &- start) }
    let ends = ends[author]
    if ends == 0 { return search(start, end, run) }
    let first = Int(truncatingIfNeeded: (ends &<< 8) &>> run.lowerShift & 0xFF)
    let last = Int(truncatingIfNeeded: ends &>> run.upperShift & 0xFF)
    return UnsafeBufferPointer(start: followers + (start &+ first), count: last &- first)
  }

  /// Asks for what `prefetchFollowers` and `followers` will read of an author.
  @inlinable @inline(__always) public func prefetchOffset(of author: Int, in run: Shards.Run) {
    prefetch(offsets + author)
    if !run.isWhole { prefetch(ends + author) }
  }

  /// Asks for the first lines of an author's followers, whose start should have been asked for before.
  @inlinable @inline(__always) public func prefetchFollowers(of author: Int, in run: Shards.Run) {
    var first = followers + Int(offsets[author])
    if !run.isWhole { first += Int(truncatingIfNeeded: (ends[author] &<< 8) &>> run.lowerShift & 0xFF) }
    prefetch(first)
    prefetch(first + 16)
  }

  /// Rows of more than 255 followers: the shards meet where the numbers of the followers pass their bounds.
  @usableFromInline
  func search(_ start: Int, _ end: Int, _ run: Shards.Run) -> UnsafeBufferPointer<UInt32> {
    let first = firstFollower(from: run.agents.lowerBound, start, end)
    let last = firstFollower(from: run.agents.upperBound, first, end)
    return UnsafeBufferPointer(start: followers + first, count: last - first)
  }

  /// The first place between `start` and `end` whose follower is at or above `bound`, the first of a shard.
  private func firstFollower(from bound: Int, _ start: Int, _ end: Int) -> Int {
    var low = start
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(followers[middle]) < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
