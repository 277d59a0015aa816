/// The folder of attempts: names for new ones, and those that can be gone on with.
public struct AttemptFolder: Sendable {
  /// An attempt that is not over.
  public struct Unfinished: Equatable, Sendable {
    /// Where it is.
    public var path: String
    /// How it began.
    public var header: Attempt.Header
    /// How many decisions it holds.
    public var decisions: Int
    /// The turn of the last decision, from 1.
    public var turn: Int
    /// When it was last played, in nanoseconds since 1970.
    public var lastChange: Int
  }

  /// The folder.
  public let path: String

  /// The attempts in the folder at `path`, which need not exist yet.
  public init(path: String) {
    self.path = path
  }

  /// Creates a new file `<case>-<moment>-<seed>.buzz`, with a counter where that exists.
  ///
  /// - Parameter moment: `yyyymmdd-hhmmss`.
  /// - Throws: `RecordFailure.cannotWrite`.
  public func create(_ header: Attempt.Header, moment: String) throws(RecordFailure) -> AttemptFile {
    try Disk.createFolder(path)
    let stem = "\(path)/\(header.scenario)-\(moment)-\(header.seed)"
    var counter = 1
    while true {
      let name = counter == 1 ? "\(stem).buzz" : "\(stem)-\(counter).buzz"
      do {
        return try AttemptFile.create(at: name, header: header)
      } catch {
        guard case .cannotWrite(let failure) = error, failure.meansExists, counter < 1000 else { throw error }
        counter += 1
      }
    }
  }

  /// The attempts that can be gone on with, latest first; files that cannot be read are left out.
  ///
  /// - Complexity: O(*n*) in the bytes of all attempts of the folder.
  public func unfinished() -> [Unfinished] {
    let found = Disk.names(in: path).filter { $0.hasSuffix(".buzz") }.compactMap { name -> Unfinished? in
      let file = path + "/" + name
      guard let bytes = try? Disk.contents(of: file), let attempt = try? Attempt(reading: bytes, path: file),
        attempt.seal == nil
      else { return nil }
      return Unfinished(
        path: file, header: attempt.header, decisions: attempt.decisions.count,
        turn: attempt.decisions.last?.turn ?? 1, lastChange: Disk.lastChange(of: file) ?? 0)
    }
    return found.sorted { ($0.lastChange, $0.path) > ($1.lastChange, $1.path) }
  }
}
