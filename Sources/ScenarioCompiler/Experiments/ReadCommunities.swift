import Codebook
import Laboratory
import Scenarios
import Simulation

extension ExperimentReader {
  /// Reads an experiment on a bare community.
  func readCommunities() -> (arms: [Arm], measures: [Measure]) {
    let hours = root.required("hours")?.integer(in: 1...2016) ?? 2016
    let start = readStart(root) ?? CivilTime(minutes: 22_094_280 / 1440 * 1440 + 600, offset: 0)
    let population = readPopulation()
    readStatements()
    let base = CommunityCourse(
      population: population, start: start, ticks: hours * 6, happenings: readHappenings(root, upTo: hours * 6))
    let arms = arms(["community", "parameters", "start", "happens"]) { map in
      .community(readCourse(map, from: base))
    }
    let measures = readMeasures(population, ticks: hours * 6)
    if !diagnostics.hasErrors { warnOfUnsaid() }
    return (arms, measures)
  }

  private func readCourse(_ map: MapReader, from base: CommunityCourse) -> CommunityCourse {
    var course = base
    change(&course.population, by: map)
    course.start = readStart(map) ?? base.start
    course.happenings += readHappenings(map, upTo: base.ticks)
    return course
  }

  private func readStart(_ map: MapReader) -> CivilTime? {
    guard let value = map.optional("start"), let word = value.text() else { return nil }
    guard let time = CivilTime(iso: word) else {
      value.error(
        "`\(word.shortened)` is not a moment that exists", "write local time and offset: \"2012-10-27T17:00+01:00\"")
      return nil
    }
    return time
  }

  private static let wholeKeys = ["agents", "people_per_agent", "parts", "channels"]
  private static let conditionKeys = [
    "crisis", "history", "outrage", "grave", "reputation", "attitudes", "followers",
  ]

  /// The community of all arms: that of reference where nothing is said.
  private func readPopulation() -> Population {
    var population = Population.reference()
    channels = population.channels.map(\.platform.rawValue)
    if let value = root.optional("community"),
      let map = value.map("the community", keys: ExperimentReader.wholeKeys + ExperimentReader.conditionKeys)
    {
      population.agents = map.optional("agents")?.integer(in: CommunityPlan.populations) ?? population.agents
      population.peoplePerAgent =
        map.optional("people_per_agent")?.integer(in: 1...1_000_000)
        ?? population.peoplePerAgent
      if let parts = map.optional("parts") {
        population.parts = parts.communityParts().map {
          Population.Part(segment: $0.segment, share: $0.share, trust: $0.trust, anger: $0.anger)
        }
      }
      if let list = map.optional("channels") { population.channels = readChannels(list) }
      readConditions(map, &population)
    }
    readParameters(root, &population.parameters)
    return population
  }

  /// What an arm changes in the community.
  private func change(_ population: inout Population, by arm: MapReader) {
    if let map = arm.optional("community")?.map("the community of an arm", keys: ExperimentReader.conditionKeys) {
      readConditions(map, &population)
    }
    readParameters(arm, &population.parameters)
  }

  private func readChannels(_ list: Value) -> [Population.Channel] {
    guard let items = list.list(of: "channels") else { return [] }
    if !(1...20).contains(items.count) { list.error("`channels` has \(items.count) entries", "1 to 20 are wanted") }
    channels = []
    return items.prefix(20).compactMap { item in
      guard let map = item.map("a channel", keys: ["id", "platform", "followers", "owned"]) else { return nil }
      let id = map.required("id")?.identifier() ?? ""
      if channels.contains(id) {
        diagnostics.error(map.location(of: "id"), "the id `\(id)` is taken", "choose another")
      }
      channels.append(id)
      return Population.Channel(
        platform: map.required("platform")?.choice(of: Platform.self, "a platform") ?? .press,
        followers: map.required("followers")?.integer(in: 0...100_000_000) ?? 0,
        isOwned: map.optional("owned")?.boolean())
    }
  }
}
