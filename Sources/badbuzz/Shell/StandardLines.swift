import PlainText
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines from standard input.
final class StandardInput: LineInput {
  /// The most bytes of a line; longer ones are skipped whole.
  static let longestLine = 1 << 20
  private var pending: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var hasEnded = false

  func nextLine() -> InputLine? {
    var isTooLong = false
    var searched = 0
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        return isTooLong ? .tooLong : InputLine(line)
      }
      if pending.count > StandardInput.longestLine {
        isTooLong = true
        pending.removeAll(keepingCapacity: true)
      }
      searched = pending.count
      guard fill() else {
        defer { pending = [] }
        if isTooLong { return .tooLong }
        return pending.isEmpty ? nil : InputLine(pending)
      }
    }
  }

  /// Reads some more; returns false at the end of the input.
  private func fill() -> Bool {
    while !hasEnded {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 {
        pending += chunk[..<count]
        return true
      }
      if count < 0, errno == EAGAIN {
        wait(for: POLLIN, on: STDIN_FILENO)
      } else if count == 0 || errno != EINTR {
        hasEnded = true
      }
    }
    return false
  }
}

extension InputLine {
  /// A line of bytes without its line feed; a carriage return before that is dropped.
  init(_ bytes: [UInt8]) {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    self = String(validating: line, as: UTF8.self).map(InputLine.text) ?? .notText
  }
}

/// Text to standard output or standard error, unbuffered.
final class StandardOutput: LineOutput {
  private let descriptor: Int32

  init(_ descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
  }

  func write(_ text: String) throws(OutputClosed) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { system_write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else { try recover(errno) }
    }
  }

  /// Makes ready for another try after a write failed, where there can be one.
  private func recover(_ code: Int32) throws(OutputClosed) {
    switch code {
    case EINTR: break
    case EAGAIN: wait(for: POLLOUT, on: descriptor)
    case EPIPE, ECONNRESET: throw OutputClosed()
    default:
      let name = descriptor == STDERR_FILENO ? "standard error" : "standard output"
      throw OutputClosed(failure: SystemFailure("write", name, code: code).description)
    }
  }

  private func system_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Glibc.write(descriptor, bytes, count)
    #endif
  }
}

/// Waits until a descriptor that does not block can be read from or written to.
private func wait(for event: some BinaryInteger, on descriptor: Int32) {
  var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
  poll(&entry, 1, -1)
}

/// Prints what a command has found and ends it with the status of that, which stays what it is where the reader goes
/// before the end.
///
/// - Throws: `Failure` with `status`, unless it is nil; or `OutputClosed` when the output cannot be written.
func conclude(_ status: ExitStatus?, printing: () throws -> Void) throws {
  do {
    try printing()
  } catch let closed as OutputClosed where closed.failure == nil {
    // Whoever has read enough, as `head` has, changes nothing in what was found.
  }
  if let status { throw Failure(status) }
}

/// Prints a line to standard output.
///
/// - Throws: `OutputClosed`.
func printLine(_ text: String) throws(OutputClosed) {
  try StandardOutput().write(text + "\n")
}

/// Prints a line to standard error; that nobody may read it does not matter.
func complain(_ text: String) {
  try? StandardOutput(STDERR_FILENO).write(text + "\n")
}
