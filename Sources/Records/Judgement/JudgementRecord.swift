import Engine
import GRDB

/// A finished sitting of the judgement test as the store knows it.
public struct JudgementRecord: Codable, Equatable, Sendable, FetchableRecord, PersistableRecord {
  /// The table of the store.
  public static let databaseTableName = "judgements"

  /// Where the file is.
  public var path: String
  /// The code of the person.
  public var person: String
  /// SHA-256 of the test's file.
  public var test: String
  /// `a` or `b`.
  public var form: String
  /// `before` or `after`.
  public var occasion: String
  /// When it was begun, in UTC, as `2026-01-31T09:30:00Z`.
  public var started: String
  /// How many items were answered.
  public var items: Int
  /// How many of them with the best answer.
  public var right: Int
  /// The sum of the confidences, in percent.
  public var confidence: Int
  /// The sum of the squares of confidence minus outcome, both in percent.
  public var squares: Int

  /// The record of a sitting that is over.
  public init(path: String, header: SittingRecord.Header, marks: JudgementMarks) {
    self.path = path
    person = header.person
    test = header.test
    form = header.form.rawValue
    occasion = header.occasion.rawValue
    started = header.started
    (items, right, confidence, squares) = (marks.items, marks.right, marks.confidence, marks.squares)
  }

  /// The marks.
  public var marks: JudgementMarks {
    JudgementMarks(items: items, right: right, confidence: confidence, squares: squares)
  }

  static func createTable(in database: Database) throws {
    try database.create(table: databaseTableName) { table in
      table.primaryKey("path", .text)
      for name in ["person", "test", "form", "occasion", "started"] { table.column(name, .text).notNull() }
      for name in ["items", "right", "confidence", "squares"] { table.column(name, .integer).notNull() }
    }
  }
}

extension Store {
  /// Enters a finished sitting.
  ///
  /// - Throws: `DatabaseError`.
  public func save(_ judgement: JudgementRecord) throws {
    try writer.write { try judgement.save($0) }
  }

  /// The finished sittings of a person, in the order in which they were begun.
  ///
  /// - Throws: `DatabaseError`.
  public func judgements(of person: String) throws -> [JudgementRecord] {
    try writer.read { database in
      try JudgementRecord.filter(Column("person") == person).order(Column("started"), Column("path"))
        .fetchAll(database)
    }
  }
}
