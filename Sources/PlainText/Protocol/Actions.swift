import Codebook
import Engine
import Scenarios

extension ProtocolEvent {
  /// What can be done now, what it costs, and which values the fields may have.
  ///
  /// Where the cost or the bounds of a field differ, there is an entry for each.
  static func actions(_ state: Game.State) -> [JSON] {
    speaking(state) + moderating(state) + listening(state) + mail(state) + above(state) + calendar(state)
      + team(state) + outside(state) + time(state)
  }

  private static func speaking(_ state: Game.State) -> [JSON] {
    let channels = state.scenario.channels.filter { $0.handle != nil || $0.isPrivate }
    let publishing = channels.map { channel in
      entry(.publish, state.cost(Game.Cost.publish), ["channel": .string(channel.id), "text": text(on: channel)])
    }
    let reviewing = channels.map { channel in
      entry(
        .review, state.cost(Game.Cost.review),
        ["channel": .string(channel.id), "text": text(on: channel), "post": ["type": "post", "optional": true]])
    }
    return publishing + (state.setup.mode == .training ? reviewing : []) + [
      entry(.reply, state.cost(Game.Cost.reply), ["to": ["type": "post"], "text": text]),
      entry(.message, state.cost(Game.Cost.reply), ["to": ["type": "post"], "text": text]),
    ]
  }

  private static func mail(_ state: Game.State) -> [JSON] {
    state.inbox.filter(\.isOpen).flatMap { mail in
      let choices = mail.item.options.filter { state.isOpen($0) }.map { option in
        entry(.choose, state.cost(option.minutes), ["item": .string(mail.id), "option": .string(option.id)])
      }
      guard let arguing = mail.arguing else { return choices }
      return choices + [entry(.argue, state.cost(arguing.minutes), ["item": .string(mail.id), "text": text])]
    }
  }

  private static func time(_ state: Game.State) -> [JSON] {
    let minutes: JSON = ["minutes": ["type": "integer", "least": 1, "most": .integer(state.minutesLeft)]]
    let pausing = [entry(.rest, Game.Cost.rest, minutes), entry(.wait, Game.Cost.wait, minutes)]
    let undoing = state.canUndo ? [entry(.undo, 0, [:])] : []
    return (state.minutesLeft > 0 ? pausing : []) + undoing + asides(state) + [entry(.endTurn, 0, [:])]
  }

  /// What takes no time: notes, and hints, which cost points instead.
  private static func asides(_ state: Game.State) -> [JSON] {
    let note = entry(.note, 0, ["text": ["type": "text", "most": .integer(Game.State.longestNote)]])
    let hint: JSON = [
      "do": .string(DeskVerb.hint.rawValue), "minutes": 0, "points": .integer(-Hint.cost), "parameters": [:],
    ]
    return [note] + (state.setup.mode == .training ? [hint] : [])
  }

  /// Any text of the player.
  static let text: JSON = ["type": "text", "most": .integer(Game.longestText)]

  /// A text of the player that a channel has room for.
  static func text(on channel: Channel) -> JSON {
    ["type": "text", "most": .integer(channel.longestPost)]
  }

  static func entry(_ verb: DeskVerb, _ minutes: Int, _ parameters: JSON) -> JSON {
    ["do": .string(verb.rawValue), "minutes": .integer(minutes), "parameters": parameters]
  }
}
