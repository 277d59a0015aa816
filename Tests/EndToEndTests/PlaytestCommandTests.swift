import Foundation
import Testing

extension EndToEnd {
  @Suite struct PlaytestCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    @Test func everyPlayerIsMeasuredForPrograms() throws {
      let result = try program.run([
        "playtest", "sale-sharks", "--seeds", "2", "--population", "1000", "--lang", "en", "--json",
      ])
      let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let players = try #require(json["players"] as? [[String: Any]])
      #expect(players.count == 14)
      #expect(players.first?["player"] as? String == "sensible")
      let silent = try #require(players.first { $0["player"] as? String == "silent" })
      func lowest(_ player: [String: Any]?) -> Int? { (player?["outcome"] as? [String: Any])?["lowest"] as? Int }
      #expect(try #require(lowest(silent)) < #require(lowest(players.first)))
      let coverage = try #require(json["coverage"] as? [String: [String: Any]])
      #expect(Set(coverage.keys).isSuperset(of: ["posts", "mails", "events"]))
      let holds = try #require(json["holds"] as? Bool)
      #expect(holds == (json["unbeaten"] as? [String])?.isEmpty)
      #expect(result.status == (holds ? 0 : 1))
      #expect(result.errors.isEmpty)
    }

    @Test(arguments: [["--seeds", "0"], ["--seeds", "1001"], ["--population", "99"], ["--lang", "de"]])
    func whatCannotBeIsWrongUsage(arguments: [String]) throws {
      #expect(try program.run(["playtest", "sale-sharks"] + arguments).status == 64)
    }

    @Test func aCaseThatIsNotThereIsSaidToBeMissing() throws {
      #expect(try program.run(["playtest", "sale-shark"]).status == 66)
    }
  }
}
