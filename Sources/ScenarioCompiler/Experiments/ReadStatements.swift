import Codebook
import Laboratory
import Scenarios
import Simulation

extension ExperimentReader {
  private static let statementKeys = [
    "text", "language", "strategies", "apology", "tones", "specificity", "similarity", "contradicts", "truth", "voice",
    "unsolicited", "self_serving",
  ]

  /// Reads `statements`: what the organisation says, by names that happenings refer to.
  func readStatements() {
    for (key, place, value) in root.optional("statements")?.freeMap("the statements")?.words ?? [] {
      guard key.isIdentifier(also: "-_") else {
        place.error("`\(key.shortened)` is not a name of a statement", "lower-case letters, digits, `-` and `_`")
        continue
      }
      statements[key] = readUtterance(value)
    }
  }

  private func readUtterance(_ value: Value) -> Utterance {
    guard let map = value.map("a statement", keys: ExperimentReader.statementKeys) else { return Utterance() }
    if !map.has("text"), !map.has("strategies") {
      value.error("the statement says nothing", "give it a `text`, or `strategies`")
    }
    let utterance = Utterance(
      text: map.optional("text")?.text() ?? "",
      language: map.optional("language")?.choice(of: Language.self, "a language") ?? language,
      strategies: map.optional("strategies").map(readStrategies),
      apology: map.optional("apology")?.choices(
        of: ApologyComponent.self, "a component of an apology", isEmptyAllowed: true),
      tones: map.optional("tones")?.choices(of: Tone.self, "a tone", isEmptyAllowed: true),
      specificity: map.optional("specificity")?.integer(in: 0...100),
      similarity: map.optional("similarity")?.integer(in: 0...100),
      isContradictory: map.optional("contradicts")?.boolean(), isTrue: map.optional("truth")?.boolean(),
      voice: readVoice(map.optional("voice")), isUnsolicited: map.optional("unsolicited")?.boolean() ?? false,
      isSelfServing: map.optional("self_serving")?.boolean() ?? false)
    if map.isSound("text"), utterance.weighed.isEmpty {
      map.optional("text")?.warning("nothing is read in this text", "write it otherwise, or name its `strategies`")
    }
    return utterance
  }

  /// A list of strategies, or a map of them with their strengths.
  private func readStrategies(_ value: Value) -> [Statement.Weighted] {
    guard value.isMap, let map = value.freeMap("the strategies") else {
      return value.choices(of: Strategy.self, "a strategy").map { Statement.Weighted(strategy: $0, strength: 80) }
    }
    return map.words.compactMap { _, place, value in
      let strength = value.integer(in: 1...100)
      guard let strategy = place.choice(of: Strategy.self, "a strategy"), let strength else { return nil }
      return Statement.Weighted(strategy: strategy, strength: strength)
    }
  }

  private func readVoice(_ value: Value?) -> Statement.Voice {
    switch value?.choice(of: ScriptedStatement.Voice.self, "a voice") ?? .organisation {
    case .organisation: .official
    case .leader: .leader
    case .colleague: .colleague
    case .private: .private
    }
  }

  /// The statement with a name, or nil after telling that there is none.
  func statement(_ value: Value?) -> Utterance? {
    guard let value, let name = value.text() else { return nil }
    usedStatements.insert(name)
    if let utterance = statements[name] { return utterance }
    let names = (root.optional("statements")?.pairs ?? []).compactMap(\.key.word)
    if !names.contains(name) {
      value.error("there is no statement `\(name.shortened)`", Suggestion.advice(for: name, among: names))
    }
    return nil
  }

  /// Tells of statements that nobody makes.
  func warnOfUnsaid() {
    for (key, place, _) in root.optional("statements")?.freeMap("the statements")?.words ?? []
    where !usedStatements.contains(key) {
      place.warning("the statement `\(key)` is never made", "use it in `happens`, or delete it")
    }
  }
}
