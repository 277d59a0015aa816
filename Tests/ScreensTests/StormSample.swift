import Codebook
import Scenarios

@testable import Engine
@testable import Screens

extension Sample {
  /// A play in the middle of a storm: a feed in which words rise, and a player who spoke, promised and moderated.
  static func storm(_ language: Language) throws -> Game.State {
    var state = try finished(language)
    state.score = nil
    let kinds: [(Segment, Mood, PostAct)] = [
      (.complainers, .anger, .complain), (.customers, .disappointment, .ask), (.bystanders, .mockery, .mock),
      (.fans, .support, .defend), (.journalists, .neutral, .share),
    ]
    let start = state.scenario.turns[1].start
    state.feed += (0..<40).map { number in
      let (segment, mood, act) = kinds[number * 7 % 5]
      return FeedPost(
        id: "s\(number)", turn: 1, at: start + 20 + number, channel: number % 3 == 0 ? "twitter" : "facebook",
        origin: .simulated, author: "@voice\(number % 9)", segment: segment, followers: 90 + number % 9 * 1250,
        mood: mood, act: act,
        text: number % 2 == 0
          ? LocalizedText(en: "Burnt again #CoalGate", fr: "Encore brûlé #CharbonGate")
          : LocalizedText(en: "A refund for the loaf?", fr: "Un remboursement pour la miche ?"),
        replyTo: number % 4 == 0 ? "p2" : nil, cause: LocalizedText(""), isAnswered: number % 8 == 0)
    }
    let moderated = Game.Action.hide(post: "p3", reason: "")
    state.deeds.append(Deed(turn: 1, at: start + 30, action: moderated))
    state.promises = [
      PromiseEntry(
        words: "by 12", statement: 0, channel: "facebook", isLimit: true, opens: start, due: start + 15, status: .open)
    ]
    state.news[0].isDocumented = true
    return state
  }
}
