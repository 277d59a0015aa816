import Foundation

/// A real terminal: the program runs in tmux, keys are typed, the screen is read.
final class TmuxScreen {
  private let socket = "badbuzz-\(UUID().uuidString.prefix(8))"
  private let program: Program
  private let columns: Int
  private let rows: Int

  struct TimedOut: Error, CustomStringConvertible {
    let wanted: String
    let screen: String
    var description: String { "“\(wanted)” did not come:\n\(screen)" }
  }

  /// Starts the program in a terminal of a size.
  init(_ program: Program, _ arguments: [String], columns: Int, rows: Int) throws {
    self.program = program
    self.columns = columns
    self.rows = rows
    let command = ([program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let settings = program.environment.filter { ["XDG_DATA_HOME", "LC_ALL", "SWIFT_BACKTRACE"].contains($0.key) }
      .map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env TERM=tmux-256color \(settings) \(command); echo \"[left with $?]\"; exec sleep 600",
    ])
  }

  /// Ends the terminal and what runs in it; at once, as the server may have inherited blocked signals.
  func close() {
    let processes = try? tmux(["display-message", "-p", "#{pane_pid} #{pid}"], reads: true)
    for process in (processes ?? "").split(whereSeparator: \.isWhitespace).compactMap({ Int32($0) }) {
      kill(process, SIGKILL)
    }
  }

  /// The screen as text.
  func text() throws -> String {
    try tmux(["capture-pane", "-p"], reads: true)
  }

  /// Types a key by its tmux name, such as `Enter`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a text.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Sends a signal to the program, as the system does when it crashes.
  func send(signal: Int32) throws {
    for process in try processes() { kill(process, signal) }
  }

  /// Whether the program waits for something to do: all of its threads sleep.
  func isWaiting() throws -> Bool {
    try processes().allSatisfy { process in
      let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
      return threads.allSatisfy { thread in
        let status = try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/stat", encoding: .utf8)
        return status.map { $0.contains(") S ") } ?? true
      }
    }
  }

  /// The program, while it runs.
  private func processes() throws -> [Int32] {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"], reads: true).trimmingCharacters(
      in: .whitespacesAndNewlines)
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return children.split(separator: " ").compactMap { Int32($0) }
  }

  /// Whether the program has the terminal: the other screen, the mouse, a hidden cursor.
  func isTaken() throws -> Bool {
    let modes = try tmux(["display-message", "-p", "#{alternate_on}#{mouse_any_flag}#{cursor_flag}"], reads: true)
    return !modes.hasPrefix("001")
  }

  /// Changes the size of the terminal.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen shows a text, and returns the screen.
  @discardableResult
  func wait(for wanted: String, seconds: Double = 20) throws -> String {
    try wait(wanted, seconds: seconds) { $0.contains(wanted) }
  }

  /// Waits until the screen is as wanted, and returns it.
  @discardableResult
  func wait(_ wanted: String, seconds: Double = 20, until isThere: (String) -> Bool) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var screen = ""
    while Date() < end {
      screen = try text()
      if isThere(screen) { return screen }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw TimedOut(wanted: wanted, screen: screen)
  }

  /// Closes what it has inherited: the server stays, and `Process` waits for all who hold its descriptors.
  private static let launcher = """
    for fd in /proc/$$/fd/*; do n=${fd##*/}; [ "$n" -gt 2 ] && eval "exec $n>&-"; done 2>/dev/null
    exec tmux "$@"
    """

  /// Runs a tmux command; its output is read only where it is wanted, as the server keeps that of the first open.
  @discardableResult
  func tmux(_ arguments: [String], reads: Bool = false) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", TmuxScreen.launcher, "tmux", "-u", "-L", socket] + arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = reads ? pipe : FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = reads ? pipe.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
