import Codebook
import Engine
import Rhetoric
import Scenarios

extension Interface {
  /// What cards say.
  struct CardWriter {
    let model: Model
    let state: Game.State?
    let columns: Int

    var language: Language { model.language }

    func text(_ content: Card.Content) -> (title: String, lines: [Line]) {
      switch content {
      case .turn(let notices): turn(notices)
      case .notices(let notices): (language("You are told", "On vous dit"), told(notices))
      case .critique(let critique): (language("How it reads", "Ce que dit votre texte"), read(critique))
      case .post(let id): post(id)
      case .progress:
        (
          language("Your progress", "Votre progression"),
          ProgressWriter(progress: model.library.progress, language: language, columns: columns).whole
        )
      case .writingHelp:
        (language("Keys while you write", "Touches en écrivant"), Interface.writingHelp(language, columns: columns))
      case .help: help()
      }
    }

    private func turn(_ notices: [Game.Notice]) -> (String, [Line]) {
      guard let state else { return ("", []) }
      let turn = state.turn
      let number = language("Turn", "Tour") + " \(state.turnIndex + 1)/\(state.scenario.turns.count)"
      var lines = [
        Line([
          Span(turn.title[language], .title),
          Span("  \(language.date(turn.start)), \(language.clock(turn.start))", .dim),
        ]), .empty,
      ]
      lines += [Line].paragraph(turn.brief[language], columns: columns)
      let news = state.news.dropFirst(model.desk.seenNews)
      if !news.isEmpty { lines += [.empty, Line(language("What has happened", "Ce qui s'est passé"), .title)] }
      lines += news.flatMap { item in
        [Line].item(
          Span(language.moment(item.at, from: state.now), .dim), item.text[language] + source(item), columns: columns)
      }
      if !notices.isEmpty { lines += [.empty] + told(notices) }
      let left = Span("\(state.minutesLeft) min", .accent.bold)
      lines += [.empty, Line([Span(language("You have ", "Vous avez "), .dim), left])] + clock(state)
      return (number, lines)
    }

    /// What the team's minutes take on the clock, where that is something else.
    private func clock(_ state: Game.State) -> [Line] {
      let minutes = state.clockOfTen
      guard minutes != 10 else { return [] }
      let end = language.moment(state.turn.end, from: state.now)
      let text = language(
        "The turn lasts until \(end): ten minutes of work take \(minutes) on the clock.",
        "Le tour va jusqu'à \(end) : dix minutes de travail en prennent \(minutes) à l'horloge."
      )
      return [Line].paragraph(text, .dim, columns: columns)
    }

    private func source(_ news: News) -> String {
      news.isDocumented ? language(" (documented)", " (documenté)") : ""
    }

    private func told(_ notices: [Game.Notice]) -> [Line] {
      notices.enumerated().flatMap { index, notice in
        (index > 0 ? [.empty] : []) + [Line(notice.from[language], .accent.bold)]
          + [Line].paragraph(notice.text[language], columns: columns)
      }
    }

    /// How a text reads; findings are numbered where the text shows the numbers too.
    func read(_ critique: Critique, isNumbered: Bool = false) -> [Line] {
      var lines: [Line] = []
      for (index, finding) in critique.reading.findings.enumerated() {
        let mark = isNumbered && index < 9 ? "\(index + 1) " : "● "
        let doubt = finding.isGuess ? language("perhaps ", "peut-être ") : ""
        lines.append(
          Line([Span(mark, .accent), Span(doubt, .dim), Span(finding.strategy.name[language], .plain.bold)]))
        lines += [Line].paragraph(language.quoted(finding.words), .own, columns: columns, indent: 2)
      }
      if lines.isEmpty {
        lines = [Line].paragraph(
          language("No strategy was recognised in it.", "Aucune stratégie n'y a été reconnue."), .dim, columns: columns)
      }
      if !critique.reading.tones.isEmpty {
        let tones = critique.reading.tones.map { $0.name[language] }.joined(separator: ", ")
        lines += [.empty, Line([Span(language("Tone: ", "Ton : "), .dim), Span(tones)])]
      }
      if !critique.remarks.isEmpty { lines.append(.empty) }
      lines += critique.remarks.flatMap { remark in
        [Line].item(mark(remark.kind), remark.text[language], columns: columns)
      }
      return lines
    }

    private func mark(_ kind: Remark.Kind) -> Span {
      switch kind {
      case .strength: Span("+", .good.bold)
      case .weakness: Span("!", .warning.bold)
      case .missing: Span("?", .accent.bold)
      case .pattern: Span("=", .dim)
      }
    }

    private func post(_ id: String) -> (String, [Line]) {
      guard let state, let post = state.post(id) else { return ("", []) }
      var lines = [Line].paragraph(post.text[language], .plain.bold, columns: columns) + [.empty]
      let channel = state.channel(post.channel)
      let followers = language.count(post.followers, ("follower", "abonné"), ("followers", "abonnés"))
      lines.append(
        Line([
          Span(post.mood.mark + " ", post.mood.style), Span(post.mood.name[language], post.mood.style),
          Span(" · \(post.act.name[language]) · \(post.segment.name[language]) · \(followers)", .dim),
        ]))
      lines.append(
        Line("\(channel?.name[language] ?? "") · \(language.date(post.at)), \(language.clock(post.at))", .dim))
      if let parent = post.replyTo.flatMap(state.post) {
        lines += [.empty, Line(language("It answers ", "En réponse à ") + parent.author, .dim)]
        lines += [Line].paragraph(language.quoted(parent.text[language]), .dim, columns: columns, indent: 2)
      }
      if let profile = post.profile {
        lines += [.empty, Line(language("The account", "Le compte"), .title)]
        lines += [Line].paragraph(profile[language], columns: columns)
      }
      if state.setup.mode == .training {
        lines += [.empty, Line(language("Why it was written", "Pourquoi ce texte"), .title)]
        lines += [Line].paragraph(post.cause[language], columns: columns)
      }
      return (post.author, lines)
    }
  }
}
