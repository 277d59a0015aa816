import Codebook
import Engine
import Laboratory
import Scenarios

extension ClassLearning {
  /// What the sittings of a class show, as one JSON object; shares run from 0 to 1.
  public var json: JSON {
    [
      "people": .array(pairs.map(\.json)), "once": .strings(unpaired), "repeats": .integer(repeats),
      "gain": gain.json, "d": effect.json,
      "gainByFirstForm": ["a": gain(first: .a).json, "b": gain(first: .b).json],
      "items": .array(items.map(\.json)),
    ]
  }
}

extension ClassLearning.Pair {
  fileprivate var json: JSON {
    [
      "person": .string(person), "firstForm": .string(before.form.rawValue),
      "before": before.marks?.json ?? .null, "after": after.marks?.json ?? .null,
    ]
  }
}

extension ClassLearning.ItemResult {
  fileprivate var json: JSON {
    [
      "form": .string(form.rawValue), "item": .string(item.id), "competence": .string(item.competence.rawValue),
      "before": before.json, "after": after.json,
    ]
  }
}

extension JudgementMarks {
  /// The marks of a sitting.
  public var json: JSON {
    [
      "items": .integer(items), "right": .integer(right), "corrected": .measured(correctedShare),
      "confidence": .measured(meanConfidence), "overconfidence": .measured(overconfidence), "brier": .measured(brier),
    ]
  }
}

extension Estimate {
  /// The value with its interval; null where there is none.
  fileprivate var json: JSON {
    ["value": .measured(value), "from": .measured(lower), "to": .measured(upper), "count": .integer(count)]
  }
}

extension JSON {
  /// A number with three decimals, or null where there is none.
  fileprivate static func measured(_ value: Double) -> JSON {
    value.isFinite ? .number("\((value * 1000).rounded() / 1000 + 0)") : .null
  }
}
