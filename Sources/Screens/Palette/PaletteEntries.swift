import Codebook
import Engine
import Scenarios

extension Interface {
  /// What the palette offers on the model's screen: the commands of its keys, and what can be named on it.
  static func paletteEntries(_ model: Model, _ state: Game.State?) -> [PaletteEntry] {
    let language = model.language
    switch (model.screen, state) {
    case (.title, _): return entries(titleKeys, language) + plays(model)
    case (.briefing, _): return entries(briefingKeys, language)
    case (.debrief, _): return entries(debriefKeys, language)
    case (.film, _): return entries(reelKeys, language) + entries(lookKeys, language)
    case (.judgement, _): return entries(judgementKeys, language)
    case (.desk, let state?):
      return drafts(model, state) + entries(deskKeys, language) + channels(language, state) + mails(language, state)
        + people(language, state)
    case (.desk, nil): return []
    }
  }

  /// The commands of a table, the moves last; not those that need one key of several.
  private static func entries<Command: GroupedCommand>(
    _ table: KeyTable<Command>, _ language: Language
  ) -> [PaletteEntry] {
    let isMove: (Binding<Command>) -> Bool = { $0.command.group == .moving }
    let bindings = table.bindings.filter { !isMove($0) } + table.bindings.filter(isMove)
    return bindings.compactMap { binding in
      guard let key = binding.keys.first, binding.target != nil,
        ![.up, .down, .control("p"), .character(":")].contains(key)
      else { return nil }
      return PaletteEntry(
        label: capitalised(binding.label[language]), key: binding.shown[language],
        alias: binding.short?[language] ?? "", deed: .press(key))
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func plays(_ model: Model) -> [PaletteEntry] {
    let language = model.language
    return titleEntries(model.library).enumerated().compactMap { place, entry in
      let label: String
      switch entry {
      case .case(let card): label = language("Play: ", "Jouer : ") + card.title[language]
      case .unfinished(let play): label = language("Continue: ", "Reprendre : ") + play.title[language]
      case .standing: return nil
      case .result(let play):
        label = language("Debrief: ", "Bilan : ") + play.title[language] + ", " + play.when[language]
      }
      return PaletteEntry(label: label, deed: .openTitle(place))
    }
  }

  private static func drafts(_ model: Model, _ state: Game.State) -> [PaletteEntry] {
    model.drafts.map { draft in
      let composer = Composer(purpose: draft.purpose, editor: draft.editor)
      let title = ComposerWriter(model: model, state: state, composer: composer).title
      return PaletteEntry(label: model.language("Draft: ", "Brouillon : ") + title, deed: .compose(draft.purpose))
    }
  }

  private static func channels(_ language: Language, _ state: Game.State) -> [PaletteEntry] {
    state.scenario.channels.filter { $0.handle != nil || $0.isPrivate }.map { channel in
      PaletteEntry(
        label: language("Publish on ", "Publier sur ") + channel.name[language],
        deed: .compose(.publish(channel: channel.id)))
    }
  }

  private static func mails(_ language: Language, _ state: Game.State) -> [PaletteEntry] {
    state.inbox.reversed().enumerated().filter { $1.isOpen }.map { place, mail in
      let sender = mail.item.sender[language]
      return PaletteEntry(
        label: language("Mail of \(sender): ", "Message, \(sender) : ") + mail.item.subject[language],
        deed: .read(place))
    }
  }

  private static func people(_ language: Language, _ state: Game.State) -> [PaletteEntry] {
    state.scenario.people.enumerated().map { place, person in
      PaletteEntry(
        label: language("Go to ", "Aller vers ") + "\(person.name[language]), \(person.title[language])",
        deed: .meet(place))
    }
  }
}
