/// Where things are kept, by the XDG base directory specification.
public struct Places: Equatable, Sendable {
  /// The folder of all that the program keeps.
  public var data: String

  /// The places of a user with `environment`; nil when neither `XDG_DATA_HOME` nor `HOME` names an absolute folder.
  public init?(environment: [String: String]) {
    func folder(_ name: String) -> String? {
      guard let value = environment[name], value.hasPrefix("/") else { return nil }
      return value.count > 1 && value.hasSuffix("/") ? String(value.dropLast()) : value
    }
    guard let home = folder("XDG_DATA_HOME") ?? folder("HOME").map({ $0 + "/.local/share" }) else { return nil }
    self.init(data: home + "/badbuzz")
  }

  /// Places below the folder `data`.
  public init(data: String) {
    self.data = data
  }

  /// The folder of the attempts.
  public var attempts: String { data + "/attempts" }

  /// The folder of the sittings of the judgement test.
  public var judgement: String { data + "/judgement" }

  /// The store of results.
  public var store: String { data + "/badbuzz.sqlite" }
}
