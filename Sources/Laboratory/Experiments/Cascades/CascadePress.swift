import Codebook
import Foundation
import Simulation

/// How the press follows, copies and is followed.
extension CascadeExperiments {
  /// IC13 (Leskovec et al. 2009): 30 communities of 3000 without the rhythm of the day in which six outlets report at
  /// once of something that nobody spoke of. `lag`: hours from the half hour with the most articles to that with the most
  /// posts, over all of them together, with the interval of the sums over halves of them.
  static func handOff(_ setup: LaboratorySetup) -> [String: Estimate] {
    var lags: [Double] = []
    for seeds in setup.seeds(60).parts(6) {
      var articles = [Int](repeating: 0, count: 48)
      var posts = articles
      for seed in seeds {
        var population = Population.reference(agents: 3000)
        population.parameters.rhythm = 0
        var observed = ObservedCommunity(population, seed: seed)
        observed.pass(ticks: 144, .coverage(outlets: 6))
        for article in observed.articles { articles[min(47, article.minute / 30)] += 1 }
        for post in observed.posts where post.isAboutOrganisation { posts[min(47, post.tick / 3)] += 1 }
      }
      guard let first = articles.max(), let most = posts.max() else { continue }
      let lag = (posts.firstIndex(of: most) ?? 0) - (articles.firstIndex(of: first) ?? 0)
      lags.append(Double(lag) / 2)
    }
    return ["lag": .mean(lags)]
  }

  /// IC14 (Cagé et al. 2020): 200 communities of 300 in which one outlet reports and the others see what it wrote.
  ///
  /// `first-quartile` and `median`: minutes until the second outlet. `copied`: share of later articles at least half of whose
  /// text is that of another.
  static func copying(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (delays, later, copied): ([Double], Int, Int) = ([], 0, 0)
    for seed in setup.seeds(200) {
      var observed = ObservedCommunity(.reference(agents: 300), seed: seed)
      observed.pass(ticks: 144, .coverage(outlets: 1))
      let articles = observed.articles.sorted { $0.minute < $1.minute }
      guard let first = articles.first else { continue }
      if articles.count > 1 { delays.append(Double(articles[1].minute - first.minute)) }
      later += articles.count - 1
      copied += articles.dropFirst().count { $0.reuse >= 500 }
    }
    return [
      "first-quartile": Estimate(exactly: delays.quantile(0.25), count: delays.count),
      "median": Estimate(exactly: delays.quantile(0.5), count: delays.count),
      "copied": .share(copied, of: later),
    ]
  }

  /// IC15 (Cagé et al. 2022): 400 communities of 2000 in which a failure reaches few or many, and the articles of a day;
  /// outlets do not copy, so that each decides by itself.
  ///
  /// `volume`: slope of whether an outlet reports on the logarithm of the hostile posts of the first three hours.
  /// `ad-funded`: that slope for outlets that live from advertisements, less that for the others. `doubled`: articles where
  /// a failure reached twice as many at once, less those where it did not, on the same seeds.
  static func popularity(_ setup: LaboratorySetup) -> [String: Estimate] {
    var rows: [(volume: Double, ads: Double, paid: Double)] = []
    var (doubled, single): ([Double], [Double]) = ([], [])
    for seed in setup.seeds(400) {
      let reach = 40 + 15 * Int(seed % 20)
      for factor in [1, 2] {
        var population = Population.reference(agents: 2000)
        population.parameters.copying = 0
        var observed = ObservedCommunity(population, seed: seed)
        observed.pass(ticks: 144, .shock(heat: 80, blame: 80, reach: reach * factor))
        let first = observed.articles.filter { $0.copies == nil }
        if factor == 2 {
          doubled.append(Double(observed.articles.count))
          continue
        }
        single.append(Double(observed.articles.count))
        let ads = Set(first.filter(\.isAdFunded).map(\.outlet)).count
        rows.append(
          (
            log(Double(1 + observed.negativePosts(in: 0..<18))), Double(ads) / 8, Double(first.count - ads) / 4
          ))
      }
    }
    let volumes = rows.map { [$0.volume] }
    guard let all = LinearRegression(volumes, rows.map { ($0.ads * 8 + $0.paid * 4) / 12 }),
      let difference = LinearRegression(volumes, rows.map { $0.ads - $0.paid })
    else { return [:] }
    return [
      "volume": all.weights[0], "ad-funded": difference.weights[0],
      "doubled": .difference(doubled, minus: single),
    ]
  }
}
