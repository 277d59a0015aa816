import Codebook
import Engine
import Scenarios

extension Interface {
  /// What the interface itself knows: which screen, what has the focus, what is being written.
  public struct Model: Equatable, Sendable {
    enum Screen: Equatable, Sendable {
      case title, briefing, desk, debrief, film, judgement
    }

    /// The language of the screens; the play keeps its own.
    public var language: Language
    /// What the title screen offers.
    public var library: Library
    /// The mode of the next play.
    public var mode: Game.Setup.Mode
    /// Whether names are masked in the next play.
    public var isMasked: Bool
    /// Whether the terminal shows more than ASCII.
    public var hasUnicode: Bool
    /// Whether the briefing offers a guide through the first turn: to somebody who has never played.
    public var offersGuide = false
    /// The colours of the screens.
    public var look: Look
    /// Whether things move on the screen by themselves, such as posts that arrive.
    public var hasMotion = false

    var screen = Screen.title
    var titleRow = 0
    /// The first line shown of a screen that is read from top to bottom.
    var scroll = 0
    var desk = DeskFocus()
    /// The guide through the first turn, while it is on.
    var guide: Guide?
    /// The posts that the feed shows, as far as nothing has changed since they were worked out.
    var feedList = FeedList.empty
    /// What the dashboard counts, as far as nothing has changed since it was counted.
    var figures: Figures?
    /// Posts that come into the feed one after the other, or nil.
    var arrival: Arrival?
    var debrief = DebriefFocus(number: 0)
    /// The film that is being watched, or nil.
    var reel: Reel?
    /// The judgement test that is being taken, or nil.
    var judgement: JudgementFocus?
    /// What lies above the screen, the topmost last.
    var overlays: [Overlay] = []
    /// The texts that were put away and not sent, the latest last.
    var drafts: [Composer] = []
    /// What was cut or copied last from any text.
    var clipboard = ""
    /// What is being sent: kept as a draft if it is refused.
    var sending: Purpose?
    /// A line that tells what came of the last key, or nil.
    var status: Status?

    /// Makes the model of a title screen.
    public init(
      language: Language, library: Library, mode: Game.Setup.Mode = .training, isMasked: Bool = false,
      hasUnicode: Bool = true, look: Look = .dark
    ) {
      self.language = language
      self.library = library
      self.mode = mode
      self.isMasked = isMasked
      self.hasUnicode = hasUnicode
      self.look = look
    }
  }

  /// A line that tells what came of the last key.
  struct Status: Equatable, Sendable {
    var text: LocalizedText
    var role: Style.Role
  }
}

extension Interface.Model {
  /// Shows the title screen with `library`.
  public mutating func openTitle(_ library: Library) {
    self.library = library
    leave(for: .title)
    titleRow = 0
  }

  /// Asks on the title screen how the desk of a case is organised: what is chosen starts the play.
  public mutating func askArrangement(_ scenario: Scenario) {
    overlays = [.chooser(.arrangements(of: scenario, self))]
  }

  /// Shows the briefing of a case that has just been opened.
  public mutating func openBriefing() {
    leave(for: .briefing)
  }

  /// Shows the desk of a play that goes on, beginning with the news of its turn; its debrief if it is over.
  public mutating func openDesk(_ state: Game.State) {
    guard !state.isOver else { return openDebrief() }
    leave(for: .desk)
    desk.seenPosts = state.feed.firstIndex { $0.turn >= state.turnIndex - 1 } ?? state.feed.count
    desk.seenNews = state.news.firstIndex { $0.turn >= state.turnIndex - 1 } ?? state.news.count
    overlays = [.card(Interface.Card(.turn([])))]
  }

  /// Shows the debrief of a finished play.
  public mutating func openDebrief() {
    leave(for: .debrief)
  }

  /// Suggests something in the status line.
  public mutating func suggest(_ text: LocalizedText) {
    status = Interface.Status(text: text, role: .accent)
  }

  /// Tells the player something in the status line, such as that a file cannot be read.
  public mutating func warn(_ text: LocalizedText) {
    status = Interface.Status(text: text, role: .bad)
  }

  /// Goes to another screen and forgets the one before; a debrief is kept while its film is watched.
  mutating func leave(for screen: Screen) {
    let keepsDebrief = screen == .film || self.screen == .film && screen == .debrief
    if !keepsDebrief { debrief = Interface.DebriefFocus(number: debrief.number + 1) }
    self.screen = screen
    scroll = 0
    overlays = []
    drafts = []
    sending = nil
    status = nil
    desk = Interface.DeskFocus()
    guide = nil
    feedList = .empty
    figures = nil
    arrival = nil
    reel = nil
    judgement = nil
  }

  /// Whether a text is being written, and nothing lies above it.
  public var isWriting: Bool {
    if case .composer = overlays.last { true } else { false }
  }

  /// The draft in the making on which the topmost overlay lies, or nil.
  var draftBelow: Interface.Composer? {
    for case .composer(let composer) in overlays.dropLast().reversed() { return composer }
    return nil
  }

  /// What was written for a purpose before, or what there is already.
  func draft(for purpose: Interface.Purpose, _ state: Game.State?) -> Interface.Composer {
    drafts.first { $0.purpose == purpose }
      ?? Interface.Composer(purpose: purpose, editor: TextEditor(state.map(purpose.words) ?? ""))
  }

  /// Keeps a text that is put away; nothing if it is blank.
  mutating func keep(_ composer: Interface.Composer) {
    drafts.removeAll { $0.purpose == composer.purpose }
    if !composer.editor.isBlank { drafts.append(composer) }
  }
}
