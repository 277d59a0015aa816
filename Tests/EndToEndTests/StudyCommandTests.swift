import Foundation
import Testing

extension EndToEnd {
  @Suite struct StudyCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    @Test(.enabled(if: Program.hasRelease))
    func aSmallStudyIsReadByProgramsAndSaysWhetherItHolds() throws {
      let result = try program.run(["study", "sale-sharks", "--persons", "10", "--population", "100", "--json"])
      let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect(json["cases"] as? [String] == ["sale-sharks"])
      #expect(json["persons"] as? Int == 10)
      #expect(json["setups"] as? Int == 3)
      let holds = try #require(json["holds"] as? Bool)
      #expect(result.status == (holds ? 0 : 1))
      #expect(result.errors.isEmpty)
    }

    @Test(arguments: [
      ["--persons", "9"], ["--persons", "10001"], ["--seeds", "1"], ["--seeds", "101"], ["--population", "99"],
      ["--lang", "de"], ["sale-sharks", "sale-sharks"],
    ])
    func whatCannotBeIsWrongUsage(arguments: [String]) throws {
      #expect(try program.run(["study"] + arguments).status == 64)
    }

    @Test func aCaseThatIsNotThereIsSaidToBeMissing() throws {
      let result = try program.run(["study", "sale-shark"])
      #expect(result.status == 66)
      #expect(result.errors.contains("sale-sharks"))
    }

    @Test func theHelpHasAnExample() throws {
      let result = try program.run(["study", "--help"])
      #expect(result.status == 0)
      #expect(result.output.contains("EXAMPLE: badbuzz study --persons 300 --seeds 2"))
    }
  }
}
