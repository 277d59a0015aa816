import Foundation

/// A conversation with the program over the JSON-lines protocol.
final class Dialogue {
  let process: Process
  private let program: Program
  private let input = Pipe()
  private let output = Pipe()
  private var pending = Data()

  /// Starts the program.
  init(_ program: Program, _ arguments: [String]) throws {
    signal(SIGPIPE, SIG_IGN)
    self.program = program
    process = program.process(arguments + ["--interface", "jsonl"])
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Writes a line; nothing happens when the program has gone.
  func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(input.fileHandleForWriting.fileDescriptor, bytes, bytes.count)
  }

  /// The next event, or nil at the end of the output.
  func next() -> [String: Any]? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        let line = pending[pending.startIndex..<end]
        pending = Data(pending[pending.index(after: end)...])
        return (try? JSONSerialization.jsonObject(with: line)) as? [String: Any]
      }
      let chunk = output.fileHandleForReading.availableData
      if chunk.isEmpty { return nil }
      pending.append(chunk)
    }
  }

  /// The next event of one of the names, or nil.
  func next(_ names: String...) -> [String: Any]? {
    while let event = next() {
      if names.contains(event["event"] as? String ?? "") { return event }
    }
    return nil
  }
}
