import Codebook
import Engine

extension Interface {
  /// Where one is in a debrief, and what has been found out for it so far.
  struct DebriefFocus: Equatable, Sendable {
    /// How far the search for turning points is.
    enum Search: Equatable, Sendable {
      case running(SearchProgress?)
      case found(TurningPoints)
    }

    /// A page of the what-if: the first is the one that was opened first.
    struct Visit: Equatable, Sendable {
      enum Page: Equatable, Sendable {
        /// The turning points.
        case points
        /// The turns, to choose one from.
        case turns
        /// What else could have been done in a turn, from 0.
        case acts(turn: Int)
        /// The storm of a branch, with what is done in it, beside the one that was played.
        case storms(Branch, name: LocalizedText)
      }

      var page: Page
      /// What is chosen on it.
      var choice = 0
      /// Its first line that was shown when another page was opened.
      var scroll = 0

      var isStorms: Bool { if case .storms = page { true } else { false } }
    }

    /// What was found out about a branch.
    struct Finding: Equatable, Sendable {
      var branch: Branch
      var storms: StormPair?
      var difference: Difference?
    }

    /// Which debrief it is: what another one asked for is not heard.
    let number: Int
    var section = DebriefSection.score
    /// Whether the evidence is ordered by competence, and not by time.
    var isByCompetence = false
    /// The chosen bend of the curve, by its place.
    var bend = 0
    /// The chosen post, by its place among the most seen.
    var post = 0
    var visits = [Visit(page: .points)]
    var search = Search.running(nil)
    var alternatives: [Alternative] = []
    /// The bends whose causes were looked for, by turn; nil where nothing moves.
    var bends: [Int: Bend?] = [:]
    var findings: [Finding] = []
    /// What the play teaches; nil until it is worked out.
    var lessons: Debriefing?
    /// Other texts for what was said, as far as they were put away.
    var drafts: [Composer] = []

    /// The page of the what-if that is shown.
    var visit: Visit {
      get { visits[visits.count - 1] }
      set { visits[visits.count - 1] = newValue }
    }

    /// What is chosen in the section that is shown, or nil where nothing can be.
    var choice: Int? {
      get {
        switch section {
        case .curves: bend
        case .posts: post
        case .whatIf: visit.choice
        case .score, .evidence, .story, .lessons: nil
        }
      }
      set {
        switch section {
        case .curves: bend = newValue ?? 0
        case .posts: post = newValue ?? 0
        case .whatIf: visit.choice = newValue ?? 0
        case .score, .evidence, .story, .lessons: break
        }
      }
    }

    /// What was found out about a branch so far.
    func finding(_ branch: Branch) -> Finding {
      var finding = findings.first { $0.branch == branch } ?? Finding(branch: branch)
      if case .found(let found) = search {
        let point = found.points.first { $0.alternative.branch == branch }
        finding.difference = point?.difference ?? finding.difference
      }
      return finding
    }
  }
}

/// What a debrief asks for, and what it is told.
extension Interface.DebriefFocus {
  /// What it wants to know now, the most urgent first.
  func matters(_ state: Game.State) -> [Interface.Question.Matter] {
    let own: [Interface.Question.Matter] =
      switch section {
      case .curves: bendMatter(state)
      case .whatIf: stormMatters
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

  private var stormMatters: [Interface.Question.Matter] {
    guard case .storms(let branch, _) = visit.page else { return [] }
    let finding = finding(branch)
    if finding.storms == nil { return [.storms(branch)] }
    return finding.difference == nil ? [.difference(branch)] : []
  }

  private var searchMatter: [Interface.Question.Matter] {
    if case .running = search { [.turningPoints] } else { [] }
  }

  mutating func take(_ answer: Interface.Answer, to matter: Interface.Question.Matter) {
    switch (answer, matter) {
    case (.alternatives(let all), .turningPoints): alternatives = all
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
