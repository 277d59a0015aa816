import ScenarioCompiler
import Testing

@Suite struct RepositoryCasesTests {
  private static let cases = ScenarioLibrary.cases(in: [ScenarioLibrary.repository()].compactMap { $0 })

  @Test func theCasesOfTheRepositoryAreFound() {
    #expect(RepositoryCasesTests.cases.map(\.id).contains("sale-sharks"))
    #expect(RepositoryCasesTests.cases.map(\.id).contains("free-mobile"))
  }

  @Test(arguments: cases.map(\.id), Names.allCases)
  func aCaseOfTheRepositoryHasNoErrors(id: String, names: Names) throws {
    let outcome = ScenarioCompiler.compile(repositoryCase: id, names: names)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    #expect(outcome.scenario?.id == id)
  }

  @Test(arguments: cases.map(\.folder))
  func itsCardIsTheSameReadAloneOrWithTheCase(folder: String) {
    #expect(ScenarioCompiler.card(folder: folder) == ScenarioCompiler.compile(folder: folder).scenario?.card)
  }
}
