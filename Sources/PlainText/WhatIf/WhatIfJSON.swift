import Codebook
import Engine
import Laboratory

extension TurningPoints {
  /// The turning points as one JSON object.
  public func json(bends: [Bend?], _ language: Language) -> JSON {
    let points = points.enumerated().map { place, point -> JSON in
      let bend = bends.indices.contains(place) ? bends[place] : nil
      return [
        "turn": .integer(point.turn + 1), "instead": .string(point.alternative.name[language]),
        "difference": point.difference.json, "why": .optional(bend?.sentence[language]),
      ]
    }
    return [
      "turning-points": .array(points), "alternatives": .integer(alternatives), "seeds": .integer(seeds),
      "individuals": .integer(population),
    ]
  }
}

extension BranchDifference {
  /// The differences by figure.
  public var json: JSON {
    [
      "score": total.json, "outcome": outcome.json, "craft": craft.json, "trust": trust.json, "anger": anger.json,
      "negative-posts": negativePosts.json,
    ]
  }
}

extension PairedDifference {
  /// The mean with its interval.
  fileprivate var json: JSON {
    [
      "mean": .decimal(paired.value), "from": .decimal(paired.lower), "to": .decimal(paired.upper),
      "seeds": .integer(paired.count), "unpaired-half-width": .decimal(unpairedHalfWidth),
    ]
  }
}

extension JSON {
  /// A number with three decimals, or null where it is none.
  fileprivate static func decimal(_ value: Double) -> JSON {
    guard value.isFinite, abs(value) < 1e12 else { return .null }
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.count)
    return .number("\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(zeros)\(digits)")
  }
}

extension SideBySide {
  /// Both storms, and what differs, as one JSON object.
  public func json(_ language: Language) -> JSON {
    [
      "as-played": before.json, "otherwise": after.json,
      "never-written": .array(unwritten.map { $0.json(language) }),
      "written-instead": .array(added.map { $0.json(language) }),
      "skipped": .array(
        after.skipped.map { skip in
          [
            "turn": .integer(skip.decision.turn + 1), "do": .string(skip.decision.action.verb.rawValue),
            "refused": .string(skip.reason.rawValue),
          ]
        }),
    ]
  }
}

extension Telling.End {
  fileprivate var json: JSON {
    let score = state.score
    let curve = state.readings.map { reading -> JSON in
      [
        "at": .string(reading.at.iso), "posts-per-hour": .integer(reading.postsPerHour),
        "trust": .integer(reading.trust), "anger": .integer(reading.anger),
      ]
    }
    return [
      "score": .integer(score?.total ?? 0), "outcome": .integer(score?.outcome ?? 0),
      "craft": .integer(score?.craft ?? 0), "trust": .integer(score?.ending.trust ?? 0),
      "anger": .integer(score?.ending.anger ?? 0), "negative-posts": .integer(score?.ending.negativePosts ?? 0),
      "curve": .array(curve),
    ]
  }
}

extension FeedPost {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "author": .string(author), "channel": .string(channel), "at": .string(at.iso), "act": .string(act.rawValue),
      "text": .string(text[language]), "why": .string(cause[language]),
    ]
  }
}
