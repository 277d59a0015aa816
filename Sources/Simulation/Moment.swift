import Codebook

/// What is the same for all who look in a tick.
final class Moment: Sendable {
  let tick: Int
  /// Step of waking time, modulo 2^16.
  let clock: UInt16
  let items: [Item]
  let statements: [Reception]
  let delays: [UInt16]
  let parameters: Parameters
  let tempers = Temper.table
  let attending: Draw
  let acting: Draw
  /// Draws by which newcomers find, or do not find, what the organisation has said.
  let finding: Draw
  /// Whether answers come too late to be seen by those who talk.
  let isViral: Bool
  /// How new the topic is, in thousandths.
  let novelty: Int
  /// How much those who mostly read react to ordinary posts, by channel.
  let passivity: [Int]
  /// What the crowd that has posted leaves of the wish to join in, in thousandths.
  let room: Int
  /// Share of the posts of the hour that speak against the organisation, in thousandths; nil where few post.
  let dominance: Int?
  /// How much outrage is the custom: posts of the hour against the organisation, 1000 for one individual in fifty.
  let outrage: Int
  /// What the organisation last said to all, or 0.
  let standing: UInt16

  /// Borrowed, because a copy of a community shares a score of arrays, each of them counted.
  init(_ community: borrowing Community) {
    tick = community.tick
    clock = community.clockStep
    items = community.items
    statements = community.statements
    delays = community.people.delays
    parameters = community.population.parameters
    attending = Draw(seed: community.seed, stream: .exposure)
    acting = Draw(seed: community.seed, stream: .action)
    finding = Draw(seed: community.seed, stream: .script)
    isViral = community.isViral
    novelty = community.novelty
    passivity = community.population.channels.map { $0.platform == .twitter ? 350 : 40 }
    let crowd = community.recentPosts.reduce(0, +)
    let agents = community.minds.count
    room = agents * 1000 / (agents + crowd * parameters.saturationShare)
    dominance = crowd < 10 ? nil : community.recentNegative.reduce(0, +) * 1000 / crowd
    outrage = min(1000, community.recentNegative.reduce(0, +) * 50_000 / agents)
    standing = community.standing
  }
}
