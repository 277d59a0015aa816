import Codebook
import Scenarios

/// Turns the files of a case into a valid `Scenario`, or into all their errors at once.
///
/// Three steps: the bytes become YAML values with places (`Loading`), the sections of the case are read (`Reading`),
/// and rules look across sections (`Rules`). All of them report into one collector and go on.
public enum ScenarioCompiler {
  /// What became of the files.
  public struct Outcome: Equatable, Sendable {
    /// The case, or nil if and only if there is an error.
    public var scenario: Scenario?
    /// All that was found, by file, line and column.
    public var diagnostics: [Diagnostic]

    /// Makes an outcome.
    public init(scenario: Scenario?, diagnostics: [Diagnostic]) {
      self.scenario = scenario
      self.diagnostics = diagnostics
    }
  }

  /// Compiles the case in `folder`, told with its real or its masked names; unreadable files are diagnostics too.
  ///
  /// - Complexity: O(*n*) in the bytes of the files, 2 MB each at most.
  public static func compile(folder: String, names: Names = .real) -> Outcome {
    let diagnostics = Diagnostics()
    let files = CaseFolder(folder).files(diagnostics)
    return compile(files, names, diagnostics)
  }

  /// Compiles a case from memory.
  ///
  /// - Complexity: as `compile(folder:names:)`.
  public static func compile(files: SourceFiles, names: Names = .real) -> Outcome {
    compile(files, names, Diagnostics())
  }

  /// Compiles a case that is kept beside the program's source, for tests.
  ///
  /// - Parameters:
  ///   - id: The name of its folder in `scenarios`.
  ///   - names: The names that it is told with.
  ///   - source: The path of a source file of the checkout.
  public static func compile(
    repositoryCase id: String, names: Names = .real, near source: String = #filePath
  ) -> Outcome {
    compile(folder: BoundedFile.join(ScenarioLibrary.repository(near: source) ?? "scenarios", id), names: names)
  }

  private static func compile(_ files: SourceFiles?, _ names: Names, _ diagnostics: Diagnostics) -> Outcome {
    var scenario: Scenario?
    if let files, let reader = caseReader(files, names, diagnostics) {
      let draft = reader.read(id: files.id)
      reader.check(draft)
      scenario = Scenario(draft, language: reader.language, contentHash: ContentHash.of(files))
    }
    return Outcome(scenario: diagnostics.hasErrors ? nil : scenario, diagnostics: diagnostics.sorted)
  }

  private static func caseReader(_ files: SourceFiles, _ names: Names, _ diagnostics: Diagnostics) -> CaseReader? {
    let file = files.shown(SourceFiles.scenarioName)
    let languages = files.texts.keys.sorted { $0.rawValue < $1.rawValue }
    let translated = languages.map { (files.texts[$0] ?? [], files.shown(SourceFiles.textsName($0))) }
    let values = YAMLDocument.values(of: translated + [(files.scenario, file)], diagnostics)
    let texts = Dictionary(uniqueKeysWithValues: zip(languages, values))
    let root = readRoot(files.scenario, values.last ?? nil, file, "the case", diagnostics)
    let language = root.flatMap { readLanguage($0) }
    let translation = readTranslation(files, texts, language, root, diagnostics)
    guard let root else { return nil }
    return CaseReader(root, language ?? .english, translation, names)
  }

  private static func readRoot(
    _ bytes: [UInt8], _ value: Value?, _ file: String, _ what: String, _ diagnostics: Diagnostics
  ) -> MapReader? {
    YAMLDocument.root(of: bytes, file: file, value: value, diagnostics)?.freeMap(what)
  }

  static func readLanguage(_ root: MapReader) -> Language? {
    guard let value = root.optional("case"), value.isMap else { return nil }
    return MapReader(value, what: "the case").required("language")?.choice(of: Language.self, "a language")
  }

  /// The translation into the language that the case was not written in. Files that cannot be it are told.
  private static func readTranslation(
    _ files: SourceFiles, _ values: [Language: Value?], _ language: Language?, _ root: MapReader?,
    _ diagnostics: Diagnostics
  ) -> Translation? {
    var found: Translation?
    for other in Language.allCases {
      let name = SourceFiles.textsName(other)
      let file = files.shown(name)
      guard let bytes = files.texts[other] else {
        if let root, let language, other != language {
          let place = MapReader(root.required("case") ?? root.value, what: "the case").location(of: "language")
          diagnostics.error(place, "\(name) is missing", "a case has the texts of both languages")
        }
        continue
      }
      if other == language {
        let top = SourceLocation(file: file, line: 1, column: 1)
        diagnostics.error(
          top, "the case is written in `\(other.rawValue)` already", "its texts stand in \(SourceFiles.scenarioName)")
      } else if let root = readRoot(bytes, values[other] ?? nil, file, "the texts", diagnostics) {
        found = language == nil ? nil : Translation(root, other)
      }
    }
    return found
  }
}
