import Codebook
import Engine

extension Interface {
  /// What keys do in the judgement test.
  enum JudgementCommand: Equatable, Sendable {
    case up, down, answer(Int), surer, lessSure, confidence(Sitting.Confidence), confirm, scroll, language, colours,
      help, palette, leave
  }

  /// The letters of the confidences, from a guess to certainty.
  static let confidenceLetters = Array("abcdef")

  /// The keys of the judgement test; those that scroll are common to all texts.
  static let judgementKeys = KeyTable<JudgementCommand>(
    bindings: [
      Binding([.up, .character("k")], .up, LocalizedText("↑ k"), en: "the answer above", fr: "réponse précédente"),
      Binding(
        [.down, .character("j"), .tab], .down, LocalizedText("↑↓"), en: "the answer below", fr: "réponse suivante",
        short: LocalizedText(en: "answer", fr: "réponse")),
      Binding([.left], .lessSure, LocalizedText("←"), en: "less sure", fr: "moins de certitude"),
      Binding(
        [.right], .surer, LocalizedText("←→"), en: "surer", fr: "plus de certitude",
        short: LocalizedText(en: "how sure", fr: "certitude")),
      Binding(
        [.enter], .confirm, KeyName.enter, en: "go on", fr: "continuer",
        short: LocalizedText(en: "go on", fr: "continuer")),
      Binding(
        [.pageUp, .pageDown, .home, .end], .scroll, KeyName.pages, en: "read on", fr: "lire la suite",
        short: LocalizedText(en: "read on", fr: "lire la suite")),
      Binding(
        [.character("l"), .character("L")], .language, LocalizedText("l"), en: "read the screens in French",
        fr: "lire les écrans en anglais", short: LocalizedText(en: "français", fr: "English")),
      helpBinding(.help), paletteBinding(.palette), coloursBinding(.colours),
      Binding(
        [.character("q"), .escape, .control("c")], .leave, LocalizedText("q"), en: "leave", fr: "quitter",
        short: LocalizedText(en: "leave", fr: "quitter")),
    ]
      + (0..<4).map { place in
        Binding(
          [.character(Character("\(place + 1)"))], .answer(place), LocalizedText("\(place + 1)"),
          en: "the answer \(place + 1)", fr: "la réponse \(place + 1)")
      }
      + zip(confidenceLetters, Sitting.Confidence.allCases).map { letter, confidence in
        Binding(
          [.character(letter)], .confidence(confidence), LocalizedText(String(letter)),
          en: "sure to \(confidence.rawValue)%", fr: "certitude de \(confidence.rawValue) %")
      })

  static func handleJudgement(_ key: Key, _ model: inout Model, _ size: Size) -> [Request] {
    guard let focus = model.judgement else { return [.close] }
    switch judgementKeys.command(for: key) {
    case .language: return switchLanguage(&model)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .colours: return switchLook(&model)
    case .leave: return [focus.isAlone ? .quit : .close]
    case .confirm: return confirm(focus, &model)
    case let command? where focus.stage == .asking && command != .scroll: choose(command, &model)
    default:
      let page = judgementPage(size)
      let most = max(0, judgementLines(model, focus, page).count - page.rows)
      if let top = scrolled(model.scroll, key, most: most, page: page.rows) { model.scroll = top }
    }
    return []
  }

  private static func choose(_ command: JudgementCommand, _ model: inout Model) {
    switch command {
    case .up: model.judgement?.move(by: -1)
    case .down: model.judgement?.move(by: 1)
    case .answer(let place): model.judgement?.answer = place
    case .lessSure: model.judgement?.sway(by: -1)
    case .surer: model.judgement?.sway(by: 1)
    case .confidence(let confidence): model.judgement?.confidence = confidence
    default: break
    }
  }

  private static func confirm(_ focus: JudgementFocus, _ model: inout Model) -> [Request] {
    switch focus.stage {
    case .introduction: model.judgement?.stage = .asking
    case .asking:
      if let response = focus.response { return [.respond(response)] }
      let text =
        focus.answer == nil
        ? LocalizedText(en: "Choose an answer first: 1 to 4.", fr: "Choisissez d'abord une réponse : 1 à 4.")
        : LocalizedText(
          en: "And how sure are you? a to f, or ← and →.", fr: "Et avec quelle certitude ? a à f, ou ← et →.")
      model.status = Status(text: text, role: .warning)
    case .thanks, .outcome: return [focus.isAlone ? .quit : .close]
    }
    return []
  }
}

extension Interface.JudgementCommand: GroupedCommand {
  var group: KeyGroup {
    switch self {
    case .up, .down, .scroll: .moving
    case .answer, .surer, .lessSure, .confidence, .confirm: .answering
    case .language, .colours, .help, .palette, .leave: .program
    }
  }
}
