import Codebook
import Scenarios

/// Which posts of the feed somebody wants to read: those that pass all that is asked.
public struct PostFilter: Equatable, Sendable {
  /// How far authors outside of the house have to be heard.
  public enum Influence: CaseIterable, Sendable {
    /// Whether they are heard or not.
    case any
    /// From a thousand followers on.
    case thousand
    /// From ten thousand followers on: a far reach.
    case tenThousand
    /// Influencers and the press, however many follow them.
    case voices
  }

  /// The id of the only channel, or nil for all.
  public var channel: String?
  /// The only mood, of those outside, or nil for all.
  public var mood: Mood?
  /// How far authors have to be heard.
  public var influence = Influence.any
  /// Whether only those pass to whom the desk owes an answer: `Game.State.owesAnswer(to:)`.
  public var isUnanswered = false
  /// Whether only what the house wrote passes.
  public var isOurs = false
  /// Words that author or text must have, whatever their case and accents.
  public var words = ""

  /// Makes a filter that lets all posts through.
  public init() {}

  /// Whether it lets all posts through.
  public var isOpen: Bool { self == PostFilter() }

  /// Those of some places in the feed whose posts pass, in their order.
  ///
  /// - Parameter language: The language that words are looked for in.
  /// - Complexity: O(*n*) in the letters of the posts where words are asked for, in the posts otherwise.
  public func places(among places: some Sequence<Int>, _ state: Game.State, in language: Language) -> [Int] {
    let words = Folding.words(words)
    return places.filter { place in
      isAbout(state.feed[place]) && (!isUnanswered || state.owesAnswer(to: state.feed[place]))
        && (words.isEmpty || holds(words, state.feed[place], language))
    }
  }

  private func isAbout(_ post: FeedPost) -> Bool {
    if let channel, post.channel != channel { return false }
    if let mood, post.mood != mood || post.isOurs { return false }
    if isOurs, !post.isOurs { return false }
    return influence.admits(post)
  }

  private func holds(_ words: [[UInt8]], _ post: FeedPost, _ language: Language) -> Bool {
    let text = Folding.fold(post.text[language])
    let missing = words.filter { Folding.find($0, in: text) == nil }
    guard !missing.isEmpty else { return true }
    let author = Folding.fold(post.author)
    return missing.allSatisfy { Folding.find($0, in: author) != nil }
  }
}

extension PostFilter.Influence {
  fileprivate func admits(_ post: FeedPost) -> Bool {
    switch self {
    case .any: true
    case .thousand: !post.isOurs && post.followers >= 1000
    case .tenThousand: !post.isOurs && post.followers >= 10_000
    case .voices: !post.isOurs && (post.segment == .influencers || post.segment == .journalists)
    }
  }
}

extension Game.State {
  /// Whether the desk owes a post an answer: somebody complains or asks, still waits, and can be answered where it was
  /// written. Insults, applause, trolls and the like are owed none, nor is what is no longer shown.
  public func owesAnswer(to post: FeedPost) -> Bool { post.isWaiting && post.isOwedAnswer && isOwn(post.channel) }
}
