import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct PaletteTests {
  @Test func aCommandIsFoundByTheBeginningsOfItsWords() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character(":"))
    stage.type("rep publ")
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●3  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
          ╭─ Commandes ──────────────────────────────────────────────────────────────╮e
        ▌ │  : rep publ                                                              │2
        ▌ │                                                                          │
        ▌ │  ▸ Répondre en public à la publication choisie                        r  │
        ▌ │                                                                          │
          │                                                                          │
          │                                                                          │4
          │                                                                          │
          │                                                                          │
          │                                                                          │
          │                                                                          │2
          │                                                                          │
          │                                                                          │
          │                                                                          │
          │                                                                          │5
          │                                                                          │
          │                                                                          │
         ●│                                                                          │6
          │                                                                          │
          ╰───────────────────── tapez son nom   ↑↓ 1   Entrée faire   Échap retour ─╯
         11 h 00 Des photos de pain brûlé circulent.

        """)
    stage.press(.enter)
    #expect(stage.model.overlays.count == 1)
  }

  @Test func aCommandIsFoundByWhatTheKeyLineCallsIt() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character(":"))
    stage.type("reply")
    #expect(stage.text.contains("Answer the chosen post in public"))
  }

  @Test func caseAndAccentsDoNotMatter() {
    let entry = Interface.PaletteEntry(label: "Aller vers l'équipe", deed: .meet(0))
    #expect(entry.matches("EQUIPE") && entry.matches("équ all") && entry.matches(""))
    #expect(!entry.matches("quipe"))
  }

  @Test func channelsPeopleMailsAndDraftsHaveTheirOwnEntries() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("p"), .enter)
    stage.type("We are sorry")
    stage.press(.escape, .control("p"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
         ▸Feed ●1  Inbox !1  Dashboard  Facts 2  Calendar 2  People  Cases 1
          ╭─ Commands ───────────────────────────────────────────────────────────────╮m
        ▌ │  :                                                                       │0
        ▌ │                                                                          │
          │  ▸ Draft: Publish on Twitter                                             │
         ●│    Search the feed as you type                                        /  │0
          │    Filter the feed: channel, mood, reach, unanswered, ours            F  │
          │    The whole conversation of the chosen post, or all posts            T  │
          │    The next unread post                                               N  │
          │    The situation: what has happened, what you were told               B  │0
          │    Publish on a channel                                               p  │
          │    Answer the chosen post in public                                   r  │
          │    Write to its author in private                                     m  │
          │    Moderate: hide, delete, report, ban, rules                         x  │
          │    Look at its author's account                                       v  │
          │    Listen: watch channels, set keyword alerts                         s  │
          │    Show or leave out earlier turns                                    o  │
          │    Ask who knows the chosen fact                                      a  │
          │    Calendar: pause, move, rewrite or cancel a post                    c  │
          │    Schedule a new post                                                b  │
          ╰───────────────────────── type its name   ↑↓ 55   Enter do it   Esc back ─╯


        """)
    stage.type("draft")
    stage.press(.enter)
    guard case .composer(let composer) = stage.model.overlays.last else { return #expect(Bool(false)) }
    #expect(composer.editor.text == "We are sorry")
  }

  @Test func theHelpHasChaptersOfTheScreenBelow() throws {
    var stage = try Stage(.french, .briefing)
    stage.press(.character("?"))
    #expect(stage.text.contains("Touches des consignes") && stage.text.contains("Se déplacer"))
    #expect(!stage.text.contains("publier"))
    var desk = try Stage(.english, .desk, columns: 120, rows: 80)
    desk.press(.character("?"))
    for group in KeyGroup.allCases { #expect(desk.text.contains(group.name.english)) }
  }

  @Test func everyEntryDoesSomething() throws {
    let stage = try Stage.wholeDesk(.english)
    for entry in Interface.paletteEntries(stage.model, stage.state) {
      var used = stage
      used.press(.character(":"))
      used.type(entry.label)
      used.press(.enter)
      if case .palette = used.model.overlays.last { Issue.record("\(entry.label) is not found") }
    }
  }

  @Test(arguments: Language.allCases) func allScreensHaveIt(language: Language) throws {
    for screen in [Interface.Model.Screen.title, .briefing, .desk, .debrief] {
      var stage = try Stage(language, screen)
      stage.press(.character(":"))
      #expect(stage.text.contains(language("Commands", "Commandes")))
      stage.type("zzz")
      #expect(stage.text.contains(language("Nothing is called that.", "Rien ne porte ce nom.")))
      stage.press(.enter, .escape)
      #expect(stage.model.overlays.isEmpty)
    }
  }

  @Test func theHelpLeadsToIt() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("?"), .character(":"))
    #expect(stage.model.overlays == [.palette(Interface.Palette())])
  }
}
