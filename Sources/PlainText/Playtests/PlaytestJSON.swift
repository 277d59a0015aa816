import Engine
import Laboratory
import Scenarios

extension PlaytestResult {
  /// The result as one JSON object.
  ///
  /// - Complexity: O(*n*) in the players and the ids.
  public func json(of scenario: Scenario) -> JSON {
    [
      "case": .string(scenario.id), "seeds": .integer(seeds), "holds": .boolean(holds),
      "unbeaten": .strings(unbeaten.map(\.rawValue)), "players": .array(rows.map(JSON.init)),
      "coverage": .object(coverage.map { JSON.Member(name: $0.kind.rawValue, value: JSON($0)) }),
      "difficulty": ["margin": .tenths(margin), "spread": .tenths(spread)],
    ]
  }
}

extension JSON {
  fileprivate init(_ row: PlaytestResult.Row) {
    self = [
      "player": .string(row.player.rawValue), "total": JSON(row.total), "outcome": JSON(row.outcome),
      "craft": JSON(row.craft), "beaten": row.isBeatenOn.map { .integer($0) } ?? .null,
    ]
  }

  fileprivate init(_ spread: PlaytestResult.Spread) {
    self = ["mean": .tenths(spread.mean), "lowest": .integer(spread.lowest), "highest": .integer(spread.highest)]
  }

  fileprivate init(_ coverage: PlaytestResult.Coverage) {
    self = ["all": .integer(coverage.all), "missed": .strings(coverage.missed)]
  }

  /// A number with one decimal.
  fileprivate static func tenths(_ value: Double) -> JSON {
    .number("\((value * 10).rounded() / 10)")
  }
}
