import Codebook
import Laboratory
import Simulation

/// The conditions of an experiment, which arms may change: crisis, reputation, followers, numbers of the model.
extension ExperimentReader {
  /// Reads what `map` says of the conditions.
  func readConditions(_ map: MapReader, _ population: inout Population) {
    population.crisis = map.optional("crisis")?.choice(of: CrisisType.self, "a type of crisis") ?? population.crisis
    population.history = map.optional("history")?.boolean() ?? population.history
    population.isOutrage = map.optional("outrage")?.boolean() ?? population.isOutrage
    population.isGrave = map.optional("grave")?.boolean() ?? population.isGrave
    readAttitudes(map, &population)
    readFollowers(map, &population)
    guard let points = map.optional("reputation")?.integer(in: -100...100) else { return }
    for part in population.parts.indices {
      population.parts[part].trust = min(100, max(0, population.parts[part].trust + points))
    }
  }

  private func readAttitudes(_ map: MapReader, _ population: inout Population) {
    for (key, place, value) in map.optional("attitudes")?.freeMap("the attitudes")?.words ?? [] {
      let segments = population.parts.map(\.segment.rawValue)
      guard let part = segments.firstIndex(of: key) else {
        place.error(
          "no part of the community is called `\(key.shortened)`", Suggestion.advice(for: key, among: segments))
        continue
      }
      guard let map = value.map("an attitude", keys: ["trust", "anger"]) else { continue }
      population.parts[part].trust = map.optional("trust")?.integer(in: 0...100) ?? population.parts[part].trust
      population.parts[part].anger = map.optional("anger")?.integer(in: 0...100) ?? population.parts[part].anger
    }
  }

  private func readFollowers(_ map: MapReader, _ population: inout Population) {
    for (key, place, value) in map.optional("followers")?.freeMap("the followers")?.words ?? [] {
      guard let channel = channel(key, at: place), let followers = value.integer(in: 0...100_000_000) else { continue }
      population.channels[channel].followers = followers
    }
  }

  /// Reads `parameters`: numbers of the model by their names.
  func readParameters(_ map: MapReader, _ parameters: inout Parameters) {
    for (key, place, value) in map.optional("parameters")?.freeMap("the parameters")?.words ?? [] {
      guard let field = Parameters.fields.first(where: { $0.name == key }) else {
        place.error(
          "the model has no parameter `\(key.shortened)`",
          Suggestion.advice(
            for: key, among: Parameters.fields.map(\.name), otherwise: "see scenarios/EXPERIMENTS.md for their names"))
        continue
      }
      if let number = value.integer(in: field.range) { parameters[keyPath: field.path] = number }
    }
  }

  /// The number of the channel with an id, or nil after telling that there is none.
  func channel(_ id: String, at place: Value) -> Int? {
    if let number = channels.firstIndex(of: id) { return number }
    place.error("there is no channel `\(id.shortened)`", Suggestion.advice(for: id, among: channels))
    return nil
  }
}
