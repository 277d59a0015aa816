import Codebook

/// When something of the script happens.
public enum Condition: Equatable, Sendable {
  /// Always.
  case always
  /// When all hold.
  indirect case all([Condition])
  /// When one holds.
  indirect case any([Condition])
  /// When it does not hold.
  indirect case not(Condition)
  /// When the flag has been raised.
  case flag(String)
  /// When the player knows the fact.
  case known(String)
  /// When the public knows the fact.
  case revealed(String)
  /// When the player chose the option of an inbox item.
  case chosen(item: String, option: String)
  /// When the player has said something in public that carries the strategy, in a turn or later.
  case said(Strategy, since: Int = 0)
  /// When the player has published or replied at least so many times.
  case spoken(atLeast: Int)
  /// When the player has reported to the person.
  case reported(String)
  /// When the scheduled post has gone out.
  case sent(String)
  /// When the desk has answered the scripted post, in public or in private.
  case answered(String)
  /// While the scheduled post is still to go out.
  case scheduled(String)
  /// When the mean anger of those who know of the crisis is above a level from 0 to 100.
  case angerAbove(Int)
  /// When the mean trust of the community is below a level from 0 to 100.
  case trustBelow(Int)
  /// When the player was told the fact and nobody verified it.
  case heard(String)
  /// When the authority is held.
  case granted(String)
  /// When the player said in public what the authority covers, without holding it.
  case overstepped(String)
  /// When the channel is being watched.
  case watched(String)
  /// When somebody else answers on the channel.
  case delegated(String)
  /// When the ticket was taken up.
  case takenUp(String)
  /// When the ticket is solved.
  case solved(String)
  /// When the ally was asked, either way, and agreed.
  case approached(String)
  /// When the ally was asked covertly.
  case covert(String)
  /// When the player looked at the account of the author of the scripted post.
  case profiled(String)
  /// When the desk is organised so.
  case arranged(String)
  /// When the rules of the page were published on the channel.
  case rulesPublished(String)
  /// When the player did something often enough, since the beginning of a turn.
  case did(Repetition)
  /// When a person's regard for the player is above a level from 0 to 100.
  case regardAbove(person: String, level: Int)
  /// When it is below.
  case regardBelow(person: String, level: Int)
  /// When the player's fatigue is above a level from 0 to 100.
  case fatigueAbove(Int)
  /// When the player's temper is above a level from 0 to 100.
  case temperAbove(Int)
  /// When people posted more often than so many times an hour in the last reading.
  case volumeAbove(Int)
  /// When at least so many promises with a time were kept.
  case promisesKept(atLeast: Int)
  /// When at least so many were broken.
  case promisesBroken(atLeast: Int)
}

/// An act of the player, done often enough.
public struct Repetition: Equatable, Sendable {
  /// What was done.
  public var act: DeskVerb
  /// How often at least.
  public var least: Int
  /// From the beginning of which turn on, from 0.
  public var since: Int

  /// Makes a repetition.
  public init(act: DeskVerb, least: Int, since: Int) {
    self.act = act
    self.least = least
    self.since = since
  }
}
