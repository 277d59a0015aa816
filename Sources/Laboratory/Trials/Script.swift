import Codebook
import Simulation

/// Turns what happens in a course into stimuli as the clock goes on.
struct Script {
  private var rest: [Happening]
  private var speaker = Speaker()
  /// Numbers of the posts that the organisation has dealt with.
  private var handled: Set<Int> = []
  /// Answers in the hour `answeredHour`.
  private var answered = 0
  private var answeredHour = 0

  /// What happens before the last tick has passed, in order of time.
  init(_ happenings: [Happening], ticks: Int) {
    rest = happenings.filter { $0.tick < ticks }.sorted { $0.tick < $1.tick }
  }

  /// Whether something depends on the posts that have been written.
  var needsPosts: Bool { rest.contains(where: \.needsPosts) }

  /// What there is to see in some ticks; `posts` are those written before them.
  mutating func stimuli(from tick: Int, to stop: Int, _ posts: [Post]) -> [Stimulus] {
    let due = rest.prefix { $0.tick < stop }
    rest.removeFirst(due.count)
    return due.flatMap { happening in
      kinds(of: happening, posts).map { kind in
        Stimulus(tick: happening.tick, channel: happening.channel, kind: kind, cause: 0)
      }
    }
  }

  private mutating func kinds(of happening: Happening, _ posts: [Post]) -> [Stimulus.Kind] {
    switch happening.kind {
    case .stimulus(let kind): return [kind]
    case .revelation(let blame, let contradicts):
      return [.revelation(contradictsDenial: contradicts ?? speaker.hasDenied, blame: blame)]
    case .statement(let utterance): return [.statement(speaker.statement(utterance))]
    case .reply(let utterance, let target):
      return addressees(target, happening, posts).map { addressee in
        .reply(speaker.statement(utterance), to: addressee, alreadyAnswered: count(happening.tick))
      }
    case .hiding(let target, let isFair, let isExplained):
      return addressees(target, happening, posts).map { .hiding($0, isFair: isFair, isExplained: isExplained) }
    }
  }

  /// How many answers came before this one in its hour.
  private mutating func count(_ tick: Int) -> Int {
    if tick / 6 != answeredHour { (answered, answeredHour) = (0, tick / 6) }
    defer { answered += 1 }
    return answered
  }

  private mutating func addressees(
    _ target: Happening.Target, _ happening: Happening, _ posts: [Post]
  ) -> [Stimulus.Addressee] {
    switch target {
    case .crowd(let audience): return [.crowd(audience: audience)]
    case .posts(let count):
      let open = posts.filter { post in
        post.isAboutOrganisation && post.mood.isNegative && post.channel == happening.channel
          && post.tick >= happening.tick - 144 && !handled.contains(post.number)
      }
      let loudest = open.sorted { ($1.followers, $0.number) < ($0.followers, $1.number) }.prefix(count)
      handled.formUnion(loudest.map(\.number))
      return loudest.map { .post($0.number) }
    }
  }
}
