import Codebook

extension Interface {
  /// The parts of the debrief.
  enum DebriefSection: Int, CaseIterable, Equatable, Sendable {
    case score, evidence, curves, posts, whatIf, story, lessons

    var name: LocalizedText {
      switch self {
      case .score: LocalizedText(en: "Score", fr: "Note")
      case .evidence: LocalizedText(en: "Evidence", fr: "Preuves")
      case .curves: LocalizedText(en: "Curves", fr: "Courbes")
      case .posts: LocalizedText(en: "Posts", fr: "Publications")
      case .whatIf: LocalizedText(en: "What if", fr: "Et si")
      case .story: LocalizedText(en: "The real case", fr: "Le cas réel")
      case .lessons: LocalizedText(en: "Lessons", fr: "Leçons")
      }
    }

    /// Whether it is as wide as the screen allows, and not only as wide as the eye follows a text.
    var isWide: Bool { [.curves, .whatIf, .story].contains(self) }
  }
}
