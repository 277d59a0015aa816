import Codebook
import Fixtures
import Foundation
import ScenarioCompiler
import Testing

extension TemporaryFolder {
  fileprivate func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  fileprivate func writeCase(_ folder: String) throws {
    try write(SmallCase.scenario, to: "\(folder)/scenario.yaml")
    try write(SmallCase.texts, to: "\(folder)/texts/fr.yaml")
  }
}

@Suite struct LibraryTests {
  @Test func aFolderIsCompiledAsItsFilesAre() throws {
    let folder = try TemporaryFolder()
    try folder.writeCase("bakery")
    let outcome = ScenarioCompiler.compile(folder: folder.path + "/bakery/")
    #expect(outcome.diagnostics == [])
    #expect(outcome.scenario == compile(SmallCase.scenario, SmallCase.texts).scenario)
  }

  @Test func aFolderThatIsNotThereIsTold() {
    #expect(
      ScenarioCompiler.compile(folder: "/nowhere/at-all").diagnostics.map(\.description) == [
        "/nowhere/at-all:1:1: error: there is no such folder (name the folder that holds scenario.yaml)"
      ])
  }

  @Test func aFolderWithoutACaseIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bakery/notes.txt")
    let path = folder.path + "/bakery"
    #expect(
      ScenarioCompiler.compile(folder: path).diagnostics.map(\.description) == [
        "\(path)/scenario.yaml:1:1: error: there is no such file (see scenarios/FORMAT.md for the files of a case)"
      ])
  }

  @Test func aFolderWithAnOddNameIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.writeCase("The Bakery")
    #expect(
      ScenarioCompiler.compile(folder: folder.path + "/The Bakery").diagnostics.map(\.message) == [
        "`The Bakery` is not an id"
      ])
  }

  @Test func aLanguageThatTheGameDoesNotSpeakIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.writeCase("bakery")
    try folder.write("texts:\n", to: "bakery/texts/de.yaml")
    try folder.write("", to: "bakery/texts/fr.yaml~")
    let path = folder.path + "/bakery"
    #expect(
      ScenarioCompiler.compile(folder: path).diagnostics.map(\.description) == [
        "\(path)/texts/de.yaml:1:1: error: no language of the game goes by that name (known: en.yaml, fr.yaml)"
      ])
  }

  @Test func whatIsNoFileIsNotRead() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bakery/scenario.yaml", withIntermediateDirectories: true)
    #expect(
      ScenarioCompiler.compile(folder: folder.path + "/bakery").diagnostics.map(\.message) == ["this is not a file"])
    try FileManager.default.createDirectory(atPath: folder.path + "/pipe", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/pipe/scenario.yaml", withDestinationPath: "/dev/zero")
    #expect(
      ScenarioCompiler.compile(folder: folder.path + "/pipe").diagnostics.map(\.message) == ["this is not a file"])
  }

  @Test func aCardShowsWhatTheCaseSaysOfItself() throws {
    let folder = try TemporaryFolder()
    try folder.writeCase("bakery")
    #expect(
      ScenarioCompiler.card(folder: folder.path + "/bakery")
        == compile(SmallCase.scenario, SmallCase.texts).scenario?.card)
  }

  @Test func aCardIsShownInTheLanguageAtHand() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallCase.scenario, to: "bakery/scenario.yaml")
    #expect(ScenarioCompiler.card(folder: folder.path + "/bakery")?.title == LocalizedText("Burnt bread"))
    try folder.write("texts:\n  case.title: Pain brûlé\n  posts.p1: [", to: "bakery/texts/fr.yaml")
    let card = ScenarioCompiler.card(folder: folder.path + "/bakery")
    #expect(card?.title == LocalizedText(en: "Burnt bread", fr: "Pain brûlé"))
    #expect(card?.summary == LocalizedText("A bakery and a bad morning."))
  }

  @Test func aCardDoesNotMindWhatIsWrongFurtherDown() throws {
    let folder = try TemporaryFolder()
    let scenario = SmallCase.scenario.replacing("title: Burnt bread", with: "title: \"{bakery}: burnt\"")
    try folder.write(scenario + "phrases: [ : }", to: "bakery/scenario.yaml")
    #expect(ScenarioCompiler.card(folder: folder.path + "/bakery")?.title.english == "Crumb & Co: burnt")
    #expect(
      ScenarioCompiler.card(folder: folder.path + "/bakery", names: .masked)?.title.english == "Oat & Sons: burnt")
    #expect(ScenarioCompiler.card(folder: folder.path) == nil)
  }

  @Test func theFirstFolderWins() throws {
    let folder = try TemporaryFolder()
    for name in ["one/bakery", "two/bakery", "two/airline", "two/Not A Case"] { try folder.writeCase(name) }
    try folder.write("", to: "one/notes/readme.txt")
    let found = ScenarioLibrary.cases(in: ["\(folder.path)/one", "\(folder.path)/none", "\(folder.path)/two"])
    #expect(found.map(\.id) == ["airline", "bakery"])
    #expect(found.map(\.folder) == ["\(folder.path)/two/airline", "\(folder.path)/one/bakery"])
  }

  @Test func foldersAreSoughtFromTheParticularToTheGeneral() throws {
    let folder = try TemporaryFolder()
    let wanted = [
      "mine", "variable", "data/badbuzz/scenarios", "shared/badbuzz/scenarios", "usr/share/badbuzz/scenarios",
      "usr/scenarios", "here/scenarios",
    ]
    for name in wanted { try folder.write("", to: "\(name)/x") }
    try folder.write("", to: "usr/bin/badbuzz")
    let root = URL(filePath: folder.path).resolvingSymlinksInPath().path
    let found = ScenarioLibrary.folders(
      explicit: "../mine",
      environment: [
        "BADBUZZ_SCENARIOS": "\(root)/variable", "XDG_DATA_HOME": "\(root)/data",
        "XDG_DATA_DIRS": "\(root)/missing:\(root)/shared:\(root)/shared",
      ], executable: "\(root)/usr/bin/badbuzz", workingDirectory: "\(root)/here")
    #expect(found == wanted.map { "\(root)/\($0)" })
  }

  @Test func aCheckoutIsFoundFromItsBuild() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "scenarios/x")
    try folder.write("", to: ".build/release/badbuzz")
    let root = URL(filePath: folder.path).resolvingSymlinksInPath().path
    let found = ScenarioLibrary.folders(
      explicit: nil, environment: [:], executable: ".build/release/badbuzz", workingDirectory: root)
    #expect(found.first == "\(root)/scenarios")
  }
}
