import Codebook
import Engine

extension Interface.DebriefWriter {
  /// Every point with its reason, by time or by competence.
  func evidence(_ score: Score) -> [Line] {
    guard !score.evidence.isEmpty else {
      return [Line(language("No rule had an occasion.", "Aucune règle n'a eu d'occasion."), .dim)]
    }
    let groups = focus.isByCompetence ? byCompetence(score) : byTime(score)
    return Array(groups.joined(separator: [.empty]))
  }

  private func byTime(_ score: Score) -> [[Line]] {
    let turns = Set(score.evidence.map(\.turn)).sorted()
    return turns.map { turn in
      [turnHeading(turn)] + score.evidence.filter { $0.turn == turn }.flatMap(lines)
    }
  }

  private func byCompetence(_ score: Score) -> [[Line]] {
    Competence.allCases.compactMap { competence in
      let own = score.evidence.filter { $0.rule.competence == competence }
      guard !own.isEmpty else { return nil }
      let value = score.competences.first { $0.competence == competence }?.score
      let share = value.map { "  \($0)/100" } ?? ""
      return [Line([Span(competence.name[language], .title), Span(share, .accent.bold)])] + own.flatMap(lines)
    }
  }

  func turnHeading(_ index: Int) -> Line {
    let turns = state.scenario.turns
    let title = turns.indices.contains(index) ? turns[index].title[language] : ""
    return Line([Span(turnName(index) + "  ", .accent.bold), Span(title, .title)])
  }

  func turnName(_ index: Int) -> String { language("Turn", "Tour") + " \(index + 1)" }

  private func lines(_ item: Evidence) -> [Line] {
    let style: Style = item.points >= 0 ? .good : .bad
    let points = language.signedTenths(item.points).rightAligned(6)
    let mark = Span(points + (item.points >= 0 ? " ✓" : " ×"), style.bold)
    var lines = [Line].item(mark, item.act[language], columns: columns)
    if !item.words.isEmpty {
      lines += [Line].paragraph(language.quoted(item.words), .own, columns: columns, indent: 9)
    }
    lines += [Line].paragraph(item.reason[language], columns: columns, indent: 9)
    lines += [Line].paragraph(origin(of: item), .dim, columns: columns, indent: 9)
    return lines + followers(of: item)
  }

  /// When it was, the rule and its competence; what the heading says is left out.
  private func origin(of item: Evidence) -> String {
    let clock = language.clock(item.at)
    let rule = item.rule.name[language]
    guard !focus.isByCompetence else { return "\(turnName(item.turn)), \(clock) · \(rule)" }
    let competence = item.rule.competence.map { " · " + $0.name[language] } ?? ""
    return "\(clock) · \(rule)\(competence)"
  }

  /// The loudest answers to what was said.
  private func followers(of item: Evidence) -> [Line] {
    state.answers(to: item.words, at: item.at).prefix(2).flatMap { post in
      [Line].item(
        Span("\(post.mood.mark) \(post.author)", post.mood.style), language.quoted(post.text[language]), .dim,
        columns: columns, indent: 9)
    }
  }
}
