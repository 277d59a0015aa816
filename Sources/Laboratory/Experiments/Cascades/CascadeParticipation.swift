import Codebook
import Simulation

/// Who writes, and what.
extension CascadeExperiments {
  /// IC27 (van Mierlo 2014): 30 days of 10,000 individuals in a forum.
  ///
  /// `top-hundredth` and `bottom-nine-tenths`: share of all posts by the loudest hundredth and by all but the loudest
  /// tenth. `ever-posters`: share of individuals who post at all.
  static func inequality(_ setup: LaboratorySetup) -> [String: Estimate] {
    let all = setup.seeds(4).map { OrdinaryDays(on: .forum, agents: 10_000, days: 30, seed: $0).counts }
    return [
      "top-hundredth": .mean(all.map { Inequality.topShare(0.01, of: $0) }),
      "bottom-nine-tenths": .mean(all.map { 1 - Inequality.topShare(0.1, of: $0) }),
      "ever-posters": .mean(all.map { Double($0.count { $0 > 0 }) / Double($0.count) }),
    ]
  }

  /// IC28 (Pew 2019, 2021): 20 days of 10,000 individuals on Twitter.
  ///
  /// `top-tenth`: share of posts by the loudest tenth. The others: what the posts of the active are, that is of those who
  /// post every second day or more.
  static func mix(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (tops, shares, answers, originals): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for seed in setup.seeds(4) {
      let days = OrdinaryDays(on: .twitter, agents: 10_000, days: 20, seed: seed)
      let counts = days.counts
      tops.append(Inequality.topShare(0.1, of: counts))
      let active = days.posts.filter { counts[Int($0.agent)] >= 10 }
      let (shared, answered) = (active.count { $0.act == .share }, active.count { $0.isAnswer || $0.act == .ask })
      shares.append(Double(shared) / Double(active.count))
      answers.append(Double(answered) / Double(active.count))
      originals.append(Double(active.count - shared - answered) / Double(active.count))
    }
    return [
      "top-tenth": .mean(tops), "retweets": .mean(shares), "replies": .mean(answers), "originals": .mean(originals),
    ]
  }

  /// IC22 (Fan et al. 2014): five days of 4000 individuals on Twitter; how they feel, and those who follow them.
  ///
  /// `anger-over-joy` and `joy-over-sadness`: differences of the correlations of neighbours; `sadness`: its correlation;
  /// `tie-strength`: slope of the correlation of anger over thirds of the ties by closeness.
  static func assortativity(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (anger, joy, sorrow, slopes): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for seed in setup.seeds(20) {
      let community = OrdinaryDays(on: .twitter, agents: 4000, days: 5, seed: seed).community
      let people = (0..<UInt32(community.count)).map(community.person)
      var ties: [(closeness: Int, one: Person, other: Person)] = []
      for author in 0..<UInt32(community.count) {
        for follower in community.followers(of: author).prefix(12) {
          ties.append((community.closeness(author, follower), people[Int(author)], people[Int(follower)]))
        }
      }
      func correlation(_ ties: ArraySlice<(closeness: Int, one: Person, other: Person)>, _ level: (Person) -> Int)
        -> Double
      {
        pearson(ties.map { Double(level($0.one)) }, ties.map { Double(level($0.other)) })
      }
      anger.append(correlation(ties[...], \.anger))
      joy.append(correlation(ties[...], \.joy))
      sorrow.append(correlation(ties[...], \.sorrow))
      let thirds = ties.sorted { $0.closeness < $1.closeness }.parts(3).map { correlation($0, \.anger) }
      slopes.append((thirds[2] - thirds[0]) / 2)
    }
    return [
      "anger-over-joy": .difference(anger, minus: joy), "joy-over-sadness": .difference(joy, minus: sorrow),
      "sadness": .mean(sorrow), "tie-strength": .mean(slopes),
    ]
  }

  /// IC29 (Muchnik et al. 2013): posts that begin with a mark of approval, with none and with one of disapproval.
  ///
  /// `next-like`: chance of a mark of approval by somebody who looks, within six hours, with one at the start over none;
  /// `final-score` and `dislike`: marks by others after three days, with one at the start over none, and with a disapproval
  /// less none.
  static func herding(_ setup: LaboratorySetup) -> [String: Estimate] {
    func scores(_ days: Int) -> [[Double]] {
      var scores: [[Double]] = [[], [], []]
      for seed in setup.seeds(60) {
        let posts = PlantedPosts(300, aTick: 10, in: .on(.twitter, agents: 4000), days: days, seed: seed) {
          Seed(mood: .neutral, isAboutOrganisation: false, likes: $0 % 3 - 1)
        }
        for group in 0..<3 {
          let numbers = stride(from: group, to: 300, by: 3).map { posts.numbers[$0] }
          scores[group].append(Double(numbers.reduce(0) { $0 + posts.community.likes(of: $1) }) / 100)
        }
      }
      return scores
    }
    let (early, final) = (scores(0), scores(3))
    let next = zip(early[2], early[1]).map { ($0 - 1) / max(0.001, $1) }
    return [
      "next-like": .mean(next), "final-score": .mean(zip(final[2], final[1]).map { ($0 - 1) / max(0.001, $1) }),
      "dislike": .difference(final[0].map { $0 + 1 }, minus: final[1]),
    ]
  }
}
