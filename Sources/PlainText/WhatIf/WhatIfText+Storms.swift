import Codebook
import Engine
import Scenarios

/// Two storms beside one another, and what was decided in a turn.
extension WhatIfText {
  /// The story and a branch on the learner's own luck: scores, curves turn by turn, what was never written and what was
  /// written instead, and the decisions that could not be kept.
  public func lines(_ storms: SideBySide) -> [String] {
    let tables = [figures(storms), curves(storms)].flatMap { $0 + [""] }
    return storms.instead.map { "- \($0[language])" } + tables
      + posts(storms.unwritten, isEnglish ? "Never written" : "Jamais écrites")
      + posts(storms.added, isEnglish ? "Written instead" : "Écrites à la place") + skipped(storms.after.skipped)
  }

  /// What was decided in a turn, with the numbers by which it can be named.
  public func lines(decisionsOf story: Story, in index: Int) -> [String] {
    let decisions = story.decisions(in: index)
    guard !decisions.isEmpty else {
      return [turn(index), isEnglish ? "   Nothing was done." : "   Rien n'a été fait."]
    }
    return [turn(index)] + decisions.enumerated().map { "   \($0 + 1). \(words(of: $1.action))" }
  }

  private func words(of action: Game.Action) -> String {
    let text = action.writtenText.map { " " + Wording.quoted($0.visibleLine.excerpt(80), language) } ?? ""
    return action.verb.name[language] + (action.post.map { " (\($0))" } ?? "") + text
  }

  private func figures(_ storms: SideBySide) -> [String] {
    let names = FigureNames(language)
    let rows = [storms.before, storms.after].map { end -> [Int] in
      guard let score = end.state.score else { return [Int](repeating: 0, count: 6) }
      return [
        score.total, score.outcome, score.craft, score.ending.trust, score.ending.anger, score.ending.negativePosts,
      ]
    }
    let labels = [names.score, names.outcome, names.craft, names.trust, names.anger, names.negative]
    return Table.aligned(
      [["", played, otherwise]]
        + labels.enumerated().map { place, label in
          [label] + rows.map { Wording.number($0[place], language) }
        })
  }

  private var played: String { isEnglish ? "as played" : "joué" }
  private var otherwise: String { isEnglish ? "otherwise" : "autrement" }

  /// The highest number of posts an hour of each turn, in both.
  private func curves(_ storms: SideBySide) -> [String] {
    let heading = isEnglish ? "most posts an hour" : "pointe de publications par heure"
    let rows = scenario.turns.enumerated().map { place, turn -> [String] in
      let peaks = [storms.before, storms.after].map { end in
        end.state.readings.filter { $0.at > turn.start && $0.at <= turn.end }.map(\.postsPerHour).max() ?? 0
      }
      return ["\(place + 1) \(turn.title[language])"] + peaks.map { Wording.number($0, language) }
    }
    return Table.aligned([[heading, played, otherwise]] + rows)
  }

  private func posts(_ posts: [FeedPost], _ heading: String) -> [String] {
    let loudest = posts.sorted { ($1.followers, $0.id) < ($0.followers, $1.id) }.prefix(3)
    return ["\(heading)\(Wording.colon(language))\(Wording.number(posts.count, language))"]
      + loudest.map {
        "- \($0.author)\(Wording.colon(language))\(Wording.quoted($0.text[language].visibleLine, language))"
      }
  }

  private func skipped(_ skipped: [Skipped]) -> [String] {
    guard let sentence = skipped.sentence else { return [] }
    return [sentence[language]]
      + skipped.map { skip in
        let turn = isEnglish ? "turn" : "tour"
        return
          "- \(turn) \(skip.decision.turn + 1), \(words(of: skip.decision.action)). \(skip.reason.message[language])"
      }
  }
}
