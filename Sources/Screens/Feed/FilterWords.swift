import Codebook
import Engine

extension PostFilter {
  /// What is chosen of a part.
  func choice(_ part: Part, _ state: Game.State) -> LocalizedText {
    switch part {
    case .channel:
      channel.flatMap(state.channel)?.name ?? LocalizedText(en: "all channels", fr: "tous les canaux")
    case .mood: mood.map { mood in mood.name.map { "\(mood.mark) \($1)" } } ?? LocalizedText(en: "any", fr: "toutes")
    case .influence: influence.name
    case .unanswered: isUnanswered ? Self.yes : Self.no
    case .ours: isOurs ? Self.yes : Self.no
    }
  }

  private static let yes = LocalizedText(en: "✓ yes", fr: "✓ oui")
  private static let no = LocalizedText(en: "no", fr: "non")

  /// What is asked of posts, in a few words each.
  func summary(_ state: Game.State, _ language: Language) -> [String] {
    var parts: [String] = []
    if let channel { parts.append(state.channel(channel)?.name[language] ?? channel) }
    if let mood { parts.append(mood.name[language]) }
    if influence != .any { parts.append(influence.name[language]) }
    if isUnanswered { parts.append(language("unanswered", "sans réponse")) }
    if isOurs { parts.append(language("ours", "les nôtres")) }
    if !words.isEmpty { parts.append(language.quoted(words)) }
    return parts
  }
}

extension PostFilter.Influence {
  fileprivate var name: LocalizedText {
    switch self {
    case .any: LocalizedText(en: "any", fr: "toutes")
    case .thousand: LocalizedText(en: "from 1,000 followers", fr: "dès 1 000 abonnés")
    case .tenThousand: LocalizedText(en: "from 10,000 followers", fr: "dès 10 000 abonnés")
    case .voices: LocalizedText(en: "influencers and press", fr: "influenceurs et presse")
    }
  }
}
