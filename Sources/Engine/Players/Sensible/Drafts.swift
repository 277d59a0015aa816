import Codebook
import Rhetoric
import Scenarios

/// Reading one's own text again before it is sent.
extension SensiblePlayer {
  /// The first of some drafts that can be said on a channel and is no copy of what was said before; else the first that can
  /// be said.
  func best(of drafts: [LocalizedText], on channel: String, _ manner: Spoken.Manner) -> String? {
    let limit = state.limit(on: channel)
    guard let channel = state.channel(channel) else { return nil }
    func likeness(_ text: String) -> Int { state.similarity(of: text, on: channel, manner) }
    let texts = drafts.lazy.map { $0[self.language] }.filter { $0.count <= limit && self.canBeSaid($0) }
    return texts.first { likeness($0) <= 50 } ?? texts.min { likeness($0) < likeness($1) }
  }

  /// Whether a text hurts nobody, says nothing that was not verified, and does nothing that must be allowed first.
  private func canBeSaid(_ text: String) -> Bool {
    let reading = state.reading(of: text)
    return isHarmless(reading) && reading.personalData.isEmpty && isAllowed(text, reading) && isVerified(text)
  }

  func isHarmless(_ reading: Reading) -> Bool {
    SensiblePlayer.harmful.allSatisfy { reading.strength(of: $0) == 0 }
      && !reading.tones.contains(.sarcastic) && !reading.tones.contains(.aggressive)
  }

  private func isAllowed(_ text: String, _ reading: Reading) -> Bool {
    state.authorities.allSatisfy { entry in
      entry.isHeld || !entry.authority.isTouched(by: text, that: { reading.strength(of: $0) > 0 })
    }
  }

  private func isVerified(_ text: String) -> Bool {
    let told = state.facts.filter { $0.status == .known || $0.status == .heard }
    let claims = state.claims(of: text).asserted.map(\.fact.id)
    return told.allSatisfy { !claims.contains($0.id) || $0.status == .known && $0.fact.isTrue }
  }

  /// What somebody who works with people does not say.
  static let harmful = Strategy.allCases.filter(\.isRisky)
}

/// What is known for sure.
extension SensiblePlayer {
  /// The facts that are known and true and can be said in a sentence, those that were asked for first.
  var tellableFacts: [Fact] {
    let known = state.facts.filter { $0.status == .known && $0.fact.isTrue }
    let facts = (known.filter { $0.askedIn != nil } + known.filter { $0.askedIn == nil }).map(\.fact)
    return facts.filter { isTellable($0.text[language]) }
  }

  /// Those that nobody has been told in public.
  var untoldFacts: [Fact] {
    let told = state.statements.lazy.filter(\.isPublic).flatMap(\.asserted)
    return tellableFacts.filter { !told.contains($0.id) && !state.hasSaid($0.text[language]) }
  }

  private func isTellable(_ text: String) -> Bool {
    text.count <= 220 && isHarmless(state.reading(of: text))
  }

  /// A fact that has words in common with a post.
  func fact(about post: FeedPost) -> Fact? {
    let words = words(post.text[language])
    guard words.count >= 2 else { return nil }
    return tellableFacts.first { fact in
      self.words(fact.question[language] + " " + fact.text[language]).intersection(words).count >= 2
    }
  }

  /// The words of a text that may carry its subject.
  private func words(_ text: String) -> Set<String> {
    func words() -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 5 })
    }
    return state.notes?.subject(of: text, reading: words) ?? words()
  }
}
