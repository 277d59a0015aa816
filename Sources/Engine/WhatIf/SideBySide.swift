import Codebook
import Scenarios

/// Two tellings of one story beside one another.
public struct SideBySide: Sendable {
  /// The story as it was played.
  public let before: Telling.End
  /// The branch.
  public let after: Telling.End
  /// What is done in the turn of the branch where another player plays it; otherwise nothing, for it is known.
  public let instead: [LocalizedText]
  /// What others wrote in the story and never wrote in the branch, oldest first.
  public let unwritten: [FeedPost]
  /// What others wrote in the branch only, oldest first.
  public let added: [FeedPost]

  /// Compares a branch with the story that it parts from.
  public init(_ telling: Telling, _ branch: Branch) {
    before = telling.end
    after = telling.end(of: branch)
    instead = SideBySide.acts(of: branch, in: after.state)
    unwritten = SideBySide.posts(of: before.state, missingIn: after.state)
    added = SideBySide.posts(of: after.state, missingIn: before.state)
  }

  private static func acts(of branch: Branch, in state: Game.State) -> [LocalizedText] {
    guard case .player = branch.instead else { return [] }
    return state.deeds.filter { $0.turn == branch.turn && !$0.action.onlyPrepares }.map { deed in
      let caption = deed.action.caption(state)
      return deed.action.words(state).map { words in caption.map { "\($1)\(quotation(words[$0], $0))" } } ?? caption
    }
  }

  private static func quotation(_ words: String, _ language: Language) -> String {
    let text = words.visibleLine
    let quoted = text.isOneQuotation ? text : language == .english ? "“\(text)”" : "«\u{A0}\(text)\u{A0}»"
    return (language == .english ? ": " : "\u{A0}: ") + quoted
  }

  private static func posts(of state: Game.State, missingIn other: Game.State) -> [FeedPost] {
    let known = Set(other.feed.map(Mark.init))
    return state.feed.filter { !$0.isOurs && !known.contains(Mark($0)) }
  }

  /// What makes a post the same in both: the draws are the same for the same person and moment.
  private struct Mark: Hashable {
    let script: String?
    let author: String
    let channel: String
    let minutes: Int
    let act: PostAct

    init(_ post: FeedPost) {
      (script, author, channel, act) = (post.script, post.author, post.channel, post.act)
      minutes = post.script == nil ? post.at.minutes : 0
    }
  }
}
