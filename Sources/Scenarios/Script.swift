import Codebook

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
  /// What a look at the author's account shows, or nil for nothing special.
  public var profile: Profile?

  /// Why a post may fairly be hidden.
  public enum Offence: String, CaseIterable, Codable, Sendable {
    case insult, threat, hate, spam, data, impersonation
  }

  /// What a look at the author's account shows.
  public struct Profile: Equatable, Sendable {
    /// What there is to see.
    public var text: LocalizedText
    /// What comes of knowing it.
    public var effects: [Effect]

    /// Makes a profile.
    public init(text: LocalizedText, effects: [Effect]) {
      self.text = text
      self.effects = effects
    }
  }

  /// Makes a post.
  public init(
    id: String, at: Moment?, when: Condition, channel: String, author: String, segment: Segment, followers: Int,
    mood: Mood, act: PostAct, replyTo: String?, offence: Offence?, text: LocalizedText, profile: Profile? = nil
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
    self.profile = profile
  }
}

/// Something that happens at its moment if its condition holds, or without a moment when a turn ends and it holds.
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
  /// Whether it happens at the end of each turn while its condition holds, and not once.
  public var repeats: Bool

  /// Makes an event.
  public init(
    id: String, at: Moment?, when: Condition, text: LocalizedText?, isDocumented: Bool, effects: [Effect],
    repeats: Bool = false
  ) {
    self.id = id
    self.at = at
    self.when = when
    self.text = text
    self.isDocumented = isDocumented
    self.effects = effects
    self.repeats = repeats
  }
}
