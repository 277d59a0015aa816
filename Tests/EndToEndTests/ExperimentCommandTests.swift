import Foundation
import Testing

extension EndToEnd {
  @Suite struct ExperimentCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private static let folder = Program.package.appendingPathComponent("scenarios/experiments")

    private static let examples = ["channel", "denial", "desk", "speed"]

    private func run(_ name: String, _ arguments: String...) throws -> Program.Result {
      let file = ExperimentCommandTests.folder.appendingPathComponent("\(name).yaml").path
      return try program.run(["experiment", file, "--seeds", "2", "--population", "300"] + arguments)
    }

    private func write(_ text: String) throws -> String {
      let path = program.home.appendingPathComponent("\(UUID().uuidString).yaml").path
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }

    @Test(arguments: examples) func theWorkedExamplesRun(name: String) throws {
      let table = try run(name, "--lang", "en")
      #expect(table.status == 0)
      #expect(table.errors.isEmpty, "\(table.errors)")
      #expect(table.output.contains("2 seeds (1 to 2)"))
      #expect(table.output.contains("(baseline)"))
    }

    @Test func theResultIsTheSameWithAnyNumberOfThreads() throws {
      let alone = try run("denial", "--raw", "--threads", "1")
      #expect(alone.output.split(separator: "\n").count == 1 + 2 * 5)
      #expect(try run("denial", "--raw", "--threads", "3").output == alone.output)
    }

    @Test func programsGetCsvOrJson() throws {
      let csv = try run("speed", "--csv").output.split(separator: "\n")
      #expect(csv.count == 1 + 4 * 6)
      let json = try run("speed", "--json").output
      let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect((value["arms"] as? [Any])?.count == 4)
    }

    @Test func theOutputIsWrittenWhereItIsAskedFor() throws {
      let path = program.home.appendingPathComponent("result.csv").path
      let result = try run("speed", "--csv", "--output", path)
      #expect(result.status == 0)
      #expect(result.output.isEmpty)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == run("speed", "--csv").output)
      let failure = try run("speed", "--output", "/nowhere/result.csv")
      #expect(failure.status == 73)
      #expect(failure.errors.hasPrefix("badbuzz: error: cannot write /nowhere/result.csv"))
    }

    @Test func errorsOfTheFileAreAllToldWithTheirPlaces() throws {
      let path = try write("experiment: x\nseeds: 0\nhours: 1\narms: [ { id: a } ]\nmeasures: [trusts]\n")
      let result = try program.run(["experiment", path])
      #expect(result.status == 65)
      #expect(result.errors.split(separator: "\n").count == 2)
      #expect(result.errors.hasPrefix("\(path):2:8: error: 0 is out of range"))
      #expect(try program.run(["check", path]).status == 1)
    }

    @Test func aCaseIsFoundBesideTheExperimentOrByItsPath() throws {
      let scenarios = Program.package.appendingPathComponent("scenarios").path
      let text = "experiment: x\ncase: NAME\nseeds: 1\narms: [ { id: a } ]\nmeasures: [trust]\n"
      for (name, status) in [("free-mobile", 0), ("\(scenarios)/free-mobile", 0), ("free-mobil", 65)]
        as [(String, Int32)]
      {
        let path = try write(text.replacingOccurrences(of: "NAME", with: name))
        let result = try program.run(["experiment", path, "--population", "200", "--scenarios", scenarios])
        #expect(result.status == status)
        if status != 0 { #expect(result.errors.contains(":2:7: error: there is no case `free-mobil`")) }
      }
    }

    @Test func wrongUsageAndMissingFilesAreTold() throws {
      #expect(try program.run(["experiment"]).status == 64)
      #expect(try run("speed", "--csv", "--json").status == 64)
      #expect(try program.run(["experiment", "x.yaml", "--seeds", "0"]).status == 64)
      let missing = try program.run(["experiment", "/nowhere.yaml"])
      #expect(missing.status == 66)
      #expect(missing.errors == "badbuzz: error: there is no file /nowhere.yaml\n")
    }

    @Test func theFixedWordsAreFrenchWhereThatIsAskedFor() throws {
      #expect(try run("speed", "--lang", "fr").output.contains("graines (1 à 2)"))
    }

    /// The differences of the means from the baseline, by arm, then by measure.
    private func differences(_ name: String) throws -> [String: [String: Double]] {
      let file = ExperimentCommandTests.folder.appendingPathComponent("\(name).yaml").path
      let result = try program.run(["experiment", file, "--seeds", "6", "--population", "3000", "--csv"])
      var found: [String: [String: Double]] = [:]
      for line in result.output.split(separator: "\n") {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        found[fields[0], default: [:]][fields[1]] = Double(fields[8])
      }
      return found
    }

    @Test func theEarlierTheApologyTheMoreTrustIsLeft() throws {
      let arms = try differences("speed")
      let trust = try ["hour", "evening", "morrow"].map { try #require(arms[$0]?["trust"]) }
      #expect(trust == trust.sorted(by: >))
      #expect(try #require(trust.last) > 0)
    }

    @Test func aDenialCostsMostWhenTheTruthComesOut() throws {
      let arms = try differences("denial")
      func trust(_ arm: String) throws -> Double { try #require(arms[arm]?["trust"]) }
      #expect(try trust("exposed") < trust("believed"))
      #expect(try trust("exposed") < 0)
      #expect(try trust("honest") > 0)
      #expect(try #require(arms["turned"]?["boycott"]) < #require(arms["exposed"]?["boycott"]))
    }
  }
}
