import Codebook
import Engine
import Scenarios

extension ProtocolEvent {
  /// What can be done now, what it costs, and which values the fields may have.
  ///
  /// Of mails and facts there is an entry for each option and each question, because their costs differ.
  static func actions(_ state: Game.State) -> [JSON] {
    communication(state) + choices(state) + inquiries(state) + calendar(state) + [escalation(state)]
      + [
        entry(
          "wait", Game.Cost.wait, ["minutes": ["type": "integer", "least": 1, "most": .integer(state.minutesLeft)]]),
        entry("end-turn", 0, [:]),
      ]
  }

  private static func communication(_ state: Game.State) -> [JSON] {
    let text: JSON = ["type": "text", "most": .integer(Game.longestText)]
    func onEachChannel(_ verb: String, _ minutes: Int) -> [JSON] {
      state.scenario.channels.filter { $0.handle != nil || $0.isPrivate }.map { channel in
        entry(
          verb, state.cost(minutes),
          [
            "channel": .string(channel.id),
            "text": ["type": "text", "most": .integer(min(channel.limit ?? Game.longestText, Game.longestText))],
          ])
      }
    }
    let reviewing = state.setup.mode == .training ? onEachChannel("review", Game.Cost.review) : []
    let moderated = state.scenario.channels.filter { state.isModerated($0) }.map(\.id)
    return onEachChannel("publish", Game.Cost.publish) + reviewing + [
      entry("reply", state.cost(Game.Cost.reply), ["to": ["type": "post"], "text": text]),
      entry("message", state.cost(Game.Cost.reply), ["to": ["type": "post"], "text": text]),
      entry(
        "hide", state.cost(Game.Cost.hide),
        ["post": ["type": "post", "channels": .strings(moderated)], "reason": ["type": "text", "optional": true]]),
    ]
  }

  private static func choices(_ state: Game.State) -> [JSON] {
    state.inbox.filter(\.isOpen).flatMap { mail in
      mail.item.options.filter { state.isOpen($0) }.map { option in
        entry("choose", state.cost(option.minutes), ["item": .string(mail.id), "option": .string(option.id)])
      }
    }
  }

  private static func inquiries(_ state: Game.State) -> [JSON] {
    state.facts.compactMap { entry in
      guard entry.status == .unknown, let inquiry = entry.fact.inquiry else { return nil }
      return self.entry("ask", state.cost(inquiry.minutes), ["fact": .string(entry.id)])
    }
  }

  private static func calendar(_ state: Game.State) -> [JSON] {
    state.calendar.compactMap { entry in
      switch entry.status {
      case .scheduled: self.entry("pause", state.cost(Game.Cost.calendar), ["item": .string(entry.id)])
      case .paused: self.entry("release", state.cost(Game.Cost.calendar), ["item": .string(entry.id)])
      case .sent, .cancelled: nil
      }
    }
  }

  private static func escalation(_ state: Game.State) -> JSON {
    entry(
      "escalate", state.cost(Game.Cost.escalate),
      ["to": .strings(state.superiors.map(\.id)), "text": ["type": "text", "most": .integer(Game.longestText)]])
  }

  private static func entry(_ verb: String, _ minutes: Int, _ parameters: JSON) -> JSON {
    ["do": .string(verb), "minutes": .integer(minutes), "parameters": parameters]
  }
}
