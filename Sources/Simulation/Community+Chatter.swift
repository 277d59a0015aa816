import Codebook

/// What people say on any day, about anything.
extension Community {
  /// The chatter of a tick: by each person's own rate and the hour. Some pass on what comes from elsewhere, some speak to
  /// those whom they always speak to.
  ///
  /// - Complexity: O(*n*).
  mutating func chatter(at time: CivilTime) -> [Deed] {
    let parameters = population.parameters
    let draw = Draw(seed: seed, stream: .chatter)
    let pace = parameters.rhythm == 0 ? 60 : Rhythm.pace(at: time)
    let rates = population.channels.map { Chatter.rates(on: $0.platform) }
    var deeds: [Deed] = []
    for agent in 0..<minds.count {
      let traits = people.traits[agent]
      let rate = rates[Int(traits.home)][Int(traits.layer)] * parameters.chatter / 1000 * pace / 60
      let bits = draw.bits(UInt32(agent), UInt32(truncatingIfNeeded: tick))
      guard Int(((bits >> 32) &* 10_000_000) >> 32) < rate else { continue }
      let kind = Int(bits & 1023) * 1000 / 1024
      var deed = Deed(agent: UInt32(agent), kind: .post, item: 0, mood: .own(of: minds[agent], bits >> 12))
      deed.act =
        kind < parameters.chatterShares
        ? .share : kind < parameters.chatterShares + parameters.chatterAnswers ? .ask : .thank
      if deed.act == .ask { deed.addressee = friend(of: agent, bits >> 10) }
      deeds.append(deed)
    }
    return deeds
  }

  /// One of the three whom somebody speaks to most.
  private func friend(of agent: Int, _ bits: UInt64) -> UInt32? {
    people.graph.list.withRows { rows in
      let ties = rows.followers(of: agent, in: rows.shards.all)
      return ties.isEmpty ? nil : ties[Int(bits % UInt64(min(3, ties.count)))]
    }
  }
}

/// How much people write on any day.
enum Chatter {
  /// Chance to post within ten minutes in ten millionths, for those who read, contribute and write all the time.
  ///
  /// In forums lurkers, contributors and superusers write 2, 24 and 74 % (van Mierlo 2014); on Twitter the loudest tenth
  /// writes 138 posts a month in the median, and four fifths of all (Pew 2019, 2021).
  static func rates(on platform: Platform) -> [Int] {
    switch platform {
    case .twitter: [rate(80), rate(4600), rate(9000)]
    case .facebook, .instagram, .linkedin, .youtube, .forum, .blog, .press: [rate(1), rate(166), rate(4600)]
    }
  }

  /// So many posts in a thousand days.
  private static func rate(_ posts: Int) -> Int { posts * 10_000_000 / 1000 / 144 }
}
