import Codebook

/// What must hold of a community after every tick, whatever happens in it.
extension Community {
  /// A rule that a community breaks.
  enum Violation: Equatable, Sendable {
    /// The columns differ in length from each other or from the population.
    case individuals
    /// A level of an individual is out of its range.
    case level(agent: Int)
    /// An individual's marks contradict each other.
    case marks(agent: Int)
    /// What an individual remembers does not exist.
    case memory(agent: Int)
    /// What waits for an individual does not exist or is not due within the longest delay.
    case inbox(agent: Int)
    /// A number of a post, article, statement or event is out of its range.
    case item(Int)
    /// A post or article has no cause, or one that came after it.
    case cause(Int)
    /// What was posted in the last tick was not, or not by an individual.
    case posting(UInt32)
    /// Sums of the community are out of step with its individuals or its hours.
    case sums
    /// The press publishes what it cannot.
    case press
  }

  /// All rules that the community breaks now; empty in a sound one.
  ///
  /// - Complexity: O(*n*) in the individuals and in all that was to be seen.
  var invariantViolations: [Violation] {
    [brokenSums, brokenPress].flatMap(\.self) + minds.indices.flatMap(violations(of:))
      + items.indices.dropFirst(2).flatMap(violations(ofItem:)) + postings.compactMap(violation(ofPosting:))
  }

  // MARK: Individuals

  private func violations(of agent: Int) -> [Violation] {
    guard agent < inboxes.count, agent < traces.count, agent < people.traits.count else { return [] }
    var broken: [Violation] = []
    let mind = minds[agent]
    if !mind.isWithinBounds { broken.append(.level(agent: agent)) }
    if !mind.marks.areConsistent { broken.append(.marks(agent: agent)) }
    let trace = traces[agent]
    let isKnown = Int(trace.mover) < items.count && Int(trace.shared) < items.count
    if !isKnown || Int(mind.statement) > statements.count || mind.episode > episode {
      broken.append(.memory(agent: agent))
    }
    if !isSound(inboxes[agent]) { broken.append(.inbox(agent: agent)) }
    return broken
  }

  /// Nothing is due in the past: who was due has looked, and at the latest within the longest delay they will.
  private func isSound(_ inbox: Inbox) -> Bool {
    let wait = Int16(bitPattern: inbox.due &- clockStep)
    guard inbox.item != Inbox.none else { return inbox.heat == 0 }
    guard (0..<Int16(Delay.never)).contains(wait), (-1000...1000).contains(inbox.heat) else { return false }
    return inbox.item == Inbox.own ? inbox.heat == 0 : Int(inbox.item) < items.count
  }

  // MARK: What was to be seen

  private func violations(ofItem number: Int) -> [Violation] {
    let item = items[number]
    var broken: [Violation] = []
    if !isWithinBounds(item) || item.tick < items[number - 1].tick { broken.append(.item(number)) }
    if !hasCause(item, number) { broken.append(.cause(number)) }
    return broken
  }

  private func isWithinBounds(_ item: Item) -> Bool {
    if case .person(let author) = item.author, Int(author) >= minds.count { return false }
    return (0...Int32(tick)).contains(item.tick) && Int(item.channel) < population.channels.count
      && (-1000...1000).contains(item.heat) && item.blame <= 1000 && item.stance <= 64_000
      && item.share <= 900_000 && item.answer <= 1_000_000 && (-100...10_000).contains(item.likes)
      && Int(item.views) <= 2 * minds.count && Int(item.statement) <= statements.count && item.episode <= episode
  }

  /// Whoever posts, passes on or reports reacts to something that was there before; only chatter about other things, and
  /// what the script makes people and outlets say, begins by itself.
  private func hasCause(_ item: Item, _ number: Int) -> Bool {
    guard item.root < number, item.parent < number, item.parent != 1 else { return false }
    guard item.parent != 0 else {
      return switch item.author {
      case .person: item.cause >= 0 || !item.isAboutOrganisation
      case .press: item.cause >= 0
      case .organisation, .script: true
      }
    }
    let source = items[Int(item.parent)]
    guard case .person = item.author else { return true }
    // A post is seen in the tick after it was written at the earliest.
    if case .person = source.author, source.tick >= item.tick { return false }
    return item.cause == source.cause && item.tick >= source.tick
  }

  private func violation(ofPosting number: UInt32) -> Violation? {
    guard items.indices.contains(Int(number)), case .person = items[Int(number)].author,
      Int(items[Int(number)].tick) == tick - 1
    else { return .posting(number) }
    return nil
  }

  // MARK: Sums

  private var brokenSums: [Violation] {
    var broken: [Violation] = []
    let count = population.agents
    if minds.count != count || inboxes.count != count || traces.count != count || people.traits.count != count {
      broken.append(.individuals)
    }
    let hour = zip(recentPosts, zip(recentNegative, recentAnger))
    let areHoursSound =
      recentPosts.count <= 6 && recentNegative.count == recentPosts.count && recentAnger.count == recentPosts.count
      && hour.allSatisfy { posts, rest in (0...posts).contains(rest.0) && (0...posts * 1000).contains(rest.1) }
    let areMomentsSound =
      wakefulness >= 0 && (firstHeat ?? 0) <= tick && (ignition ?? 0) <= tick && Int(standing) <= statements.count
    if tally != Tally(of: minds) || gauges != Gauges(tally) || !areHoursSound || !areMomentsSound {
      broken.append(.sums)
    }
    return broken
  }

  private var brokenPress: [Violation] {
    let outlets = 0..<press.outlets
    let areCopiesSound = press.copies.allSatisfy { copy in
      outlets.contains(copy.outlet) && outlets.contains(copy.originalOutlet) && Int(copy.original) < items.count
    }
    return press.published.count == press.outlets && areCopiesSound && commissioned.isEmpty ? [] : [.press]
  }
}

extension Mind {
  /// Whether all levels are in range.
  fileprivate var isWithinBounds: Bool {
    max(trust, anger, blame, empathy, fatigue) <= 64_000 && max(satisfaction, joy, sorrow) <= 250
      && max(outrage, encouragement) <= 250 && failures <= 9 && answers <= 100
  }
}

extension Marks {
  /// Whoever suffers, waits or acts for want of an answer knows why, and only who shames is about to.
  fileprivate var areConsistent: Bool {
    let reasons: Marks = [.waiting, .impatient, .told, .escalated, .shamed, .shaming, .aggrieved]
    return rawValue < 16_384 && (contains(.aware) || isDisjoint(with: reasons))
      && (!contains(.shaming) || contains(.shamed))
  }
}
