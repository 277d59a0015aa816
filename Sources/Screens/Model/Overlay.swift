import Codebook
import Engine

extension Interface {
  /// What lies above a screen.
  enum Overlay: Equatable, Sendable {
    case card(Card)
    case chooser(Chooser)
    case composer(Composer)
    case palette(Palette)
  }

  /// A text to be read and put away.
  struct Card: Equatable, Sendable {
    enum Content: Equatable, Sendable {
      /// The news of the turn, and what the player was told when it began.
      case turn([Game.Notice])
      /// What the player was told.
      case notices([Game.Notice])
      /// What a text of the player's says.
      case critique(Critique)
      /// A post, and why it was written.
      case post(String)
      /// What the finished plays say of the player.
      case progress
      /// The keys.
      case help
      /// The keys while a text is written.
      case writingHelp
    }

    var content: Content
    var scroll = 0

    init(_ content: Content) {
      self.content = content
    }
  }

  /// A question with answers to choose from.
  struct Chooser: Equatable, Sendable {
    struct Option: Equatable, Sendable {
      var label: LocalizedText
      /// What stands behind the label, such as the minutes.
      var detail: LocalizedText?
      /// What it means, on lines of its own below.
      var note: LocalizedText?
      var deed: Deed
    }

    enum Deed: Equatable, Sendable {
      /// Puts the question away.
      case dismiss
      /// Asks the caller to do something.
      case request(Request)
      /// Opens the composer.
      case compose(Purpose)
      /// Sends what the composer below holds.
      case send
      /// Changes which posts the feed shows, and asks again.
      case refine(PostFilter.Part)
      /// Shows all posts.
      case unfilter
      /// Asks on.
      case open(Chooser)
    }

    var title: LocalizedText
    var text: [LocalizedText] = []
    var options: [Option]
    var selected = 0
    /// Whether the digit or the first letter of an option chooses it; where words typed by mistake would do harm it only
    /// goes there, and Enter chooses.
    var isQuick = true
    /// Whether it has told what its act would let lapse.
    var tellsLapses = false
  }

  /// What a text is written for.
  enum Purpose: Codable, Equatable, Hashable, Sendable {
    case publish(channel: String)
    case reply(post: String)
    case message(post: String)
    case hide(post: String)
    case delete(post: String)
    case alert
    case argue(item: String)
    case escalate(person: String)
    case request(authority: String)
    case rewrite(item: String)
    case schedule(channel: String, hours: Int)
    case sheet
    case handOver(person: String)
    case note
  }
}
