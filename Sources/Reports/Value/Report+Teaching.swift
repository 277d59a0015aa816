import Codebook
import Engine

extension Report {
  /// What the play teaches.
  public struct Teaching: Encodable, Equatable, Sendable {
    /// What kind of crisis it was.
    public var summary: String
    /// The findings behind the summary.
    public var references: [Finding]
    /// What experts recommend, and what the player did of it.
    public var recommendations: [Advice]
    /// What to practise next, the most rewarding first.
    public var practice: [Practice]

    init(_ debriefing: Debriefing, _ language: Language) {
      summary = debriefing.summary[language]
      references = debriefing.references.map { Finding($0, language) }
      recommendations = debriefing.recommendations.map { Advice($0, language) }
      practice = debriefing.practice.map { Practice($0, language) }
    }
  }

  /// A finding of research, as it is cited.
  public struct Finding: Encodable, Equatable, Sendable {
    /// Its id, such as `CC15`.
    public var id: String
    /// Who found it.
    public var citation: String

    init(_ reference: Engine.Reference, _ language: Language) {
      (id, citation) = (reference.id, reference.citation[language])
    }
  }

  /// Something that experts recommend.
  public struct Advice: Encodable, Equatable, Sendable {
    /// Its id.
    public var id: String
    /// Whether it is for crises of this type only.
    public var isOfTheType: Bool
    /// What to do.
    public var advice: String
    /// Why.
    public var reason: String
    /// The findings behind it.
    public var references: [Finding]
    /// What the player did of it: `followed`, `partly`, `missed`, `unseen`.
    public var uptake: String
    /// The same in words.
    public var verdict: String
    /// What in the score shows it.
    public var evidence: [Point]

    init(_ advice: Recommendation, _ language: Language) {
      (id, isOfTheType) = (advice.id, advice.isOfTheType)
      (self.advice, reason) = (advice.advice[language], advice.reason[language])
      references = advice.references.map { Finding($0, language) }
      (uptake, verdict) = (advice.uptake.rawValue, advice.uptake.name[language])
      evidence = advice.evidence.map { Point($0, language) }
    }
  }

  /// Something to practise next.
  public struct Practice: Encodable, Equatable, Sendable {
    /// The id of the rule; nil for a harder setup.
    public var rule: String?
    /// What to practise.
    public var title: String
    /// How.
    public var how: String
    /// Tenths of a point of craft that the rule cost.
    public var lost: Int
    /// How many findings speak about it.
    public var findings: Int
    /// The id of the case that exercises it best.
    public var exercise: String?
    /// The title of that case.
    public var exerciseTitle: String?

    init(_ practice: Engine.Practice, _ language: Language) {
      (rule, title, how) = (practice.rule?.rawValue, practice.title[language], practice.how[language])
      (lost, findings) = (practice.lost, practice.findings)
      (exercise, exerciseTitle) = (practice.exercise?.id, practice.exercise?.title[language])
    }
  }
}
