import Codebook

/// Individuals are made to post, to suffer or to speak up.
extension Community {
  /// An individual posts what an experiment wants.
  mutating func plant(_ seed: Seed, on channel: Int, _ cause: Int32) {
    let salt = salt(of: postings.count, .seed, on: channel, cause)
    let author = seed.author.map { min($0, UInt32(minds.count - 1)) } ?? somebody(on: channel, salt: salt)
    let traits = people.traits[Int(author)]
    var item = item(.person(author), on: Int(traits.home), cause)
    (item.mood, item.act, item.circle) = (seed.mood, seed.act, traits.circle)
    item.isAboutOrganisation = seed.isAboutOrganisation
    item.stance = minds[Int(author)].trust
    item.moralWords = UInt8(min(15, max(0, seed.moralWords)))
    item.likes = Int16(min(100, max(-100, seed.likes)))
    if seed.isAboutOrganisation {
      // A failure is told whatever the tone; high arousal adds more to it than low (Herhausen et al. 2019).
      let isToldOf = seed.act == .complain || seed.act == .callToAction
      item.heat = Int16(
        (isToldOf ? 100 : 0) + Community.heat(of: seed.mood) / (seed.mood == .disappointment ? 4 : 2))
      item.blame = UInt16(population.responsibility(500))
    }
    let closeness = 500 + min(100, max(0, seed.tieStrength)) * 10
    let style = 700 + min(100, max(0, seed.styleMatch)) * 6
    var share = Spread.share(
      of: item, quality: quality(item.key), outgroupWords: seed.outgroupWords, isFalse: seed.isFalse,
      population.parameters)
    share = share * closeness / 1000 * style / 1000
    item.share = UInt32(min(900_000, share))
    item.answer = UInt32(population.parameters.answer)
    let number = add(item)
    for _ in 0..<min(10, max(0, seed.likes)) { reward(number) }
    postings.append(number)
  }

  /// So many individuals suffer an ordinary failure; what they do about it is theirs.
  mutating func fail(_ people: Int, on channel: Int, _ cause: Int32) {
    let number = add(item(.script, on: channel, cause))
    for nth in 0..<max(0, min(people, minds.count)) {
      let agent = Int(somebody(on: channel, salt: salt(of: nth, .grievance, on: channel, cause)))
      minds[agent].anger = max(minds[agent].anger, UInt16(thousandths: 500))
      minds[agent].blame = max(minds[agent].blame, UInt16(population.responsibility(600) * levelUnit))
      minds[agent].satisfaction.move(-250)
      minds[agent].trust.move(-Int(minds[agent].blame) / 8)
      minds[agent].marks.formUnion([.aware, .aggrieved])
      traces[agent].mover = number
      inboxes[agent].show(number, heat: 0, at: clockStep)
    }
    tally = Tally(of: minds)
  }

  /// So many who like the organisation speak up for it. What they are asked to say covertly sounds it: it is believed
  /// half as much.
  mutating func support(_ people: Int, isCovert: Bool, on channel: Int, _ cause: Int32) {
    var left = max(0, people)
    for agent in minds.indices where left > 0 {
      let traits = self.people.traits[agent]
      guard Int(traits.home) == channel, minds[agent].trust.thousandths > 600 else { continue }
      left -= 1
      var item = item(.person(UInt32(agent)), on: channel, cause)
      (item.mood, item.act, item.circle) = (.support, .defend, traits.circle)
      item.stance = minds[agent].trust
      item.heat = isCovert ? -60 : -120
      item.share = UInt32(
        Spread.share(of: item, quality: 256, outgroupWords: 0, isFalse: false, population.parameters))
      item.answer = UInt32(population.parameters.answer)
      postings.append(add(item))
    }
  }

  /// By what the nth of several individuals is drawn: the same in another branch of the story.
  private func salt(of nth: Int, _ attention: Attention, on channel: Int, _ cause: Int32) -> UInt32 {
    let stimulus = UInt64(salt(channel, attention)) << 32 | UInt64(UInt32(bitPattern: cause))
    return UInt32(truncatingIfNeeded: Draw.mix(stimulus) &+ UInt64(nth))
  }

  /// Somebody at home on a channel.
  func somebody(on channel: Int, salt: UInt32) -> UInt32 {
    let draw = Draw(seed: seed, stream: .script)
    let traits = people.traits
    var low = 0
    var high = traits.count
    // Individuals stand in order of their channel.
    low = traits.firstPlace { Int($0.home) >= channel }
    high = traits.firstPlace { Int($0.home) > channel }
    if low >= high { (low, high) = (0, traits.count) }
    return UInt32(low) + draw.below(UInt32(high - low), salt, UInt32(truncatingIfNeeded: tick))
  }

  /// How good a post with a key is, in 256ths of the usual: a lognormal draw.
  func quality(_ key: UInt32) -> Int {
    Spread.quality(Draw(seed: seed, stream: .wording).bits(key, 0xFFFF_FFFF), population.parameters.qualitySpread)
  }
}

extension Array {
  /// The first place from which on a condition holds, in an array where it holds for all after the first for which it
  /// does.
  ///
  /// - Complexity: O(log *n*).
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
