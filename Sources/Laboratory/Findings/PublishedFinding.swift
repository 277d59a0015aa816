import Codebook

/// A finding of published research, and the band within which a measurement on the community reproduces it.
///
/// The bands were fixed before the community was tuned, and are not moved.
public struct PublishedFinding: Equatable, Sendable {
  /// One measurement that the finding asks for; a finding holds when all its parts do.
  public struct Part: Equatable, Sendable {
    /// The name of the measurement among those of the finding, such as `early-apology`.
    public let id: String
    /// What the measurement must show.
    public let criterion: Criterion
    /// What is measured, in which unit.
    public let measure: String

    /// Makes a part.
    public init(_ id: String, _ criterion: Criterion, _ measure: String) {
      self.id = id
      self.criterion = criterion
      self.measure = measure
    }
  }

  /// How much must hold: 1 must, 2 should.
  public enum Priority: Int, Equatable, Sendable {
    case must = 1
    case should = 2
  }

  /// How well the source is known.
  public enum Status: String, Equatable, Sendable {
    /// Read in the paper, its abstract or its code.
    case verified
    /// Read in a text about the paper.
    case verifiedSecondHand = "verified second hand"
    /// The sign was read, the number is from memory.
    case signVerified = "sign verified"
    /// From memory.
    case fromMemory = "from memory"
    /// Derived from other findings.
    case derived
  }

  /// Where the finding was published.
  public struct Source: Equatable, Sendable {
    /// Authors, year, title or journal.
    public let reference: String
    /// The digital object identifier, where one is recorded.
    public let doi: String?

    /// Makes a source.
    public init(_ reference: String, doi: String? = nil) {
      self.reference = reference
      self.doi = doi
    }
  }

  /// The finding's id, such as `CC01`.
  public let id: String
  /// How much must hold.
  public let priority: Priority
  /// How well the source is known.
  public let status: Status
  /// The finding in a sentence.
  public let statement: LocalizedText
  /// What the source reports, in short.
  public let published: LocalizedText
  /// The measurements that it asks for, the most telling first; none where the community cannot express it.
  public let parts: [Part]
  /// Under which conditions it is measured, and how the bands are to be read.
  public let note: String
  /// Why the community cannot express it; nil where it can.
  public let obstacle: LocalizedText?
  /// Where it was published.
  public let source: Source

  /// Whether the community has the concepts of the finding.
  public var isExpressible: Bool { obstacle == nil }
}

extension PublishedFinding {
  /// A finding that the community is measured against.
  init(
    _ id: String, _ priority: Priority, _ status: Status, _ statement: LocalizedText, published: LocalizedText,
    parts: [Part], note: String, _ source: Source
  ) {
    self.init(
      id: id, priority: priority, status: status, statement: statement, published: published, parts: parts, note: note,
      obstacle: nil, source: source)
  }

  /// A finding that the community cannot express.
  init(
    _ id: String, _ priority: Priority, _ status: Status, _ statement: LocalizedText, published: LocalizedText,
    inexpressible obstacle: LocalizedText, _ source: Source
  ) {
    self.init(
      id: id, priority: priority, status: status, statement: statement, published: published, parts: [], note: "",
      obstacle: obstacle, source: source)
  }
}

extension LocalizedText {
  /// What a source reports when it reports no number but a direction.
  static let direction = LocalizedText(en: "sign", fr: "signe")
  /// What a source reports when it reports no number but an order.
  static let order = LocalizedText(en: "order", fr: "ordre")
}
