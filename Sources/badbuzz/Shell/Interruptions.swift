import Dispatch
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Signals that end the program: the terminal is given back, the player is told how to go on, the status says why.
///
/// They are handled on a queue that the recording of a decision uses too, so that none falls into the middle of one.
enum Interruptions {
  /// What is to be done when a signal ends the program.
  private struct Farewell {
    var message = "badbuzz: interrupted"
    var restore: @Sendable () -> Void = {}
  }

  private static let queue = DispatchQueue(label: "badbuzz.decisions")
  /// Read and written on `queue` only.
  private nonisolated(unsafe) static var farewell = Farewell()
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  /// From now on SIGINT, SIGTERM and SIGHUP end the program with status 130, 143 or 129.
  ///
  /// They are blocked, so that none is lost, and a thread of their own waits for them.
  static func watch() {
    _ = watcher
  }

  private static let watcher: Void = {
    var awaited = set(of: numbers)
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    Thread.detachNewThread {
      var number: Int32 = 0
      var awaited = set(of: numbers)
      guard sigwait(&awaited, &number) == 0 else { return }
      queue.sync {
        farewell.restore()
        // The terminal has echoed ^C and left the cursor behind it.
        complain((isatty(STDERR_FILENO) == 1 ? "\n" : "") + farewell.message)
        _exit(128 + number)
      }
    }
  }()

  private static func set(of numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }

  /// What is told on standard error when a signal ends the program.
  static func tell(_ message: String) {
    queue.sync { farewell.message = message }
  }

  /// What gives the terminal back when a signal ends the program; it runs on another thread than the one that plays.
  static func restoreTerminal(by restore: @escaping @Sendable () -> Void) {
    queue.sync { farewell.restore = restore }
  }

  /// Does `work` so that no signal ends the program in the middle of it.
  static func shielded<Result>(_ work: () throws -> Result) rethrows -> Result {
    try queue.sync(execute: work)
  }

  /// A parent may have blocked signals, and a program inherits that: the size of the terminal would never change.
  static func unblock() {
    var none = set(of: [])
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  /// A write to a pipe that nobody reads is an error that is handled, and not the end of the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
