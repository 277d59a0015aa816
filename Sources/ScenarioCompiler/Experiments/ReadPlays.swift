import Codebook
import Engine
import Laboratory
import Scenarios

extension ExperimentReader {
  /// Reads an experiment on a case.
  func readPlays(_ cases: ExperimentCompiler.CaseSource) -> (arms: [Arm], measures: [Measure]) {
    let scenario = readCase(cases)
    let population = root.optional("population")?.integer(in: CommunityPlan.populations)
    let arms = arms(["acts"]) { map in
      let acts = readActs(map, scenario)
      return scenario.map {
        .desk(DeskCourse(scenario: $0, language: language, population: population, acts: acts))
      }
    }
    return (arms, readMeasures(among: Quantity.ofPlays))
  }

  private func readCase(_ cases: ExperimentCompiler.CaseSource) -> Scenario? {
    let names: Names = root.optional("masked")?.boolean() == true ? .masked : .real
    guard let value = root.required("case"), let name = value.text() else { return nil }
    do throws(ExperimentCompiler.MissingCase) {
      return try cases(name, names)
    } catch {
      value.error(error.message, error.advice)
      return nil
    }
  }

  private static let actKeys = [
    "turn", "do", "channel", "text", "to", "post", "reason", "item", "option", "fact", "minutes", "times",
  ]

  /// How many acts an arm may have, each counted as often as it is done.
  private static let mostActs = 2000

  private func readActs(_ map: MapReader, _ scenario: Scenario?) -> [DeskAct] {
    guard let value = map.optional("acts"), let items = value.list(of: "acts") else { return [] }
    var acts: [DeskAct] = []
    for item in items {
      guard let (act, times) = readAct(item, scenario) else { continue }
      guard acts.count + times <= ExperimentReader.mostActs else {
        item.error(
          "with this one there are \(acts.count + times) acts", "at most \(ExperimentReader.mostActs) are wanted")
        break
      }
      acts += Array(repeating: act, count: times)
    }
    return acts
  }

  private func readAct(_ item: Value, _ scenario: Scenario?) -> (act: DeskAct, times: Int)? {
    guard let map = item.map("an act", keys: ExperimentReader.actKeys) else { return nil }
    let reader = ActReader(map: map, scenario: scenario)
    let turn = reader.id(map.required("turn"), "turn", scenario?.turns.map(\.id))
    let times = map.optional("times")?.integer(in: 1...1000) ?? 1
    guard let deed = reader.deed(), let turn, let number = scenario?.turns.firstIndex(where: { $0.id == turn })
    else { return nil }
    return (DeskAct(turn: number, deed: deed), times)
  }
}

/// Reads one act of a desk.
struct ActReader {
  let map: MapReader
  let scenario: Scenario?

  /// What is done, or nil after telling what is wrong.
  func deed() -> DeskAct.Deed? {
    guard let verb = map.required("do")?.choice(of: DeskVerb.self, "an act") else { return nil }
    if verb == .endTurn {
      map.optional("do")?.error("turns end by themselves", "delete this act")
      return nil
    }
    guard let fields = ActReader.fields[verb] else {
      let known = DeskVerb.allCases.filter { ActReader.fields[$0] != nil }.map(\.rawValue).joined(separator: ", ")
      map.optional("do")?.error("`\(verb.rawValue)` is no act of experiments", "the acts are \(known)")
      return nil
    }
    checkFields(fields, of: verb)
    switch verb {
    case .publish: return publish()
    case .reply: return text().flatMap { text in choice("to").map { .reply(to: $0, text: text) } }
    case .message: return text().flatMap { text in choice("to").map { .message(to: $0, text: text) } }
    case .hide: return choice("post").map { .hide($0, reason: map.optional("reason")?.text() ?? "") }
    case .choose: return choose()
    case .ask: return known("fact", "fact", scenario?.facts.map(\.id)).map { .action(.ask(fact: $0)) }
    case .pause: return known("item", "scheduled post", scenario?.calendar.map(\.id)).map { .action(.pause(item: $0)) }
    case .release:
      return known("item", "scheduled post", scenario?.calendar.map(\.id)).map { .action(.release(item: $0)) }
    case .escalate:
      let person = known("to", "person", scenario?.people.filter(\.canDecide).map(\.id))
      return text().flatMap { text in person.map { .action(.escalate(to: $0, text: text)) } }
    case .wait: return map.required("minutes")?.integer(in: 1...1440).map { .action(.wait(minutes: $0)) }
    default: return nil
    }
  }

  /// The fields of the acts that experiments know.
  private static let fields: [DeskVerb: [String]] = [
    .publish: ["channel", "text"], .reply: ["to", "text"], .message: ["to", "text"], .escalate: ["to", "text"],
    .hide: ["post", "reason"], .choose: ["item", "option"], .ask: ["fact"], .pause: ["item"], .release: ["item"],
    .wait: ["minutes"],
  ]

  private func checkFields(_ fields: [String], of verb: DeskVerb) {
    for (key, place, _) in map.words where !(["turn", "do", "times"] + fields).contains(key) {
      place.error("`\(verb.rawValue)` has no `\(key)`", "it has \(fields.joined(separator: ", "))")
    }
  }

  private func publish() -> DeskAct.Deed? {
    let channels = scenario?.channels.filter { $0.handle != nil || $0.isPrivate }.map(\.id)
    let channel = known("channel", "channel that one can publish on", channels)
    return text().flatMap { text in channel.map { .action(.publish(channel: $0, text: text)) } }
  }

  private func choose() -> DeskAct.Deed? {
    guard let mail = known("item", "mail", scenario?.inbox.map(\.id)) else { return nil }
    let options = scenario?.inbox.first { $0.id == mail }?.options.map(\.id)
    return known("option", "option", options).map { .action(.choose(item: mail, option: $0)) }
  }

  private func text() -> String? { map.required("text")?.text() }

  private func choice(_ key: String) -> DeskAct.PostChoice? {
    map.required(key)?.text().map { $0 == "loudest" ? .loudest : .author($0) }
  }

  private func known(_ key: String, _ what: String, _ ids: [String]?) -> String? {
    id(map.required(key), what, ids)
  }

  /// An id that the case knows, or nil after telling that it does not; any where the case could not be had.
  func id(_ value: Value?, _ what: String, _ ids: [String]?) -> String? {
    guard let value, let word = value.text() else { return nil }
    guard let ids, !ids.contains(word) else { return word }
    value.error("there is no \(what) `\(word.shortened)`", Suggestion.advice(for: word, among: ids))
    return nil
  }
}
