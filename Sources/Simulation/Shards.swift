/// Eight shards of neighbouring numbers, of nearly the same size, into which agents are cut.
public struct Shards: Equatable, Sendable {
  /// How many shards there are.
  public static let count = 8

  /// The number of agents.
  public let agents: Int
  /// Shards for each agent, in units of 2^-32.
  @usableFromInline let scale: UInt64

  /// Cuts `agents` into shards.
  public init(agents: Int) {
    precondition(agents >= 0 && agents <= Int(UInt32.max))
    self.agents = agents
    scale = UInt64(Shards.count) << 32 / UInt64(max(1, agents))
  }

  /// The shard of an agent, in `0..<8`.
  @inlinable @inline(__always) public func shard(of agent: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(agent) &* scale) >> 32)
  }

  /// The first agent of a shard, in `0...8`.
  public func start(of shard: Int) -> Int {
    guard shard < Shards.count else { return agents }
    return min(agents, Int((UInt64(shard) << 32 + scale - 1) / scale))
  }

  /// The shards of one worker among `count`; beyond eight, some have none.
  public func run(of worker: Int, among count: Int) -> Run {
    let shards = Shards.count * worker / count..<Shards.count * (worker + 1) / count
    return run(shards.isEmpty ? 1..<1 : shards)
  }

  /// All shards.
  public var all: Run {
    run(0..<Shards.count)
  }

  private func run(_ shards: Range<Int>) -> Run {
    Run(shards: shards, agents: start(of: shards.lowerBound)..<start(of: shards.upperBound))
  }

  /// A run of neighbouring shards.
  public struct Run: Equatable, Sendable {
    /// The agents in it.
    public let agents: Range<Int>
    /// Whether it is all shards.
    public let isWhole: Bool
    @usableFromInline let lowerShift: UInt64
    @usableFromInline let upperShift: UInt64

    init(shards: Range<Int>, agents: Range<Int>) {
      self.agents = agents
      isWhole = shards.count == Shards.count
      lowerShift = UInt64(8 * shards.lowerBound)
      upperShift = UInt64(8 * (shards.upperBound - 1))
    }
  }
}
