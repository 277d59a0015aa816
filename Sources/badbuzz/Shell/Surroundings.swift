import Codebook
import Records
import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program finds around it: the environment, the terminal, the clock. Only the shell asks.
enum Surroundings {
  /// The environment.
  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for, in that order; English for any but French.
  static func language(_ environment: [String: String] = environment) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasPrefix("fr") ? .french : .english
  }

  /// The colours that suit the terminal.
  static var look: Look { Look.suiting(colours: environment["COLORFGBG"]) }

  /// Why the full screen cannot be used, or nil when it can.
  static func obstacleToFullScreen(_ environment: [String: String] = environment) -> LocalizedText? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return LocalizedText(
        en: "standard input and output are not both a terminal",
        fr: "l'entrée et la sortie standard ne sont pas toutes deux un terminal")
    }
    switch environment["TERM"] {
    case nil, "": return LocalizedText(en: "TERM is not set", fr: "TERM n'est pas défini")
    case "dumb": return LocalizedText(en: "the terminal is dumb", fr: "le terminal est rudimentaire (TERM=dumb)")
    default: return nil
    }
  }

  /// Where things are kept.
  ///
  /// - Throws: `Failure` when the environment names no home.
  static func places() throws -> Places {
    guard let places = Places(environment: environment) else {
      throw Failure(.cannotWrite, "neither XDG_DATA_HOME nor HOME names an absolute folder (set one of them)")
    }
    return places
  }

  /// The path of the program.
  static var executable: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return CommandLine.arguments.first ?? "badbuzz" }
    return String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether standard input is a terminal.
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns standard output has; nil where it is no terminal, or does not say.
  static var outputColumns: Int? {
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether `LC_ALL`, `LC_CTYPE` or `LANG`, in that order, asks for UTF-8.
  static var hasUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
  }

  /// Whether standard error is a terminal.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// How many processors the program may use.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Lets the thread that waits for keys go first where a processor is wanted by this one, and by those it starts.
  static func makeWayForKeys() {
    // Linux has a niceness of its own for each thread; elsewhere it would slow down the whole program.
    #if canImport(Glibc)
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }

  /// Writes a file beside `path` and puts it in its place, so that nobody ever sees half of it.
  ///
  /// - Throws: `Failure` when it cannot be written.
  static func replace(_ path: String, with text: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw cannotWrite(path)
    }
  }

  /// Writes a file that must not exist yet.
  ///
  /// - Throws: `Failure` when it exists or cannot be written.
  static func create(_ path: String, with text: String) throws(Failure) {
    try tryCreating(path)
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw cannotWrite(path)
    }
  }

  /// Tells whether `create` could write a file, before the work whose result it is to hold.
  ///
  /// - Throws: `Failure` when it could not.
  static func tryCreating(_ path: String) throws(Failure) {
    if FileManager.default.fileExists(atPath: path) {
      throw Failure(.cannotWrite, "\(path) exists already (remove it first, or name another file)")
    }
    do { try Disk.tryCreating(path) } catch { throw cannotWrite(path) }
  }

  private static func cannotWrite(_ path: String) -> Failure {
    Failure(.cannotWrite, "cannot write \(path) (check its folder, its permissions and the space left)")
  }

  /// The folder that the program was started in.
  static var workingFolder: String { FileManager.default.currentDirectoryPath }

  /// Now, in UTC, as `2026-01-31T09:30:00Z`.
  static var now: String { Date().formatted(.iso8601) }

  /// Now, in UTC, as `20260131-093000`, for names of files.
  static var moment: String {
    String(now.filter { $0.isNumber || $0 == "T" }.map { $0 == "T" ? "-" : $0 })
  }

  /// A moment as `2026-01-31T09:30:00Z`, in words of the user's time zone; empty when it is none.
  static func date(of moment: String) -> LocalizedText {
    guard let date = try? Date(moment, strategy: .iso8601) else { return LocalizedText("") }
    return self.date(ofSeconds: Int(date.timeIntervalSince1970))
  }

  /// A moment in seconds since 1970, in words of the user's time zone.
  static func date(ofSeconds seconds: Int) -> LocalizedText {
    var time = time_t(seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return LocalizedText("") }
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let (day, month, year) = (padded(parts.tm_mday), padded(parts.tm_mon + 1), String(parts.tm_year + 1900))
    let clock = "\(padded(parts.tm_hour)):\(padded(parts.tm_min))"
    return LocalizedText(en: "\(year)-\(month)-\(day) \(clock)", fr: "\(day)/\(month)/\(year) \(clock)")
  }

  /// The day of a moment in seconds since 1970, in UTC, as `2026-01-31`.
  static func day(ofSeconds seconds: Int) -> String {
    String(Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601).prefix(10))
  }

  /// How many threads are worth while for so many individuals: below a hundred thousand, handing over the work costs more
  /// than it saves.
  static func threads(for individuals: Int) -> Int {
    individuals < 100_000 ? 1 : min(8, max(1, ProcessInfo.processInfo.activeProcessorCount))
  }

  /// A seed that the system's entropy gives, below 2^31 so that it is easily said and typed.
  static var freshSeed: UInt64 { UInt64.random(in: 1..<1 << 31) }
}
