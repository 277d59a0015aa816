import Digests
import Engine
import Scenarios

extension SittingRecord {
  /// Reads the bytes of a sitting's file and derives it anew, line by line, byte by byte; a torn last line is dropped.
  ///
  /// - Parameters:
  ///   - path: Where it is, for messages.
  ///   - test: The test that it was taken on.
  /// - Throws: `RecordFailure.malformed`, or `inconsistent` with the first difference.
  /// - Complexity: O(*n*) in the bytes.
  public init(reading bytes: [UInt8], path: String, test: JudgementTest) throws(RecordFailure) {
    try self.init(AttemptText(bytes), path: path, test: test)
  }

  init(_ text: AttemptText, path: String, test: JudgementTest) throws(RecordFailure) {
    func malformed(_ line: Int, _ reason: String) -> RecordFailure {
      .malformed(path: path, line: line, reason: reason)
    }
    guard let first = text.lines.first, let header = try? Canonical.value(Header.self, from: first) else {
      throw malformed(1, "this is not a sitting of the judgement test, or is damaged")
    }
    guard header.format == SittingRecord.format else {
      throw malformed(
        1, "format \(header.format) is not known (this program reads format \(SittingRecord.format))")
    }
    guard SittingRecord.isPerson(header.person) else {
      throw malformed(1, "the code of the person is not 1 to 32 letters, digits, `-` and `_`")
    }
    guard header.test == test.contentHash else {
      throw malformed(1, "the sitting was taken on another version of the test (install the one with its SHA-256)")
    }
    self.header = header
    sitting = Sitting(test, form: header.form, seed: header.seed, occasion: header.occasion)
    var proof = Proof(text: text, path: path)
    try proof.compare(header, line: 1)
    for line in text.lines.indices.dropFirst() where line <= sitting.items.count {
      guard let response = try? Canonical.value(Sitting.Response.self, from: text.lines[line]) else {
        throw malformed(line + 1, "the line cannot be read: it is no response")
      }
      do { try sitting.take(response) } catch {
        throw malformed(line + 1, "the response does not fit the item that is asked")
      }
      try proof.compare(response, line: line + 1)
    }
    try check(text, proof, path)
  }

  /// Checks what follows the responses: nothing while items are left, one seal after the last.
  private func check(_ text: AttemptText, _ proof: Proof, _ path: String) throws(RecordFailure) {
    guard let marks = sitting.marks, text.lines.count > sitting.items.count + 1 else { return }
    let line = sitting.items.count + 2
    guard text.lines.count == line else {
      throw .malformed(path: path, line: line + 1, reason: "something follows the marks")
    }
    var proof = proof
    try proof.compare(Seal(marks: marks, sha256: proof.sha256), line: line)
  }
}

/// Compares lines with what they should be, and keeps the digest of those that are.
private struct Proof {
  let text: AttemptText
  let path: String
  private var digest = SHA256()

  init(text: AttemptText, path: String) {
    self.text = text
    self.path = path
  }

  var sha256: String { digest.hexadecimal }

  mutating func compare(_ derived: some Encodable, line: Int) throws(RecordFailure) {
    guard let encoded = try? Canonical.line(derived), encoded[...] == text.lines[line - 1] else {
      let reason = "the line is not what the sitting leads to: it was changed, or written by something else"
      throw .inconsistent(Difference(path: path, line: line, turn: nil, reason: reason))
    }
    digest.update(text.lines[line - 1])
  }
}
