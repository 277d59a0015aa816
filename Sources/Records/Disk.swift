#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls that give a finished file its name; a test can make each fail.
struct NamingCalls {
  var linking: (_ file: String, _ path: String) -> Int32 = { link($0, $1) }
  var synchronisingFolder: (_ path: String) throws(SystemFailure) -> Void = Disk.synchroniseFolder
}

/// Files and folders, with errors in sentences.
public enum Disk {
  /// The largest file that is read, in bytes: far above the longest attempt, far below what would exhaust a machine.
  static let sizeLimit = 64 << 20

  /// All bytes of an ordinary file.
  ///
  /// - Throws: `RecordFailure.cannotRead` when it is missing, unreadable, no ordinary file, or above 64 MiB.
  /// - Complexity: O(*n*) in the size of the file.
  public static func contents(of path: String) throws(RecordFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(SystemFailure("open", path)) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .cannotRead(SystemFailure("read", path)) }
    switch information.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .cannotRead(SystemFailure("read", path, code: EISDIR))
    default: throw .cannotRead(SystemFailure("read", path, code: EINVAL))
    }
    guard information.st_size <= sizeLimit else { throw .cannotRead(SystemFailure("read", path, code: EFBIG)) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= sizeLimit {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw .cannotRead(SystemFailure("read", path))
      }
    }
    throw .cannotRead(SystemFailure("read", path, code: EFBIG))
  }

  /// Writes a file that must not exist yet; it is whole as soon as it is there.
  ///
  /// - Throws: `RecordFailure.cannotWrite`; nothing is left behind then.
  public static func create(_ path: String, contents: String) throws(RecordFailure) {
    try create(path, contents: contents, by: NamingCalls())
  }

  static func create(_ path: String, contents: String, by calls: NamingCalls) throws(RecordFailure) {
    let draft = "\(path).\(getpid()).part"
    let file = try PosixFile(creating: draft)
    defer { remove(draft) }
    do throws(SystemFailure) {
      var rest = Array(contents.utf8)[...]
      while !rest.isEmpty { rest = rest.dropFirst(try file.write(rest)) }
      try file.synchronise()
      if calls.linking(draft, path) != 0 {
        let failure = SystemFailure("create", path)
        guard failure.meansNoLinks else { throw failure }
        try move(draft, toFree: path)
      }
      do throws(SystemFailure) { try calls.synchronisingFolder(path) } catch {
        remove(path)
        throw error
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Renames a file to a name that must not be taken: it is taken first, so that nobody else's file is replaced.
  private static func move(_ file: String, toFree path: String) throws(SystemFailure) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure("create", path) }
    close(descriptor)
    guard rename(file, path) == 0 else {
      let failure = SystemFailure("create", path)
      remove(path)
      throw failure
    }
  }

  /// The one spelling of the path of a file that has many: absolute, without links, `.` and `..`; `path` itself where
  /// there is no such file.
  public static func canonicalPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Tells whether `create` could make a file, before the work whose result it is to hold.
  ///
  /// - Throws: `RecordFailure.cannotWrite` when there is a file already, or its folder cannot be written to.
  public static func tryCreating(_ path: String) throws(RecordFailure) {
    var information = stat()
    if lstat(path, &information) == 0 { throw .cannotWrite(SystemFailure("create", path, code: EEXIST)) }
    try tryFolder(of: path, "create")
  }

  /// Tells whether a file could be put in the place of that at `path`, or where there is none yet.
  ///
  /// - Throws: `RecordFailure.cannotWrite` when there is a folder, or that of the file cannot be written to.
  public static func tryReplacing(_ path: String) throws(RecordFailure) {
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
      throw .cannotWrite(SystemFailure("write", path, code: EISDIR))
    }
    try tryFolder(of: path, "write")
  }

  private static func tryFolder(of path: String, _ operation: String) throws(RecordFailure) {
    guard access((parent(of: path) ?? ".") + "/.", W_OK | X_OK) == 0 else {
      throw .cannotWrite(SystemFailure(operation, path))
    }
  }

  /// Whether there is an ordinary file at `path`.
  public static func isFile(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  /// When a file was last written to, in nanoseconds since 1970; nil when it is not there.
  public static func lastChange(of path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    #if canImport(Darwin)
      let time = information.st_mtimespec
    #else
      let time = information.st_mtim
    #endif
    // File systems know times that no count of nanoseconds can hold: from 2262 on, and before 1677.
    let farthest = Int.max / 1_000_000_000 - 1
    return min(farthest, max(-farthest, Int(time.tv_sec))) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// Creates a folder and those above it, for the user alone; one that exists is left as it is.
  ///
  /// - Throws: `RecordFailure.cannotWrite`.
  public static func createFolder(_ path: String) throws(RecordFailure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let failure = SystemFailure("create", path)
    guard failure.code == ENOENT, let parent = parent(of: path) else { throw .cannotWrite(failure) }
    try createFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .cannotWrite(SystemFailure("create", path)) }
  }

  /// The names in a folder, sorted; empty when it cannot be read.
  ///
  /// - Complexity: O(*n* log *n*) in the entries of the folder.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Waits until the names in the folder of `path` are on the disk.
  static func synchroniseFolder(of path: String) throws(SystemFailure) {
    let folder = parent(of: path) ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure("open", folder) }
    defer { close(descriptor) }
    while fsync(descriptor) != 0 {
      // A file system that cannot sync folders (EINVAL) keeps names in its own time; the file itself is safe.
      if errno == EINVAL { return }
      if errno != EINTR { throw SystemFailure("write", folder) }
    }
  }

  /// Removes a file; whether it existed does not matter.
  static func remove(_ path: String) {
    unlink(path)
  }

  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
