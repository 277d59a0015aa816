import Codebook

/// What something of the script does.
public enum Effect: Equatable, Sendable {
  /// Raises a flag that conditions ask for.
  case raise(String)
  /// Lowers a flag.
  case lower(String)
  /// The player learns the fact.
  case learn(String)
  /// The public learns the fact; a denial of it is now contradicted.
  case reveal(String)
  /// Something happens that people see.
  case shock(Shock)
  /// A scripted post without a moment of its own appears.
  case post(String)
  /// An inbox item without a moment of its own arrives.
  case deliver(String)
  /// Something is said in public for the organisation, by strategies and not by wording.
  case say(ScriptedStatement)
  /// A person's regard for the player changes, from -100 to 100.
  case regard(person: String, by: Int)
  /// The player's fatigue changes, in points of 100.
  case tire(by: Int)
  /// The team's minutes of the next turn change.
  case minutes(by: Int)
  /// A scheduled post is taken out of the calendar.
  case cancel(String)
  /// A rule of the craft is kept or broken.
  case mark(Mark)
  /// An authority is given.
  case grant(String)
  /// An authority is taken back.
  case revoke(String)
  /// The player's temper changes, in points of 100.
  case temper(by: Int)
  /// A ticket is opened.
  case open(String)
  /// People who like the organisation speak up on a channel.
  case support(channel: String, people: Int, isCovert: Bool)
  /// Covert support comes out on a channel.
  case exposure(channel: String)
  /// So many outlets take the matter up by themselves.
  case coverage(outlets: Int)
  /// A scripted post is gone: its writer or the platform took it down.
  case remove(String)
  /// The desk hides a scripted post, as a mail's option says.
  case hide(String)
}
