/// What the lists of a case define, so that a reference can be checked before its target has been read.
struct Symbols {
  /// A list whose entries are referred to.
  enum Kind: String, CaseIterable {
    case turn = "turns"
    case channel = "channels"
    case person = "people"
    case fact = "facts"
    case source = "sources"
    case post = "posts"
    case mail = "inbox"
    case scheduled = "calendar"
    case setup = "setups"
    case authority = "authorities"
    case ally = "allies"
    case ticket = "tickets"

    /// What one entry is called.
    var name: String {
      switch self {
      case .turn: "turn"
      case .channel: "channel"
      case .person: "person"
      case .fact: "fact"
      case .source: "source"
      case .post: "post"
      case .mail: "mail"
      case .scheduled: "scheduled post"
      case .setup: "setup"
      case .authority: "authority"
      case .ally: "ally"
      case .ticket: "ticket"
      }
    }
  }

  private var ids: [Kind: [String]] = [:]
  private var known: Set<Reference> = []
  private var options: [String: [String]] = [:]
  /// The ids `mail.argument` of the arguments that have cues, in the author's order.
  private(set) var arguments: [String] = []

  /// An entry of a list.
  struct Reference: Hashable {
    let kind: Kind
    let id: String
  }

  /// Collects the ids of `root`, without telling what is wrong with them.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  init(_ root: MapReader) {
    for kind in Kind.allCases {
      for item in root.optional(kind.rawValue)?.items ?? [] {
        let map = MapReader(item, what: kind.name)
        guard let id = map.optional("id")?.word else { continue }
        ids[kind, default: []].append(id)
        known.insert(Reference(kind: kind, id: id))
        guard kind == .mail else { continue }
        options[id] = Symbols.maps(map, "options").compactMap { $0.optional("id")?.word }
        arguments += Symbols.arguments(of: map).map { "\(id).\($0)" }
      }
    }
  }

  private static func maps(_ parent: MapReader, _ key: String) -> [MapReader] {
    (parent.optional(key)?.items ?? []).map { MapReader($0, what: key) }
  }

  private static func arguments(of mail: MapReader) -> [String] {
    guard let dispute = mail.optional("dispute") else { return [] }
    let arguments = maps(MapReader(dispute, what: "a dispute"), "arguments")
    return arguments.filter { $0.has("cues") }.compactMap { $0.optional("id")?.word }
  }

  /// The ids of a list, in the author's order.
  func all(_ kind: Kind) -> [String] { ids[kind] ?? [] }

  func has(_ kind: Kind, _ id: String) -> Bool { known.contains(Reference(kind: kind, id: id)) }

  /// The ids of the options of a mail.
  func options(of mail: String) -> [String] { options[mail] ?? [] }
}
