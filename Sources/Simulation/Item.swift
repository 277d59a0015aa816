import Codebook

/// Something to be seen: a post, an article, a statement, an event.
struct Item: Equatable, Sendable {
  /// Who made it.
  enum Author: Equatable, Sendable {
    case person(UInt32)
    case organisation, script, press
  }

  /// When it appeared, in ticks and in steps of waking time.
  var tick: Int32
  var clock: UInt16
  var author: Author
  /// The number of what it reacts to, or 0.
  var parent: UInt32 = 0
  /// Whether it stands under that as an answer.
  var isAnswer = false
  /// The number of the post that it passes on, as it was first written, or 0 where it is one itself.
  var root: UInt32 = 0
  /// By what it draws its luck: of its author and moment, so that it is the same in another branch of the story.
  var key: UInt32 = 0
  /// The caller's number of the stimulus behind it, or -1.
  var cause: Int32 = -1
  var channel: UInt8
  var mood: Mood
  var act: PostAct
  /// How far it is from the first of its cascade.
  var depth: UInt8 = 0
  /// How strongly it speaks against (or, negative, for) the organisation, -1000 to 1000.
  var heat: Int16 = 0
  /// The responsibility that it charges the organisation with, 0 to 1000.
  var blame: UInt16 = 0
  /// The trust of its author, as a level.
  var stance: UInt16 = 0
  /// Chance of being passed on by somebody who looks at it, in millionths.
  var share: UInt32 = 0
  /// Chance of being answered by them, in millionths.
  var answer: UInt32 = 0
  /// The number of the organisation's answer under it or of the statement that it is, or 0.
  var statement: UInt16 = 0
  /// The failure that it speaks of, counted from 1; 0 where there was none.
  var episode: UInt8 = 0
  /// Group of neighbours of its author.
  var circle: UInt8 = 0
  /// Moral-emotional words.
  var moralWords: UInt8 = 0
  /// Approval less disapproval.
  var likes: Int16 = 0
  /// Whether it speaks of the organisation.
  var isAboutOrganisation = true
  /// Individuals before whom it appeared.
  var views: UInt32 = 0

  /// Whether it is something that the organisation itself says.
  var isStatement: Bool { author == .organisation }
}
