import Codebook
import Engine
import Scenarios

/// What a playtest has shown.
public struct PlaytestResult: Equatable, Sendable {
  /// A score over all seeds.
  public struct Spread: Equatable, Sendable {
    /// The mean.
    public var mean: Double
    /// The lowest.
    public var lowest: Int
    /// The highest.
    public var highest: Int

    init(_ values: [Int]) {
      mean = values.isEmpty ? 0 : Double(values.reduce(0, +)) / Double(values.count)
      lowest = values.min() ?? 0
      highest = values.max() ?? 0
    }
  }

  /// How a player did.
  public struct Row: Equatable, Sendable {
    /// The player.
    public var player: ReferencePlayer
    /// The score.
    public var total: Spread
    /// Its half for how the community ended.
    public var outcome: Spread
    /// Its half for the rules of the craft.
    public var craft: Spread
    /// On how many seeds the sensible player scored more; nil for the sensible player.
    public var isBeatenOn: Int?
  }

  /// What of a kind the case has, and what no player ever met.
  public struct Coverage: Equatable, Sendable {
    /// The kind.
    public var kind: Encounters.Kind
    /// How many the case has.
    public var all: Int
    /// The ids of those that nobody met, in the order of the case.
    public var missed: [String]
  }

  /// On how many seeds each player played.
  public var seeds: Int
  /// The players, in their order.
  public var rows: [Row]
  /// What was met, by kind; only kinds that the case has.
  public var coverage: [Coverage]

  /// The share of seeds on which the sensible player must beat each of those who know one trick, in percent.
  public static let least = 90

  init(_ playtest: Playtest, scores: [Score], encounters: Encounters) {
    let players = ReferencePlayer.allCases
    seeds = playtest.seeds
    let bySeed = stride(from: 0, to: scores.count, by: players.count).map { Array(scores[$0..<$0 + players.count]) }
    let sensible = players.firstIndex(of: .sensible) ?? 0
    rows = players.indices.map { place in
      let own = bySeed.map { $0[place] }
      return Row(
        player: players[place], total: Spread(own.map(\.total)), outcome: Spread(own.map(\.outcome)),
        craft: Spread(own.map(\.craft)),
        isBeatenOn: place == sensible ? nil : bySeed.count { $0[sensible].total > $0[place].total })
    }
    coverage = Encounters.Kind.allCases.compactMap { kind in
      let all = Encounters.ids(of: kind, in: playtest.scenario).count
      return all == 0
        ? nil : Coverage(kind: kind, all: all, missed: encounters.missed(kind, in: playtest.scenario))
    }
  }

  /// Those whom the sensible player does not beat often enough.
  public var unbeaten: [ReferencePlayer] {
    rows.filter { row in row.isBeatenOn.map { $0 * 100 < seeds * PlaytestResult.least } ?? false }.map(\.player)
  }

  /// Whether skill tells in the case.
  public var holds: Bool { unbeaten.isEmpty }

  /// How far the sensible player's mean score lies above the best of those who know one trick.
  public var margin: Double {
    let means = rows.filter { $0.player != .sensible }.map(\.total.mean)
    return (sensible?.total.mean ?? 0) - (means.max() ?? 0)
  }

  /// How far the mean scores of all players lie apart.
  public var spread: Double {
    let means = rows.map(\.total.mean)
    return (means.max() ?? 0) - (means.min() ?? 0)
  }

  /// The sensible player's row.
  public var sensible: Row? { rows.first { $0.player == .sensible } }
}
