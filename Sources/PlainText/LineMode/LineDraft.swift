import Codebook
import Engine

/// A text that was not sent yet.
struct LineDraft: Equatable {
  /// The act without its words: what the text is for.
  var purpose: Game.Action
  /// The words.
  var text: String
}

extension Game.Action {
  /// What a text is written for.
  var purpose: LocalizedText {
    switch self {
    case .publish(let channel, _): LocalizedText(en: "statement on \(channel)", fr: "message sur \(channel)")
    case .reply(let post, _):
      LocalizedText(
        en: "public answer to post \(post.dropFirst())", fr: "réponse publique à la publication \(post.dropFirst())")
    case .message(let post, _):
      LocalizedText(
        en: "private message about post \(post.dropFirst())",
        fr: "message privé pour la publication \(post.dropFirst())")
    case .argue: LocalizedText(en: "argument with an order", fr: "discussion d'un ordre")
    case .escalate: LocalizedText(en: "situation report", fr: "note de situation")
    case .request: LocalizedText(en: "request for an authority", fr: "demande d'autorisation")
    case .rewrite, .schedule: LocalizedText(en: "scheduled post", fr: "publication programmée")
    case .handOver: LocalizedText(en: "note for the night", fr: "note pour la relève")
    default: LocalizedText(en: "message sheet", fr: "fiche de messages")
    }
  }
}
