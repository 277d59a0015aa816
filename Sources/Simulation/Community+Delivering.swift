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
      items: items, postings: postings, delays: people.delays, moment: moment,
      draw: Draw(seed: seed, stream: .exposure), attention: UInt64(population.parameters.attention))
    let graph = people.graph.list
    withColumns { columns in
      graph.withRows { rows in
        WorkerTeam.split(rows.shards, over: team) { run in delivery.run(columns.inboxes, rows, run) }
      }
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
    let age = tick - ignition
    let known = people.novelties
    return age < known.count ? known[age] : Novelty.after(ticks: age, population.parameters)
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
  let delays: [UInt16]
  let moment: UInt16
  let draw: Draw
  let attention: UInt64

  /// Delivers to the individuals of a run of shards.
  func run(_ inboxes: UnsafeMutablePointer<Inbox>, _ rows: AdjacencyRows, _ run: Shards.Run) {
    let width = Delivery.width
    delays.withUnsafeBufferPointer { delays in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width + 1) { attentive in
        for (place, number) in postings.enumerated() {
          prefetchRow(place + Delivery.ahead, rows, run)
          let item = items[Int(number)]
          guard case .person(let author) = item.author else { continue }
          let followers = rows.followers(of: Int(author), in: run)
          for start in stride(from: 0, to: followers.count, by: width) {
            let part = UnsafeBufferPointer(rebasing: followers[start..<min(start + width, followers.count)])
            let count = draw(part, item, inboxes, into: attentive)
            show(item, number, inboxes, delays, attentive[..<count])
          }
          notify(item, number, inboxes, run.agents, delays)
        }
      }
    }
  }

  /// Which of some followers take notice, with the bits of their draw of a delay above their number; they are asked for.
  @inline(__always)
  private func draw(
    _ followers: UnsafeBufferPointer<UInt32>, _ item: Item, _ inboxes: UnsafeMutablePointer<Inbox>,
    into attentive: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    // An answer is seen less than a post of one's own.
    let attention = item.isAnswer ? attention / 3 : attention
    var count = 0
    for follower in followers {
      let bits = draw.bits(follower, item.key)
      // Written always and kept sometimes: a branch on a random draw would be mispredicted.
      attentive[count] = bits << 32 | UInt64(follower)
      count &+= Int(truncatingIfNeeded: ((((bits >> 32) &* 1000) >> 32) &- attention) >> 63)
      prefetch(inboxes + Int(follower))
    }
    return count
  }

  @inline(__always)
  private func show(
    _ item: Item, _ number: UInt32, _ inboxes: UnsafeMutablePointer<Inbox>, _ delays: UnsafeBufferPointer<UInt16>,
    _ attentive: Slice<UnsafeMutableBufferPointer<UInt64>>
  ) {
    let heat = Int32(item.heat)
    let table = Int(item.channel) * 1024
    for word in attentive {
      let delay = item.mood.delay(delays[table + Int(word >> 32 & 1023)])
      if delay < Delay.never {
        inboxes[Int(UInt32(truncatingIfNeeded: word))].show(number, heat: heat, at: moment &+ delay)
      }
    }
  }

  private static let width = 256

  private static let ahead = 8

  /// Asks for the followers of a post to come.
  @inline(__always)
  private func prefetchRow(_ place: Int, _ rows: AdjacencyRows, _ run: Shards.Run) {
    guard place < postings.count, case .person(let author) = items[Int(postings[place])].author else { return }
    rows.prefetchFollowers(of: Int(author), in: run)
  }

  /// Somebody who is answered is told.
  private func notify(
    _ item: Item, _ number: UInt32, _ inboxes: UnsafeMutablePointer<Inbox>, _ range: Range<Int>,
    _ delays: UnsafeBufferPointer<UInt16>
  ) {
    guard item.isAnswer, case .person(let answered) = items[Int(item.parent)].author, range.contains(Int(answered))
    else { return }
    let delay = delays[Int(item.channel) * 1024 + Int(draw.bits(answered, item.key) & 1023)]
    if delay < Delay.never { inboxes[Int(answered)].show(number, heat: 0, at: moment &+ delay) }
  }
}
