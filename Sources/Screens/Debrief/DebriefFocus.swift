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
    /// What else could have been done in all turns; nil until it is worked out.
    var alternatives: [Alternative]?
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
