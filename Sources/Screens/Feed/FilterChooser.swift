import Codebook
import Engine

extension Interface.Chooser {
  /// What the feed shows: each option is changed in place.
  static func filters(_ model: Interface.Model, _ state: Game.State, selected: Int = 0) -> Interface.Chooser {
    let list = model.feed(state)
    let parts = PostFilter.Part.allCases.map { part in
      Option(label: part.name, detail: model.desk.filter.choice(part, state), deed: .refine(part))
    }
    return Interface.Chooser(
      title: LocalizedText(en: "Which posts?", fr: "Quelles publications ?"),
      text: [
        LocalizedText(
          en: "\(list.rows.count) of \(list.total) are shown. Change with ← and →.",
          fr: "\(list.rows.count) sur \(list.total) affichées. Changez avec ← et →.")
      ],
      options: parts + [
        Option(label: LocalizedText(en: "Show everything", fr: "Tout montrer"), deed: .unfilter),
        Option(label: LocalizedText(en: "Go to the feed", fr: "Aller au fil"), deed: .dismiss),
      ], selected: selected)
  }
}

extension Interface {
  /// Opens the question which posts to show.
  static func openFilters(_ model: inout Model, _ state: Game.State) {
    model.desk.go(to: .feed)
    model.desk.conversation = nil
    model.overlays.append(.chooser(.filters(model, state)))
  }

  /// Changes a part of the filter; the question stays open.
  static func refine(_ part: PostFilter.Part, by step: Int, _ model: inout Model, _ state: Game.State) {
    model.desk.filter.turn(part, by: step, state)
    let selected = PostFilter.Part.allCases.firstIndex(of: part) ?? 0
    model.overlays[model.overlays.count - 1] = .chooser(.filters(model, state, selected: selected))
  }
}

extension PostFilter.Part {
  fileprivate var name: LocalizedText {
    switch self {
    case .channel: LocalizedText(en: "Channel", fr: "Canal")
    case .mood: LocalizedText(en: "Mood", fr: "Humeur")
    case .influence: LocalizedText(en: "Reach", fr: "Portée")
    case .unanswered: LocalizedText(en: "Unanswered only", fr: "Sans réponse seulement")
    case .ours: LocalizedText(en: "Ours only", fr: "Les nôtres seulement")
    }
  }
}
