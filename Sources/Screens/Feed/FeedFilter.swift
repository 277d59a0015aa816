import Codebook
import Engine
import Scenarios

extension Interface {
  /// Which posts the feed shows: those that pass all that is asked.
  struct FeedFilter: Equatable, Sendable {
    /// How far an author has to be heard.
    enum Influence: CaseIterable, Sendable {
      case any, thousand, tenThousand, voices
    }

    /// What of it the player can change.
    enum Part: CaseIterable, Sendable {
      case channel, mood, influence, unanswered, ours
    }

    /// The id of the channel, or nil for all.
    var channel: String?
    var mood: Mood?
    var influence = Influence.any
    var isUnanswered = false
    var isOurs = false
    /// Words that author or text must have.
    var words = ""

    /// Whether it lets all posts through.
    var isOpen: Bool { self == FeedFilter() }

    /// Changes a part to its next choice, or to the one before.
    mutating func turn(_ part: Part, by step: Int, _ state: Game.State) {
      switch part {
      case .channel: channel = next(after: channel, in: [nil] + state.scenario.channels.map(\.id), step)
      case .mood: mood = next(after: mood, in: [nil] + Mood.allCases, step)
      case .influence: influence = next(after: influence, in: Influence.allCases, step)
      case .unanswered: isUnanswered.toggle()
      case .ours: isOurs.toggle()
      }
    }

    private func next<Choice: Equatable>(after choice: Choice, in choices: [Choice], _ step: Int) -> Choice {
      let place = choices.firstIndex(of: choice) ?? 0
      return choices[(place + step + choices.count) % choices.count]
    }

    /// Whether a post passes; `words` are those of the filter, folded.
    func admits(_ post: FeedPost, words: [[UInt8]], _ language: Language) -> Bool {
      if let channel, post.channel != channel { return false }
      if let mood, post.mood != mood || post.isOurs { return false }
      if isOurs, !post.isOurs { return false }
      if isUnanswered, post.isOurs || post.isAnswered || post.isHidden { return false }
      guard influence.admits(post) else { return false }
      return words.isEmpty || holds(words, post, language)
    }

    private func holds(_ words: [[UInt8]], _ post: FeedPost, _ language: Language) -> Bool {
      let author = Folding.fold(post.author)
      let text = Folding.fold(post.text[language])
      return words.allSatisfy { Folding.find($0, in: text) != nil || Folding.find($0, in: author) != nil }
    }
  }
}

extension Interface.FeedFilter.Influence {
  fileprivate func admits(_ post: FeedPost) -> Bool {
    switch self {
    case .any: true
    case .thousand: post.followers >= 1000
    case .tenThousand: post.followers >= Interface.bigReach
    case .voices: post.segment == .influencers || post.segment == .journalists
    }
  }
}
