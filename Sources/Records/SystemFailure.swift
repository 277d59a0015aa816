import Codebook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed, and on which file.
public struct SystemFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was tried, as an infinitive: `write`, `open`.
  public var operation: String
  /// The file or folder.
  public var path: String
  /// The value of `errno`.
  public var code: Int32

  /// Makes a failure; `code` is `errno` unless given.
  public init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether the file was there already.
  var meansExists: Bool { code == EEXIST }

  /// Whether the file system has no links, as those of memory sticks.
  var meansNoLinks: Bool { [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) }

  /// The failure in a sentence, with the system's reason, and what to do about a file that is there already.
  public var sentence: LocalizedText {
    let reason = String(cString: strerror(code))
    return LocalizedText(
      en: "cannot \(operation) \(path): \(reason)" + (meansExists ? " (remove it first, or name another file)" : ""),
      fr: "accès impossible à \(path)\u{A0}: \(reason)"
        + (meansExists ? " (supprimez-le d'abord, ou nommez un autre fichier)" : ""))
  }

  /// The sentence in English.
  public var description: String { sentence.english }
}
