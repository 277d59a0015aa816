/// A mistake that people make at the desk when a skill fails them.
///
/// The rates are a design choice, written down before any score was looked at; those of what is said in public wrongly
/// were halved once, because whoever had half of each skill ended cases as badly as somebody who deletes everything.
enum Lapse: UInt32, CaseIterable, Sendable {
  /// Lets a quarter of an hour pass.
  case dawdling
  /// Puts off the first word of the storm by half an hour.
  case hesitation
  /// Does what there is to do in any order.
  case disorder
  /// Does not see that there is something to ask, to listen to or to hold back.
  case oversight
  /// Gives a mail one of its other answers.
  case wrongAnswer
  /// Denies, plays down, blames, jokes or threatens in a statement.
  case wrongStatement
  /// Does the same to one person.
  case wrongReply
  /// Says what nobody has verified.
  case guess
  /// Hides criticism instead of an offence.
  case unfairRemoval
  /// Asks somebody to speak and to hide that they were asked.
  case secrecy
  /// Lets off steam on a private account, once a turn at most.
  case venting
  /// Writes to people what says nothing.
  case weakText
  /// Writes inside the house what says nothing.
  case weakNote
  /// Sends one person what was written to another.
  case pasting
  /// Says the contrary of what was said before.
  case contradiction
  /// Forgets a promise for a turn.
  case brokenPromise
  /// Leaves mail for a turn.
  case missedDeadline
  /// Leaves people's cases for a turn.
  case droppedCase
  /// Stays at the desk instead of resting, sharing or handing over.
  case overwork

  /// The skill whose lack it betrays.
  var skill: Skill {
    switch self {
    case .dawdling, .hesitation: .speed
    case .disorder: .prioritisation
    case .oversight, .wrongAnswer, .wrongStatement, .wrongReply, .guess, .unfairRemoval, .secrecy, .venting: .diagnosis
    case .weakText, .weakNote: .textQuality
    case .pasting, .contradiction, .brokenPromise, .missedDeadline, .droppedCase, .overwork: .consistency
    }
  }

  /// How often it happens to somebody without the skill, in percent of its occasions.
  var percent: Int {
    switch self {
    case .disorder: 100
    case .weakText, .weakNote: 80
    case .oversight, .wrongAnswer, .brokenPromise: 70
    case .hesitation, .pasting, .missedDeadline: 60
    case .dawdling, .unfairRemoval, .secrecy, .droppedCase, .overwork: 50
    case .wrongStatement: 25
    case .wrongReply, .contradiction: 20
    case .guess: 15
    case .venting: 10
    }
  }
}
