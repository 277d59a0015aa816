import Codebook
import Engine
import Scenarios

extension TitleMenu {
  /// An attempt that is not over.
  public struct Unfinished: Equatable, Sendable {
    /// Where it is.
    public var path: String
    /// The title of its case.
    public var title: LocalizedText
    /// The turn it stands in, from 1.
    public var turn: Int

    /// Makes an entry.
    public init(path: String, title: LocalizedText, turn: Int) {
      self.path = path
      self.title = title
      self.turn = turn
    }
  }

  /// An attempt that is over.
  public struct Finished: Equatable, Sendable {
    /// Where it is.
    public var path: String
    /// The title of its case.
    public var title: LocalizedText
    /// When it was finished, in words.
    public var when: LocalizedText
    /// The score, 0 to 100.
    public var total: Int
    /// Whether it was scored by the rules of today.
    public var isComparable: Bool

    /// Makes an entry.
    public init(
      path: String, title: LocalizedText, when: LocalizedText, total: Int, isComparable: Bool = true
    ) {
      self.path = path
      self.title = title
      self.when = when
      self.total = total
      self.isComparable = isComparable
    }
  }

  /// What the menu offers.
  public struct Shelf: Sendable {
    /// How far the player has come with the judgement test; nil where there is none.
    public var judgement: JudgementStanding?
    /// The cases.
    public var cards: [CaseCard]
    /// The attempts to go on with, latest first.
    public var unfinished: [Unfinished]
    /// The attempts that are over, latest first.
    public var finished: [Finished]
    /// What the finished attempts say of the player.
    public var standing = PlayerProgress([], cases: [])

    /// Makes the contents of a menu.
    public init(cards: [CaseCard], unfinished: [Unfinished], finished: [Finished]) {
      self.cards = cards
      self.unfinished = unfinished
      self.finished = finished
    }
  }

  /// How the next case is played.
  public struct Settings: Equatable, Sendable {
    /// The language of the menu and of the next play.
    public var language: Language
    /// Whether the program advises.
    public var mode = Game.Setup.Mode.training
    /// Whether names are masked.
    public var isMasked = false

    /// Makes the usual settings.
    public init(language: Language) {
      self.language = language
    }
  }
}
