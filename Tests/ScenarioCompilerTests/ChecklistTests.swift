import Codebook
import Foundation
import ScenarioCompiler
import Scenarios
import Testing

/// What the job asks, in scenarios/CHECKLIST.md, is in the game and in a case.
@Suite struct ChecklistTests {
  /// A line of one of the tables.
  private struct Entry {
    var number: String
    var name: String
    var mechanics: [String]
    var places: [String]
  }

  private static let cases: [String: [String: Set<String>]] = Dictionary(
    uniqueKeysWithValues: ScenarioLibrary.cases(in: [ScenarioLibrary.repository()].compactMap { $0 }).map {
      ($0.id, ScenarioCompiler.compile(repositoryCase: $0.id).scenario.map(ids) ?? [:])
    })

  private static let channels: Set = [
    "Facebook page", "Facebook wall", "Facebook profile", "Private messages", "Twitter", "Hashtags", "Pinterest",
    "YouTube", "LinkedIn", "Viadeo", "Forums", "Blogs", "IRC", "E-mail and its signatures", "Official website",
    "Television", "Press", "Wikipedia", "Search engines", "Monitoring tools", "Management tools", "Reporting tools",
    "Community management at €2 a month", "Job sheet of the APEC", "Spam comments", "Hashtags of the profession",
    "A book on the profession",
  ]

  @Test(arguments: [("Duties", 40), ("Dilemmas", 16), ("Features", 20)])
  func noLineIsMissing(heading: String, count: Int) throws {
    #expect(try entries(heading).map(\.number) == (1...count).map(String.init))
  }

  @Test func everyChannelIsMetOrTheReasonIsTold() throws {
    let missed = try rows("Not met")
    let told = try entries("Channels and tools").map(\.name) + missed.map { $0[0] }
    #expect(ChecklistTests.channels.symmetricDifference(told) == [])
    #expect(told.count == ChecklistTests.channels.count)
    #expect(missed.filter { $0.count != 2 || $0[1].isEmpty }.map { $0[0] } == [])
  }

  @Test(arguments: ["Duties", "Dilemmas", "Channels and tools", "Features"])
  func everyLineHasAMechanicAndAPlace(heading: String) throws {
    #expect(try entries(heading).filter { $0.mechanics.isEmpty || $0.places.isEmpty }.map(\.name) == [])
  }

  @Test func everyDilemmaHasAPriceOnBothSides() throws {
    #expect(try rows("Dilemmas").filter { $0.count != 6 || $0[2].isEmpty || $0[3].isEmpty }.map { $0[1] } == [])
  }

  @Test(arguments: ["Duties", "Dilemmas", "Channels and tools", "Features"])
  func everyPlaceIsInACase(heading: String) throws {
    #expect(ChecklistTests.cases.count >= 3)
    for entry in try entries(heading) {
      #expect(entry.places.filter { !ChecklistTests.exists($0) } == [], "\(entry.name)")
      #expect(Set(entry.places).count == entry.places.count, "\(entry.name) names a place twice")
    }
  }

  @Test(arguments: ["Duties", "Dilemmas", "Channels and tools", "Features"])
  func everyMechanicIsAnActARuleOrAKeyOfTheFormat(heading: String) throws {
    let format = try text("FORMAT.md").matches(of: /(?:^|[\s{\[`])(?<key>[a-z_]+):/.anchorsMatchLineEndings())
    let known = Set(DeskVerb.allCases.map(\.rawValue) + CraftRule.allCases.map(\.rawValue))
      .union(format.map { String($0.key) })
    for entry in try entries(heading) {
      #expect(entry.mechanics.filter { !known.contains($0) } == [], "\(entry.name)")
    }
  }

  @Test func everyActIsAskedForByADutyADilemmaOrAFeature() throws {
    let named = try Set(["Duties", "Dilemmas", "Features"].flatMap { try entries($0) }.flatMap(\.mechanics))
    #expect(DeskVerb.allCases.map(\.rawValue).filter { !named.contains($0) } == [])
  }

  /// The lines of the table under `heading`, whose last two columns are the mechanic and the places.
  private func entries(_ heading: String) throws -> [Entry] {
    try rows(heading).map { cells in
      try #require(cells.count >= 4, "\(heading): \(cells)")
      return Entry(
        number: cells[0], name: cells[1], mechanics: ChecklistTests.quoted(cells[cells.count - 2]),
        places: ChecklistTests.quoted(cells[cells.count - 1]))
    }
  }

  /// The cells of each line of the table under `heading`, without its head.
  private func rows(_ heading: String) throws -> [[String]] {
    let section = try #require(
      try text("CHECKLIST.md").components(separatedBy: "\n## ").first { $0.hasPrefix("\(heading)\n") })
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    try #require(!lines.isEmpty, "\(heading) has no line")
    return lines.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(try #require(ScenarioLibrary.repository()))/\(name)", encoding: .utf8)
  }

  /// The words of a list in backquotes; what lacks them is given as it is, and found to be wrong.
  private static func quoted(_ cell: String) -> [String] {
    cell.split(separator: ", ").map { word in
      let isQuoted = word.count > 2 && word.hasPrefix("`") && word.hasSuffix("`")
      return isQuoted ? String(word.dropFirst().dropLast()) : "(\(word))"
    }
  }

  /// Whether `place` is `case:section.id` of a case in the repository.
  private static func exists(_ place: String) -> Bool {
    guard let parts = place.wholeMatch(of: /([a-z0-9-]+):([a-z]+)\.([a-z0-9-]+)/) else { return false }
    return cases[String(parts.1)]?[String(parts.2)]?.contains(String(parts.3)) == true
  }

  private static func ids(_ scenario: Scenario) -> [String: Set<String>] {
    [
      "turns": Set(scenario.turns.map(\.id)), "channels": Set(scenario.channels.map(\.id)),
      "people": Set(scenario.people.map(\.id)), "facts": Set(scenario.facts.map(\.id)),
      "posts": Set(scenario.posts.map(\.id)), "events": Set(scenario.events.map(\.id)),
      "inbox": Set(scenario.inbox.map(\.id)), "calendar": Set(scenario.calendar.map(\.id)),
      "setups": Set(scenario.arrangements.map(\.id)), "authorities": Set(scenario.authorities.map(\.id)),
      "allies": Set(scenario.allies.map(\.id)), "tickets": Set(scenario.tickets.map(\.id)),
    ]
  }
}
