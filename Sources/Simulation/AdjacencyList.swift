import Machine

/// Who follows each author: a directed graph in compressed rows, without a cell of waste, shared by all its copies.
///
/// Agents are cut into eight shards of neighbouring numbers, and each row is ordered by shard, so that several
/// threads can each serve their own agents. The order of a row does not depend on how many threads there
/// are. Memory: 4 bytes an edge and 12 an author.
package struct AdjacencyList: Sendable {
  /// The number of authors, which is that of all agents.
  package var authors: Int { rows.shards.agents }
  /// The number of edges.
  package let edges: Int
  /// The memory that the graph takes, in bytes.
  package var bytes: Int { storage.bytes }

  private let rows: AdjacencyRows
  private let storage: Storage

  /// Columns that nobody writes any more.
  private final class Storage: @unchecked Sendable {
    let offsets: Column<UInt32>
    let followers: Column<UInt32>
    let ends: Column<UInt64>

    init(_ offsets: Column<UInt32>, _ followers: Column<UInt32>, _ ends: Column<UInt64>) {
      self.offsets = offsets
      self.followers = followers
      self.ends = ends
    }

    var bytes: Int { offsets.bytes + followers.bytes + ends.bytes }
  }

  /// Makes a graph of columns that are complete.
  init(offsets: Column<UInt32>, followers: Column<UInt32>, ends: Column<UInt64>, edges: Int, shards: Shards) {
    self.edges = edges
    storage = Storage(offsets, followers, ends)
    rows = AdjacencyRows(offsets: offsets.base, followers: followers.base, ends: ends.base, shards: shards)
  }

  /// The followers of an author, ordered by shard.
  package func followers(of author: Int) -> [UInt32] {
    precondition(author >= 0 && author < authors)
    return withRows { Array($0.followers(of: author, in: $0.shards.all)) }
  }

  /// How many followers an author has.
  package func degree(of author: Int) -> Int {
    precondition(author >= 0 && author < authors)
    return withRows { $0.followers(of: author, in: $0.shards.all).count }
  }

  /// Calls `body` with the bare rows, which are valid until it returns.
  @inline(__always) package func withRows<Result>(_ body: (AdjacencyRows) -> Result) -> Result {
    withExtendedLifetime(storage) { body(rows) }
  }
}
