import Codebook

/// Outlets that follow popularity and copy one another.
struct Press: Equatable, Sendable {
  /// An outlet that will publish.
  struct Copy: Equatable, Sendable {
    var outlet: Int
    /// Minutes since the start of the case.
    var minute: Int
    var original: UInt32
    var originalOutlet: Int
  }

  /// How many there are.
  let outlets: Int
  /// Those that have published since the last new fuel.
  var published: [Bool]
  /// Copies that are being written, by time.
  var copies: [Copy] = []
  /// The failure that was last reported on.
  var episode: UInt8 = 0

  init(outlets: Int) {
    self.outlets = min(200, max(0, outlets))
    published = [Bool](repeating: false, count: self.outlets)
  }

  /// Two outlets in three live from advertisements, the others from their readers.
  static func isAdFunded(_ outlet: Int) -> Bool { outlet % 3 != 2 }

  /// Share of the individuals who read an outlet, in thousandths, given that of the largest.
  static func readers(of outlet: Int, largest: Int) -> Int { max(2, largest * 3 / (3 + outlet)) }

  /// Minutes after which an outlet has copied another's story: a quarter within 4, half within 25, the mean near three
  /// hours (Cagé et al. 2020; median and mean from memory in the research notes). `draw` is 32 random bits.
  static func copyLag(_ draw: UInt64) -> Int {
    let points = [1, 4, 25, 120, 480, 1440]
    let shares = [0, 250, 500, 750, 900, 1000]
    let share = Int((draw &* 1000) >> 32)
    let place = shares.lastIndex { $0 <= share } ?? 0
    let (low, high) = (points[place], points[place + 1])
    return low + (high - low) * (share - shares[place]) / (shares[place + 1] - shares[place])
  }

  func add(to digest: inout Fingerprint) {
    for outlet in published { digest.add(outlet ? 1 : 0) }
    for copy in copies { digest.add(copy.outlet << 32 | copy.minute) }
  }
}

/// The press takes the topic up.
extension Community {
  /// Outlets publish what is due in this tick, and some of the others decide to.
  mutating func runPress(at time: CivilTime) -> [Article] {
    guard press.outlets > 0, firstHeat != nil else { return [] }
    if press.episode != episode {
      press.episode = episode
      press.published = [Bool](repeating: false, count: press.outlets)
    }
    var articles = publishCopies()
    let posts = recentNegative.reduce(0, +)
    guard posts > 0 else { return articles }
    let draw = Draw(seed: seed, stream: .press)
    for outlet in 0..<press.outlets where !press.published[outlet] {
      let bits = draw.bits(UInt32(outlet), UInt32(truncatingIfNeeded: tick))
      guard Int(((bits >> 32) &* 1_000_000) >> 32) < hazard(of: outlet, posts: posts, at: time) else { continue }
      articles.append(publish(outlet, at: tick * 10 + Int(bits & 0xFFFF) * 10 / 65_536, copying: nil))
    }
    return articles
  }

  /// Outlets that a stimulus tells to.
  mutating func cover(_ outlets: Int, on channel: Int, _ cause: Int32) {
    guard outlets > 0 else { return }
    if firstHeat == nil { firstHeat = tick }
    ignition = tick
    if episode == 0 { episode = 1 }
    press.episode = episode
    for outlet in 0..<min(outlets, press.outlets) where !press.published[outlet] {
      commissioned.append(publish(outlet, at: tick * 10, copying: nil, cause: cause, floor: 450))
    }
  }

  /// Two outlets report on what the organisation told them.
  mutating func print(_ cause: Int32) {
    for outlet in (0..<press.outlets).filter({ !press.published[$0] }).prefix(2) {
      commissioned.append(publish(outlet, at: tick * 10, copying: nil, cause: cause, floor: 200))
    }
  }

  /// The chance that an outlet takes the topic up in this tick, in millionths: by the hostile posts of the hour, as against those
  /// of a topic of national size; outlets that live from advertisements follow popularity more (Cagé et al. 2022).
  private func hazard(of outlet: Int, posts: Int, at time: CivilTime) -> Int {
    let parameters = population.parameters
    let size = Double(posts * parameters.nationalShare) / Double(minds.count)
    var chance = Double(parameters.coverage) * Power.of(size, parameters.coverageExponent) * 1000
    chance *= Double(Press.isAdFunded(outlet) ? parameters.adFunded : parameters.paywalled) / 1000
    if parameters.rhythm != 0 {
      if !Rhythm.isOfficeHour(time) { chance /= 4 }
      if time.weekday >= 5 { chance *= 0.7 }
    }
    return Int(min(chance, 900_000))
  }

  private mutating func publishCopies() -> [Article] {
    var articles: [Article] = commissioned
    commissioned = []
    let end = (tick + 1) * 10
    let due = press.copies.filter { $0.minute < end }
    press.copies.removeAll { $0.minute < end }
    for copy in due where !press.published[copy.outlet] {
      articles.append(publish(copy.outlet, at: copy.minute, copying: copy))
    }
    return articles
  }

  /// An article appears before the readers of an outlet. A copy keeps most of the text, and with it how the first article
  /// put it.
  private mutating func publish(
    _ outlet: Int, at minute: Int, copying copy: Press.Copy?, cause: Int32 = -1, floor: Int = 150
  ) -> Article {
    press.published[outlet] = true
    let parameters = population.parameters
    let channel = population.channels.firstIndex { $0.platform == .press } ?? 0
    var item = item(.press, on: channel, cause < 0 ? items[Int(lastFuel)].cause : cause)
    let own = min(700, max(floor, loudest))
    let reuse = copy == nil ? 0 : parameters.verbatim
    let heat = copy.map { (Int(items[Int($0.original)].heat) * reuse + own * (1000 - reuse)) / 1000 } ?? own
    item.heat = Int16(heat)
    item.mood = .neutral
    item.blame = UInt16(
      copy.map { Int(items[Int($0.original)].blame) } ?? max(population.responsibility(500), gauges.responsibility))
    item.episode = episode
    item.parent = copy?.original ?? lastFuel
    let number = UInt32(items.count)
    var readers = Press.readers(of: outlet, largest: parameters.readership)
    // A harder headline is opened more: 2.3 % a negative word (Robertson et al. 2023), here a word for 200 of heat.
    readers = readers * (1000 + 23 * heat / 200) / 1000
    showArticle(item, outlet: outlet, share: readers)
    ignition = tick
    if copy == nil { commissionCopies(of: number, by: outlet, at: minute) }
    return Article(
      minute: minute, outlet: outlet, isAdFunded: Press.isAdFunded(outlet), copies: copy?.originalOutlet, reuse: reuse,
      heat: heat, readers: Int(items[Int(number)].views))
  }

  /// Others copy the article. The first copy comes after the published delay, the others each after their own, but not
  /// before it.
  private mutating func commissionCopies(of number: UInt32, by outlet: Int, at minute: Int) {
    let draw = Draw(seed: seed, stream: .press)
    let story = ~UInt32(truncatingIfNeeded: tick * 256 + outlet)
    var copies: [Press.Copy] = []
    for other in 0..<press.outlets where !press.published[other] {
      guard !press.copies.contains(where: { $0.outlet == other }) else { continue }
      let bits = draw.bits(UInt32(other), story)
      guard Int((bits & 0xFFFF) * 1000 / 65_536) < population.parameters.copying else { continue }
      let lag = Press.copyLag(bits >> 32)
      copies.append(Press.Copy(outlet: other, minute: minute + lag, original: number, originalOutlet: outlet))
    }
    copies.sort { ($0.minute, $0.outlet) < ($1.minute, $1.outlet) }
    let first = minute + Press.copyLag(draw.bits(UInt32(press.outlets), story) >> 32)
    for place in copies.indices { copies[place].minute = place == 0 ? first : max(first, copies[place].minute) }
    press.copies += copies
  }

  /// An article is read anywhere, also by people whom no network would have told.
  private mutating func showArticle(_ item: Item, outlet: Int, share: Int) {
    let number = add(item)
    let draw = Draw(seed: seed, stream: .attention)
    let table = population.channels.count * 1024
    let moment = salt(outlet, .article)
    var readers: UInt32 = 0
    let chance = UInt32(max(0, share))
    draw.forEachDrawn(among: minds.count, moment) { _ in
      chance
    } body: { agent, bits in
      readers += 1
      let delay = people.delays[table + Int(bits & 1023)]
      inboxes[agent].show(number, heat: Int32(item.heat), at: item.clock &+ delay)
    }
    items[Int(number)].views = readers
  }

  /// The number of the last event of the script, or article that it ordered, from which a story takes its cause.
  private var lastFuel: UInt32 {
    UInt32(items.lastIndex { $0.heat > 0 && ($0.author == .script || $0.author == .press && $0.parent == 0) } ?? 0)
  }

  private var loudest: Int { recentAnger.reduce(0, +) / max(1, recentPosts.reduce(0, +)) }
}
