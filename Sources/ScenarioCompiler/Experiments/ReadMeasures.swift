import Codebook
import Laboratory
import Simulation

extension ExperimentReader {
  /// Reads `measures` of a bare community that is watched for some ticks.
  func readMeasures(_ population: Population, ticks: Int) -> [Measure] {
    readMeasures(among: Quantity.ofCommunities, ["segment", "channel", "among", "from", "at"]) { measure, map in
      let quantity = measure.quantity
      var name = quantity.rawValue
      if let value = only(map, "segment", quantity.isOfPeople || quantity.isOfPosts, quantity) {
        measure.segment = segment(value, in: population)
        name += ".\(measure.segment?.rawValue ?? "")"
      }
      if let value = only(map, "channel", quantity.isOfPeople || quantity.isOfPosts, quantity) {
        measure.channel = value.text().flatMap { channel($0, at: value) }
        name += ".\(measure.channel.map { channels[$0] } ?? "")"
      }
      if let value = only(map, "among", quantity.isOfPeople && quantity != .awareness, quantity) {
        measure.isAmongAware = value.choice(of: Among.self, "a group of people") == .aware
        if measure.isAmongAware { name += ".aware" }
      }
      measure.until = map.optional("at")?.ticks(upTo: ticks)
      if let value = only(map, "from", quantity.isOfPosts || quantity == .articles, quantity) {
        measure.from = value.ticks(upTo: (measure.until ?? ticks) - 1) ?? 0
        name += "@\(Value.duration(ofTicks: measure.from))-\(measure.until.map(Value.duration) ?? "")"
      } else if let until = measure.until {
        if until == 0 { map.optional("at")?.error("nothing has happened by then", "10m at least") }
        name += "@\(Value.duration(ofTicks: until))"
      }
      return name
    }
  }

  private enum Among: String, CaseIterable {
    case all, aware
  }

  /// Reads `measures`; `details` reads the keys other than `of` and `name`, and gives the usual name.
  func readMeasures(
    among known: [Quantity], _ keys: [String] = [],
    details: (inout Measure, MapReader) -> String = { measure, _ in measure.quantity.rawValue }
  ) -> [Measure] {
    guard let list = root.required("measures"), let items = list.list(of: "measures") else { return [] }
    if !(1...200).contains(items.count) { list.error("`measures` has \(items.count) entries", "1 to 200 are wanted") }
    var names: Set<String> = []
    return items.prefix(200).compactMap { item in
      let map = item.isMap ? item.map("a measure", keys: ["of", "name"] + keys) : nil
      guard let quantity = quantity(item.isMap ? map?.required("of") : item, among: known) else { return nil }
      var measure = Measure(name: quantity.rawValue, quantity: quantity)
      if let map {
        measure.name = details(&measure, map)
        if let value = map.optional("name"), let name = self.name(value) { measure.name = name }
      }
      if !names.insert(measure.name).inserted {
        item.error("two measures are called `\(measure.name)`", "delete one, or give it a `name`")
      }
      return measure
    }
  }

  private func quantity(_ value: Value?, among known: [Quantity]) -> Quantity? {
    guard let value, let word = value.text() else { return nil }
    guard let quantity = Quantity(rawValue: word), known.contains(quantity) else {
      let what = Quantity(rawValue: word) == nil ? "is not a measure" : "cannot be measured here"
      value.error("`\(word.shortened)` \(what)", Suggestion.advice(for: word, among: known.map(\.rawValue)))
      return nil
    }
    return quantity
  }

  private func name(_ value: Value) -> String? {
    guard let word = value.text() else { return nil }
    if word.isIdentifier(also: "-_.@") { return word }
    value.error("`\(word.shortened)` is not a name of a measure", "lower-case letters, digits, `-`, `_`, `.` and `@`")
    return nil
  }

  /// The value of a key that only some measures have.
  private func only(_ map: MapReader, _ key: String, _ isAllowed: Bool, _ quantity: Quantity) -> Value? {
    guard let value = map.optional(key) else { return nil }
    if !isAllowed { value.error("`\(quantity.rawValue)` has no `\(key)`", "delete it") }
    return isAllowed ? value : nil
  }

  private func segment(_ value: Value, in population: Population) -> Segment? {
    guard let segment = value.choice(of: Segment.self, "a segment") else { return nil }
    if !population.parts.contains(where: { $0.segment == segment }) {
      let known = population.parts.map(\.segment.rawValue)
      value.error("the community has no \(segment.rawValue)", Suggestion.advice(for: segment.rawValue, among: known))
    }
    return segment
  }
}
