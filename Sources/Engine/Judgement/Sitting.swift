import Codebook
import Scenarios

/// A sitting of the judgement test: one form, answered item by item, each answer with a confidence.
///
/// It is a value: the test, the form, the seed and the responses so far say everything.
public struct Sitting: Equatable, Sendable {
  /// When a sitting falls.
  public enum Occasion: String, Codable, CaseIterable, Sendable {
    /// Before learning: the first.
    case before
    /// After it: any later one.
    case after
  }

  /// How sure a person is that the chosen answer is the best, in percent: from chance among four answers to certainty, in
  /// equal steps (a full-range scale: Lichtenstein, Fischhoff & Phillips 1982).
  public enum Confidence: Int, Codable, CaseIterable, Sendable {
    case guess = 25
    case unsure = 40
    case leaning = 55
    case confident = 70
    case sure = 85
    case certain = 100
  }

  /// What was chosen for an item.
  public struct Response: Codable, Equatable, Sendable {
    /// The id of the item.
    public var item: String
    /// The place of the answer in the test's file, from 1.
    public var answer: Int
    /// How sure the person was.
    public var confidence: Confidence

    /// Makes a response.
    public init(item: String, answer: Int, confidence: Confidence) {
      self.item = item
      self.answer = answer
      self.confidence = confidence
    }
  }

  /// Why a response is not taken.
  public enum Refusal: Error, Equatable, Sendable {
    /// All items have been answered.
    case over
    /// Another item is asked: the one with this id.
    case otherItem(asked: String)
    /// The item has no such answer.
    case noSuchAnswer
  }

  /// The test.
  public let test: JudgementTest
  /// The form that is taken.
  public let form: JudgementTest.Form
  /// The seed of the order of answers.
  public let seed: UInt64
  /// Whether it is taken before learning or after.
  public let occasion: Occasion
  /// What was chosen so far, in the order of the items.
  public private(set) var responses: [Response] = []

  /// Makes a sitting that begins.
  public init(_ test: JudgementTest, form: JudgementTest.Form, seed: UInt64, occasion: Occasion) {
    self.test = test
    self.form = form
    self.seed = seed
    self.occasion = occasion
  }

  /// The items of the form.
  public var items: [JudgementItem] { test.items(of: form) }
  /// The item that is asked, or nil when all are answered.
  public var item: JudgementItem? { isOver ? nil : items[responses.count] }
  /// Whether all items are answered.
  public var isOver: Bool { responses.count >= items.count }

  /// The form that a person with a seed takes first: either for half of all seeds, so that over many people a difference
  /// in difficulty between the forms cancels (counterbalancing).
  public static func firstForm(seed: UInt64) -> JudgementTest.Form {
    Draw(seed: seed, stream: .judgement).below(2, .max, 0) == 0 ? .a : .b
  }

  /// The places of the answers of an item in the order in which they are shown: a permutation drawn for the seed and the
  /// item alone (Fisher & Yates 1938).
  public func order(ofItem place: Int) -> [Int] {
    let draw = Draw(seed: seed, stream: .judgement)
    var order = Array(items[place].answers.indices)
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, Int(draw.below(UInt32(last + 1), UInt32(last), UInt32(place))))
    }
    return order
  }

  /// Takes the response to the item that is asked.
  ///
  /// - Throws: `Refusal`; the sitting is then as it was.
  public mutating func take(_ response: Response) throws(Refusal) {
    guard let item else { throw .over }
    guard response.item == item.id else { throw .otherItem(asked: item.id) }
    guard item.answers.numbered(response.answer) != nil else { throw .noSuchAnswer }
    responses.append(response)
  }

  /// Whether the response to the item at a place was the best.
  public func isRight(_ place: Int) -> Bool {
    responses.indices.contains(place) && responses[place].answer - 1 == items[place].key
  }

  /// The marks, once all items are answered.
  public var marks: JudgementMarks? {
    guard isOver else { return nil }
    return JudgementMarks(responses.indices.map { (isRight($0), responses[$0].confidence) })
  }
}
