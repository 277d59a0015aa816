import Codebook
import Engine

extension Interface.CardWriter {
  /// The keys of the screen below, and at the desk those of the composer and what the letters of the feed stand for.
  func help() -> (title: String, lines: [Line]) {
    switch model.screen {
    case .title:
      (
        language("Keys of the title screen", "Touches de l'accueil"),
        Interface.titleKeys.help(language, columns: columns)
      )
    case .briefing:
      (
        language("Keys of the briefing", "Touches des consignes"),
        Interface.briefingKeys.help(language, columns: columns)
      )
    case .desk:
      (
        language("Keys of the desk", "Touches du bureau"),
        Interface.deskKeys.help(language, columns: columns) + [.empty]
          + Interface.composerKeys.help(language, columns: columns) + signs + channels
      )
    case .film:
      (
        language("Keys of the film", "Touches du film"),
        Interface.reelKeys.help(language, columns: columns) + [.empty]
          + Interface.lookKeys.help(language, columns: columns)
      )
    case .judgement:
      (
        language("Keys of the judgement test", "Touches du test de jugement"),
        Interface.judgementKeys.help(language, columns: columns)
      )
    case .debrief:
      (language("Keys of the debrief", "Touches du bilan"), Interface.debriefKeys.help(language, columns: columns))
    }
  }

  /// What the signs of the desk stand for.
  private var signs: [Line] {
    let moods = Mood.allCases.map { (Span($0.mark, $0.style), $0.name) }
    return [.empty, Line(language("Signs", "Signes"), .title)]
      + (moods + Self.feedSigns).map { Line([Span("  "), $0.0, Span("  " + $0.1[language])]) }
      + [.empty, Line(language("Signs under the charts", "Signes sous les courbes"), .title)]
      + StormMark.Kind.allCases.map { Line("  \($0.sign)  \($0.legend[language])") }
  }

  private static let feedSigns: [(Span, LocalizedText)] = [
    (Span("●", .accent), LocalizedText(en: "a post that you have not come past", fr: "une publication pas encore vue")),
    (Span("★", .warning), LocalizedText(en: "an author with many followers", fr: "un auteur très suivi")),
    (Span("■", .own), LocalizedText(en: "you, or somebody of the house", fr: "vous, ou quelqu'un de la maison")),
    (Span("↳", .dim), LocalizedText(en: "an answer to the post above", fr: "une réponse à la publication du dessus")),
    (
      Span("◆", .warning),
      LocalizedText(en: "somebody waits for help: a case", fr: "quelqu'un attend de l'aide : un dossier")
    ),
    (Span("×", .warning), LocalizedText(en: "hidden, deleted or taken down", fr: "masquée, supprimée ou retirée")),
    (Span("◎", .dim), LocalizedText(en: "an account that you have looked at", fr: "un compte que vous avez regardé")),
  ]

  /// The channels by the two letters that stand for them in the feed.
  private var channels: [Line] {
    guard let state else { return [] }
    return [.empty, Line(language("Channels", "Canaux"), .title)]
      + state.scenario.channels.map { Line([Span("  ")] + Interface.channelName($0.id, state, language)) }
  }
}
