import Codebook

/// The files of a case in memory.
public struct SourceFiles: Equatable, Sendable {
  /// The folder's name, which is the id of the case.
  public var id: String
  /// The folder as the user named it, which diagnostics begin with; empty for none.
  public var folder: String
  /// The bytes of `scenario.yaml`.
  public var scenario: [UInt8]
  /// The bytes of `texts/<lang>.yaml`.
  public var texts: [Language: [UInt8]]

  /// Makes files.
  public init(id: String, folder: String = "", scenario: [UInt8], texts: [Language: [UInt8]]) {
    self.id = id
    self.folder = folder
    self.scenario = scenario
    self.texts = texts
  }

  /// The name of the case's file.
  static let scenarioName = "scenario.yaml"

  /// The name of the file of translations into `language`.
  static func textsName(_ language: Language) -> String { "texts/\(language.rawValue).yaml" }

  /// `name` as diagnostics show it.
  func shown(_ name: String) -> String {
    guard let last = folder.last else { return name }
    return last == "/" ? folder + name : "\(folder)/\(name)"
  }
}

/// Which names a case is told with.
public enum Names: String, CaseIterable, Sendable {
  /// The names of the real case.
  case real
  /// The names that the author chose in their place.
  case masked
}
