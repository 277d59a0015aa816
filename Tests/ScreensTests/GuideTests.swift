import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct GuideTests {
  /// A desk at its first minute, on the briefing, with the guide on offer.
  private func newcomer(_ language: Language, columns: Int = 80, rows: Int = 24) throws -> Stage {
    var stage = try Stage(language, .briefing, columns: columns, rows: rows)
    stage.state = Sample.wholeDesk(language)
    stage.model.offersGuide = true
    return stage
  }

  /// The first key that the guide names, as it is written in its rows; nil where it asks for words.
  private func named(_ stage: Stage) -> String? {
    let buffer = stage.buffer
    let row = stage.size.rows - 2
    let keys = (0..<stage.size.columns).map { buffer[Position(row: row, column: $0)] }
    let first = keys.drop { $0.style.role != .key }.prefix { $0.style.role == .key }
    return first.isEmpty ? nil : first.map(\.text).joined()
  }

  private static let keys: [String: Key] = [
    "Enter": .enter, "Entrée": .enter, "Esc": .escape, "Échap": .escape, "↓": .down, "↑": .up,
    "Ctrl-S": .control("s"),
  ]

  @Test(arguments: Language.allCases)
  func somebodyWhoOnlyPressesWhatTheGuideSaysSendsAnAnswer(language: Language) throws {
    var stage = try newcomer(language)
    #expect(stage.text.contains(language("guide", "guide")))
    stage.press(.enter)
    var pressed = 1
    while stage.model.guide != nil, pressed < 40 {
      if let name = named(stage) {
        #expect(stage.text.contains(name))
        let key = try #require(GuideTests.keys[name] ?? name.first.map(Key.character))
        stage.press(key)
        pressed += 1
      } else {
        let words = language("We look into it.", "Nous vérifions.")
        stage.type(words)
        pressed += words.count
      }
    }
    #expect(pressed <= 40)
    #expect(stage.model.guide == nil)
    #expect(stage.state?.turnIndex == 1)
    #expect(stage.actions.contains { if case .ask = $0 { true } else { false } })
    #expect(stage.state?.feed.contains { $0.isOurs && $0.origin == .organisation } == true)
  }

  @Test(arguments: Language.allCases)
  func whoeverHasGoneToTheFactsIsToldOfThemFirst(language: Language) throws {
    var stage = try newcomer(language)
    stage.press(.enter, .enter)
    stage.model.desk.go(to: .facts)
    let writer = Interface.GuideWriter(model: stage.model, state: try #require(stage.state))
    #expect(writer.advice(Interface.Guide()).todo[language] == writer.about(.ask).todo[language])
  }

  @Test func onlyTheChoiceOfAPageSpeaksOfItsPublic() throws {
    var stage = try newcomer(.english)
    let state = try #require(stage.state)
    func why(_ chooser: Interface.Chooser) -> String {
      stage.model.overlays = [.chooser(chooser)]
      return Interface.GuideWriter(model: stage.model, state: state).advice(Interface.Guide()).why.english
    }
    #expect(why(.channels(stage.model, state)).contains("public"))
    #expect(!why(.leaving).contains("public"))
  }

  @Test(arguments: Language.allCases)
  func everyLineOfTheGuideFitsTheNarrowestScreen(language: Language) throws {
    let overlays: [Interface.Overlay] =
      [.turn([]), .notices([]), .post("x"), .help].map { .card(Interface.Card($0)) } + [
        .card(Interface.Card(.critique(Sample.critique))), .palette(Interface.Palette()),
        .chooser(.leaving), .chooser(.endTurn(Sample.model(language, screen: .desk), Sample.wholeDesk(language))),
        .composer(Interface.Composer(purpose: .sheet, editor: TextEditor(""))),
        .composer(Interface.Composer(purpose: .sheet, editor: TextEditor("x"))),
      ]
    var advices: [Interface.GuideAdvice] = []
    var stage = try newcomer(language)
    for overlay in overlays {
      stage.model.overlays = [overlay]
      let state = try #require(stage.state)
      advices.append(Interface.GuideWriter(model: stage.model, state: state).advice(Interface.Guide()))
    }
    stage.model.overlays = []
    for pane in Interface.Pane.allCases {
      stage.model.desk.go(to: pane)
      let writer = Interface.GuideWriter(model: stage.model, state: try #require(stage.state))
      advices += Interface.Guide.Step.allCases.map(writer.about)
    }
    for advice in advices {
      #expect(DisplayWidth.columns(advice.todo[language].filter { $0 != "`" }) <= 76, "\(advice.todo[language])")
      #expect(DisplayWidth.columns(advice.why[language]) <= 76, "\(advice.why[language])")
    }
  }

  @Test func whatIsDoneInAnotherOrderIsTickedOff() throws {
    var stage = try newcomer(.english)
    stage.press(.enter, .enter, .character("i"), .enter)
    #expect(stage.model.guide?.done == [.mail])
    #expect(stage.text.contains("✓ mail"))
    #expect(stage.text.contains("▸ look"))
  }

  @Test func itIsSkippedAtAnyTimeAndNeverWhileLettersAreTyped() throws {
    var stage = try newcomer(.french)
    stage.press(.enter, .enter, .character("p"), .enter)
    stage.type("S")
    #expect(stage.model.guide != nil)
    stage.press(.escape, .character("S"))
    #expect(stage.model.guide == nil)
    var alone = try newcomer(.french)
    alone.press(.character("S"))
    #expect(alone.model.screen == .desk && alone.model.guide == nil && !alone.model.offersGuide)
  }

  @Test(arguments: Language.allCases)
  func theGuideStandsBelowTheDesk(language: Language) throws {
    var stage = try newcomer(language)
    stage.press(.enter, .enter, .down)
    let last = stage.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(4)
    let english = [
      " p publish  r reply  m private  x hide…  n end turn  i inbox    ? help  q quit",
      "── ✓ look  ▸ why  · mail  · ask  · answer  · end  ───────────────────── S skip ─",
      " ▸ Enter opens the chosen post, and tells why it was written.",
      "   Anger has a cause; whoever answers only the anger feeds it.",
    ]
    let french = [
      " p publier  r répondre  m privé  x masquer…  n fin du tour   ? aide  q quitter",
      "── ✓ voir  ▸ pourquoi  · lire  · demander  · répondre  · finir  ───── S passer ─",
      " ▸ Entrée ouvre la publication choisie et dit pourquoi elle existe.",
      "   La colère a une cause ; ne répondre qu'à elle, c'est la nourrir.",
    ]
    #expect(Array(last) == (language == .english ? english : french).map { Substring($0) })
  }
}
