import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct SendingTests {
  @Test func whatCannotBeTakenBackIsAskedFirst() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"))
    stage.type("We are sorry.")
    stage.press(.control("s"))
    #expect(stage.actions.isEmpty)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
         ▸Feed ●3  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases
         ╭─ Publish on Twitter ───────────────────────────────────────────────────────╮
        ▌│  ▸Purpose   Voice, facts                                              Tab  │
        ▌│  @CrumbAndCo · 6,000 followers                                             │
        ▌│  Warm, first person plural.                                                │
        ▌│  15 min · goes out at about 11:35 · read in English                        │
         │ ╭─ Say it in public? ────────────────────────────────────────────────────╮ │
         │ │                                                                        │ │
         │ │  “We are sorry.”                                                       │ │
         │ │  On Twitter · @CrumbAndCo                                              │ │
         │ │  6,000 followers. It cannot be taken back.                             │ │
         │ │                                                                        │ │
         │ │  ▸ 1 Publish it  15 min                                                │ │
         │ │    2 Write on                                                          │ │
         │ │                                                                        │ │
         │ ╰────────────────────────────────────────────── Enter choose   Esc back ─╯ │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                    13/140  │
         ╰────────────── Ctrl-S send   Ctrl-R read it   Esc keep the draft   F1 keys ─╯
         11:00 Photos of burnt bread go round.

        """)
    stage.press(.character("2"))
    stage.type(" It was us.")
    stage.press(.control("s"), .enter)
    #expect(stage.actions == [.publish(channel: "twitter", text: "We are sorry. It was us.")])
  }

  @Test func theQuestionTellsWhatTheDeskKnowsAlready() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.state?.facts[0].status = .heard
    stage.state?.feed[2].isAnswered = true
    stage.state?.feed[2].isTakenDown = false
    stage.press(.character("r"))
    stage.type("Thermostat en panne.")
    stage.press(.control("s"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
         ▸Fil ●1  Mails !1  Tableau  Faits 1  Agenda 1  Équipe  Dossiers 1
         ╭─ Répondre à burn_it ───────────────────────────────────────────────────────╮
        ▌│  ▸Objet   Ton, faits   Échanges                                       Tab  │
        ▌│  « Je sais où le boulanger se gare. »                                      │
        ▌│ ╭─ Le dire en public ? ──────────────────────────────────────────────────╮ │
         │ │                                                                        │ │
         │ │  « Thermostat en panne. »                                              │ │
         │ │  En réponse à burn_it, sur Facebook · Crumb & Co                       │ │
         │ │  9 000 abonnés. Sans retour possible.                                  │ │
         │ │  ! Vous êtes à cran : cela se sentira entre les lignes.                │ │
         │ │  ! Cette publication a déjà une réponse.                               │ │
         │ │  ! Entendu, pas vérifié : Que s'est-il passé ?                         │ │
         │ │                                                                        │ │
         │ │  ▸ 1 Répondre  6 min                                                   │ │
         │ │    2 Continuer d'écrire                                                │ │
         │ │                                                                        │ │
         │ ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯ │
         │                                                                            │
         │                                                                            │
         │  ! Vous êtes à cran : cela se sentira entre les lignes.                20  │
         ╰── Ctrl-S envoyer   Ctrl-R relire   Échap garder le brouillon   F1 touches ─╯


        """)
  }

  @Test func aMessageToOnePersonIsAskedFirstToo() throws {
    var stage = try Stage(.english, .desk, mode: .assessment)
    stage.press(.character("m"))
    stage.type("Sorry, Ravi.")
    stage.press(.control("s"))
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains("Send it in private?") && stage.text.contains("It cannot be taken back"))
    stage.press(.enter)
    #expect(stage.actions == [.message(to: "p2", text: "Sorry, Ravi.")])
  }

  @Test func deletingForGoodIsAskedFirst() throws {
    var stage = try Stage.wholeDesk(.english)
    let post = try #require(stage.state?.feed.first { $0.channel == "facebook" && !$0.isOurs })
    stage.model.desk.post = post.id
    stage.press(.character("x"), .character("2"), .control("s"))
    #expect(stage.actions.isEmpty && stage.text.contains("Delete it for good?"))
    stage.press(.character("1"))
    #expect(stage.actions.isEmpty, "a digit only goes there")
    stage.press(.enter)
    #expect(stage.actions == [.delete(post: post.id, reason: "")])
  }

  @Test func thePoliceAreNotCalledByOneKey() throws {
    var stage = try Stage.wholeDesk(.french)
    let post = try #require(stage.state?.feed.first { $0.channel == "facebook" && !$0.isOurs })
    stage.model.desk.post = post.id
    stage.press(.character("x"), .character("4"))
    #expect(stage.actions.isEmpty && stage.text.contains("Saisir la police ?"))
    stage.press(.enter)
    #expect(stage.actions == [.report(post: post.id, to: .police)])
  }

  @Test func restingSaysUntilWhenAndAsks() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("z"))
    #expect(stage.actions.isEmpty && stage.text.contains("The desk is empty until about"))
    stage.press(.enter)
    #expect(stage.actions == [.rest(minutes: Game.Cost.rest)])
  }

  @Test func whatCannotBeSentInThisTurnIsToldBeforeItIsWritten() throws {
    var stage = try Stage(.english, .desk)
    stage.state?.spent = 59
    stage.press(.character("p"), .character("1"))
    #expect(stage.model.status?.text.english.contains("it can be kept as a draft") == true)
  }

  @Test func whatIsRefusedAnywayIsNotAskedFirst() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"), .control("s"))
    #expect(stage.text.contains("There is nothing written."))
    stage.press(.paste(String(repeating: "x", count: 141)), .control("s"))
    #expect(stage.text.contains("The text is too long."))
    stage.press(.backspace)
    stage.state?.spent = 59
    stage.press(.control("s"))
    #expect(stage.model.status?.role == .bad)
  }
}
