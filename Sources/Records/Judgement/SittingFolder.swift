import Codebook
import Engine
import Scenarios

/// The folder of the sittings of the judgement test.
public struct SittingFolder: Sendable {
  /// A sitting that was found, and where.
  public struct Found: Equatable, Sendable {
    /// Where its file is.
    public var path: String
    /// What it holds.
    public var record: SittingRecord
  }

  /// The folder.
  public let path: String

  /// The sittings in the folder at `path`, which need not exist yet.
  public init(path: String) {
    self.path = path
  }

  /// The sittings of `test`, in the order in which they were begun; files that cannot be read are left out.
  ///
  /// - Complexity: O(*n* log *n*) in the sittings of the folder.
  public func sittings(of test: JudgementTest) -> [Found] {
    Disk.names(in: path).filter { $0.hasSuffix(".sitting") }.compactMap { name -> Found? in
      let file = path + "/" + name
      guard let bytes = try? Disk.contents(of: file),
        let record = try? SittingRecord(reading: bytes, path: file, test: test)
      else { return nil }
      return Found(path: file, record: record)
    }.sorted { Self.isEarlier(($0.record.header, $0.path), ($1.record.header, $1.path)) }
  }

  /// Whether a sitting was begun before another. Two of the same second are told apart by what the first of a person is
  /// and by the counters in their names.
  private static func isEarlier(
    _ one: (header: SittingRecord.Header, path: String), _ other: (header: SittingRecord.Header, path: String)
  ) -> Bool {
    func order(_ sitting: (header: SittingRecord.Header, path: String)) -> (String, Int, Int, String) {
      let isAfter = sitting.header.occasion == .after
      return (sitting.header.started, isAfter ? 1 : 0, sitting.path.utf8.count, sitting.path)
    }
    return order(one) < order(other)
  }

  /// Begins a sitting in a new file `<person>-<occasion>-<moment>.sitting`, with a counter where that exists.
  ///
  /// - Parameter moment: `yyyymmdd-hhmmss`.
  /// - Throws: `RecordFailure.cannotWrite`.
  public func start(
    _ sitting: Sitting, header: SittingRecord.Header, moment: String
  ) throws(RecordFailure) -> SittingSession {
    try Disk.createFolder(path)
    let stem = "\(path)/\(header.person)-\(header.occasion.rawValue)-\(moment)"
    var counter = 1
    while true {
      do {
        let name = counter == 1 ? "\(stem).sitting" : "\(stem)-\(counter).sitting"
        return try SittingSession.start(sitting, header: header, at: name)
      } catch {
        guard case .cannotWrite(let failure) = error, failure.meansExists, counter < 1000 else { throw error }
        counter += 1
      }
    }
  }

  /// The sitting that a person goes on with, or else begins, at this moment.
  public enum Next: Equatable, Sendable {
    /// One that was left, at a path.
    case resume(path: String)
    /// A new one.
    case start(Sitting)
    /// None: the person has been there before and after, the last time as found.
    case finished(Found)
  }

  /// What a person with this code takes next: the sitting that was left, or a new one; the first is before, later ones
  /// after, on the other form than the last.
  ///
  /// - Parameters:
  ///   - seed: The seed of a new sitting; it decides the form of the first.
  ///   - again: Whether a person who has been there before and after takes it once more.
  /// - Complexity: as `sittings(of:)`.
  public func next(of test: JudgementTest, person: String, seed: UInt64, again: Bool) -> Next {
    let known = sittings(of: test).filter { $0.record.header.person == person }
    if let left = known.last, !left.record.sitting.isOver { return .resume(path: left.path) }
    if !again, let last = known.last, last.record.header.occasion == .after { return .finished(last) }
    let form = known.last?.record.sitting.form.other ?? Sitting.firstForm(seed: seed)
    return .start(Sitting(test, form: form, seed: seed, occasion: known.isEmpty ? .before : .after))
  }

  /// How far a person has come with the test of a digest, told by the lines of the files alone: a title screen asks
  /// for it.
  ///
  /// - Complexity: O(*n*) in the bytes of the person's sittings.
  public func standing(of person: String, test: String) -> JudgementStanding {
    var standing = JudgementStanding.notTaken
    let names = Disk.names(in: path).filter { $0.hasPrefix(person + "-") && $0.hasSuffix(".sitting") }
    let known = names.compactMap { name -> (header: SittingRecord.Header, path: String, lines: Int)? in
      guard let bytes = try? Disk.contents(of: path + "/" + name), let first = AttemptText(bytes).lines.first,
        let header = try? Canonical.value(SittingRecord.Header.self, from: first), header.person == person,
        header.test == test
      else { return nil }
      return (header, name, AttemptText(bytes).lines.count)
    }
    for (header, _, lines) in known.sorted(by: { Self.isEarlier(($0.header, $0.path), ($1.header, $1.path)) }) {
      let (answered, items) = (lines - 1, Competence.allCases.count)
      standing =
        answered < items
        ? .left(header.occasion, answered: answered, of: items)
        : header.occasion == .before ? .takenBefore : .takenAfter
    }
    return standing
  }
}
