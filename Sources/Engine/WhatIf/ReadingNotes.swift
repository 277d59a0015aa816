import Codebook
import Rhetoric
import Scenarios
import Synchronization

/// What has been read of texts, so that the many branches of a story read the same words once.
///
/// A value to pass on: it has no effect on any result, only on the time that it takes.
public final class ReadingNotes: Equatable, Sendable {
  /// The notes of one kind, with a lock of their own.
  private struct Page<Key: Hashable & Sendable, Value: Sendable>: ~Copyable, Sendable {
    private let known = Mutex<[Key: Value]>([:])

    /// The value of a key, which is worked out the first time; others need not wait for that.
    func value(of key: Key, _ make: () -> Value) -> Value {
      if let value = known.withLock({ $0[key] }) { return value }
      let value = make()
      known.withLock { $0[key] = value }
      return value
    }
  }

  private let readings = Page<Bytes, Reading>()
  private let claims = Page<Bytes, Claims>()
  private let reports = Page<Bytes, ReportReading>()
  private let sayings = Page<Argument, Int>()
  private let worths = Page<Bytes, Int>()
  private let shingles = Page<Int, Similarity.Shingles>()
  private let likenesses = Page<Int, Int>()
  private let inclusions = Page<Int, Bool>()
  private let subjects = Page<Bytes, Set<String>>()
  private let quotes = Page<Bytes, String>()
  private let numbers = Mutex<[Bytes: Int]>([:])
  private let language: Language
  private let facts: [SoughtFact]
  /// The rules that the case asks for, with what each is worth.
  let rules: [(rule: Rule, worth: Int)]

  /// Notes for plays of a case in a language.
  public init(_ scenario: Scenario, language: Language) {
    self.language = language
    facts = scenario.facts.map(SoughtFact.init)
    rules = RuleBook.worths(in: scenario)
  }

  /// What a text does.
  func reading(of text: String) -> Reading {
    readings.value(of: Bytes(text)) { Reader.read(text, language: language) }
  }

  /// What a text says of the facts of the case.
  func claims(of text: String) -> Claims {
    claims.value(of: Bytes(text)) { Claims(text, facts: facts) }
  }

  /// What a text holds as a situation report.
  func report(_ text: String) -> ReportReading {
    reports.value(of: Bytes(text)) { ReportReading(text) }
  }

  /// How many of the arguments against the order of a mail a text says.
  func sayings(of text: String, against mail: String, reading: () -> Int) -> Int {
    sayings.value(of: Argument(mail: mail, text: Bytes(text)), reading)
  }

  /// What an option seems worth.
  func worth(of option: LocalizedText, reading: () -> Int) -> Int {
    worths.value(of: Bytes(option.english), reading)
  }

  /// The number of a text: a pair of numbers is found faster than a pair of texts.
  func number(of text: String) -> Int {
    let key = Bytes(text)
    return numbers.withLock { numbers in
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
  }

  /// Likeness of two texts, in percent.
  func likeness(of text: Noted, to other: Noted) -> Int {
    likenesses.value(of: text.number << 32 | other.number) { Similarity.percent(shingles(text), shingles(other)) }
  }

  private func shingles(_ text: Noted) -> Similarity.Shingles {
    shingles.value(of: text.number) { Similarity.Shingles(text.text) }
  }

  /// Whether a text contains another.
  func isContained(_ part: Noted, in text: Noted) -> Bool {
    inclusions.value(of: text.number << 32 | part.number) { text.text.contains(part.text) }
  }

  /// The words of a text that may carry its subject.
  func subject(of text: String, reading: () -> Set<String>) -> Set<String> {
    subjects.value(of: Bytes(text), reading)
  }

  /// How a text is quoted.
  func quote(of text: String, reading: () -> String) -> String { quotes.value(of: Bytes(text), reading) }

  /// Two are equal when they are the same.
  public static func == (left: ReadingNotes, right: ReadingNotes) -> Bool { left === right }
}

/// A text with its number in the notes.
struct Noted {
  var text: String
  var number: Int
}

/// A text by its bytes, which are faster to compare than its Characters.
private struct Bytes: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Bytes, right: Bytes) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { one in right.withUTF8 { other in one.count == other.count && one.elementsEqual(other) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// A text against the order of a mail.
private struct Argument: Hashable {
  let mail: String
  let text: Bytes
}

/// Reading what is written at the desk.
extension Game.State {
  /// Whether the program advises: a story that is told again advises nobody.
  var advises: Bool { setup.mode == .training && notes == nil }

  /// What a text in the language of play does.
  func reading(of text: String) -> Reading {
    notes?.reading(of: text) ?? Reader.read(text, language: language)
  }

  /// What a text says of the facts of the case.
  func claims(of text: String) -> Claims {
    notes?.claims(of: text) ?? Claims(text, facts: facts.map(\.fact))
  }

  /// What a text holds as a situation report.
  func reportReading(of text: String) -> ReportReading { notes?.report(text) ?? ReportReading(text) }

  /// How many of the arguments against the order of a mail a text says.
  func sayings(of text: String, against dispute: Dispute, of mail: String) -> Int {
    let read = { dispute.sayings(in: text) }
    return notes?.sayings(of: text, against: mail, reading: read) ?? read()
  }

  /// Likeness of a text to the most similar of some earlier statements, given by their places, in percent.
  func likeness(of text: String, to earlier: [Int]) -> Int {
    guard let notes else { return earlier.map { Similarity.percent(text, statements[$0].text) }.max() ?? 0 }
    let noted = Noted(text: text, number: notes.number(of: text))
    return earlier.map { notes.likeness(of: noted, to: self.noted($0, notes)) }.max() ?? 0
  }

  /// Whether something that was said in public contains a text.
  func hasSaid(_ text: String) -> Bool {
    guard let notes else { return statements.contains { $0.isPublic && $0.text.contains(text) } }
    let part = Noted(text: text, number: notes.number(of: text))
    return statements.indices.contains { place in
      statements[place].isPublic && notes.isContained(part, in: noted(place, notes))
    }
  }

  private func noted(_ statement: Int, _ notes: ReadingNotes) -> Noted {
    let text = statements[statement].text
    return Noted(text: text, number: statements[statement].number ?? notes.number(of: text))
  }
}
