/// The text of an attempt file, cut into whole lines.
struct AttemptText {
  /// The lines, each with its line feed.
  let lines: [ArraySlice<UInt8>]
  /// The bytes of the whole lines; what follows them was torn off while it was written.
  let length: Int
  /// Whether bytes follow the last whole line.
  let isTorn: Bool

  init(_ bytes: [UInt8]) {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(bytes[start...feed])
      start = feed + 1
    }
    self.lines = lines
    length = start
    isTorn = start < bytes.endIndex
  }
}

extension Attempt {
  /// A line below the header.
  private enum Line: Decodable {
    case decision(Decision)
    case seal(Seal)

    private enum CodingKeys: String, CodingKey {
      case action, sha256
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      self = fields.contains(.sha256) ? .seal(try Seal(from: decoder)) : .decision(try Decision(from: decoder))
    }
  }

  /// Reads the bytes of the attempt file at `path`; a torn last line is dropped.
  ///
  /// What is read is well formed and no more: only a replay (`verify`) shows that it is consistent.
  ///
  /// - Throws: `RecordFailure.malformed` with the line.
  /// - Complexity: O(*n*) in the bytes.
  public init(reading bytes: [UInt8], path: String) throws(RecordFailure) {
    try self.init(AttemptText(bytes), path: path)
  }

  init(_ text: AttemptText, path: String) throws(RecordFailure) {
    guard let first = text.lines.first else {
      throw .malformed(path: path, line: 1, reason: "no header: this is not an attempt")
    }
    guard let header = try? Canonical.value(Header.self, from: first) else {
      throw .malformed(path: path, line: 1, reason: "the header cannot be read: this is not an attempt, or is damaged")
    }
    guard header.format == Attempt.format else {
      throw .malformed(
        path: path, line: 1,
        reason: "format \(header.format) is not known (this program reads format \(Attempt.format))")
    }
    if let population = header.population, !Attempt.populations.contains(population) {
      throw .malformed(path: path, line: 1, reason: "a population of \(population) cannot be simulated")
    }
    self.init(header: header, decisions: [], seal: nil)
    for (index, bytes) in text.lines.enumerated().dropFirst() {
      try add(bytes, line: index + 1, path: path)
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, line: Int, path: String) throws(RecordFailure) {
    guard seal == nil else { throw .malformed(path: path, line: line, reason: "something follows the score") }
    do {
      switch try Canonical.value(Line.self, from: bytes) {
      case .decision(let decision): decisions.append(decision)
      case .seal(let seal): self.seal = seal
      }
    } catch {
      throw .malformed(path: path, line: line, reason: "the line cannot be read: it is neither a decision nor a score")
    }
  }
}
