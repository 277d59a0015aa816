import Codebook

extension Interface {
  /// What keys do on the title screen.
  enum TitleCommand: Equatable, Sendable {
    case up, down, first, last, open, watch, progress, judgement, mode, names, language, colours, help, palette, quit
  }

  /// The keys of the title screen.
  static let titleKeys = KeyTable<TitleCommand>(bindings: [
    Binding([.up, .character("k")], .up, LocalizedText("↑ k"), en: "up", fr: "monter"),
    Binding(
      [.down, .character("j"), .tab], .down, LocalizedText("↑↓"), en: "down", fr: "descendre",
      short: LocalizedText(en: "choose", fr: "choisir")),
    Binding([.home, .character("g")], .first, LocalizedText("g"), en: "the first", fr: "le premier"),
    Binding([.end, .character("G")], .last, LocalizedText("G"), en: "the last", fr: "le dernier"),
    Binding(
      [.enter, .character(" ")], .open, KeyName.enter, en: "open", fr: "ouvrir",
      short: LocalizedText(en: "open", fr: "ouvrir")),
    Binding(
      [.character("r")], .watch, LocalizedText("r"), en: "watch the play", fr: "revoir la partie",
      short: LocalizedText(en: "watch", fr: "revoir")),
    Binding([.character("p")], .progress, LocalizedText("p"), en: "your progress", fr: "votre progression"),
    Binding(
      [.character("m")], .mode, LocalizedText("m"), en: "training or assessment", fr: "entraînement ou évaluation",
      short: LocalizedText(en: "mode", fr: "mode")),
    Binding(
      [.character("n")], .names, LocalizedText("n"), en: "real or masked names", fr: "noms réels ou masqués",
      short: LocalizedText(en: "names", fr: "noms")),
    Binding(
      [.character("l"), .character("L")], .language, LocalizedText("l"), en: "read the screens in French",
      fr: "lire les écrans en anglais",
      short: LocalizedText(en: "français", fr: "English")),
    Binding([.character("t")], .judgement, LocalizedText("t"), en: "the judgement test", fr: "le test de jugement"),
    helpBinding(.help), paletteBinding(.palette),
    coloursBinding(.colours),
    Binding(
      [.character("q"), .control("c")], .quit, LocalizedText("q"), en: "quit", fr: "quitter",
      short: LocalizedText(en: "quit", fr: "quitter")),
  ])

  static func handleTitle(_ key: Key, _ model: inout Model) -> [Request] {
    guard let command = titleKeys.command(for: key) else { return [] }
    let entries = titleEntries(model.library)
    let place = min(model.titleRow, entries.count - 1)
    switch command {
    case .up: model.titleRow = max(0, place - 1)
    case .down: model.titleRow = max(0, min(entries.count - 1, place + 1))
    case .first: model.titleRow = 0
    case .last: model.titleRow = max(0, entries.count - 1)
    case .open: return entries.indices.contains(place) ? open(entries[place], &model) : []
    case .watch: return entries.indices.contains(place) ? watch(entries[place]) : []
    case .progress: model.overlays.append(.card(Card(.progress)))
    case .mode: model.mode = model.mode == .training ? .assessment : .training
    case .names: model.isMasked.toggle()
    case .language: return switchLanguage(&model)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .colours: return switchLook(&model)
    case .quit: return [.quit]
    case .judgement: return model.library.judgement == nil ? [] : [.takeJudgement]
    }
    return []
  }

  private static func open(_ entry: TitleEntry, _ model: inout Model) -> [Request] {
    switch entry {
    case .case(let card):
      return [.start(caseID: card.id, language: model.language, mode: model.mode, isMasked: model.isMasked)]
    case .unfinished(let play): return [.resume(id: play.id)]
    case .standing:
      model.overlays.append(.card(Card(.progress)))
      return []
    case .result(let play): return [.review(id: play.id)]
    }
  }

  /// Whether the chosen entry can be watched.
  static func canWatch(_ model: Model) -> Bool {
    let entries = titleEntries(model.library)
    guard !entries.isEmpty else { return false }
    return !watch(entries[min(model.titleRow, entries.count - 1)]).isEmpty
  }

  /// A play is watched as a film; there is nothing else to watch.
  private static func watch(_ entry: TitleEntry) -> [Request] {
    switch entry {
    case .case, .standing: []
    case .unfinished(let play): [.watch(id: play.id)]
    case .result(let play): [.watch(id: play.id)]
    }
  }
}
