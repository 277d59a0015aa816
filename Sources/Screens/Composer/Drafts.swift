import Codebook
import Engine

extension Interface {
  /// A text that waits to be sent, as it is kept between two sittings.
  public struct Draft: Codable, Equatable, Sendable {
    var purpose: Purpose
    /// The words.
    public var text: String

    init(purpose: Purpose, text: String) {
      self.purpose = purpose
      self.text = text
    }

    /// Makes a draft for an act; nil where the act has no words.
    public init?(for act: Game.Action, text: String) {
      guard let purpose = Purpose(of: act) else { return nil }
      self.init(purpose: purpose, text: text)
    }

    /// The act that the text is for, without its words.
    public var act: Game.Action { purpose.action("") }
  }
}

extension Interface.Model {
  /// The texts that wait to be sent, those that are being written among them.
  public var unsent: [Interface.Draft] {
    var all = self
    for case .composer(let composer) in overlays where composer.rewriting == nil { all.keep(composer) }
    return all.drafts.map { Interface.Draft(purpose: $0.purpose, text: $0.editor.text) }
  }

  /// Takes back what was unsent when the play was left, and says so.
  public mutating func take(_ unsent: [Interface.Draft]) {
    guard !unsent.isEmpty else { return }
    drafts = unsent.map { Interface.Composer(purpose: $0.purpose, editor: TextEditor($0.text)) }
    status = Interface.Status(
      text: LocalizedText {
        $0.count(
          unsent.count, ("text waits to be sent.", "texte attend d'être envoyé."),
          ("texts wait to be sent.", "textes attendent d'être envoyés."))
      }, role: .plain)
  }
}

extension Interface.Chooser {
  /// The texts that wait to be sent, the latest first.
  static func drafts(_ model: Interface.Model, _ state: Game.State) -> [Option] {
    model.drafts.reversed().map { composer in
      Option(
        label: LocalizedText { language in
          var model = model
          model.language = language
          return Interface.ComposerWriter(model: model, state: state, composer: composer).title
        }, detail: LocalizedText { $0("draft: ", "brouillon : ") + $0.quoted(composer.editor.text.fitted(24)) },
        deed: .compose(composer.purpose))
    }
  }
}
