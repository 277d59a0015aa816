import Codebook
import Simulation

/// A post against the organisation by an individual in a community of its own, so that all that is said comes from it.
///
/// The unit of the firestorm studies (Herhausen et al. 2019: 472,995 negative posts in brand communities).
struct SeededPost {
  /// The community before the post.
  let before: ObservedCommunity
  /// The post.
  let post: Seed
  /// Individuals who follow its author.
  var followers: Int { before.community.person(post.author ?? 0).followers }

  /// What became of a post.
  struct Spread {
    /// Individuals before whom the posts of others appeared, added up, those aside that speak up for the organisation. The
    /// post's own audience does not count: its author has it whatever is said.
    let reach: Int
    /// Whether it went viral: others have brought it before one individual in fifty.
    let isViral: Bool
  }

  /// A post of a random individual.
  init(_ post: Seed, in population: Population, seed: UInt64) {
    before = ObservedCommunity(population, seed: seed)
    var post = post
    post.author = post.author ?? Draw(seed: seed, stream: .author).below(UInt32(before.community.count), 0, 0)
    self.post = post
  }

  /// A post that has a chance to be passed on: by somebody with thirty followers or more.
  static func promising(_ post: Seed, in population: Population, seed: UInt64) -> SeededPost {
    let people = ObservedCommunity(population, seed: seed).people
    let authors = people.indices.filter { people[$0].followers >= 30 }
    var post = post
    post.author = UInt32(authors[Int(Draw(seed: seed, stream: .author).below(UInt32(authors.count), 0, 0))])
    return SeededPost(post, in: population, seed: seed)
  }

  /// An angry one, by somebody whom people are close to.
  static func promising(in population: Population, seed: UInt64) -> SeededPost {
    promising(Seed(mood: .anger, tieStrength: 80, styleMatch: 80), in: population, seed: seed)
  }

  /// Lets it live for two days, answered after so many ticks or not at all.
  ///
  /// - Complexity: O(*n*) in the individuals, a tick.
  func spread(answeredWith statement: Statement? = nil, after ticks: Int = 3) -> Spread {
    var course = before
    let number = course.community.nextNumber
    let channel = course.community.person(post.author ?? 0).home
    course.pass(ticks: ticks, on: channel, .seed(post))
    if let statement {
      course.pass(ticks: 288 - ticks, on: channel, .reply(statement, to: .post(number), alreadyAnswered: 0))
    } else {
      course.pass(ticks: 288 - ticks)
    }
    let reach = course.posts.filter { $0.isAboutOrganisation && $0.mood != .support && $0.mood != .joy }
      .reduce(0) { $0 + course.community.reach(of: $1.number) }
    return Spread(reach: reach, isViral: reach * 50 >= course.community.count)
  }
}
