import Codebook

/// Two tellings of one story beside one another.
public struct SideBySide: Sendable {
  /// The story as it was played.
  public let before: Telling.End
  /// The branch.
  public let after: Telling.End
  /// What others wrote in the story and never wrote in the branch, oldest first.
  public let unwritten: [FeedPost]
  /// What others wrote in the branch only, oldest first.
  public let added: [FeedPost]

  /// Compares a branch with the story that it parts from.
  public init(_ telling: Telling, _ branch: Branch) {
    before = telling.end
    after = telling.end(of: branch)
    unwritten = SideBySide.posts(of: before.state, missingIn: after.state)
    added = SideBySide.posts(of: after.state, missingIn: before.state)
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
