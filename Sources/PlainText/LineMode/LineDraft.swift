import Codebook
import Engine
import Scenarios

/// A text that was not sent yet.
public struct LineDraft: Equatable, Sendable {
  /// The act without its words: what the text is for.
  public var purpose: Game.Action
  /// The words.
  public var text: String

  /// Makes a draft.
  public init(purpose: Game.Action, text: String) {
    self.purpose = purpose
    self.text = text
  }
}

extension LineMode {
  /// Says which texts wait, and the commands that take them up again.
  func showDrafts() throws(Stop) {
    for draft in drafts {
      let (what, command) = (name(of: draft.purpose), way(to: draft.purpose))
      try say(
        en: "A draft is kept: \(what.english). \(command) takes it up again.",
        fr: "Brouillon gardé\u{A0}: \(what.french). \(command) le reprend.")
    }
  }

  /// What a text is written for.
  private func name(of purpose: Game.Action) -> LocalizedText {
    switch purpose {
    case .publish(let id, _):
      let name = channelName(id)
      return LocalizedText(en: "statement on \(name.english)", fr: "message sur \(name.french)")
    case .reply(let post, _):
      return LocalizedText(
        en: "public answer to post \(post.dropFirst())", fr: "réponse publique à la publication \(post.dropFirst())")
    case .message(let post, _):
      return LocalizedText(
        en: "private message about post \(post.dropFirst())",
        fr: "message privé pour la publication \(post.dropFirst())")
    case .hide(let post, _), .delete(let post, _):
      return LocalizedText(
        en: "reason for the author of post \(post.dropFirst())",
        fr: "motif pour l'auteur de la publication \(post.dropFirst())")
    case .schedule(let id, _, let hours):
      let name = channelName(id)
      return LocalizedText(
        en: "post on \(name.english) to be scheduled in \(Wording.count(hours, "hour", "hours", .english))",
        fr: "publication sur \(name.french) à programmer dans \(Wording.count(hours, "heure", "heures", .french))")
    default: return innerName(of: purpose)
    }
  }

  private func innerName(of purpose: Game.Action) -> LocalizedText {
    switch purpose {
    case .argue: LocalizedText(en: "argument with an order", fr: "discussion d'un ordre")
    case .escalate: LocalizedText(en: "situation report", fr: "note de situation")
    case .request: LocalizedText(en: "request for an authority", fr: "demande d'autorisation")
    case .rewrite: LocalizedText(en: "scheduled post", fr: "publication programmée")
    case .handOver: LocalizedText(en: "note for the night", fr: "note pour la relève")
    case .alert: LocalizedText(en: "words of an alert", fr: "mots d'une alerte")
    case .note: LocalizedText(en: "note for yourself", fr: "note pour vous")
    default: LocalizedText(en: "message sheet", fr: "fiche de messages")
    }
  }

  func channelName(_ id: String) -> LocalizedText {
    state.channel(id)?.name.inSentence ?? LocalizedText(id)
  }

  /// What is typed to write on at a text.
  private func way(to purpose: Game.Action) -> String {
    switch purpose {
    case .publish: typed(.publish)
    case .reply(let post, _): typed(.answer, String(post.dropFirst()))
    case .message(let post, _): typed(.message, String(post.dropFirst()))
    case .hide(let post, _), .delete(let post, _): typed(.moderate, String(post.dropFirst()))
    case .argue(let item, _): typed(.inbox, number(of: item, in: state.inbox.map(\.id)))
    case .escalate, .request: typed(.report)
    case .rewrite(let item, _): typed(.calendar, number(of: item, in: state.calendar.map(\.id)))
    case .schedule: typed(.calendar, "\(state.calendar.count + 1)")
    case .alert: typed(.observe)
    case .note: typed(.note)
    default: typed(.team)
    }
  }

  /// What is typed to call a command.
  func typed(_ command: LineCommand, _ number: String? = nil) -> String {
    ([command.letter[language]] + [number].compactMap(\.self)).joined(separator: " ")
  }

  private func number(of item: String, in items: [String]) -> String? {
    items.firstIndex(of: item).map { String($0 + 1) }
  }
}
