/// What a sitting of the judgement test came to, in whole numbers, so that it is the same everywhere.
public struct JudgementMarks: Codable, Equatable, Sendable {
  /// How many items were answered, 1 at least.
  public var items: Int
  /// How many of them with the best answer.
  public var right: Int
  /// The sum of the confidences, in percent.
  public var confidence: Int
  /// The sum of the squares of confidence minus outcome, both in percent.
  public var squares: Int

  /// Makes marks from their parts.
  public init(items: Int, right: Int, confidence: Int, squares: Int) {
    self.items = items
    self.right = right
    self.confidence = confidence
    self.squares = squares
  }

  /// Counts responses: whether each was right, and how sure the person was.
  ///
  /// - Complexity: O(*n*).
  public init(_ responses: [(isRight: Bool, confidence: Sitting.Confidence)]) {
    self.init(items: responses.count, right: 0, confidence: 0, squares: 0)
    for response in responses {
      let error = response.confidence.rawValue - (response.isRight ? 100 : 0)
      right += response.isRight ? 1 : 0
      confidence += response.confidence.rawValue
      squares += error * error
    }
  }

  /// The share of right answers, 0 to 1.
  public var share: Double { Double(right) / Double(items) }

  /// The share of right answers corrected for guessing among four: 0 is chance, 1 is all; negative below chance.
  ///
  /// Right answers minus a third of the wrong ones, over the items (Frary 1988, Educational Measurement: Issues and
  /// Practice 7(2)).
  public var correctedShare: Double { (Double(right) - Double(items - right) / 3) / Double(items) }

  /// The mean confidence, 0.25 to 1.
  public var meanConfidence: Double { Double(confidence) / 100 / Double(items) }

  /// Mean confidence minus the share of right answers: above 0 too sure, below 0 not sure enough (Lichtenstein &
  /// Fischhoff 1977, Organizational Behavior and Human Performance 20).
  public var overconfidence: Double { meanConfidence - share }

  /// The mean square of confidence minus outcome: 0 for a person who is right and certain, 1 for one who is wrong and
  /// certain (Brier 1950, Monthly Weather Review 78).
  public var brier: Double { Double(squares) / 10_000 / Double(items) }
}
