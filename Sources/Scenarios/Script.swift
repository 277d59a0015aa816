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
  /// When the player has said something in public that carries the strategy.
  case said(Strategy)
  /// When the player has published or replied at least so many times.
  case spoken(atLeast: Int)
  /// When the player has reported to the person.
  case reported(String)
  /// When the scheduled post has gone out.
  case sent(String)
  /// When the mean anger of those who know of the crisis is above a level from 0 to 100.
  case angerAbove(Int)
  /// When the mean trust of the community is below a level from 0 to 100.
  case trustBelow(Int)
}

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
}

/// Something that happens and that people see.
public struct Shock: Equatable, Sendable {
  /// The id of the channel that it starts on.
  public var channel: String
  /// How strongly it moves those who see it, -100 (good news) to 100 (outrage).
  public var heat: Int
  /// How far it makes them hold the organisation responsible, 0 to 100.
  public var blame: Int
  /// How many of the channel's people see it at once, in thousandths.
  public var reach: Int

  /// Makes a shock.
  public init(channel: String, heat: Int, blame: Int, reach: Int) {
    self.channel = channel
    self.heat = heat
    self.blame = blame
    self.reach = reach
  }
}

/// Something said in public for the organisation, given by what it does and not by its wording.
public struct ScriptedStatement: Equatable, Sendable {
  /// Who speaks.
  public enum Voice: String, CaseIterable, Sendable {
    /// The organisation's account.
    case organisation
    /// A manager or an owner, in their name.
    case leader
    /// Somebody else of the house.
    case colleague
    /// The player's private account.
    case `private`
  }

  /// The id of the channel.
  public var channel: String
  /// Who speaks.
  public var voice: Voice
  /// What it says, as shown in the feed, or nil to show the option's own words.
  public var text: LocalizedText?
  /// What it does.
  public var strategies: [Strategy]
  /// How it sounds.
  public var tones: [Tone]

  /// Makes a statement.
  public init(channel: String, voice: Voice, text: LocalizedText?, strategies: [Strategy], tones: [Tone]) {
    self.channel = channel
    self.voice = voice
    self.text = text
    self.strategies = strategies
    self.tones = tones
  }
}

/// A rule of the craft that an option keeps or breaks, and why.
public struct Mark: Equatable, Sendable {
  /// The rule.
  public var rule: CraftRule
  /// Whether it is kept or broken.
  public var isKept: Bool
  /// Why, in a sentence that the debrief shows.
  public var reason: LocalizedText

  /// Makes a mark.
  public init(rule: CraftRule, isKept: Bool, reason: LocalizedText) {
    self.rule = rule
    self.isKept = isKept
    self.reason = reason
  }
}

/// A post that the author wrote.
public struct ScriptedPost: Equatable, Sendable {
  /// Its id.
  public var id: String
  /// When it appears, or nil when only an effect brings it.
  public var at: Moment?
  /// On what condition.
  public var when: Condition
  /// The id of the channel.
  public var channel: String
  /// The author's handle, of a fictional person or a public body.
  public var author: String
  /// Who the author is to the organisation.
  public var segment: Segment
  /// How many follow the author.
  public var followers: Int
  /// What the author feels.
  public var mood: Mood
  /// What the author does.
  public var act: PostAct
  /// The id of the post that it answers, or nil.
  public var replyTo: String?
  /// Whether it may be hidden fairly: insult, threat, spam, personal data; nil for legitimate speech.
  public var offence: Offence?
  /// What it says.
  public var text: LocalizedText

  /// Why a post may fairly be hidden.
  public enum Offence: String, CaseIterable, Codable, Sendable {
    case insult, threat, hate, spam, data
  }

  /// Makes a post.
  public init(
    id: String, at: Moment?, when: Condition, channel: String, author: String, segment: Segment, followers: Int,
    mood: Mood, act: PostAct, replyTo: String?, offence: Offence?, text: LocalizedText
  ) {
    self.id = id
    self.at = at
    self.when = when
    self.channel = channel
    self.author = author
    self.segment = segment
    self.followers = followers
    self.mood = mood
    self.act = act
    self.replyTo = replyTo
    self.offence = offence
    self.text = text
  }
}

/// Something that happens, once, at its moment if its condition holds, or as soon as it holds.
public struct Event: Equatable, Sendable {
  /// Its id.
  public var id: String
  /// When it is due, or nil for as soon as the condition holds at the end of a turn.
  public var at: Moment?
  /// On what condition.
  public var when: Condition
  /// What the player reads of it, or nil when it shows only by its effects.
  public var text: LocalizedText?
  /// Whether a source reports it; false for what was written for the exercise.
  public var isDocumented: Bool
  /// What it does.
  public var effects: [Effect]

  /// Makes an event.
  public init(
    id: String, at: Moment?, when: Condition, text: LocalizedText?, isDocumented: Bool, effects: [Effect]
  ) {
    self.id = id
    self.at = at
    self.when = when
    self.text = text
    self.isDocumented = isDocumented
    self.effects = effects
  }
}
