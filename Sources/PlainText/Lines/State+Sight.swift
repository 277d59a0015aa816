import Engine

extension Game.State {
  /// What is known, asked, or can be asked: a question that nobody can answer yet would give the story away.
  ///
  /// - Complexity: O(*n*) in the facts of the case.
  var factsInSight: [FactEntry] {
    facts.filter { $0.status != .unknown || $0.fact.inquiry != nil }
  }
}
