import Codebook
import Scenarios
import Simulation

extension Game.State {
  /// Ends the turn: the clock runs, the script goes on, the community reacts, the next turn begins or the play ends.
  mutating func endTurn() -> [Game.Effect] {
    let worked = spent
    let effects = runTurn()
    guard turnIndex + 1 < scenario.turns.count else {
      score = Score(of: self).deducting(hints)
      return effects + [.finish]
    }
    return effects + beginNextTurn(after: worked) + [.turnBegan]
  }

  /// Runs the clock, the script and the community to the end of the turn.
  private mutating func runTurn() -> [Game.Effect] {
    spent = budget
    isRunningOut = true
    defer { isRunningOut = false }
    let effects = runScript(to: turn.length - 1)
    letOthersAnswer()
    runCommunity(ticks: turn.length / 10, from: turn.start)
    return effects + fireConditionalEvents()
  }

  /// How long nobody is at the desk while the talk goes on as before, in minutes; after more, it has died down.
  private static let pause = 120

  private mutating func beginNextTurn(after worked: Int) -> [Game.Effect] {
    let gap = max(0, scenario.turns[turnIndex + 1].start - turn.end)
    if gap <= Game.State.pause {
      runCommunity(ticks: gap / 10, from: turn.end)
    } else {
      community.rest(ticks: gap / 10)
    }
    rest(minutes: max(0, turn.length - worked) + gap)
    return begin(turn: turnIndex + 1)
  }

  private mutating func runCommunity(ticks: Int, from start: CivilTime) {
    let firstTick = community.tick
    let planned = stimuli.sorted { $0.tick < $1.tick }
    stimuli = []
    let chronicle = community.run(
      ticks: ticks, from: start, stimuli: planned, spotlight: noticed, team: team)
    add(chronicle.posts, since: firstTick, from: start)
    report(chronicle.articles, since: firstTick, from: start)
    readings += DashboardReading.all(
      of: chronicle.volumes, from: start, where: timetable.publicChannels.map { watched.contains($0) })
    if isStorm { negativePosts += chronicle.volumes.reduce(0) { $0 + $1.negative } }
  }

  /// The player reads of what the press wrote.
  private mutating func report(_ articles: [Article], since firstTick: Int, from start: CivilTime) {
    guard let first = articles.map(\.minute).min() else { return }
    news.append(
      News(
        turn: turnIndex, at: start + max(0, first - firstTick * 10),
        text: Words.coverage(
          articles: articles.count, copies: articles.count { $0.copies != nil },
          readers: articles.reduce(0) { $0 + $1.readers } * community.peoplePerAgent), isDocumented: false))
  }

  /// An hour away from the desk takes two points of fatigue and ten of temper.
  private mutating func rest(minutes: Int) {
    fatigue = max(0, fatigue - minutes / 30)
    upset(by: -minutes / 6)
  }

  /// How the community stands now.
  var ending: Ending { Ending(trust: trust / 10, anger: anger / 10, negativePosts: negativePosts) }

  /// Trust of the community now, in thousandths.
  public var trust: Int { community.gauges.trust }

  /// Anger of the community now, in thousandths.
  public var anger: Int { community.gauges.anger }
}
