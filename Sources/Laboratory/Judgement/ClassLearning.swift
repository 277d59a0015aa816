import Codebook
import Engine
import Scenarios

/// What the sittings of a class show: paired by person, with intervals.
public struct ClassLearning: Sendable {
  /// A finished sitting and whose it is.
  public struct Entry: Sendable {
    /// The person's code.
    public var person: String
    /// When it was begun, in UTC, as `2026-01-31T09:30:00Z`.
    public var started: String
    /// The sitting; it is over.
    public var sitting: Sitting

    /// Makes an entry.
    public init(person: String, started: String, sitting: Sitting) {
      self.person = person
      self.started = started
      self.sitting = sitting
    }
  }

  /// A person who has been there before and after.
  public struct Pair: Sendable {
    /// The person's code.
    public var person: String
    /// The first sitting before.
    public var before: Sitting
    /// The first sitting after.
    public var after: Sitting

    /// By how much the share of right answers, corrected for guessing, has grown.
    var gain: Double { (after.marks?.correctedShare ?? 0) - (before.marks?.correctedShare ?? 0) }
  }

  /// How an item was answered.
  public struct ItemResult: Sendable {
    /// The form that it stands in.
    public var form: JudgementTest.Form
    /// The item.
    public var item: JudgementItem
    /// The share of right answers before.
    public var before: Estimate
    /// The share of right answers after.
    public var after: Estimate
  }

  /// Those who have been there before and after, in the order of their codes.
  public let pairs: [Pair]
  /// The codes of those who have been there only once, in order.
  public let unpaired: [String]
  /// How many sittings are left out, because the person had been there on that occasion already.
  public let repeats: Int
  private let counted: [Sitting]

  /// Pairs sittings by person; of several on one occasion the first counts, as the keys are known after it.
  ///
  /// - Complexity: O(*n* log *n*) in the sittings.
  public init(_ entries: [Entry]) {
    var first: [String: [Sitting.Occasion: Sitting]] = [:]
    var repeats = 0
    for entry in entries.sorted(by: { ($0.started, $0.person) < ($1.started, $1.person) }) {
      let occasion = entry.sitting.occasion
      if first[entry.person]?[occasion] == nil {
        first[entry.person, default: [:]][occasion] = entry.sitting
      } else {
        repeats += 1
      }
    }
    let people = first.keys.sorted()
    pairs = people.compactMap { person in
      guard let before = first[person]?[.before], let after = first[person]?[.after] else { return nil }
      return Pair(person: person, before: before, after: after)
    }
    unpaired = people.filter { (first[$0]?.count ?? 0) < Sitting.Occasion.allCases.count }
    counted = people.flatMap { person in Sitting.Occasion.allCases.compactMap { first[person]?[$0] } }
    self.repeats = repeats
  }

  /// The mean gain of a person, in shares corrected for guessing, with Student's interval.
  public var gain: Estimate { .mean(pairs.map(\.gain)) }

  /// How many people with both sittings the size of an effect needs; a design choice.
  public static let leastForEffect = 10

  /// Cohen's d of the gain: the mean gain in units of the standard deviation of one sitting, pooled over before and after
  /// (d_av: Cumming 2012, Understanding the New Statistics), with a bootstrap interval over people; undefined where
  /// nothing varies, and below ten people, whose samples drawn anew are too often alike.
  public var effect: Estimate {
    guard pairs.count >= ClassLearning.leastForEffect else { return .undefined }
    return .bootstrap(pairs) { pairs in
      let sides = [pairs.map(\.before), pairs.map(\.after)].map { $0.map { $0.marks?.correctedShare ?? 0 } }
      let variance = (sides[0].deviation * sides[0].deviation + sides[1].deviation * sides[1].deviation) / 2
      return variance > 1e-9 ? pairs.map(\.gain).mean / variance.squareRoot() : .nan
    }
  }

  /// The mean gain of those who took form `first` before and the other after.
  public func gain(first: JudgementTest.Form) -> Estimate {
    .mean(pairs.filter { $0.before.form == first }.map(\.gain))
  }

  /// The mean over people of some mark on an occasion, over those with both sittings.
  public func mean(_ occasion: Sitting.Occasion, _ mark: (JudgementMarks) -> Double) -> Estimate {
    .mean(pairs.compactMap { (occasion == .before ? $0.before : $0.after).marks.map(mark) })
  }

  /// How each item was answered, in the order of the forms, over all sittings that count.
  ///
  /// - Complexity: O(*n*) in the responses.
  public var items: [ItemResult] {
    guard let test = counted.first?.test else { return [] }
    return JudgementTest.Form.allCases.flatMap { form in
      test.items(of: form).enumerated().map { place, item in
        func share(_ occasion: Sitting.Occasion) -> Estimate {
          .share(of: counted.filter { $0.form == form && $0.occasion == occasion }) { $0.isRight(place) }
        }
        return ItemResult(form: form, item: item, before: share(.before), after: share(.after))
      }
    }
  }
}
