import Codebook
import Engine
import Scenarios

extension Interface {
  /// The parts of the desk, in the order in which Tab visits them.
  enum Pane: Int, CaseIterable, Equatable, Sendable {
    case feed, inbox, dashboard, facts, calendar, people, outside

    /// What the part is called.
    var name: LocalizedText {
      switch self {
      case .feed: LocalizedText(en: "Feed", fr: "Fil")
      case .inbox: LocalizedText(en: "Inbox", fr: "Messages")
      case .dashboard: LocalizedText(en: "Dashboard", fr: "Tableau de bord")
      case .facts: LocalizedText(en: "Facts", fr: "Faits")
      case .calendar: LocalizedText(en: "Calendar", fr: "Calendrier")
      case .people: LocalizedText(en: "People", fr: "Équipe")
      case .outside: LocalizedText(en: "Allies & cases", fr: "Alliés et dossiers")
      }
    }

    /// What the part is called where there is little room.
    var shortName: LocalizedText {
      switch self {
      case .inbox: LocalizedText(en: "Inbox", fr: "Mails")
      case .dashboard: LocalizedText(en: "Dashboard", fr: "Tableau")
      case .calendar: LocalizedText(en: "Calendar", fr: "Agenda")
      case .outside: LocalizedText(en: "Cases", fr: "Dossiers")
      case .feed, .facts, .people: name
      }
    }
  }

  /// Where the player is at the desk.
  struct DeskFocus: Equatable, Sendable {
    var pane = Pane.feed
    /// The part beside the feed when there is room for two.
    var side = Pane.inbox
    /// Whether the part that has the focus has the whole screen.
    var isEnlarged = false
    /// Which posts are shown.
    var filter = PostFilter()
    /// The words that posts must have, while they are being typed.
    var search: TextEditor?
    /// Whether posts of earlier turns are shown too.
    var showsOlder = false
    /// A post whose conversation is all that is shown, or nil.
    var conversation: String?
    /// How many posts at the beginning of the feed count as read.
    var seenPosts = 0
    /// Which posts the player has come past, by their places in the feed; those after the last of them are unread.
    var readPosts: [Bool] = []
    /// How many news there were then.
    var seenNews = 0
    /// What the player was told in this turn.
    var told: [Game.Notice] = []
    /// How many posts, mails and promises there were before the last action.
    var knownPosts = 0
    var knownMails = 0
    var knownPromises = 0
    /// The mails that could still be answered then.
    var openMails: Set<String> = []
    /// The post that is chosen, or nil for the first.
    var post: String?
    /// The mail that is chosen, by its place from the latest.
    var mail = 0
    /// The mail that is open, or nil.
    var openMail: String?
    /// The option of the open mail that is chosen, or nil while reading.
    var option: Int?
    /// Lines that the open mail was paged by.
    var mailScroll = 0
    var fact = 0
    var entry = 0
    var person = 0
    /// The case or the ally that is chosen: cases first.
    var outside = 0
    /// The first line shown of a dashboard that is longer than its part.
    var dashboardLine = 0

    /// Moves the focus to a part.
    mutating func go(to pane: Pane) {
      self.pane = pane
      if pane != .feed, pane != .dashboard { side = pane }
    }
  }
}
