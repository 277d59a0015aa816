import Digests
import Engine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An attempt file that is being played: each decision is on the disk before the game goes on.
///
/// It is locked, so that two processes cannot play one attempt. When something cannot be written, the file is cut back
/// to its last whole line and the error thrown: the same decision can be tried again.
public final class AttemptFile {
  /// Where the file is.
  public let path: String
  private let file: any AppendableFile
  private var length = 0
  private var digest = SHA256()
  private var hasTornTail = false

  init(path: String, file: any AppendableFile) {
    self.path = path
    self.file = file
  }

  /// Creates the file, which must not exist yet, with its header.
  ///
  /// - Throws: `RecordFailure.cannotWrite`; no file is left behind then.
  public static func create(at path: String, header: some Encodable) throws(RecordFailure) -> AttemptFile {
    let attempt = AttemptFile(path: path, file: try PosixFile(creating: path))
    do throws(RecordFailure) {
      try attempt.begin(header)
      try attempt.attempting { () throws(SystemFailure) in try Disk.synchroniseFolder(of: path) }
    } catch {
      Disk.remove(path)
      throw error
    }
    return attempt
  }

  /// Opens a file to go on with it and returns its bytes.
  ///
  /// The file stays as it is until something is written to it, which cuts off a torn last line first: who opened it may
  /// still find that it is no file of theirs.
  ///
  /// - Throws: `RecordFailure`: missing, unwritable, or played by another process.
  /// - Complexity: O(*n*) in the size of the file.
  static func open(_ path: String) throws(RecordFailure) -> (AttemptFile, AttemptText) {
    let attempt = AttemptFile(path: path, file: try PosixFile(opening: path))
    let text = AttemptText(try Disk.contents(of: path))
    for line in text.lines { attempt.digest.update(line) }
    attempt.length = text.length
    attempt.hasTornTail = text.isTorn
    return (attempt, text)
  }

  /// Writes the first line.
  func begin(_ header: some Encodable) throws(RecordFailure) {
    try append(try encoded(header))
  }

  /// Writes a decision and, when it was the last, the score; returns when they are on the disk.
  ///
  /// - Throws: `RecordFailure.cannotWrite`; the file is then as it was.
  func append(_ decision: Attempt.Decision, score: Score?) throws(RecordFailure) {
    try append(decision) { digest in
      score.map { Attempt.Seal(score: Attempt.Marks($0), sha256: digest) }
    }
  }

  /// Writes a line and, where `seal` makes one of the SHA-256 of all that goes before it, the line of the seal.
  ///
  /// - Throws: `RecordFailure.cannotWrite`; the file is then as it was.
  func append<Seal: Encodable>(_ line: some Encodable, seal: (_ sha256: String) -> Seal?) throws(RecordFailure) {
    var lines = try encoded(line)
    var whole = digest
    whole.update(lines)
    if let seal = seal(whole.hexadecimal) { lines += try encoded(seal) }
    try append(lines)
  }

  /// Writes the score of an attempt whose last decision ended it.
  func seal(_ score: Score) throws(RecordFailure) {
    try seal { Attempt.Seal(score: Attempt.Marks(score), sha256: $0) }
  }

  /// Writes the line that `seal` makes of the SHA-256 of all that goes before it.
  func seal(_ seal: (_ sha256: String) -> some Encodable) throws(RecordFailure) {
    try append(try encoded(seal(digest.hexadecimal)))
  }

  private func append(_ bytes: [UInt8]) throws(RecordFailure) {
    try attempting { () throws(SystemFailure) in
      try cutTornTail()
      hasTornTail = true
      do throws(SystemFailure) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try file.write(rest)) }
        try file.synchronise()
      } catch {
        try? cutTornTail()
        throw error
      }
      hasTornTail = false
    }
    length += bytes.count
    digest.update(bytes)
  }

  /// Cuts off what a failed write left, of this program or of one before it.
  private func cutTornTail() throws(SystemFailure) {
    guard hasTornTail else { return }
    try file.truncate(to: length)
    try file.synchronise()
    hasTornTail = false
  }

  private func encoded(_ value: some Encodable) throws(RecordFailure) -> [UInt8] {
    do {
      return try Canonical.line(value)
    } catch {
      throw .cannotWrite(SystemFailure("encode a line of", path, code: EILSEQ))
    }
  }

  private func attempting(_ work: () throws(SystemFailure) -> Void) throws(RecordFailure) {
    do { try work() } catch { throw .cannotWrite(error) }
  }
}
