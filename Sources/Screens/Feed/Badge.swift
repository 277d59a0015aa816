import Codebook
import Engine
import Scenarios

extension Interface {
  /// From how many followers on an author's reach is marked.
  static let bigReach = 10_000

  /// Two letters that stand for a channel, in a style of its own: the same wherever the channel is named.
  static func badge(_ channel: Channel, _ state: Game.State, _ language: Language) -> Span {
    let channels = state.scenario.channels
    let place = channels.firstIndex { $0.id == channel.id } ?? 0
    let alike = channels[..<place].count { $0.platform == channel.platform && !$0.isPrivate }
    let code = channel.isPrivate ? language("ME", "MO") : channel.platform.code
    let isUnique = alike == 0 || channel.isPrivate
    return Span(isUnique ? code : "\(code.prefix(1))\(alike + 1)", badgeStyles[place % badgeStyles.count].bold)
  }

  private static let badgeStyles: [Style] = [.accent, .warning, .good, .own, .bad, .plain]

  /// A channel by its badge and its name.
  static func channelName(_ id: String, _ state: Game.State, _ language: Language) -> [Span] {
    guard let channel = state.channel(id) else { return [] }
    return [badge(channel, state, language), Span(" " + channel.name[language])]
  }
}

extension Platform {
  fileprivate var code: String {
    switch self {
    case .twitter: "TW"
    case .facebook: "FB"
    case .forum: "FO"
    case .blog: "BL"
    case .youtube: "YT"
    case .linkedin: "LI"
    case .instagram: "IG"
    case .press: "PR"
    }
  }
}
