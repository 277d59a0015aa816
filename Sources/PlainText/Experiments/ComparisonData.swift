import Laboratory

extension Comparison {
  /// The comparison as CSV (RFC 4180 with line feeds): a line for each arm and measure.
  ///
  /// Shares are of 0 to 1, an empty field is one that has no meaning.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func csv(of experiment: Experiment) -> String {
    var lines = ["arm,measure,n,mean,sd,low,high,pairs,difference,difference_low,difference_high,above,below"]
    for (arm, cells) in zip(experiment.arms, cells) {
      for (measure, cell) in zip(experiment.measures, cells) {
        let (level, difference) = (cell.level, cell.difference)
        let numbers = [
          level?.value, cell.deviation, level?.lower, level?.upper, nil, difference?.value, difference?.lower,
          difference?.upper, cell.shareAbove, cell.shareBelow,
        ].map(decimal)
        lines.append(
          ([arm.id, measure.name, "\(level?.count ?? 0)"] + numbers[..<4]
            + [difference.map { "\($0.count)" } ?? ""] + numbers[5...]).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The comparison as one JSON object.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func json(of experiment: Experiment) -> JSON {
    [
      "experiment": .string(experiment.title), "seeds": .integer(experiment.seeds),
      "first_seed": .integer(experiment.firstSeed),
      "arms": .array(
        experiment.arms.indices.map { index in
          [
            "id": .string(experiment.arms[index].id), "title": .string(experiment.arms[index].title),
            "measures": .array(zip(experiment.measures, cells[index]).map { JSON($0, $1) }),
            "refused": .array(
              refusals[index].map {
                [
                  "act": .integer($0.act + 1), "reason": .string($0.reason.rawValue), "seeds": .integer($0.seeds),
                ]
              }),
          ]
        }),
    ]
  }
}

extension Experiment {
  /// What was measured of each run as CSV (RFC 4180 with line feeds): a line for each seed and arm.
  ///
  /// - Complexity: O(*n*) in the values.
  public func csv(of trials: [Trial]) -> String {
    var lines = [(["seed", "arm"] + measures.map(\.name)).joined(separator: ",")]
    for trial in trials {
      lines.append((["\(trial.seed)", arms[trial.arm].id] + trial.values.map(decimal)).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JSON {
  fileprivate init(_ measure: Measure, _ cell: Comparison.Cell) {
    let difference: JSON =
      cell.difference.map {
        [
          "n": .integer($0.count), "mean": .real($0.value), "low": .real($0.lower), "high": .real($0.upper),
          "above": .real(cell.shareAbove), "below": .real(cell.shareBelow),
        ]
      } ?? .null
    self = [
      "measure": .string(measure.name), "n": .integer(cell.level?.count ?? 0), "mean": .real(cell.level?.value),
      "sd": .real(cell.deviation), "low": .real(cell.level?.lower), "high": .real(cell.level?.upper),
      "difference": difference,
    ]
  }

  /// A finite number, or null.
  private static func real(_ value: Double?) -> JSON {
    let digits = decimal(value)
    return digits.isEmpty ? .null : .number(digits)
  }
}

/// The shortest decimal that reads as the same number; nothing where there is no finite one.
private func decimal(_ value: Double?) -> String {
  value.flatMap { $0.isFinite ? "\($0)" : nil } ?? ""
}
