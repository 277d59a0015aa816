import Codebook
import Engine

extension Interface {
  /// What the debrief says.
  struct DebriefWriter {
    let language: Language
    let state: Game.State
    let focus: DebriefFocus
    let columns: Int
    /// The rows of the screen that there are for it.
    let rows: Int

    init(_ model: Model, _ state: Game.State, _ rect: Rect) {
      language = model.language
      self.state = state
      focus = model.debrief
      columns = rect.columns
      rows = rect.rows
    }

    /// The part that is shown.
    var page: DebriefPage {
      guard let score = state.score else { return DebriefPage() }
      return switch focus.section {
      case .score: DebriefPage(lines: figures(score))
      case .evidence: DebriefPage(lines: evidence(score))
      case .curves: curves()
      case .posts: posts()
      case .whatIf: whatIf()
      case .story: DebriefPage(lines: story())
      case .lessons: DebriefPage(lines: lessons())
      }
    }
  }
}
