import Codebook
import Engine
import Laboratory

/// The reader's own what-if.
extension DebriefMode {
  /// Something that can be done otherwise in a turn.
  private enum Offer {
    case alternative(Alternative)
    /// Another text for the decision at a place.
    case rewrite(Int, Story.Decision)
  }

  /// Asks what to do otherwise in a turn, and tells both storms.
  func askTurn(numbered number: Int) throws(Stop) {
    let turns = state.scenario.turns
    guard let turn = turns.indices.numbered(number) else {
      let count = turns.count
      return try say(LocalizedText(en: "There are \(count) turns.", fr: "Il y a \(count) tours."))
    }
    try console.say(words.lines(decisionsOf: story, in: turn))
    let offers = offers(turn)
    try say(LocalizedText(en: "What would you do instead?", fr: "Que feriez-vous à la place\u{A0}?"))
    for (place, offer) in offers.enumerated() { try console.say("\(place + 1). \(name(of: offer))") }
    let question = LocalizedText(
      en: "A number plays it again so, Enter goes back:", fr: "Un numéro rejoue ainsi, Entrée revient\u{A0}:")
    guard let place = try choice(of: offers.count, question) else { return }
    switch offers[place] {
    case .alternative(let other): try tell(other.branch, nil)
    case .rewrite(let decision, let old):
      guard let action = try rewritten(old.action) else { return }
      try tell(Branch(turn: turn, instead: .replacing(decision, [.action(action)])), nil)
    }
  }

  private func offers(_ turn: Int) -> [Offer] {
    telling.alternatives(in: turn).map(Offer.alternative)
      + story.decisions(in: turn).enumerated().compactMap { place, decision in
        decision.action.saying("…") == nil ? nil : .rewrite(place, decision)
      }
  }

  private func name(of offer: Offer) -> String {
    switch offer {
    case .alternative(let other): return other.name[language]
    case .rewrite(_, let decision):
      let old = Wording.quoted((decision.action.writtenText ?? "").visibleLine.excerpt(80), language)
      return LocalizedText(en: "write it otherwise: \(old)", fr: "l'écrire autrement\u{A0}: \(old)")[language]
    }
  }

  private func rewritten(_ action: Game.Action) throws(Stop) -> Game.Action? {
    try say(
      LocalizedText(
        en: "Write it otherwise; a line with only a full stop ends it.",
        fr: "Écrivez-le autrement\u{A0}; une ligne avec un point seul termine."))
    let complaint = language == .english ? "That is not text." : "Ce n'est pas du texte."
    guard case .text(let text) = try console.text(ifUnreadable: complaint) else { return nil }
    return action.saying(text)
  }

  /// Both storms on the player's luck, then the difference over many seeds.
  func tell(_ branch: Branch, _ difference: BranchDifference?) throws(Stop) {
    try console.say(words.lines(SideBySide(telling, branch)))
    try say(LocalizedText(en: "On other draws of chance:", fr: "Sur d'autres tirages du hasard\u{A0}:"))
    try console.say(words.lines(difference ?? teller.difference(branch)))
  }
}
