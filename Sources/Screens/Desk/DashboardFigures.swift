import Codebook
import Engine

extension Interface {
  /// What the dashboard counts in the feed, worked out once and kept until something changes that it depends on.
  struct Figures: Equatable, Sendable {
    /// What they depend on.
    struct Basis: Equatable, Sendable {
      var language: Language
      var turn: Int
      /// The minutes spent in the turn: any act may change what posts are.
      var spent: Int
      var posts: Int

      init(_ state: Game.State, _ language: Language) {
        self.language = language
        turn = state.turnIndex
        spent = state.spent
        posts = state.feed.count
      }
    }

    /// How many trends and drivers are kept, the strongest first.
    private static let most = 8

    let basis: Basis
    let trends: [Trend]
    let drivers: [Driver]
    let segments: [Share<Segment>]
    let moods: [Share<Mood>]
    let negative: NegativeEstimate?
    let answers: AnswerRecord

    /// - Complexity: O(*n*) in the words of the recent posts.
    init(_ state: Game.State, _ language: Language) {
      basis = Basis(state, language)
      trends = state.trends(in: language, most: Figures.most)
      drivers = state.drivers(most: Figures.most)
      segments = state.segmentShares
      moods = state.moodShares
      negative = state.negativeEstimate
      answers = state.answerRecord
    }
  }
}

extension Interface.Model {
  /// What the dashboard counts.
  func figures(_ state: Game.State) -> Interface.Figures {
    if let figures, figures.basis == Interface.Figures.Basis(state, language) { return figures }
    return Interface.Figures(state, language)
  }

  /// Counts anew, if something has changed that the figures depend on.
  mutating func refreshFigures(_ state: Game.State) {
    if figures?.basis != Interface.Figures.Basis(state, language) { figures = Interface.Figures(state, language) }
  }
}
