import Codebook
import Engine
import Scenarios

extension Interface {
  /// What the judgement test says.
  struct JudgementWriter {
    let language: Language
    let columns: Int

    func paragraphs(_ texts: [LocalizedText]) -> [Line] {
      texts.flatMap { [Line].paragraph($0[language], columns: columns) + [.empty] }
    }

    /// The item that is asked, with empty lines between its parts where `rows` leave room for them.
    func item(_ focus: JudgementFocus, rows: Int) -> [Line] {
      guard let item = focus.sitting.item else { return [] }
      let answers = focus.sitting.order(ofItem: focus.sitting.responses.count).enumerated().map { shown, place in
        answer(item.answers[place], number: shown + 1, isChosen: shown == focus.answer, at: shown)
      }
      let blocks = [situation(item), [Line(JudgementWords.question[language], .title)]] + answers
      let dense = blocks.reduce(0) { $0 + $1.count }
      if dense + blocks.count < rows { return [.empty] + Array(blocks.joined(separator: [.empty])) }
      if dense + 2 <= rows { return [.empty] + blocks[0] + [.empty] + blocks[1...].joined() }
      return Array(blocks.joined())
    }

    func situation(_ item: JudgementItem) -> [Line] {
      [Line].paragraph(item.situation[language], columns: columns)
        + item.posts.flatMap { post in
          [Line].item(Span(post.author, .accent), language.quoted(post.text[language]), .own, columns: columns)
        }
    }

    private func answer(_ answer: JudgementItem.Answer, number: Int, isChosen: Bool, at place: Int) -> [Line] {
      let bar = Span(isChosen ? "▌" : " ", .accent)
      return [Line].item(
        Span("\(number)", .key), answer.text[language], isChosen ? .plain.bold : .plain, columns: columns - 1
      ).map { line in
        let line = line.after(bar).to(.key(.character(Character("\(number)"))))
        return isChosen ? line.on(.selection) : line
      }
    }

    /// The results, then each item of the half after, and of the half before.
    func outcome(_ outcome: JudgementOutcome) -> [Line] {
      let halves = [outcome.after, outcome.before].compactMap { $0 }
      return [Line(language("What you have learnt", "Ce que vous avez appris"), .title)]
        + outcome.sentences(language).flatMap { [Line].item(Span("◆", .accent), $0, columns: columns) }
        + halves.flatMap(explained)
    }

    private func explained(_ sitting: Sitting) -> [Line] {
      let name = JudgementWords.name(sitting.occasion)[language]
      let heading = Line(language("The situations, \(name)", "Les situations, \(name)"), .title)
      return [.empty, heading]
        + sitting.items.indices.flatMap { place in [.empty] + explained(sitting, place) }
    }

    private func explained(_ sitting: Sitting, _ place: Int) -> [Line] {
      let (item, response) = (sitting.items[place], sitting.responses[place])
      let isRight = sitting.isRight(place)
      let chosen = item.answers[response.answer - 1]
      let sure = language.percent(response.confidence.rawValue)
      let verdict =
        isRight
        ? Span("✓ " + language("right, \(sure) sure", "juste, certitude \(sure)"), .good.bold)
        : Span("× " + language("not the best, \(sure) sure", "pas la meilleure, certitude \(sure)"), .bad.bold)
      var lines = [
        Line([Span("\(place + 1) ", .key), Span(item.competence.name[language] + "  ", .plain.bold), verdict])
      ]
      lines += situation(item)
      if !isRight {
        lines += part(language("You chose", "Vous avez choisi"), chosen)
      }
      lines += part(language("Best", "La meilleure"), item.answers[item.key])
      let sources = item.findings.map { "\($0) \(sitting.test.sources[$0] ?? "")" }.joined(separator: " · ")
      return lines + [Line].paragraph(sources, .dim, columns: columns, indent: 2)
    }

    private func part(_ name: String, _ answer: JudgementItem.Answer) -> [Line] {
      let head = name + language(": ", "\u{A0}: ") + answer.text[language]
      return [Line].item(Span("▸", .accent), head, columns: columns)
        + [Line].paragraph(answer.why[language], .dim, columns: columns, indent: 2)
    }
  }
}
