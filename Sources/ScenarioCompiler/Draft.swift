import Codebook
import Scenarios

/// The sections of a case with the maps they were read from, for the rules that look across sections.
struct Draft {
  let card: CaseCard
  let crisis: Crisis
  let organisation: Organisation
  let objectives: [Objective]
  let turns: [Entry<Turn>]
  let channels: [Entry<Channel>]
  let community: CommunityPlan
  let people: [Entry<Person>]
  let sources: [Entry<Source>]
  let facts: [Entry<Fact>]
  let posts: [Entry<ScriptedPost>]
  let events: [Entry<Event>]
  let inbox: [Entry<InboxItem>]
  let calendar: [Entry<ScheduledPost>]
  let arrangements: [Entry<Arrangement>]
  let authorities: [Entry<Authority>]
  let allies: [Entry<Ally>]
  let tickets: [Entry<Ticket>]
  let phrasebooks: Phrasebooks
  let debrief: Debrief
}

extension CaseReader {
  private static let sections = [
    "case", "names", "crisis", "organisation", "objectives", "turns", "setups", "channels", "community", "people",
    "sources", "facts", "authorities", "posts", "events", "inbox", "calendar", "allies", "tickets", "phrases", "words",
    "handles", "debrief",
  ]

  /// Reads all sections, those first that others are counted or checked in.
  func read(id: String) -> Draft {
    root.checkKeys(CaseReader.sections)
    let card = readCard(id: id)
    turns = readTurns()
    channels = readChannels()
    let people = readPeople()
    return Draft(
      card: card, crisis: readCrisis(), organisation: readOrganisation(), objectives: readObjectives(), turns: turns,
      channels: channels, community: readCommunity(), people: people, sources: readSources(), facts: readFacts(),
      posts: readPosts(), events: readEvents(), inbox: readInbox(people), calendar: readCalendar(),
      arrangements: readArrangements(), authorities: readAuthorities(), allies: readAllies(), tickets: readTickets(),
      phrasebooks: readPhrasebooks(), debrief: readDebrief())
  }

  private func readPhrasebooks() -> Phrasebooks {
    var own = PhrasebookReader(self, root)
    let original = own.read()
    var other = original
    if let translation {
      translation.root.checkKeys(["texts", "phrases", "words", "handles", "cues"])
      var reader = PhrasebookReader(self, translation.root)
      other = reader.read()
      if other.handles.isEmpty { other.handles = original.handles }
    }
    return language == .english
      ? Phrasebooks(english: original, french: other) : Phrasebooks(english: other, french: original)
  }

  /// Applies the rules that look across sections; what is merely unused is told once all errors are gone.
  func check(_ draft: Draft) {
    checkTurnOrder()
    checkReplies(draft.posts)
    checkDeadlines(draft.inbox)
    checkDeliveries(draft.posts, draft.inbox)
    checkFlags()
    checkRumours(draft.facts)
    checkCovers(draft.authorities)
    checkArguments(draft.facts)
    checkTranslatedCues()
    checkUnknownTexts()
    guard !diagnostics.hasErrors else { return }
    warnOfUnaskedFlags()
    warnOfUnaskedAuthorities(draft.authorities)
    warnOfUnheardRumours()
    warnOfUndelivered(draft.posts, draft.inbox)
    warnOfUnopened(draft.tickets)
    checkUnused(draft.people, draft.sources, draft.facts)
  }
}

extension Scenario {
  /// Makes a case of a draft in which no error was found.
  init(_ draft: Draft, language: Language, contentHash: String) {
    self.init(
      id: draft.card.id, language: language, contentHash: contentHash, card: draft.card, crisis: draft.crisis,
      organisation: draft.organisation, objectives: draft.objectives, turns: draft.turns.map(\.model),
      channels: draft.channels.map(\.model), community: draft.community, people: draft.people.map(\.model),
      sources: draft.sources.map(\.model), facts: draft.facts.map(\.model), posts: draft.posts.map(\.model),
      events: draft.events.map(\.model), inbox: draft.inbox.map(\.model), calendar: draft.calendar.map(\.model),
      arrangements: draft.arrangements.map(\.model), authorities: draft.authorities.map(\.model),
      allies: draft.allies.map(\.model), tickets: draft.tickets.map(\.model), phrasebooks: draft.phrasebooks,
      debrief: draft.debrief)
  }
}
