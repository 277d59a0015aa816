import Codebook
import Engine
import Fixtures
import Testing

@testable import Laboratory

@Suite struct ReferenceTests {
  @Test(arguments: CrisisType.allCases, [false, true])
  func whatADebriefingCitesIsTheFindingOfTheTable(_ type: CrisisType, _ history: Bool) throws {
    var scenario = Fixtures.bakery()
    scenario.crisis.type = type
    scenario.crisis.history = history
    let state = ReferencePlayer.silent.play(scenario, Game.Setup(seed: 7, language: .english, population: 200))
    let debriefing = try #require(Debriefing(of: state, library: []))
    let cited = debriefing.references + debriefing.recommendations.flatMap(\.references)
    for reference in cited {
      guard let finding = Published.all.first(where: { $0.id == reference.id }) else { continue }
      let author = reference.citation.english.prefix { $0.isLetter || $0 == "-" }
      #expect(finding.source.reference.contains(author), "\(reference.id)")
    }
    #expect(cited.count { reference in Published.all.contains { $0.id == reference.id } } > cited.count / 2)
  }
}
