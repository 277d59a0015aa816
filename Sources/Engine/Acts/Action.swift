import Codebook

extension Game {
  /// A deed of the player. Its JSON form is the protocol's and the attempt's: `{"do":"reply","to":"p12","text":"…"}`.
  public enum Action: Equatable, Sendable {
    /// Says something to all on a channel.
    case publish(channel: String, text: String)
    /// Has a draft for a channel, or for the author of a post there, read before it is sent anywhere (training mode only).
    case review(channel: String, text: String, post: String? = nil)
    /// Answers a post in public.
    case reply(to: String, text: String)
    /// Answers the author of a post in private.
    case message(to: String, text: String)
    /// Hides a post, with the reason that its author is given, or an empty one.
    case hide(post: String, reason: String)
    /// Deletes a post for good, with the reason that its author is given, or an empty one.
    case delete(post: String, reason: String)
    /// Reports a post to the platform or to the police.
    case report(post: String, to: Authorities)
    /// Bans the author of a post from the organisation's page.
    case ban(post: String)
    /// Publishes the rules of a page.
    case rules(channel: String)
    /// Watches a channel from now on.
    case watch(channel: String)
    /// Watches a channel no longer.
    case unwatch(channel: String)
    /// Is told of posts with these words on channels that are not watched.
    case alert(words: String)
    /// Looks at the account of the author of a post.
    case profile(post: String)
    /// Chooses an option of a mail.
    case choose(item: String, option: String)
    /// Argues with the order of a mail.
    case argue(item: String, text: String)
    /// Asks who knows for a fact.
    case ask(fact: String)
    /// Sends a situation report to somebody above.
    case escalate(to: String, text: String)
    /// Asks for an authority.
    case request(authority: String, text: String)
    /// Stops a scheduled post until it is released.
    case pause(item: String)
    /// Puts a paused post back into the calendar.
    case release(item: String)
    /// Moves a scheduled post so many hours later, or earlier where negative.
    case move(item: String, hours: Int)
    /// Takes a scheduled post out for good.
    case cancel(item: String)
    /// Writes a scheduled post anew.
    case rewrite(item: String, text: String)
    /// Schedules a post on a channel, so many hours from now.
    case schedule(channel: String, text: String, hours: Int)
    /// Gives a channel to somebody to answer on.
    case delegate(channel: String, to: String)
    /// Takes a channel back.
    case recall(channel: String)
    /// Shares a message sheet with those who answer.
    case sheet(text: String)
    /// Coaches somebody who answers.
    case coach(person: String)
    /// Hands the desk over with a note, sleeps, and ends the turn.
    case handOver(to: String, text: String)
    /// Asks somebody outside to speak for the organisation, openly or covertly.
    case approach(ally: String, openly: Bool)
    /// Takes up a person's case.
    case takeUp(ticket: String)
    /// Leaves the desk for some of the turn's minutes, to rest.
    case rest(minutes: Int)
    /// Lets some of the turn's minutes pass.
    case wait(minutes: Int)
    /// Undoes the last act, where life allows it.
    case undo
    /// Writes something down for oneself: it changes nothing, and comes back in the debrief.
    case note(text: String)
    /// Asks a seasoned colleague what to do next, for a point of the score (training mode only).
    case hint
    /// Ends the turn: the clock runs and the community reacts.
    case endTurn
  }

  /// To whom a post is reported.
  public enum Authorities: String, Codable, CaseIterable, Sendable {
    case platform, police
  }
}

extension Game.Action {
  /// The verb of the action.
  public var verb: DeskVerb {
    switch self {
    case .publish: .publish
    case .review: .review
    case .reply: .reply
    case .message: .message
    case .hide: .hide
    case .delete: .delete
    case .report: .report
    case .ban: .ban
    case .rules: .rules
    case .watch: .watch
    case .unwatch: .unwatch
    case .alert: .alert
    case .profile: .profile
    case .choose: .choose
    case .argue: .argue
    case .ask: .ask
    case .escalate: .escalate
    case .request: .request
    case .pause: .pause
    case .release: .release
    case .move: .move
    case .cancel: .cancel
    case .rewrite: .rewrite
    case .schedule: .schedule
    case .delegate: .delegate
    case .recall: .recall
    case .sheet: .sheet
    case .coach: .coach
    case .handOver: .handOver
    case .approach: .approach
    case .takeUp: .takeUp
    case .rest: .rest
    case .wait: .wait
    case .undo: .undo
    case .note: .note
    case .hint: .hint
    case .endTurn: .endTurn
    }
  }

  /// What the player wrote, if the action carries a text of theirs.
  public var writtenText: String? {
    switch self {
    case .publish(_, let text), .review(_, let text, _), .reply(_, let text), .message(_, let text),
      .escalate(_, let text), .argue(_, let text), .request(_, let text), .rewrite(_, let text),
      .schedule(_, let text, _), .sheet(let text), .handOver(_, let text), .note(let text):
      text
    case .hide(_, let reason), .delete(_, let reason): reason.isEmpty ? nil : reason
    default: nil
    }
  }

  /// Whether it is no act of the play: nobody notices it, and nothing comes of it there.
  public var isAside: Bool {
    switch self {
    case .note, .hint: true
    default: false
    }
  }

  /// Whether life allows to undo it as long as nothing else has happened.
  var isUndoable: Bool {
    switch self {
    case .hide, .ban, .watch, .unwatch, .alert, .pause, .release, .move, .cancel, .rewrite, .schedule, .delegate,
      .recall, .sheet:
      true
    default: false
    }
  }
}
