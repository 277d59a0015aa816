import Codebook
import Engine

/// What a debrief asks for, and what it is told.
extension Interface.DebriefFocus {
  /// What it wants to know now, the most urgent first.
  func matters(_ state: Game.State) -> [Interface.Question.Matter] {
    let own: [Interface.Question.Matter] =
      switch section {
      case .curves: bendMatter(state)
      case .whatIf: whatIfMatters
      case .lessons: lessons == nil ? [.lessons] : []
      case .score, .evidence, .posts, .story: []
      }
    return own + searchMatter
  }

  private func bendMatter(_ state: Game.State) -> [Interface.Question.Matter] {
    let all = state.bends
    guard !all.isEmpty else { return [] }
    let turn = all[min(bend, all.count - 1)].turn
    return bends.keys.contains(turn) ? [] : [.bend(turn: turn)]
  }

  private var whatIfMatters: [Interface.Question.Matter] {
    switch visit.page {
    case .points: []
    case .turns, .acts: alternatives == nil ? [.alternatives] : []
    case .storms(let branch, _): stormMatters(finding(branch))
    }
  }

  private func stormMatters(_ finding: Finding) -> [Interface.Question.Matter] {
    if finding.storms == nil { return [.storms(finding.branch)] }
    return finding.difference == nil ? [.difference(finding.branch)] : []
  }

  private var searchMatter: [Interface.Question.Matter] {
    if case .running = search { [.turningPoints] } else { [] }
  }

  mutating func take(_ answer: Interface.Answer, to matter: Interface.Question.Matter) {
    switch (answer, matter) {
    case (.alternatives(let all), .alternatives): alternatives = all
    case (.searching(let progress), .turningPoints): search = .running(progress)
    case (.found(let found), .turningPoints): search = .found(found)
    case (.bend(let bend), .bend(let turn)): bends[turn] = .some(bend)
    case (.storms(let pair), .storms(let branch)): change(branch) { $0.storms = pair }
    case (.difference(let difference), .difference(let branch)): change(branch) { $0.difference = difference }
    case (.lessons(let found), .lessons): lessons = found
    default: break
    }
  }

  private mutating func change(_ branch: Branch, _ change: (inout Finding) -> Void) {
    var finding = finding(branch)
    change(&finding)
    findings.removeAll { $0.branch == branch }
    findings.append(finding)
  }
}

extension Interface.Model {
  /// Which debrief is shown, each opened one with another number; nil elsewhere.
  public var openDebriefNumber: Int? { screen == .debrief ? debrief.number : nil }

  /// What the debrief that is shown wants to know, the most urgent first; nothing elsewhere.
  public func questions(_ state: Game.State?) -> [Interface.Question] {
    guard screen == .debrief, let state else { return [] }
    return debrief.matters(state).map { Interface.Question(matter: $0, debrief: debrief.number) }
  }

  /// Hears what was found out; what another debrief asked for comes too late.
  public mutating func take(_ answer: Interface.Answer, to question: Interface.Question) {
    guard screen == .debrief, question.debrief == debrief.number else { return }
    debrief.take(answer, to: question.matter)
  }
}
