import Codebook
import Scenarios

/// Answering people, one by one.
extension SensiblePlayer {
  /// Answers whoever has a grievance: questions and complaints before those whom nobody reads; few at night.
  func answerGrievance() -> Game.Action? {
    let answered = state.deedsOfTurn.count { $0.verb == .reply }
    guard answered < (state.isNight ? 4 : 12) else { return nil }
    let people = state.grievances.filter { post in
      post.segment != .trolls && !state.delegations.contains { $0.channel == post.channel }
    }
    return people.first.map { .reply(to: $0.id, text: answer(to: $0)) }
  }

  /// The first three of a turn come before the work that nobody sees.
  func answerFirst() -> Game.Action? {
    state.deedsOfTurn.count { $0.verb == .reply } < 3 ? answerGrievance() : nil
  }

  /// Thanks one of those who speak up for the organisation.
  func thankSomebody() -> Game.Action? {
    state.waitingPosts.first { $0.act == .defend || $0.act == .thank }.map { post in
      .reply(to: post.id, text: answer(to: post))
    }
  }

  /// What to write to the author of a post.
  func answer(to post: FeedPost) -> String {
    let text = post.text[language]
    let quote = state.notes?.quote(of: text) { self.quote(of: text) } ?? self.quote(of: text)
    let about = fact(about: post)?.text
    let drafts =
      switch post.act {
      case .ask: SensiblePhrases.answers(quote, about, number: count)
      case .thank, .defend: SensiblePhrases.thanks(quote, number: count)
      case .object: SensiblePhrases.explanations(quote)
      case .complain, .mock, .callToAction, .share:
        SensiblePhrases.consolations(quote, about, isAtFault: isAtFault, number: count)
      }
    return best(of: drafts, on: post.channel, .reply) ?? SensiblePhrases.shortest[language]
  }

  /// How many answers have been given, for variety.
  private var count: Int { state.statements.count { $0.manner == .reply } }

  /// The first words of a text, as they can be quoted.
  private func quote(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
      .filter { $0.first != "@" && $0.first != "#" }
      .map { word in String(word.filter { !"\"“”«»".contains($0) }) }
      .filter { !$0.isEmpty }
    var quote = ""
    for word in words.prefix(6) where quote.count + word.count < 32 { quote += (quote.isEmpty ? "" : " ") + word }
    while let last = quote.last, !last.isLetter, !last.isNumber { quote.removeLast() }
    return quote
  }
}
