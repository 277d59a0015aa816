import Codebook
import Machine

/// Posts of the last tick appear before others.
extension Community {
  /// Posts appear before the followers of their authors; an answer also before the author that it answers; what trends
  /// before strangers.
  mutating func deliver(_ postings: [UInt32], since moment: UInt16, _ team: WorkerTeam?) {
    guard !postings.isEmpty else { return }
    let graph = people.graph
    for number in postings {
      guard case .person(let author) = items[Int(number)].author else { continue }
      items[Int(number)].views &+= UInt32(graph.degree(of: Int(author)))
    }
    deliverToFollowers(postings, since: moment, team)
    showTrend(postings)
  }

  private mutating func deliverToFollowers(_ postings: [UInt32], since moment: UInt16, _ team: WorkerTeam?) {
    let delivery = Delivery(
      items: items, postings: postings, people: people, moment: moment,
      draw: Draw(seed: seed, stream: .exposure), attention: UInt64(population.parameters.attention))
    withColumns { columns in
      WorkerTeam.split(columns.count, over: team) { range in delivery.run(columns.inboxes, range) }
    }
  }

  /// Whether more than one in so many has posted against the organisation within the hour: the topic is shown to strangers.
  private var isTrending: Bool { recentNegative.reduce(0, +) * population.parameters.trendingShare > minds.count }

  /// Whether so many post against it that answers no longer reach those who talk.
  var isViral: Bool { recentNegative.reduce(0, +) * population.parameters.viralShare > minds.count }

  /// How new the topic is, in thousandths: a stretched exponential of the minutes since the last fuel (Wu & Huberman
  /// 2007), and a tenth that stays.
  var novelty: Int {
    guard let ignition, tick > ignition else { return 1000 }
    let parameters = population.parameters
    let age = Double((tick - ignition) * 10) / Double(max(1, parameters.noveltyHalfLife))
    let halvings = min(64, Power.of(age, parameters.noveltyExponent))
    return max(100, Int(1000 * Power.of(0.5, Int(halvings * 1000))))
  }

  /// A topic that trends is shown to strangers: the hottest post of the tick, the more, the newer the topic is.
  private mutating func showTrend(_ postings: [UInt32]) {
    guard isTrending else { return }
    let about = postings.filter { items[Int($0)].isAboutOrganisation && items[Int($0)].heat > 0 }
    guard let loudest = about.max(by: { items[Int($0)].heat < items[Int($1)].heat }) else { return }
    let item = items[Int(loudest)]
    let draw = Draw(seed: seed, stream: .exposure)
    let strangers = min(recentNegative.reduce(0, +), minds.count / 50) * novelty / 1000
    for stranger in 0..<UInt32(strangers) {
      let bits = draw.bits(stranger, ~UInt32(truncatingIfNeeded: tick))
      let agent = Int(((bits >> 32) &* UInt64(minds.count)) >> 32)
      let delay = people.delays[Int(item.channel) * 1024 + Int(bits & 1023)]
      if delay < Delay.never { inboxes[agent].show(loudest, heat: Int32(item.heat), at: clockStep &+ delay) }
    }
    items[Int(loudest)].views &+= UInt32(strangers)
  }
}

/// The posts of a tick on their way to those who follow their authors.
private struct Delivery: Sendable {
  let items: [Item]
  let postings: [UInt32]
  let people: People
  let moment: UInt16
  let draw: Draw
  let attention: UInt64

  /// Delivers to the individuals of a range.
  func run(_ inboxes: UnsafeMutablePointer<Inbox>, _ range: Range<Int>) {
    let (low, high) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    people.graph.followers.withUnsafeBufferPointer { followers in
      people.delays.withUnsafeBufferPointer { delays in
        for number in postings {
          let item = items[Int(number)]
          guard case .person(let author) = item.author else { continue }
          let heat = Int32(item.heat)
          let table = Int(item.channel) * 1024
          // An answer is seen less than a post of one's own.
          let attention = item.isAnswer ? attention / 3 : attention
          let first = Int(people.graph.offsets[Int(author)])
          let last = Int(people.graph.offsets[Int(author) + 1])
          for tie in first..<last {
            let follower = followers[tie]
            guard follower >= low, follower < high else { continue }
            let bits = draw.bits(follower, item.key)
            guard ((bits >> 32) &* 1000) >> 32 < attention else { continue }
            let delay = item.mood.delay(delays[table + Int(bits & 1023)])
            if delay < Delay.never { inboxes[Int(follower)].show(number, heat: heat, at: moment &+ delay) }
          }
          notify(item, number, inboxes, low..<high, delays)
        }
      }
    }
  }

  /// Somebody who is answered is told.
  private func notify(
    _ item: Item, _ number: UInt32, _ inboxes: UnsafeMutablePointer<Inbox>, _ range: Range<UInt32>,
    _ delays: UnsafeBufferPointer<UInt16>
  ) {
    guard item.isAnswer, case .person(let answered) = items[Int(item.parent)].author,
      range.contains(answered)
    else { return }
    let delay = delays[Int(item.channel) * 1024 + Int(draw.bits(answered, item.key) & 1023)]
    if delay < Delay.never { inboxes[Int(answered)].show(number, heat: 0, at: moment &+ delay) }
  }
}
