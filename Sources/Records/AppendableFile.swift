#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an attempt needs of the file that it is written to; a test can make each call fail.
protocol AppendableFile: AnyObject {
  /// Writes some of `bytes` at the end and returns how many.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemFailure) -> Int
  /// Returns when all that was written is on the disk.
  func synchronise() throws(SystemFailure)
  /// Cuts the file to `length` bytes.
  func truncate(to length: Int) throws(SystemFailure)
}

/// A file that this process alone may write to, until it is let go.
final class PosixFile: AppendableFile {
  /// How a descriptor is locked against other processes; a test can make it fail.
  typealias Lock = @Sendable (_ descriptor: Int32) -> Int32

  let path: String
  private let descriptor: Int32

  /// Creates a file that must not exist yet, readable by its owner only; where it cannot be locked, none is left behind.
  convenience init(creating path: String, lock: Lock = PosixFile.lock) throws(RecordFailure) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(SystemFailure("create", path)) }
    do throws(RecordFailure) {
      try self.init(descriptor, path: path, lock: lock)
    } catch {
      Disk.remove(path)
      throw error
    }
  }

  /// Opens a file that exists.
  convenience init(opening path: String) throws(RecordFailure) {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .cannotRead(SystemFailure("open", path)) : .cannotWrite(SystemFailure("open", path))
    }
    try self.init(descriptor, path: path, lock: PosixFile.lock)
  }

  static let lock: Lock = { flock($0, LOCK_EX | LOCK_NB) }

  private init(_ descriptor: Int32, path: String, lock: Lock) throws(RecordFailure) {
    self.descriptor = descriptor
    self.path = path
    guard lock(descriptor) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path: path) : .cannotWrite(SystemFailure("lock", path))
    }
  }

  deinit { close(descriptor) }

  func write(_ bytes: ArraySlice<UInt8>) throws(SystemFailure) -> Int {
    while true {
      #if canImport(Darwin)
        let count = bytes.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #elseif canImport(Musl)
        let count = bytes.withUnsafeBytes { Musl.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw SystemFailure("write", path) }
    }
  }

  func synchronise() throws(SystemFailure) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw SystemFailure("write", path) }
    }
  }

  func truncate(to length: Int) throws(SystemFailure) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      if errno != EINTR { throw SystemFailure("truncate", path) }
    }
  }
}
