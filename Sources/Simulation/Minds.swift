import Codebook

/// The state of all individuals, a column a quantity. Quantities run from 0 to 1000 unless said otherwise.
struct Minds: Equatable, Sendable {
  /// Place of the segment in `Segment.allCases`.
  var segment: [UInt8] = []
  /// Number of the channel where they are at home.
  var home: [UInt8] = []
  /// Share of ticks in which they look, at the busiest hour, in thousandths.
  var activity: [Int32] = []
  /// Trust in the organisation.
  var trust: [Int32] = []
  /// Trust at the start: where it slowly returns to.
  var baseTrust: [Int32] = []
  /// Anger at the organisation.
  var anger: [Int32] = []
  /// Responsibility that they attribute to it.
  var blame: [Int32] = []
  /// Empathy for it.
  var empathy: [Int32] = []
  /// Tiredness of the topic.
  var fatigue: [Int32] = []
  /// Failures that they have seen.
  var failures: [UInt8] = []
  /// Whether they know of the crisis.
  var isAware: [Bool] = []
  /// What they remember of it.
  var memory: [Memory] = []
  /// The tick until which they wait for the organisation with patience.
  var patience: [Int32] = []
  /// Answers of the organisation that they have heard.
  var answers: [UInt8] = []
  /// Heat that waits until they look, -1000 to 1000.
  var pendingHeat: [Int32] = []
  /// Responsibility that comes with it.
  var pendingBlame: [Int32] = []
  /// What moved them last: number of a stimulus, or -1.
  var cause: [Int32] = []
  /// Whose post they saw last, or -1 for the thing itself.
  var source: [Int32] = []

  /// Draws the individuals of a sound population.
  ///
  /// - Complexity: O(*n*).
  init(_ population: Population, seed: UInt64) {
    let draw = Draw(seed: seed, stream: .population)
    let segments = Minds.segmentTable(population)
    let homes = Minds.homeTable(population)
    let places = population.parts.map { UInt8(Segment.allCases.firstIndex(of: $0.segment) ?? 0) }
    for agent in 0..<UInt32(population.agents) {
      let number = segments[Int(draw.below(1000, agent, 0))]
      let part = population.parts[number]
      let spread = Int32(draw.below(301, agent, 1)) - 150
      segment.append(places[number])
      home.append(homes[Int(draw.below(UInt32(homes.count), agent, 2))])
      activity.append(Minds.activity(draw.below(1000, agent, 3)))
      trust.append(clamped(Int32(part.trust * 10) + spread))
      anger.append(clamped(Int32(part.anger * 10) + spread / 3))
    }
    baseTrust = trust
    let zeros = [Int32](repeating: 0, count: population.agents)
    (blame, empathy, fatigue, pendingHeat, pendingBlame, patience) = (zeros, zeros, zeros, zeros, zeros, zeros)
    failures = [UInt8](repeating: population.history ? 1 : 0, count: population.agents)
    answers = [UInt8](repeating: 0, count: population.agents)
    isAware = [Bool](repeating: false, count: population.agents)
    memory = [Memory](repeating: [], count: population.agents)
    cause = [Int32](repeating: -1, count: population.agents)
    source = cause
  }

  var count: Int { segment.count }

  /// Participation inequality: 1 % look nearly always, 9 % often, the rest seldom (90-9-1, van Mierlo 2014).
  private static func activity(_ permille: UInt32) -> Int32 {
    if permille < 10 { return 600 }
    if permille < 100 { return 250 + Int32(permille) }
    return 50 + Int32(permille % 100)
  }

  /// Numbers of parts, as often in a thousand as their share.
  private static func segmentTable(_ population: Population) -> [Int] {
    var table: [Int] = []
    for (number, part) in population.parts.enumerated() {
      table += [Int](repeating: number, count: max(0, part.share))
    }
    let last = max(0, population.parts.count - 1)
    return Array((table + [Int](repeating: last, count: 1000)).prefix(1000))
  }

  /// Numbers of channels, as often as people follow the organisation there, but each with some.
  private static func homeTable(_ population: Population) -> [UInt8] {
    let all = population.channels.reduce(0) { $0 + max(1, $1.followers) }
    return population.channels.enumerated().flatMap { number, channel in
      [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 12 + 400 * max(1, channel.followers) / max(1, all))
    }
  }

  /// Adds all that changes to a digest.
  ///
  /// - Complexity: O(*n*).
  func add(to digest: inout Fingerprint) {
    func pack(_ high: Int32, _ low: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low))
    }
    for agent in 0..<count {
      digest.add(pack(trust[agent], anger[agent]))
      digest.add(pack(blame[agent], empathy[agent]))
      digest.add(pack(fatigue[agent], patience[agent]))
      digest.add(pack(pendingHeat[agent], pendingBlame[agent]))
      digest.add(pack(cause[agent], source[agent]))
      let marks = Int32(failures[agent]) << 16 | Int32(answers[agent]) << 8 | Int32(memory[agent].rawValue)
      digest.add(pack(marks, isAware[agent] ? 1 : 0))
    }
  }
}

/// `value` within the scale of 0 to 1000.
func clamped(_ value: Int32) -> Int32 { min(1000, max(0, value)) }
