import Codebook

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
          + Interface.composerKeys.help(language, columns: columns) + channels
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

  /// The channels by the two letters that stand for them in the feed.
  private var channels: [Line] {
    guard let state else { return [] }
    return [.empty, Line(language("Channels", "Canaux"), .title)]
      + state.scenario.channels.map { Line([Span("  ")] + Interface.channelName($0.id, state, language)) }
  }
}
