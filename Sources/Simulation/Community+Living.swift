import Codebook
import Machine

/// A post and what its author did and why.
struct Written {
  let number: UInt32
  let deed: Deed
}

/// Individuals look and act.
extension Community {
  /// One tick in the life of everybody; returns the numbers of what was written.
  mutating func live(at time: CivilTime, _ team: WorkerTeam?) -> [Written] {
    var deeds = look(team)
    if population.parameters.chatter > 0 { deeds += chatter(at: time) }
    return deeds.compactMap { deed in record(deed).map { Written(number: $0, deed: deed) } }
  }

  /// Those whose moment has come look; returns what they do, in the order of their numbers.
  private mutating func look(_ team: WorkerTeam?) -> [Deed] {
    guard isAnybodyDue else { return [] }
    let moment = Moment(self)
    let parts = withColumns { columns in
      WorkerTeam.collect(columns.count, over: team) { range in
        var deeds: [Deed] = []
        var tally = Tally()
        Community.forEachDue(range, columns.inboxes, moment.clock) { due in
          for place in 0..<due.count {
            if place &+ Look.ahead < due.count { columns.prefetch(Int(due[place &+ Look.ahead])) }
            Look.run(Int(due[place]), columns, moment, &deeds, &tally)
          }
        }
        return (deeds, tally)
      }
    }
    for part in parts { tally += part.1 }
    return parts.flatMap(\.0)
  }

  /// In a small community often nobody looks in a tick.
  private var isAnybodyDue: Bool {
    let (clock, block) = (clockStep, 512)
    // Without a branch each, and some hundreds at a time: one on a random moment would be mispredicted.
    for start in stride(from: 0, to: inboxes.count, by: block) {
      let due = inboxes[start..<min(start + block, inboxes.count)].reduce(0) { $0 | $1.dueBit(clock) }
      if due != 0 { return true }
    }
    return false
  }

  /// Hands over who looks now, some thousands at a time.
  private static func forEachDue(
    _ range: Range<Int>, _ inboxes: UnsafeMutablePointer<Inbox>, _ clock: UInt16,
    _ body: (UnsafeBufferPointer<UInt32>) -> Void
  ) {
    let block = 4096
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: block + 1) { due in
      for start in stride(from: range.lowerBound, to: range.upperBound, by: block) {
        // Written always and kept sometimes: a branch on a random draw would be mispredicted.
        var count = 0
        for agent in start..<min(start + block, range.upperBound) {
          due[count] = UInt32(truncatingIfNeeded: agent)
          count &+= inboxes[agent].dueBit(clock)
        }
        body(UnsafeBufferPointer(rebasing: due[..<count]))
      }
    }
  }

  /// What a deed leaves in the community: a thing to be seen, or a mark of approval.
  private mutating func record(_ deed: Deed) -> UInt32? {
    switch deed.kind {
    case .approve(let opinion):
      items[Int(deed.item)].likes = min(10_000, items[Int(deed.item)].likes + opinion)
      reward(deed.item)
      return nil
    case .share, .post:
      if deed.kind == .share { reward(deed.item) }
      let number = add(item(of: deed))
      postings.append(number)
      return number
    }
  }

  /// Approval teaches the author of an outraged post to show more outrage, by as much as it exceeds what they have come to
  /// expect (Brady et al. 2021).
  mutating func reward(_ number: UInt32) {
    let item = items[Int(number)]
    guard case .person(let author) = item.author, item.mood == .anger || item.mood == .mockery else { return }
    let surprise = 1000 - minds[Int(author)].outrage.quarters
    minds[Int(author)].outrage.move(surprise * population.parameters.outrageLearning / 1000)
  }

  private func item(of deed: Deed) -> Item {
    let traits = people.traits[Int(deed.agent)]
    let mind = minds[Int(deed.agent)]
    let source = items[Int(deed.item)]
    var item = item(.person(deed.agent), on: Int(traits.home), source.cause)
    item.parent = deed.item
    (item.mood, item.act, item.circle) = (deed.mood, deed.act, traits.circle)
    item.stance = mind.trust
    item.isAboutOrganisation = deed.item == 0 ? false : source.isAboutOrganisation
    item.episode = source.episode
    let parameters = population.parameters
    if deed.kind == .share {
      item.heat = Int16(Int(source.heat) * 8 / 10)
      item.blame = source.blame
      item.depth = min(200, source.depth + 1)
      item.root = source.root == 0 ? deed.item : source.root
      item.moralWords = source.moralWords
      item.statement = source.statement
      // What is passed on a second time is passed on less; afterwards it stays so.
      let later = min(900_000, Int(source.share) * parameters.laterHops / 1000)
      item.share = source.depth == 0 ? UInt32(later) : source.share
      item.answer = source.answer / 2
      return item
    }
    item.isAnswer = deed.isAnswer
    item.depth = deed.isAnswer ? min(200, source.depth + 1) : 0
    item.answer = UInt32(parameters.answer)
    if item.isAboutOrganisation {
      item.heat = Int16(Item.heat(deed.mood, deed.level, deed.trait))
      item.blame = UInt16(mind.blame.thousandths)
    }
    item.share = UInt32(
      Spread.share(
        of: item, quality: quality(item.key), outgroupWords: 0, isFalse: false, parameters))
    return item
  }

  /// A post as those who asked for the run see it.
  func post(_ number: UInt32, _ deed: Deed) -> Post {
    let item = items[Int(number)]
    let agent = Int(deed.agent)
    let segment = Int(people.traits[agent].segment)
    let source = items[Int(item.parent)]
    let seenFrom: UInt32? = if case .person(let other) = source.author { other } else { nil }
    let odd = Int(Draw.mix(UInt64(agent)) % 11)
    return Post(
      number: Int(number), parent: item.parent == 0 ? nil : Int(item.parent), isAnswer: deed.isAnswer,
      delay: deed.delay,
      isAboutOrganisation: item.isAboutOrganisation,
      addressee: deed.addressee ?? (deed.kind == .share || deed.isAnswer ? seenFrom : nil),
      tick: Int(item.tick), channel: Int(item.channel), agent: deed.agent, segment: Segment.allCases[segment],
      followers: (people.graph.degree(of: agent) * 9 + 3 + odd) * (Temper.table[segment].loudness > 10 ? 20 : 1),
      mood: item.mood, act: item.act,
      cause: Cause(
        stimulus: item.cause < 0 ? nil : Int(item.cause), seenFrom: seenFrom, trait: deed.trait, level: deed.level,
        threshold: deed.threshold),
      draw: Draw(seed: seed, stream: .wording).bits(deed.agent, UInt32(truncatingIfNeeded: tick)))
  }
}

extension Item {
  /// How a post of a mood moves those who see it: with what its author feels (Berger & Milkman 2012: anger spreads,
  /// sadness less).
  static func heat(_ mood: Mood, _ level: Int, _ trait: Trait) -> Int {
    switch mood {
    case .anger: 120 + level / 2
    case .mockery: 90 + level / 3
    case .disappointment: 80 + level / 4
    case .worry: 60
    case .neutral: trait == .role ? 110 : 0
    case .support, .joy: -60
    }
  }
}
