import Foundation
import Testing

/// A real browser without a window, with a home of its own.
struct Chromium {
  /// What opening a page came to.
  struct Visit {
    /// The document as the browser holds it.
    var document: String
    /// What the page's console says.
    var complaints: [String]
    /// The addresses that the page asked for over a network; the browser asks for some of its own accord.
    var requests: [String]
  }

  /// Where the browser is, or nil.
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first(where: FileManager.default.isExecutableFile)

  private let path: String
  private let home: URL

  init(home: URL) throws {
    path = try #require(Chromium.path)
    self.home = home
  }

  /// Opens a file and reads what becomes of it.
  func open(_ file: String) throws -> Visit {
    let log = home.appendingPathComponent("network.json")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-dev-shm-usage",
      "--user-data-dir=\(home.path)/browser", "--enable-logging=stderr", "--log-net-log=\(log.path)",
      "--dump-dom", "file://\(file)",
    ]
    let files = try ["document", "messages"].map { name in
      let file = home.appendingPathComponent(name)
      try Data().write(to: file)
      return file
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let messages = try String(contentsOf: files[1], encoding: .utf8).split(separator: "\n").map(String.init)
    return Visit(
      document: try String(contentsOf: files[0], encoding: .utf8),
      complaints: messages.filter { $0.contains("CONSOLE") },
      requests: try requests(String(contentsOf: log, encoding: .utf8)))
  }

  private func requests(_ log: String) -> [String] {
    log.matches(of: /"initiator":"([^"]*)".*?"url":"([^"]*)"/).filter { $0.1 != "not an origin" }.map {
      String($0.2)
    }
  }
}
