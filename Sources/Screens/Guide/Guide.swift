import Codebook
import Engine

extension Interface {
  /// The guide through the first turn: it says one thing to do at a time, and knows what has been done.
  struct Guide: Equatable, Sendable {
    /// What a first turn is made of, in the order in which it is taught.
    enum Step: Int, CaseIterable, Equatable, Sendable {
      case look, cause, mail, ask, answer, end

      var name: LocalizedText {
        switch self {
        case .look: LocalizedText(en: "look", fr: "voir")
        case .cause: LocalizedText(en: "why", fr: "pourquoi")
        case .mail: LocalizedText(en: "mail", fr: "lire")
        case .ask: LocalizedText(en: "ask", fr: "demander")
        case .answer: LocalizedText(en: "answer", fr: "répondre")
        case .end: LocalizedText(en: "end", fr: "finir")
        }
      }

      /// The part of the desk where it is done, where there is only one.
      var pane: Pane? {
        switch self {
        case .look, .cause: .feed
        case .mail: .inbox
        case .ask: .facts
        case .answer, .end: nil
        }
      }
    }

    /// What the player has done so far, in whatever order.
    var done: Set<Step> = []

    /// The first thing that is still to be done and can be: where the player is, or else anywhere.
    func next(at pane: Pane, _ state: Game.State) -> Step? {
      let left = Step.allCases.filter { !done.contains($0) && Guide.isPossible($0, state) }
      return left.first { $0.pane == pane } ?? left.first
    }

    /// What has been done, and what can be.
    func steps(_ state: Game.State) -> [Step] {
      Step.allCases.filter { done.contains($0) || Guide.isPossible($0, state) }
    }

    private static func isPossible(_ step: Step, _ state: Game.State) -> Bool {
      switch step {
      case .look, .cause: state.feed.contains { $0.turn >= state.turnIndex - 1 }
      case .mail: !state.inbox.isEmpty
      case .ask: state.factsInSight.contains { canAsk($0, state) }
      case .answer: state.minutesLeft >= state.cost(Game.Cost.reply)
      case .end: true
      }
    }

    /// Whether somebody can still be asked about a fact in this turn.
    static func canAsk(_ entry: FactEntry, _ state: Game.State) -> Bool {
      guard entry.status == .unknown, let inquiry = entry.fact.inquiry else { return false }
      return state.cost(inquiry.minutes) <= state.minutesLeft
    }

    /// Ticks off what has been looked at.
    mutating func note(_ model: Model) {
      if model.desk.post != nil { done.insert(.look) }
      if model.desk.openMail != nil { done.insert(.mail) }
      if case .card(let card) = model.overlays.last, case .post = card.content { done.insert(.cause) }
    }

    /// Ticks off what has been decided.
    mutating func note(_ action: Game.Action) {
      switch action {
      case .ask: done.insert(.ask)
      case .publish, .reply, .message: done.insert(.answer)
      case .endTurn, .handOver: done.insert(.end)
      default: break
      }
    }
  }

  /// The keys of the guide.
  static let guideKeys = KeyTable<GuideCommand>(bindings: [
    Binding(
      [.character("S")], .skip, LocalizedText("S"), en: "skip the guide of the first turn",
      fr: "passer le guide du premier tour", short: LocalizedText(en: "skip", fr: "passer"))
  ])

  /// What keys do for the guide.
  enum GuideCommand: GroupedCommand {
    case skip

    var group: KeyGroup { .program }
  }
}

extension Interface.Model {
  /// Puts the guide away if `key` says so: everywhere but where letters are typed.
  mutating func skipsGuide(with key: Key) -> Bool {
    guard guide != nil, !isTyping, Interface.guideKeys.command(for: key) == .skip else { return false }
    guide = nil
    return true
  }

  /// Whether letters go into a text.
  var isTyping: Bool {
    switch overlays.last {
    case .composer, .palette: true
    case .card, .chooser, nil: false
    }
  }

  /// Ticks off what the last key has led to.
  mutating func noteForGuide() {
    guard var guide else { return }
    guide.note(self)
    self.guide = guide
  }

  /// Takes leave after the first turn.
  mutating func endGuide() {
    guard guide != nil else { return }
    guide = nil
    status = Interface.Status(
      text: LocalizedText(
        en: "Your first turn is done, and the guide with it. All the keys: ?",
        fr: "Votre premier tour est fait, et le guide avec lui. Toutes les touches : ?"),
      role: .good)
  }
}
