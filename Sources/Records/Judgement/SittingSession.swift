import Engine
import Scenarios

/// A sitting and its file: a response counts once it is on the disk.
public final class SittingSession {
  /// How the sitting began.
  public let header: SittingRecord.Header
  /// The sitting as it stands.
  public private(set) var sitting: Sitting
  /// What is done once it is over, such as an entry in the store.
  public var whenOver: (SittingSession) -> Void = { _ in }
  private let file: AttemptFile

  private init(header: SittingRecord.Header, sitting: Sitting, file: AttemptFile) {
    self.header = header
    self.sitting = sitting
    self.file = file
  }

  /// Where the file is.
  public var path: String { file.path }

  /// Begins a sitting in a new file at `path`.
  ///
  /// - Throws: `RecordFailure.cannotWrite`.
  public static func start(
    _ sitting: Sitting, header: SittingRecord.Header, at path: String
  ) throws(RecordFailure) -> SittingSession {
    SittingSession(header: header, sitting: sitting, file: try AttemptFile.create(at: path, header: header))
  }

  /// Goes on with the sitting at `path`; a torn last line counts for nothing, and marks that were not written any more
  /// are. A file that cannot be gone on with is left as it is.
  ///
  /// - Throws: `RecordFailure`.
  public static func resume(_ path: String, test: JudgementTest) throws(RecordFailure) -> SittingSession {
    let (file, text) = try AttemptFile.open(path)
    let record = try SittingRecord(text, path: path, test: test)
    let isSealed = text.lines.count > record.sitting.items.count + 1
    if let marks = record.sitting.marks, !isSealed {
      try file.seal { SittingRecord.Seal(marks: marks, sha256: $0) }
    }
    return SittingSession(header: record.header, sitting: record.sitting, file: file)
  }

  /// Takes a response: tries it on a copy, records it, waits for the disk, and only then adopts it.
  ///
  /// - Throws: `Sitting.Refusal`, or `RecordFailure.cannotWrite`; the sitting and its file are then as they were.
  public func take(_ response: Sitting.Response) throws {
    var next = sitting
    try next.take(response)
    try file.append(response) { digest in
      next.marks.map { SittingRecord.Seal(marks: $0, sha256: digest) }
    }
    sitting = next
    if sitting.isOver { whenOver(self) }
  }
}
