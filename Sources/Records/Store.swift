import GRDB

/// The results of all attempts on this machine. The attempt files are the truth; the store is there to look things up.
public struct Store: Sendable {
  let writer: any DatabaseWriter

  /// Opens the store at `path` and brings it up to date; it is created with its folder when missing.
  ///
  /// - Throws: `RecordFailure.cannotWrite` for the folder, `DatabaseError` for the rest.
  public init(path: String) throws {
    if let slash = path.lastIndex(of: "/") { try Disk.createFolder(String(path[..<slash])) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.label = "badbuzz"
    try self.init(DatabasePool(path: path, configuration: configuration))
  }

  /// A store that is kept in memory.
  ///
  /// - Throws: `DatabaseError`.
  public static func inMemory() throws -> Store {
    try Store(DatabaseQueue())
  }

  private init(_ writer: any DatabaseWriter) throws {
    self.writer = writer
    try Store.migrator.migrate(writer)
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.create(table: "attempts") { table in
        table.primaryKey("path", .text)
        table.column("case", .text).notNull().indexed()
        table.column("seed", .integer).notNull()
        table.column("language", .text).notNull()
        table.column("mode", .text).notNull()
        table.column("started", .text).notNull()
        table.column("finished", .text)
        table.column("total", .integer)
        table.column("outcome", .integer)
        table.column("craft", .integer)
        table.column("competences", .text)
      }
      try database.create(table: "settings") { table in
        table.primaryKey("name", .text)
        table.column("value", .text).notNull()
      }
    }
    migrator.registerMigration("judgement") { try JudgementRecord.createTable(in: $0) }
    migrator.registerMigration("rules of attempts") { database in
      try database.alter(table: "attempts") { $0.add(column: "rules", .integer) }
    }
    return migrator
  }

  /// Enters an attempt, or what has become of it.
  ///
  /// - Throws: `DatabaseError`.
  public func save(_ play: PlayRecord) throws {
    try writer.write { try play.save($0) }
  }

  /// The attempt at `path`, or nil when it has not been entered.
  ///
  /// - Throws: `DatabaseError`.
  public func play(at path: String) throws -> PlayRecord? {
    try writer.read { try PlayRecord.fetchOne($0, key: path) }
  }

  /// Forgets the attempt at `path`.
  ///
  /// - Throws: `DatabaseError`.
  public func removePlay(at path: String) throws {
    _ = try writer.write { try PlayRecord.deleteOne($0, key: path) }
  }

  /// The finished attempts, latest first, `count` at most.
  ///
  /// - Throws: `DatabaseError`.
  public func results(_ count: Int) throws -> [PlayRecord] {
    try writer.read { database in
      try PlayRecord.filter(Column("finished") != nil).order(Column("finished").desc, Column("path").desc)
        .limit(count).fetchAll(database)
    }
  }

  /// All finished attempts, in order of time; rules that are not known yet are looked up in the attempt files.
  ///
  /// - Throws: `DatabaseError`.
  /// - Complexity: O(*n*) in the attempts.
  public func finished() throws -> [PlayRecord] {
    let found = try writer.read { database in
      try PlayRecord.filter(Column("finished") != nil).order(Column("finished"), Column("path")).fetchAll(database)
    }
    return try found.map { record in
      let complete = record.withRules()
      if complete != record { try save(complete) }
      return complete
    }
  }

  /// What was set under a name, or nil.
  ///
  /// - Throws: `DatabaseError`.
  public func setting(_ name: String) throws -> String? {
    try writer.read { try String.fetchOne($0, sql: "SELECT value FROM settings WHERE name = ?", arguments: [name]) }
  }

  /// Sets a value under a name; nil removes it.
  ///
  /// - Throws: `DatabaseError`.
  public func set(_ name: String, to value: String?) throws {
    try writer.write { database in
      try database.execute(sql: "DELETE FROM settings WHERE name = ?", arguments: [name])
      guard let value else { return }
      try database.execute(sql: "INSERT INTO settings (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}
