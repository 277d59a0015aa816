import Codebook
import Simulation

extension CommunityCourse {
  /// Runs the course on a seed and measures it.
  ///
  /// The clock is stopped where the state of people is measured and where the organisation looks at posts; that changes
  /// nothing in the community.
  ///
  /// - Complexity: as `Community.run` for the ticks, and O(*n*) in the individuals for each measure of people.
  func run(seed: UInt64, _ measures: [Measure]) -> [Double?] {
    var record = Record(population: population, ticks: ticks)
    var community = Community(population, seed: seed)
    var script = Script(happenings, ticks: ticks)
    let keepsPosts = script.needsPosts || measures.contains(where: \.needsPosts)
    var values = [Double?](repeating: nil, count: measures.count)
    for stop in stops(measures) {
      let tick = community.tick
      let chronicle = community.run(
        ticks: stop - tick, from: start + tick * 10, stimuli: script.stimuli(from: tick, to: stop, record.posts),
        spotlight: keepsPosts ? .max : 0)
      record.add(chronicle)
      for (index, measure) in measures.enumerated() where measure.quantity.isOfPeople && measure.tick(of: self) == stop
      {
        values[index] = community.mean(of: measure, individuals: population.agents)
      }
    }
    for (index, measure) in measures.enumerated() where !measure.quantity.isOfPeople {
      values[index] = record.value(of: measure)
    }
    return values
  }

  /// The ticks at which the clock is stopped, in order; the last is the end.
  private func stops(_ measures: [Measure]) -> [Int] {
    let read = measures.filter(\.quantity.isOfPeople).map { $0.tick(of: self) }
    let looks = happenings.filter(\.needsPosts).map(\.tick)
    let wanted = (read + looks + [ticks]).filter { (1...max(1, ticks)).contains($0) }.sorted()
    return wanted.enumerated().filter { $0.offset == 0 || wanted[$0.offset - 1] != $0.element }.map(\.element)
  }
}

extension Measure {
  /// The tick before which it is measured.
  func tick(of course: CommunityCourse) -> Int { min(until ?? course.ticks, course.ticks) }

  /// Whether the volumes do not tell it, so that all posts are wanted.
  var needsPosts: Bool {
    quantity.isOfPosts && (segment != nil || channel != nil && quantity != .posts)
  }
}

extension Community {
  /// The mean of a measure of people over those whom it asks, or nil where there are none.
  ///
  /// - Complexity: O(*n*) in the individuals.
  func mean(of measure: Measure, individuals: Int) -> Double? {
    var (count, sum) = (0, 0)
    for agent in 0..<UInt32(individuals) {
      let person = person(agent)
      if let segment = measure.segment, person.segment != segment { continue }
      if let channel = measure.channel, person.home != channel { continue }
      if measure.isAmongAware, !person.isAware { continue }
      count += 1
      sum += person.level(of: measure.quantity)
    }
    return count == 0 ? nil : Double(sum) / Double(count) / 10
  }
}

extension Person {
  /// A level of theirs, 0 to 1000.
  fileprivate func level(of quantity: Quantity) -> Int {
    switch quantity {
    case .trust: trust
    case .anger: anger
    case .responsibility: responsibility
    case .empathy: empathy
    case .satisfaction: satisfaction
    case .forgiveness: forgiveness
    case .boycott: boycott
    case .revenge: revenge
    case .awareness: isAware ? 1000 : 0
    default: preconditionFailure("\(quantity.rawValue) is not a level of people")
    }
  }
}
