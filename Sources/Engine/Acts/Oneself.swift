import Codebook
import Scenarios

/// The player as a person: fatigue, temper and rest.
extension Game.State {
  /// Whether it is night at the organisation: what is done then tires twice as much, and rest counts twice.
  var isNight: Bool { now.hour >= 22 || now.hour < 7 }

  mutating func tire(by points: Int) {
    fatigue = min(100, max(0, fatigue + points))
    peakFatigue = max(peakFatigue, fatigue)
  }

  mutating func upset(by points: Int) {
    temper = min(100, max(0, temper + points))
  }

  /// Leaves the desk for a while: ten minutes take two points of fatigue, twice as many at night, and five of temper.
  mutating func rest(_ minutes: Int) throws(Game.Refusal) -> [Game.Effect] {
    guard (1...1440).contains(minutes) else { throw .badMinutes }
    guard minutes <= minutesLeft else { throw .tooFewMinutes }
    spent += minutes
    tire(by: -(isNight ? minutes * 2 / 5 : minutes / 5))
    upset(by: -minutes / 2)
    return runScript(to: minuteOfTurn)
  }

  /// How many posts of a turn the player notices of all that the community writes: tired people miss things.
  var noticed: Int {
    guard spotlight > 0 else { return 0 }
    switch FatigueLevel(fatigue) {
    case .low, .felt: return spotlight
    case .high: return spotlight * 2 / 3
    case .extreme: return spotlight / 3
    }
  }
}
