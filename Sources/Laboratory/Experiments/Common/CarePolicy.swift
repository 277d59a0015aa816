import Codebook
import Simulation

/// How an organisation answers those who complain to it.
struct CarePolicy: Sendable {
  /// One of the answers to a complaint.
  struct Answer: Sendable {
    /// Ticks of ten minutes since the complaint; one at least, since what is written in a tick is read in the next.
    var delay: Int
    /// What is said.
    var statement: Statement
  }

  /// The answers to a complaint, none where it is left alone.
  let answers: @Sendable (Post) -> [Answer]

  /// No complaint is answered.
  static let silence = CarePolicy { _ in [] }

  /// A share of the complaints, in thousandths, gets a first reply and perhaps another that closes the matter; delays are
  /// in ticks since the complaint.
  static func answering(
    _ first: Statement, after delay: Int, closing: Statement? = nil, after closingDelay: Int = 0,
    coverage: UInt32 = 1000
  ) -> CarePolicy {
    CarePolicy { complaint in
      guard isAmong(coverage, complaint.agent) else { return [] }
      let replies = [Answer(delay: delay, statement: first)]
      return replies + (closing.map { [Answer(delay: closingDelay, statement: $0)] } ?? [])
    }
  }

  /// Whether an individual is among so many thousandths, the same under all policies.
  private static func isAmong(_ share: UInt32, _ agent: UInt32) -> Bool {
    Draw(seed: 0, stream: .author).below(1000, agent, 0) < share
  }
}

/// A community on its way whose organisation answers complaints by a policy, tick by tick.
struct CareCourse {
  /// Somebody as they stand so long after their complaint.
  struct FollowUp {
    /// The complaint.
    var complaint: Post
    /// Its author.
    var person: Person
  }

  private struct Duty {
    var tick: Int
    var complaint: Post
    var statement: Statement
  }

  /// The community so far.
  private(set) var observed: ObservedCommunity
  /// The authors of complaints, `followUp` ticks after them.
  private(set) var followUps: [FollowUp] = []
  private let policy: CarePolicy
  private let followUp: Int
  private var complaints: [Post] = []
  private var duties: [Duty] = []
  private var answered: [Int] = []

  /// A course that follows authors of complaints up after some ticks.
  init(_ observed: ObservedCommunity, policy: CarePolicy, followUp ticks: Int) {
    (self.observed, self.policy, followUp) = (observed, policy, ticks)
  }

  /// Lets some ticks pass; happenings take effect at their own.
  mutating func pass(ticks: Int, _ happenings: [Stimulus]) {
    for _ in 0..<ticks {
      let now = observed.community.tick
      let known = observed.posts.count
      observed.pass(ticks: 1, happenings.filter { $0.tick == now } + replies(at: now))
      for post in observed.posts[known...] where post.act == .complain && post.isAboutOrganisation { take(post) }
      for complaint in complaints where complaint.tick + followUp == now {
        followUps.append(FollowUp(complaint: complaint, person: observed.community.person(complaint.agent)))
      }
      complaints.removeAll { $0.tick + followUp == now }
    }
  }

  private mutating func replies(at now: Int) -> [Stimulus] {
    answered.removeAll { $0 <= now - 6 }
    let due = duties.filter { $0.tick == now }
    duties.removeAll { $0.tick == now }
    return due.map { duty in
      answered.append(now)
      return Stimulus(
        tick: now, channel: duty.complaint.channel,
        kind: .reply(duty.statement, to: .post(duty.complaint.number), alreadyAnswered: answered.count - 1), cause: 0)
    }
  }

  /// Who complains again while an answer is on its way or the first complaint is followed up makes no new case.
  private mutating func take(_ post: Post) {
    guard !duties.contains(where: { $0.complaint.agent == post.agent }),
      !complaints.contains(where: { $0.agent == post.agent })
    else { return }
    complaints.append(post)
    duties += policy.answers(post).map {
      Duty(tick: post.tick + max(1, $0.delay), complaint: post, statement: $0.statement)
    }
  }
}

extension Stimulus {
  /// One individual after the other suffers an ordinary failure, at every so many ticks.
  static func grievances(in ticks: Range<Int>, every step: Int, on channel: Int = 0) -> [Stimulus] {
    stride(from: ticks.lowerBound, to: ticks.upperBound, by: step).map {
      Stimulus(tick: $0, channel: channel, kind: .grievance(people: 1), cause: 0)
    }
  }
}

extension Statement {
  /// The same in other tones.
  func sounding(_ tones: Tone...) -> Statement {
    var statement = self
    statement.tones = tones
    return statement
  }

  /// The same, so much like what was said before, 0 to 100.
  func like(_ similarity: Int) -> Statement {
    var statement = self
    statement.similarity = similarity
    return statement
  }
}
