import Codebook

/// A situational judgement test in parallel forms: what would serve best, and how sure is the person?
///
/// The forms match item by item in competence and subject, so that one can be taken before learning and the other after.
public struct JudgementTest: Equatable, Sendable {
  /// One of the two parallel forms.
  public enum Form: String, Codable, CaseIterable, Hashable, Sendable {
    case a, b

    /// The other form.
    public var other: Form { self == .a ? .b : .a }
  }

  /// What the test is called.
  public var title: LocalizedText
  /// SHA-256 of the test's file, 64 hexadecimal digits.
  public var contentHash: String
  /// The items of both forms, one a competence, in the same order.
  public var forms: [Form: [JudgementItem]]
  /// Where the findings that items name were published, by the id of the finding.
  public var sources: [String: String]

  /// Makes a test.
  public init(
    title: LocalizedText, contentHash: String, forms: [Form: [JudgementItem]], sources: [String: String]
  ) {
    self.title = title
    self.contentHash = contentHash
    self.forms = forms
    self.sources = sources
  }

  /// The items of a form, in the order in which they are asked.
  public func items(of form: Form) -> [JudgementItem] { forms[form] ?? [] }

  /// How many answers each item has.
  public static let answersPerItem = 4
}

/// A situation and what could be done in it.
public struct JudgementItem: Equatable, Sendable {
  /// A post as the public wrote it.
  public struct Post: Equatable, Sendable {
    /// Who wrote it.
    public var author: String
    /// What was written.
    public var text: LocalizedText

    /// Makes a post.
    public init(author: String, text: LocalizedText) {
      self.author = author
      self.text = text
    }
  }

  /// An act or a reply to choose.
  public struct Answer: Equatable, Sendable {
    /// What is done or said.
    public var text: LocalizedText
    /// Why it is the best, or what it does instead.
    public var why: LocalizedText

    /// Makes an answer.
    public init(text: LocalizedText, why: LocalizedText) {
      self.text = text
      self.why = why
    }
  }

  /// What the item is known by, in both forms of the test.
  public var id: String
  /// The competence that it asks for.
  public var competence: Competence
  /// The situation, in a few sentences.
  public var situation: LocalizedText
  /// Posts that belong to it.
  public var posts: [Post]
  /// The answers, in the order of the file.
  public var answers: [Answer]
  /// The place of the best among `answers`.
  public var key: Int
  /// The ids of the findings that the key follows from.
  public var findings: [String]

  /// Makes an item.
  public init(
    id: String, competence: Competence, situation: LocalizedText, posts: [Post], answers: [Answer], key: Int,
    findings: [String]
  ) {
    self.id = id
    self.competence = competence
    self.situation = situation
    self.posts = posts
    self.answers = answers
    self.key = key
    self.findings = findings
  }
}
