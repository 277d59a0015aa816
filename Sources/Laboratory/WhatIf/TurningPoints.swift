import Codebook
import Engine
import Machine

/// The turns of a story where another act would have brought most.
public struct TurningPoints: Equatable, Sendable {
  /// A turn, and what would have been better.
  public struct Point: Equatable, Sendable {
    /// What would have been done.
    public var alternative: Alternative
    /// What it would have changed, on seeds that had no part in finding it.
    public var difference: BranchDifference
    /// The turn, from 0.
    public var turn: Int { alternative.branch.turn }
  }

  /// The points, the one with most to win first; none where nothing would have helped.
  public var points: [Point]
  /// How many alternatives were told in all.
  public var alternatives: Int
  /// On how many seeds each was told, and on how many others those that were found.
  public var seeds: Int
  /// How many individuals stood for the community.
  public var population: Int

  /// The most points that are given.
  public static let most = 3

  /// How far a search is.
  public struct Progress: Sendable {
    /// How many branches have been told.
    public var done: Int
    /// How many there are, at most.
    public var total: Int
    /// What leads so far: a first result, not a certain one; nil where nothing has won anything yet.
    public var leading: Alternative?
    /// How many points of score it wins in the mean so far.
    public var gain: Double
  }
}

extension WhatIfQuestion {
  /// Finds the turns where another act would have brought most.
  ///
  /// Every alternative of every turn is told on all seeds. Those that win most score for sure, one a turn, are told anew
  /// on as many other seeds, because the best of many looks better than it is: what is won there counts, and only if its
  /// interval clears zero. The result does not depend on the number of threads.
  public func turningPoints(
    team: WorkerTeam, progress: @escaping @Sendable (TurningPoints.Progress) -> Void = { _ in }
  ) -> TurningPoints {
    let notes = ReadingNotes(story)
    let all = alternatives(notes)
    let (searching, judging) = (all.count * seeds, TurningPoints.most * seeds)
    let tried = rows(all.map(\.branch), on: 0..<seeds, notes, team) { board in
      if board.done % WhatIfQuestion.pace == 1 {
        progress(board.progress(among: all, from: 0, of: searching + judging))
      }
    }
    let best = best(of: all, tried)
    let judged = rows(best.map(\.branch), on: seeds..<2 * seeds, notes, team) { board in
      progress(board.progress(among: best, from: searching, of: searching + judging))
    }
    let points = best.indices.map { place in
      TurningPoints.Point(
        alternative: best[place],
        difference: BranchDifference(judged.map { $0.branches[place] }, minus: judged.map(\.story)))
    }
    return TurningPoints(
      points: points.filter { $0.difference.total.paired.lower > 0 }
        .sorted { $0.difference.total.paired.value > $1.difference.total.paired.value },
      alternatives: all.count, seeds: seeds, population: population ?? story.individuals)
  }

  /// After how many branches progress is told.
  private static let pace = 16

  /// What else could have been done in all turns, as the story's own seed shows it.
  public var alternatives: [Alternative] { alternatives(ReadingNotes(story)) }

  private func alternatives(_ notes: ReadingNotes) -> [Alternative] {
    let telling = Telling(story, in: world(0), notes: notes)
    return story.scenario.turns.indices.flatMap(telling.alternatives)
  }

  /// The alternatives with the highest lower ends of their intervals, one a turn.
  private func best(of all: [Alternative], _ rows: [Row]) -> [Alternative] {
    let ranked = all.indices.map { place in
      (place, PairedDifference(rows.map { $0.branches[place].total }, minus: rows.map(\.story.total)).paired.lower)
    }.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var best: [Alternative] = []
    for (place, _) in ranked where !best.contains(where: { $0.branch.turn == all[place].branch.turn }) {
      best.append(all[place])
    }
    return Array(best.prefix(TurningPoints.most))
  }
}

extension WhatIfQuestion.Board {
  /// How many points of score a branch has won in the mean.
  func gain(of branch: Int) -> Double {
    tellings[branch] == 0 ? 0 : Double(gains[branch]) / Double(tellings[branch])
  }

  /// How far a search is, and what leads.
  func progress(among all: [Alternative], from begun: Int, of total: Int) -> TurningPoints.Progress {
    let leader = all.indices.max { gain(of: $0) < gain(of: $1) }.flatMap { gain(of: $0) > 0 ? $0 : nil }
    return TurningPoints.Progress(
      done: begun + done, total: total, leading: leader.map { all[$0] }, gain: leader.map(gain) ?? 0)
  }
}

extension Story {
  /// How many individuals stood for the community in the play.
  public var individuals: Int { setup.population ?? scenario.community.agents }
}
