import Codebook

/// How well a strategy fits a kind of crisis: -2 harmful to 2 recommended, for an organisation that knows the facts.
///
/// Values of the research notes, consistent with the guidelines of Coombs (2007); the order of the columns is victim,
/// accidental, preventable. With a history the next column is read.
enum ResponseMatch {
  /// The strategies that a random policy draws from.
  static let strategies: [Strategy] = [
    .inform, .correct, .deny, .attack, .scapegoat, .excuse, .justify, .compensate, .apologise, .bolster, .ingratiate,
    .victimage,
  ]

  private static func row(_ strategy: Strategy) -> [Int] {
    switch strategy {
    case .inform: [2, 2, 2]
    case .correct: [1, 2, 2]
    case .deny: [0, -1, -2]
    case .attack: [-1, -2, -2]
    case .scapegoat: [0, -1, -2]
    case .excuse, .justify: [1, 1, -1]
    case .compensate, .apologise: [0, 1, 2]
    case .bolster, .ingratiate: [1, 1, 0]
    case .victimage: [2, 0, -2]
    default: [0, 0, 0]
    }
  }

  /// The mean fit of strategies; that of silence where there are none.
  static func score(of strategies: [Strategy], in crisis: CrisisType, history: Bool) -> Double {
    let type = CrisisType.allCases.firstIndex(of: crisis) ?? 0
    let column = min(2, type + (history ? 1 : 0))
    guard !strategies.isEmpty else { return [-1, -2, -2][column] }
    return strategies.map { Double(row($0)[column]) }.mean
  }
}
