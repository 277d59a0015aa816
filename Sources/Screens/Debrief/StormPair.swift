import Codebook
import Engine

extension Interface {
  /// Two storms beside one another, as a debrief shows them: the one that was played and that of a branch.
  public struct StormPair: Equatable, Sendable {
    /// What is compared.
    public enum Figure: Int, CaseIterable, Sendable {
      case score, outcome, craft, trust, anger, negativePosts
    }

    /// Posts of one of the storms only.
    struct Posts: Equatable, Sendable {
      var count: Int
      /// Those by the authors with the most followers.
      var loudest: [FeedPost]

      /// How many are named.
      static let most = 6

      init(_ posts: [FeedPost]) {
        count = posts.count
        loudest = Array(posts.sorted { ($1.followers, $0.id) < ($0.followers, $1.id) }.prefix(Posts.most))
      }
    }

    /// A figure in both storms.
    struct Values: Equatable, Sendable {
      var before: Int
      var after: Int
    }

    let before: Storm
    let after: Storm
    /// What another player does in the turn, where one plays it.
    var instead: [LocalizedText] = []
    /// In the order of `Figure.allCases`.
    let figures: [Values]
    let unwritten: Posts
    let added: Posts
    /// The decisions that could not be kept.
    let skipped: [Skipped]
  }
}

extension Interface.StormPair {
  /// Takes from two tellings what the screen shows.
  ///
  /// - Complexity: O(*n* log *n*) in the posts.
  public init(_ storms: SideBySide) {
    let (before, after) = (storms.before.state, storms.after.state)
    self.before = Interface.Storm(before)
    self.after = Interface.Storm(after)
    instead = storms.instead
    figures = Figure.allCases.map { Values(before: $0.value(before), after: $0.value(after)) }
    unwritten = Posts(storms.unwritten)
    added = Posts(storms.added)
    skipped = storms.after.skipped
  }
}

extension Interface.StormPair.Figure {
  var name: LocalizedText {
    switch self {
    case .score: LocalizedText(en: "Score", fr: "Note")
    case .outcome: LocalizedText(en: "Outcome", fr: "Résultat")
    case .craft: LocalizedText(en: "Craft", fr: "Métier")
    case .trust: LocalizedText(en: "Trust at the end", fr: "Confiance à la fin")
    case .anger: LocalizedText(en: "Anger at the end", fr: "Colère à la fin")
    case .negativePosts: LocalizedText(en: "Negative posts", fr: "Publications négatives")
    }
  }

  /// Whether more of it is better.
  var isGoodUp: Bool { self != .anger && self != .negativePosts }

  fileprivate func value(_ state: Game.State) -> Int {
    guard let score = state.score else { return 0 }
    return switch self {
    case .score: score.total
    case .outcome: score.outcome
    case .craft: score.craft
    case .trust: score.ending.trust
    case .anger: score.ending.anger
    case .negativePosts: score.ending.negativePosts
    }
  }
}
