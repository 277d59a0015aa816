import Codebook
import Engine
import Scenarios

extension Interface {
  /// What stands around a text in the making.
  struct ComposerWriter {
    let model: Model
    let state: Game.State
    let composer: Composer

    var language: Language { model.language }

    var channel: Channel? { composer.purpose.channel(state) }

    /// The count against the limit; at its left why it was not sent, or that the player's temper will show in it.
    var foot: Line {
      let count = composer.editor.count
      let limit = composer.purpose.limit(state)
      let style: Style = count > most ? .bad.bold : count * 10 > most * 9 ? .warning : .dim
      let shown = language.number(count) + (limit.map { "/" + language.number($0) } ?? "")
      let status = model.status.map { [Span($0.text[language], Style($0.role))] } ?? tension
      return Line(status, right: [Span((count > most ? "! " : "") + shown, style)])
    }

    private var tension: [Span] {
      guard state.isTense, channel != nil else { return [] }
      return [
        Span(
          language(
            "! You are tense: it will show between the lines.",
            "! Vous êtes à cran : cela se sentira entre les lignes."), .warning)
      ]
    }

    /// How the house speaks, and what may truthfully be said.
    func ours(columns: Int) -> [Line] {
      var lines = [Line(language("Our voice", "Notre ton"), .title)]
      lines += [Line].paragraph(state.scenario.organisation.voice[language], .dim, columns: columns)
      lines += [.empty, Line(language("What you know", "Ce que vous savez"), .title)]
      let known = state.facts.filter { $0.status == .known }
      if known.isEmpty {
        lines += [Line].paragraph(
          language("Nothing has been verified yet.", "Rien n'est encore vérifié."), .dim, columns: columns)
      }
      lines += known.flatMap { [Line].known($0.fact, language, columns: columns, indent: 0) }
      return lines + withheld(columns: columns)
    }

    /// What must be allowed from above before it is said.
    private func withheld(columns: Int) -> [Line] {
      let entries = state.authorities.filter { !$0.isHeld }
      guard !entries.isEmpty else { return [] }
      return [.empty, Line(language("Not yours to promise yet", "Pas encore à vous de le promettre"), .title)]
        + entries.flatMap { [Line].item(Span("!", .warning), $0.authority.name[language], columns: columns) }
    }
  }
}
