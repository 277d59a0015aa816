import Codebook
import ScenarioCompiler
import Scenarios
import Testing

@Suite struct ValidCaseTests {
  private func bakery(_ names: Names = .real) throws -> Scenario {
    let outcome = compile(SmallCase.scenario, SmallCase.texts, names)
    #expect(outcome.diagnostics == [])
    return try #require(outcome.scenario)
  }

  @Test func aValidCaseHasNothingToSayAgainstIt() throws {
    let scenario = try bakery()
    #expect(scenario.id == "bakery")
    #expect(scenario.language == .english)
    #expect(scenario.turns.map(\.id) == (1...8).map { "t\($0)" })
    #expect(scenario.turns[1].start == CivilTime(iso: "2012-10-27T09:00+02:00"))
    #expect(scenario.crisis == Crisis(type: .preventable, history: false, breaks: "t2"))
  }

  @Test func everyTextIsThereInBothLanguages() throws {
    let scenario = try bakery()
    #expect(scenario.card.title == LocalizedText(en: "Burnt bread", fr: "Pain brûlé"))
    #expect(scenario.people[0].answers[1].text == LocalizedText(en: "Go on.", fr: "Continue."))
    #expect(scenario.inbox[0].sender == LocalizedText("Ada"))
    #expect(scenario.inbox[1].sender == LocalizedText(en: "Regional daily", fr: "Quotidien régional"))
    #expect(scenario.facts[0].cues.phrases == [.english: ["thermostat"], .french: ["thermostat"]])
  }

  @Test func namesAreRealOrMasked() throws {
    #expect(try bakery().organisation.background.french == "Crumb & Co a trois boutiques.")
    #expect(try bakery(.masked).organisation.background.french == "Oat & Sons a trois boutiques.")
    #expect(try bakery(.masked).organisation.name == "Oat & Sons")
  }

  @Test func whatOnlyTheGameKnowsStaysInBraces() throws {
    let scenario = try bakery()
    #expect(scenario.posts[2].text.english == "They wrote: {own_words}")
    #expect(scenario.phrasebooks.french.phrases[0].text == "{opening} fr complain 1 {handle}")
    #expect(scenario.phrasebooks.english.words[0] == Phrasebook.Slot(name: "opening", choices: ["Well,", "So {more}"]))
  }

  @Test func theScriptIsReadAsWritten() throws {
    let scenario = try bakery()
    #expect(scenario.events[0].at == Moment(turn: 1, minutes: 20))
    #expect(scenario.events[0].when == .not(.flag("gave-in")))
    #expect(
      scenario.events[0].effects
        == [.shock(Shock(channel: "twitter", heat: 60, blame: 80, reach: 150)), .post("p3")])
    #expect(
      scenario.events[1].when
        == .all([.known("oven"), .any([.spoken(atLeast: 2), .sent("c1")]), .chosen(item: "m1", option: "a")]))
    #expect(scenario.inbox[0].ifIgnored == [.regard(person: "manager", by: -10), .cancel("c1")])
    let mark = Mark(
      rule: .acknowledgeEarly, isKept: false,
      reason: LocalizedText(en: "You waited.", fr: "Vous avez attendu."))
    #expect(scenario.inbox[0].options[1].effects == [.mark(mark)])
    let said = ScriptedStatement(
      channel: "twitter", voice: .organisation, text: LocalizedText(en: "We check.", fr: "Nous vérifions."),
      strategies: [.hold], tones: [.formal])
    #expect(scenario.inbox[0].options[0].effects == [.say(said), .raise("gave-in")])
  }

  @Test func phrasesKeepWhoWouldSayThemAndOfWhat() throws {
    let phrase = try #require(try bakery().phrasebooks.english.phrases.last)
    #expect(
      phrase == Phrasebook.Phrase(act: .thank, text: "thank en", by: [.fans], about: .silence, when: .always))
  }

  @Test func aTranslationWithoutHandlesUsesThoseOfTheCase() throws {
    let books = try bakery().phrasebooks
    #expect(books.french.handles == books.english.handles)
    #expect(books.english.handles.count == 20)
  }

  @Test func theHashDependsOnEveryByteAndOnNothingElse() throws {
    let hash = try bakery().contentHash
    #expect(hash.count == 64)
    #expect(hash == (try bakery(.masked)).contentHash)
    #expect(hash != compile(SmallCase.scenario + "\n", SmallCase.texts).scenario?.contentHash)
    #expect(hash != compile(SmallCase.scenario, SmallCase.texts + "\n").scenario?.contentHash)
  }

  @Test func aCaseInFrenchIsReadWithItsEnglishTexts() throws {
    let scenario = SmallCase.scenario.replacing("language: en", with: "language: fr")
    let files = SourceFiles(
      id: "bakery", scenario: Array(scenario.utf8), texts: [.english: Array(SmallCase.texts.utf8)])
    let outcome = ScenarioCompiler.compile(files: files)
    #expect(outcome.diagnostics == [])
    #expect(outcome.scenario?.card.title == LocalizedText(en: "Pain brûlé", fr: "Burnt bread"))
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreAccepted() {
    let scenario = "\u{FEFF}" + SmallCase.scenario.replacing("\n", with: "\r\n")
    let outcome = compile(scenario, SmallCase.texts)
    #expect(outcome.diagnostics == [])
    #expect(outcome.scenario?.organisation.background.english == "Crumb & Co has three shops.")
  }
}
