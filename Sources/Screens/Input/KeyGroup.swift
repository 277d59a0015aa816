import Codebook

/// What keys are for: the chapters of the help.
enum KeyGroup: CaseIterable, Sendable {
  case moving, reading, answering, team, time, writing, program

  var name: LocalizedText {
    switch self {
    case .moving: LocalizedText(en: "Moving", fr: "Se déplacer")
    case .reading: LocalizedText(en: "Reading and listening", fr: "Lire et écouter")
    case .answering: LocalizedText(en: "Answering", fr: "Répondre")
    case .team: LocalizedText(en: "The house and the team", fr: "La maison et l'équipe")
    case .time: LocalizedText(en: "Time", fr: "Le temps")
    case .writing: LocalizedText(en: "While you write", fr: "Pendant que vous écrivez")
    case .program: LocalizedText(en: "The program", fr: "Le programme")
    }
  }
}

/// Something that keys do, and what it is for.
protocol GroupedCommand: Equatable, Sendable {
  var group: KeyGroup { get }
}

extension KeyTable where Command: GroupedCommand {
  /// The table as lines of help, chapter by chapter.
  func help(_ language: Language, columns: Int) -> [Line] {
    let column = helpIndent(language)
    let chapters = KeyGroup.allCases.map { group in
      (group, bindings.filter { $0.command.group == group })
    }
    return Array(
      chapters.filter { !$1.isEmpty }.map { group, bindings in
        [Line(group.name[language], .title)]
          + bindings.flatMap {
            [Line].item(Span($0.shown[language].padded(column), .key), $0.label[language], columns: columns, indent: 2)
          }
      }.joined(separator: [.empty]))
  }
}

extension Interface.DeskCommand: GroupedCommand {
  var group: KeyGroup {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .go, .enlarge, .open,
      .back:
      .moving
    case .search, .filters, .nextUnread, .conversation, .older, .profile, .listen, .ask: .reading
    case .publish, .reply, .message, .moderate, .option, .dispute, .undo, .note: .answering
    case .calendar, .schedule, .escalate, .sheet, .hint: .team
    case .wait, .rest, .endTurn: .time
    default: .program
    }
  }
}

extension Interface.ComposerCommand: GroupedCommand {
  var group: KeyGroup { .writing }
}

extension Interface.TitleCommand: GroupedCommand {
  var group: KeyGroup {
    switch self {
    case .up, .down, .first, .last, .open: .moving
    default: .program
    }
  }
}

extension Interface.BriefingCommand: GroupedCommand {
  var group: KeyGroup { self == .scroll ? .moving : .program }
}

extension Interface.ReelCommand: GroupedCommand {
  var group: KeyGroup {
    switch self {
    case .language, .colours, .help, .palette, .leave: .program
    default: .moving
    }
  }
}

extension Interface.DebriefCommand: GroupedCommand {
  var group: KeyGroup {
    switch self {
    case .section, .next, .previous, .move, .open: .moving
    case .ask, .order, .watch: .reading
    default: .program
    }
  }
}
