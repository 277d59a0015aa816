import Machine

/// Builds an `AdjacencyList` in one pass, author after author.
package struct AdjacencyBuilder: ~Copyable {
  private let shards: Shards
  private let offsets: Column<UInt32>
  private let ends: Column<UInt64>
  private var followers: Column<UInt32>
  private var authors = 0
  private var edges = 0

  /// Begins a graph of `authors` with some `edges`; a good guess spares a copy.
  package init(authors: Int, edges: Int) {
    shards = Shards(agents: authors)
    offsets = Column(uninitialized: authors + 1)
    ends = Column(uninitialized: authors)
    followers = Column(uninitialized: edges)
    offsets.base[0] = 0
  }

  /// Adds the next author, with their followers in any order.
  ///
  /// - Complexity: O(*n*) in the followers.
  package mutating func append(_ row: UnsafeBufferPointer<UInt32>) {
    precondition(authors < shards.agents && edges + row.count <= Int(UInt32.max))
    if edges + row.count > followers.count { resize(to: 2 * (edges + row.count)) }
    let target = followers.base + edges
    ends.base[authors] = row.count <= 255 ? sortShort(row, into: target) : sortLong(row, into: target)
    edges += row.count
    authors += 1
    offsets.base[authors] = UInt32(edges)
  }

  /// The graph, of which all authors must have been added.
  package consuming func finish() -> AdjacencyList {
    precondition(authors == shards.agents, "Every author has a row.")
    if followers.count > edges + edges / 16 { resize(to: edges) }
    return AdjacencyList(offsets: offsets, followers: followers, ends: ends, edges: edges, shards: shards)
  }

  private mutating func resize(to capacity: Int) {
    let resized = Column<UInt32>(uninitialized: capacity)
    resized.base.update(from: followers.base, count: edges)
    followers = resized
  }

  /// Sorts by shard with one counter a byte, and returns the end of each shard.
  private func sortShort(_ row: UnsafeBufferPointer<UInt32>, into target: UnsafeMutablePointer<UInt32>) -> UInt64 {
    let shards = shards
    var counts: UInt64 = 0
    for follower in row { counts &+= 1 &<< UInt64(truncatingIfNeeded: 8 &* shards.shard(of: follower)) }
    let ends = counts &* 0x0101_0101_0101_0101
    var next = ends &<< 8
    for follower in row {
      let shift = UInt64(truncatingIfNeeded: 8 &* shards.shard(of: follower))
      target[Int(truncatingIfNeeded: (next &>> shift) & 0xFF)] = follower
      next &+= 1 &<< shift
    }
    return ends
  }

  /// Sorts by shard, and returns the mark of rows whose shards must be searched.
  private func sortLong(_ row: UnsafeBufferPointer<UInt32>, into target: UnsafeMutablePointer<UInt32>) -> UInt64 {
    let shards = shards
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: Shards.count + 1) { next in
      next.initialize(repeating: 0)
      for follower in row { next[shards.shard(of: follower) + 1] &+= 1 }
      for shard in 1...Shards.count { next[shard] &+= next[shard - 1] }
      for follower in row {
        let shard = shards.shard(of: follower)
        target[next[shard]] = follower
        next[shard] &+= 1
      }
      return 0
    }
  }
}
