import Foundation

/// A folder of a test's own, removed with its holder.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url = FileManager.default.temporaryDirectory.appendingPathComponent("badbuzz-\(UUID().uuidString)")

  /// Makes the folder.
  public init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Where it is.
  public var path: String { url.path }

  deinit { try? FileManager.default.removeItem(at: url) }
}
