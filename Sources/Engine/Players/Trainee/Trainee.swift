import Codebook

/// A synthetic player of known skill: the sensible player with lapses.
///
/// Somebody with all of every skill plays exactly as the sensible player does. Lapses are drawn by person, case, turn and
/// act, and do not depend on the seed of the community: on another seed the same person makes the same mistakes as long
/// as they do the same. The same state always gives the same act.
public struct Trainee: Equatable, Sendable {
  /// The number of the person: two persons have other lapses even with the same skills.
  public var number: UInt32
  /// How much of each skill they have.
  public var skills: Skills
  /// The seed of persons and lapses.
  public var seed: UInt64

  /// Makes somebody with given skills.
  public init(number: UInt32, skills: Skills, seed: UInt64) {
    self.number = number
    self.skills = skills
    self.seed = seed
  }

  /// A person drawn from a population: each skill is half a gift for the whole work and half its own, both uniform, so
  /// that two skills of a person correlate with 0.5. That share is a design choice: skills of one job go together.
  public init(number: UInt32, seed: UInt64) {
    let draw = Draw(seed: seed, stream: .trainees)
    var skills = Skills(all: 0)
    let gift = Int(draw.below(1001, number, 0))
    for (place, skill) in Skill.allCases.enumerated() {
      skills[skill] = (gift + Int(draw.below(1001, number, UInt32(place + 1)))) / 2
    }
    self.init(number: number, skills: skills, seed: seed)
  }

  /// The next act; the last of a turn ends it.
  ///
  /// - Complexity: O(*n*) in the posts of the feed and the words of all mails of the case.
  public func action(in state: Game.State) -> Game.Action {
    action(in: state, weighing: OptionWorths(state.scenario))
  }

  /// The next act of somebody who has read the options before.
  func action(in state: Game.State, weighing worths: OptionWorths) -> Game.Action {
    let seat = TraineeSeat(trainee: self, sensible: SensiblePlayer(state: state, worths: worths))
    return seat.action ?? .endTurn
  }
}
