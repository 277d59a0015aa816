import Testing

@testable import Screens

@Suite struct OverlayPictureTests {
  @Test func theComposerCountsAgainstTheLimit() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"))
    stage.type("We are sorry, Ravi. 😡\nThe oven failed.")
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
         ▸Feed ●3  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases
         ╭─ Publish on Twitter ───────────────────────────────────────────────────────╮
        ▌│  ▸Purpose   Voice, facts                                              Tab  │
        ▌│  @CrumbAndCo · 6,000 followers                                             │
        ▌│  Warm, first person plural.                                                │
        ▌│  15 min · goes out at about 11:35 · read in English                        │
         │                                                                            │
         │  ────────────────────────────────────────────────────────────────────────  │
         │  We are sorry, Ravi. 😡                                                    │
         │  The oven failed.                                                          │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                    38/140  │
         ╰────────────── Ctrl-S send   Ctrl-R read it   Esc keep the draft   F1 keys ─╯
         11:00 Photos of burnt bread go round.

        """)
  }

  @Test func aWideComposerRecallsVoiceAndFacts() throws {
    var stage = try Stage(.french, .desk, columns: 120, rows: 40)
    stage.press(.character("r"))
    stage.type("Nous vérifions le four.")
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                                 ███████████░░░░░ 40 min   entraînement
         Du charbon au petit-déjeuner  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! tempête     fatigue ██░░░ sensible  humeur ░░░░░ calme
        ▸─ Fil ───────────────────────────────────────── ● 3 non lues ─   ── Messages ─────────────────────────── 1 à traiter ─
        ▌  FB ▲ Ravi P. · colère · mécontent · 300 abonnés      11 h 02   ▌  ! Ada                                      11 h 05
        ▌  Du charbon au petit-déjeuner. Merci. Vingt minutes de queue    ▌    On dit quoi ?                      avant 11 h 50
        ▌  sous la pluie pour ça, et personne au comptoir ne l'a même
        ▌╭─ Répondre à Ravi P. ───────────────────────────────────────────────────────────────────────────────────────────────╮
         │                                                                         ▸Ton, faits   Échanges                Tab  │
         │  « Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous                                                │
         │  la pluie pour ça, et personne au comptoir ne l'a même regardé avant    Notre ton                                  │
         │  de l'emballer : bravo ! »                                              Chaleureuse, à la première personne du     │
         │  5 min · part vers 11 h 25 · lu en français                             pluriel.                                   │
         │  ────────────────────────────────────────────────────────────────────                                              │
         │  Nous vérifions le four.                                                Ce que vous savez                          │
         │                                                                         Rien n'est encore vérifié.                 │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                                                                    │
         │                                                                    23                                              │
         ╰────────────────────────────────────────── Ctrl-S envoyer   Ctrl-R relire   Échap garder le brouillon   F1 touches ─╯
                                                                            Suivis           3 sur 3    canaux
                                                                            En hausse       seigle
                                                                            Négatif, fil        80 %    38–96 % : incertain

         11 h 00 Des photos de pain brûlé circulent.

        """)
  }

  @Test func theEndOfTheTurnNamesWhatIsLeftUndone() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("n"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●3  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
        ▌  FB ▲ Ravi P. · colère · mécontent · 300 abonnés                      11 h 02
        ▌  Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous la pluie
        ▌  pour ça, et personne au comptoir ne l'a même regardé avant de l'emballer :
        ▌  bravo !
           ╭─ Terminer le tour ? ───────────────────────────────────────────────────╮
           │                                                                        │04
           │  Il reste 40 minutes sur 60.                                           │
           │  ! Sans réponse : Ada, « On dit quoi ? »                               │
           │                                                                        │
           │  ▸ 1 Terminer le tour                                                  │12
           │    2 Rester au bureau                                                  │r
           │                                                                        │
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯
           ↳ ● ? 日本パン · inquiétude · passant · 88 abonnés                   11 h 15
               Le seigle est-il brûlé aussi ?

         ● TW ~ @nosy · moquerie · influenceur · ★ 12 k abonnés                 11 h 06
           Du pain ? Une brique ? 🍞 @CrumbAndCo

         11 h 00 Des photos de pain brûlé circulent.

        """)
  }

  @Test func theCritiqueQuotesTheWords() throws {
    var stage = try Stage(.english, .desk)
    stage.model.overlays = [.card(Interface.Card(.critique(Sample.critique)))]
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
         ▸Feed ●4  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases
          volume ▁▁▁▁▁▁▁▂▃▅▆▆▇▇█▇▇▆▆▅▃ ! storm    fatigue ██░░░ felt  temper ░░░░░ calm
        ▌● FB ▲ Ravi P. · anger · complainer · 300 followers                      11:02
        ▌  Coal for breakfast. Thanks. I queued for twenty minutes in the rain for
        ▌  ╭─ How it reads ─────────────────────────────────────────────────────────╮
        ▌  │                                                                        │
           │  ● holding statement                                                   │
           │    “will be back by 12”                                                │04
           │  ● corrective action                                                   │
           │    “checking the oven”                                                 │
           │                                                                        │
           │  Tone: personal                                                        │12
           │                                                                        │
           │  + You promise a time. Keep it.                                        │
           │  ? Nobody has said sorry yet.                                          │
           │                                                                        │15
           ╰─────────────────────────────────────────────────────── Enter continue ─╯

         ● TW ~ @nosy · mockery · influencer · ★ 12k followers                    11:06
           Is it bread? Is it a brick? 🍞 @CrumbAndCo

         11:00 Photos of burnt bread go round.

        """)
  }

  @Test func theCritiqueOfADraftLiesOverIt() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("p"), .character("1"))
    stage.type("Nous sommes désolés.")
    stage.model.overlays.append(.card(Interface.Card(.critique(Sample.critique))))
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●3  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
         ╭─ Publier sur Twitter ──────────────────────────────────────────────────────╮
        ▌│  ▸Objet   Ton, faits                                                  Tab  │
        ▌│  @CrumbAndCo · 6 000 abonnés                                               │
        ▌│ ╭─ Ce que dit votre texte ───────────────────────────────────────────────╮ │
        ▌│ │                                                                        │ │
         │ │  ● message d'attente                                                   │ │
         │ │    « will be back by 12 »                                              │ │
         │ │  ● action corrective                                                   │ │
         │ │    « checking the oven »                                               │ │
         │ │                                                                        │ │
         │ │  Ton : personnel                                                       │ │
         │ │                                                                        │ │
         │ │  + Vous promettez une heure. Tenez-la.                                 │ │
         │ │  ? Personne ne s'est encore excusé.                                    │ │
         │ │                                                                        │ │
         │ ╰───────────────────────────────────────────────────── Entrée continuer ─╯ │
         │                                                                            │
         │                                                                            │
         │                                                                    20/140  │
         ╰── Ctrl-S envoyer   Ctrl-R relire   Échap garder le brouillon   F1 touches ─╯
         11 h 00 Des photos de pain brûlé circulent.

        """)
  }
}
