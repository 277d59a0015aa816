import Fixtures
import Foundation

/// The built program, run as a user runs it, with a home of its own.
struct Program {
  /// The binary.
  let path: String
  private let folder: TemporaryFolder

  /// The binary of this build, and a new home.
  init(_ path: String = Program.built) throws {
    self.path = path
    folder = try TemporaryFolder()
  }

  /// The folder that stands for the user's data; it is removed with the program.
  var home: URL { folder.url }

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The optimised binary, if it has been built.
  static let release = package.appendingPathComponent(".build/release/badbuzz").path

  /// The binary of the same build as the tests.
  static let debug = package.appendingPathComponent(".build/debug/badbuzz").path

  /// The optimised binary if there is one: long plays are quicker with it.
  static var built: String { hasRelease ? release : debug }

  /// Whether there is an optimised binary.
  static var hasRelease: Bool { FileManager.default.isExecutableFile(atPath: release) }

  /// Every case of the package.
  static let cases = ["free-mobile", "la-redoute", "sale-sharks"]

  var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["XDG_DATA_HOME"] = home.path
    environment["LC_ALL"] = "C.UTF-8"
    environment["TERM"] = "tmux-256color"
    environment["NO_COLOR"] = nil
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return environment
  }

  /// What a run printed, and how it ended.
  struct Result {
    var output: String
    var errors: String
    var status: Int32
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: String = "", in folder: String = "/") throws -> Result {
    try run(arguments, bytes: Array(input.utf8), in: folder)
  }

  /// Runs the program to its end on any bytes.
  func run(_ arguments: [String], bytes: [UInt8], in folder: String = "/") throws -> Result {
    let process = process(arguments)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let files = try ["in", "out", "err"].map { name in
      let file = home.appendingPathComponent("\(name)-\(UUID().uuidString)")
      try Data(name == "in" ? bytes : []).write(to: file)
      return file
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8),
      status: process.terminationStatus)
  }

  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    return process
  }

  /// The attempts in the user's data.
  func attempts() throws -> [URL] {
    let folder = home.appendingPathComponent("badbuzz/attempts")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "buzz" }.sorted { $0.path < $1.path }
  }
}
