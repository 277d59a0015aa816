import Codebook
import Scenarios

/// Judges the calendar and how the player lasts.
enum DeskJudge {
  /// Cheerful posts that were to go out after the storm had broken; one that was given other words is held, too.
  static func holdsTheCalendar(_ state: Game.State) -> [Finding] {
    let jarring = state.scenario.jarringPosts.map(\.id)
    return state.calendar.filter { jarring.contains($0.id) }.map { entry in
      let wentOut = entry.status == .sent && !entry.isRewritten
      return Finding(
        isKept: !wentOut, turn: entry.post.at.turn, at: entry.at,
        act: wentOut
          ? LocalizedText(en: "let a scheduled post go out", fr: "a laissé partir une publication programmée")
          : entry.isRewritten
            ? LocalizedText(en: "gave a scheduled post other words", fr: "a récrit une publication programmée")
            : LocalizedText(en: "held a scheduled post", fr: "a retenu une publication programmée"),
        words: entry.post.text[state.language],
        reason: wentOut
          ? LocalizedText(
            en: "A cheerful post in the middle of a storm reads as contempt.",
            fr: "Une publication enjouée en pleine tempête se lit comme du mépris.")
          : LocalizedText(
            en: "As it was, it would have gone out into the storm.",
            fr: "Telle qu'elle était, elle serait partie en pleine tempête."))
    }
  }

  /// Fatigue above 80 at any moment is too much; whoever never tired has lasted.
  static func lastsTheDistance(_ state: Game.State) -> [Finding] {
    guard state.peakFatigue > 60 else {
      return [
        state.wholeCase(
          LocalizedText(
            en: "Your fatigue never went above 60 of 100.", fr: "Votre fatigue n'a jamais dépassé 60 sur 100."))
      ]
    }
    let lasted = state.peakFatigue <= 80
    return [
      Finding(
        isKept: lasted, turn: state.turnIndex, at: state.now, act: Spoken.wholeCase,
        reason: lasted
          ? LocalizedText(en: "You were tired, not spent.", fr: "De la fatigue, sans épuisement.")
          : LocalizedText(
            en: "You were spent: tired people miss things and snap.",
            fr: "Vous étiez à bout\u{A0}: la fatigue fait manquer des choses et perdre patience."))
    ]
  }
}

extension Scenario {
  /// The cheerful posts that are scheduled for after the break of the storm.
  var jarringPosts: [ScheduledPost] { calendar.filter { $0.isCheerful && $0.at.turn >= breakTurn } }

  /// The turn in which the storm breaks, from 0.
  var breakTurn: Int { turns.firstIndex { $0.id == crisis.breaks } ?? 0 }
}
