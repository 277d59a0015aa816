import Codebook

/// What an experiment can ask of a community.
extension Community {
  /// How many individuals there are; their numbers run from 0.
  public var count: Int { minds.count }

  /// How many people one individual stands for.
  public var peoplePerAgent: Int { population.peoplePerAgent }

  /// How an individual stands; the number is of one of them.
  public func person(_ number: UInt32) -> Person {
    let (mind, traits) = (minds[Int(number)], people.traits[Int(number)])
    var consequences: Consequences = []
    if mind.marks.contains(.told) { consequences.insert(.tellsOthers) }
    if mind.marks.contains(.escalated) { consequences.insert(.escalates) }
    if mind.marks.contains(.shamed) { consequences.insert(.shames) }
    return Person(
      segment: Segment.allCases[Int(traits.segment)], home: Int(traits.home), circle: Int(traits.circle),
      layer: Int(traits.layer), isAnonymous: traits.isAnonymous, isFollower: traits.isFollower,
      followers: people.graph.degree(of: Int(number)), initialTrust: traits.initialTrust.thousandths,
      trust: mind.trust.thousandths, anger: mind.anger.thousandths, responsibility: mind.blame.thousandths,
      empathy: mind.empathy.thousandths, satisfaction: mind.satisfaction.quarters,
      forgiveness: mind.forgiveness(disposition: traits.disposition), boycott: mind.boycott,
      revenge: mind.revenge(initialTrust: traits.initialTrust.thousandths), joy: mind.joy.quarters,
      sorrow: mind.sorrow.quarters, failures: Int(mind.failures), answers: Int(mind.answers),
      isAware: mind.marks.contains(.aware),
      isWaiting: mind.marks.contains(.waiting) && !mind.marks.contains(.answered),
      isImpatient: mind.marks.contains(.impatient) || mind.isPatient && mind.patienceLeft(at: tick) <= 0,
      consequences: consequences)
  }

  /// The individuals who follow one.
  public func followers(of number: UInt32) -> [UInt32] {
    people.graph.list.followers(of: Int(number))
  }

  /// How close two individuals are, 0 to 255, by which moods pass more or less easily.
  public func closeness(_ one: UInt32, _ other: UInt32) -> Int {
    Int(Draw.mix(UInt64(min(one, other)) << 32 | UInt64(max(one, other))) & 255)
  }

  /// Individuals before whom a post, an article, a statement or an event has appeared so far, by its number.
  public func reach(of number: Int) -> Int { items.indices.contains(number) ? Int(items[number].views) : 0 }

  /// Approval less disapproval of a post so far.
  public func likes(of number: Int) -> Int { items.indices.contains(number) ? Int(items[number].likes) : 0 }

  /// The number that the next post, article, statement or event will have.
  public var nextNumber: Int { items.count }

  /// How the people of a segment stand.
  ///
  /// - Complexity: O(*n*) in the individuals.
  public func gauges(of segment: Segment) -> Gauges {
    let place = UInt8(Segment.allCases.firstIndex(of: segment) ?? 0)
    var tally = Tally()
    for (mind, traits) in zip(minds, people.traits) where traits.segment == place { tally.add(mind) }
    return Gauges(tally)
  }

  /// The chain of causes of a post or article, the newest first: what its author reacted to, what the author of that
  /// reacted to, and so on to what began it; at most a hundred.
  public func causes(of number: Int) -> [Link] {
    var chain: [Link] = []
    var next = number
    while items.indices.contains(next), items[next].parent != 0, chain.count < 100 {
      next = Int(items[next].parent)
      let source: Link.Source =
        switch items[next].author {
        case .person(let agent): .person(agent)
        case .organisation: .organisation
        case .press: .press
        case .script: .event
        }
      chain.append(Link(number: next, source: source))
    }
    return chain
  }
}
