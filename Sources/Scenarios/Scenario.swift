import Codebook

/// A valid case: everything that its author wrote, with every name resolved and every reference checked.
///
/// Only `ScenarioCompiler` makes one from files. All lists keep the author's order, and ids are unique in their list.
public struct Scenario: Equatable, Sendable {
  /// The folder's name, such as `sale-sharks`.
  public var id: String
  /// The language that the case was written in.
  public var language: Language
  /// SHA-256 of the files of the case, as hexadecimal digits.
  public var contentHash: String
  /// What a shelf of cases shows.
  public var card: CaseCard
  /// What kind of crisis the public sees.
  public var crisis: Crisis
  /// Whose desk it is.
  public var organisation: Organisation
  /// What a learner should be able to do afterwards.
  public var objectives: [Objective]
  /// The turns, in order of time.
  public var turns: [Turn]
  /// Where people talk.
  public var channels: [Channel]
  /// Who talks.
  public var community: CommunityPlan
  /// The people above and beside the player.
  public var people: [Person]
  /// The references of facts and debrief.
  public var sources: [Source]
  /// What is true, or said to be.
  public var facts: [Fact]
  /// The posts that the author wrote.
  public var posts: [ScriptedPost]
  /// What happens, and when.
  public var events: [Event]
  /// The player's mail.
  public var inbox: [InboxItem]
  /// The posts that are scheduled when the case opens.
  public var calendar: [ScheduledPost]
  /// How the desk can be organised, the usual way first; empty where there is no choice.
  public var arrangements: [Arrangement]
  /// What must be allowed from above before it is said.
  public var authorities: [Authority]
  /// Who might speak for the organisation.
  public var allies: [Ally]
  /// The private cases that can be followed.
  public var tickets: [Ticket]
  /// The phrases of the simulated community, in each language.
  public var phrasebooks: Phrasebooks
  /// What really happened.
  public var debrief: Debrief

  /// Makes a case of its parts.
  public init(
    id: String, language: Language, contentHash: String, card: CaseCard, crisis: Crisis, organisation: Organisation,
    objectives: [Objective], turns: [Turn], channels: [Channel], community: CommunityPlan, people: [Person],
    sources: [Source], facts: [Fact], posts: [ScriptedPost], events: [Event], inbox: [InboxItem],
    calendar: [ScheduledPost], arrangements: [Arrangement] = [], authorities: [Authority] = [], allies: [Ally] = [],
    tickets: [Ticket] = [], phrasebooks: Phrasebooks, debrief: Debrief
  ) {
    self.id = id
    self.language = language
    self.contentHash = contentHash
    self.card = card
    self.crisis = crisis
    self.organisation = organisation
    self.objectives = objectives
    self.turns = turns
    self.channels = channels
    self.community = community
    self.people = people
    self.sources = sources
    self.facts = facts
    self.posts = posts
    self.events = events
    self.inbox = inbox
    self.calendar = calendar
    self.arrangements = arrangements
    self.authorities = authorities
    self.allies = allies
    self.tickets = tickets
    self.phrasebooks = phrasebooks
    self.debrief = debrief
  }
}

extension Scenario {
  /// The channels where the community is: all but the player's own account.
  public var publicChannels: [Channel] { channels.filter { !$0.isPrivate } }
}

/// What a shelf of cases shows.
public struct CaseCard: Equatable, Sendable {
  /// The id of the case.
  public var id: String
  /// A short title.
  public var title: LocalizedText
  /// Two or three sentences that give nothing away.
  public var summary: LocalizedText
  /// What a player should be warned of, or empty.
  public var warning: LocalizedText
  /// 1 (first steps) to 5 (hard).
  public var difficulty: Int
  /// Minutes that a first play takes.
  public var playingTime: Int

  /// Makes a card.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText, warning: LocalizedText, difficulty: Int, playingTime: Int
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.warning = warning
    self.difficulty = difficulty
    self.playingTime = playingTime
  }
}

/// What kind of crisis the public sees.
public struct Crisis: Equatable, Sendable {
  /// The cluster of attributed responsibility.
  public var type: CrisisType
  /// Whether something alike has happened before.
  public var history: Bool
  /// The id of the turn in which the storm breaks: the clock of the first answer starts with it.
  public var breaks: String

  /// Makes a kind of crisis.
  public init(type: CrisisType, history: Bool, breaks: String) {
    self.type = type
    self.history = history
    self.breaks = breaks
  }
}

/// Whose desk it is.
public struct Organisation: Equatable, Sendable {
  /// Its name, real or masked.
  public var name: String
  /// What it does, its history and products: what a CM must know.
  public var background: LocalizedText
  /// How it speaks: address, register, signature.
  public var voice: LocalizedText
  /// Who the player is, and what the day looks like.
  public var role: LocalizedText

  /// Makes an organisation.
  public init(name: String, background: LocalizedText, voice: LocalizedText, role: LocalizedText) {
    self.name = name
    self.background = background
    self.voice = voice
    self.role = role
  }
}

/// What a learner should be able to do afterwards.
public struct Objective: Equatable, Sendable {
  /// Its id.
  public var id: String
  /// The competence that it exercises.
  public var competence: Competence
  /// The objective in a sentence.
  public var text: LocalizedText

  /// Makes an objective.
  public init(id: String, competence: Competence, text: LocalizedText) {
    self.id = id
    self.competence = competence
    self.text = text
  }
}
