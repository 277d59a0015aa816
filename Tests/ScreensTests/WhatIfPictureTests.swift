import Engine
import Testing

@testable import Screens

@Suite struct WhatIfPictureTests {
  @Test func theSearchSaysHowFarItIsAndWhatLeads() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    stage.answer(.searching(Sample.progress), to: .turningPoints)
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
          1 Score  2 Evidence  3 Curves  4 Posts ▸5 What if  6 The real case  7 Lessons

           Where another act would have changed most

           ████████████████░░░░░░░░░░░░░░░░░░░░░░░░ 40%
           Each turn is played again otherwise, with the same luck and your later
           decisions.
           So far: Turn 2, first tell everybody whose fault it is and what is being
                   repaired (+6.2 ?)

           ▸ Ask yourself: choose a turn, and do or write something else in it











         → next  ← before  ↑↓ move  Enter open  w what if  r watch      ? help  q back
        """)
  }

  @Test func theTurningPointsAreGivenWithTheirIntervals() throws {
    var stage = try Stage.debrief(.french, .whatIf)
    stage.answer(.found(Sample.found), to: .turningPoints)
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note  2 Preuves  3 Courbes  4 Publications ▸5 Et si  6 Le cas réel  7 Leçons

           Là où un autre acte aurait le plus changé

           ▸ Tour 2  Du charbon au petit-déjeuner  +8,4 pts en moyenne (+5,1 à +11,7)
             dire d'abord à tous à qui est la faute et ce qui est réparé
             confiance à la fin +6,1 · colère à la fin −9,5 · publications négatives
             −3 400

             Tour 4  Heure 4                       +8,4 pts en moyenne (+5,1 à +11,7)
             ne rien faire du tout pendant ce tour
             confiance à la fin +6,1 · colère à la fin −9,5 · publications négatives
             −3 400

             À vous de demander : choisir un tour, et y faire ou y écrire autre chose

           (12 autres choix sur 30 graines ; intervalles à 95 %.)





         → suite  ← avant  ↑↓ parcourir  Entrée ouvrir  w et si       ? aide  q retour
        """)
  }

  @Test func bothStormsStandBelowOneAnotherWhereItIsNarrow() throws {
    var stage = try Stage.debrief(.french, .whatIf)
    try stage.openStorms()
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note  2 Preuves  3 Courbes  4 Publications ▸5 Et si  6 Le cas réel  7 Leçons

           Tour 2  Du charbon au petit-déjeuner                                       ┃
           → dire d'abord à tous à qui est la faute et ce qui est réparé              ┃
                                                                                      ┃
                                        joué autrement                 sur 30 tirages ┃
             Note                         64        73      +9 ✓       (+5,1 à +11,7) ┃
             Résultat                     58        71     +13 ✓       (+6,2 à +17,8) ┃
             Métier                       70        75      +5 ✓        (+4,8 à +4,8) │
             Confiance à la fin           54        59      +5 ✓        (+3,0 à +9,2) │
             Colère à la fin              22        14      −8 ✓       (−14,0 à −5,0) │
             Publications négatives   12 400     8 900  −3 500 ✓    (−5 200 à −1 600) │
             À gauche, votre tempête ; entre parenthèses, ce que le même changement   │
             vaut en moyenne dans d'autres.                                           │
           ! Un de vos actes suivants ne convenait plus et n'a pas eu lieu : une part │
             de l'écart en vient.                                                     │
                                                                                      │
                   Publications par heure, joué                                       │
            1 728 │                                 ▂▂▂▅▅▅▇▇▇█████▇▇▇▅▅▅▂▂            │
                  │                            ▂▂▂▇▇██████████████████████▇▇▇▂▂▂      │
                  │                         ▅▅▅█████████████████████████████████▅▅▅   │

         → suite  ← avant  ↑↓ parcourir  w et si  r revoir            ? aide  q retour
        """)
  }

  @Test func bothStormsStandBesideOneAnotherWhereItIsWide() throws {
    var stage = try Stage.debrief(.english, .whatIf, columns: 120, rows: 40)
    try stage.openStorms()
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                                                            64/100
          1 Score  2 Evidence  3 Curves  4 Posts ▸5 What if  6 The real case  7 Lessons

           Turn 2  Coal for breakfast                                                                                         ┃
           → first tell everybody whose fault it is and what is being repaired                                                ┃
                                                                                                                              ┃
                                   as played otherwise                  over 30 draws                                         ┃
             Score                        64        73      +9 ✓      (+5.1 to +11.7)                                         ┃
             Outcome                      58        71     +13 ✓      (+6.2 to +17.8)                                         ┃
             Craft                        70        75      +5 ✓       (+4.8 to +4.8)                                         ┃
             Trust at the end             54        59      +5 ✓       (+3.0 to +9.2)                                         ┃
             Anger at the end             22        14      −8 ✓      (−14.0 to −5.0)                                         ┃
             Negative posts           12,400     8,900  −3,500 ✓   (−5,200 to −1,600)                                         ┃
             Left, your own storm; in brackets, what the same change is worth on average in others.                           ┃
           ! One of your later acts no longer fitted and was left out: part of the difference comes of that.                  ┃
                                                                                                                              ┃
                   Posts an hour, as played                                  Posts an hour, otherwise                         ┃
            1,728 │                          ▄▄▆▆████▆▆▄▄             1,728 │                                                 ┃
                  │                      ▂▂████████████████▂▂               │                      ▂▂                         ┃
                  │                    ▄▄████████████████████▄▄             │                    ▄▄██                         ┃
                  │                  ▄▄████████████████████████▄▄           │                  ▄▄████                         ┃
                  │                ▂▂████████████████████████████▂▂         │                ▂▂██████▅▅▆▆▇▇████▇▇▆▆▅▅▃▃▁▁     ┃
                0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████████████████████████████████       0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████████████████████████████▆▆▃▃ ┃
                  └┬─────────┬───────────┬───────────┬─────────────         └┬─────────┬───────────┬───────────┬───────────── ┃
                   Thu 9:00  10:00       11:00       12:00                   Thu 9:00  10:00       11:00       12:00          ┃
                                             ▲                                                         ▲                      ┃
                                                                                                                              ┃
                   Trust, 0 to 100, as played                                Trust, 0 to 100, otherwise                       ┃
              100 │                                                     100 │                                                 ┃
                  │                                                         │                                                 ┃
                  │▅▅▅▅▄▄▄▄▃▃▃▃▂▂▂▂▁▁▁▁                                     │▅▅▅▅▄▄▄▄▃▃▃▃▂▂▂▂▁▁▁▁    ▂▂▁▁▁▁                   ┃
                  │██████████████████████████▇▇▇▇▆▆▆▆▅▅▅▅▄▄▄▄▃▃▃▃▂▂         │████████████████████████████████████▇▇▇▇▆▆▆▆▅▅▅▅ ┃
                  │████████████████████████████████████████████████         │████████████████████████████████████████████████ │
                0 │████████████████████████████████████████████████       0 │████████████████████████████████████████████████ │
                  └┬─────────┬───────────┬───────────┬─────────────         └┬─────────┬───────────┬───────────┬───────────── │
                   Thu 9:00  10:00       11:00       12:00                   Thu 9:00  10:00       11:00       12:00          │
                                             ▲                                                         ▲                      │
                                                                                                                              │

         → next  ← before  ↑↓ move  w what if  r watch  l français  : commands                                  ? help  q back
        """)
  }

  @Test func aTurnIsChosen() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    stage.press(.character("w"))
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
          1 Score  2 Evidence  3 Curves  4 Posts ▸5 What if  6 The real case  7 Lessons

           In which turn?

           ▸  1  Hour 1                                       Thu 9:00 · 0 decisions
              2  Coal for breakfast                           Thu 11:00 · 1 decision
              3  Hour 3                                      Thu 13:00 · 0 decisions
              4  Hour 4                                      Thu 15:00 · 0 decisions
              5  Hour 5                                      Thu 17:00 · 0 decisions
              6  Hour 6                                      Thu 19:00 · 0 decisions
              7  Hour 7                                      Thu 21:00 · 0 decisions
              8  Hour 8                                      Thu 23:00 · 0 decisions










         → next  ← before  ↑↓ move  Enter open  w what if  r watch      ? help  q back
        """)
  }

  @Test func theMostSeenPostsSayWhy() throws {
    let stage = try Stage.debrief(.french, .posts)
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note  2 Preuves  3 Courbes ▸4 Publications  5 Et si  6 Le cas réel  7 Leçons

           Les publications les plus vues, et pourquoi elles ont été écrites.

           ▸  1 ~ @nosy · Twitter · Tour 2, jeu. 11 h 06               vue par ≈ 12 k
                « Du pain ? Une brique ? 🍞 @CrumbAndCo »
                Pourquoi : @nosy, sur Twitter (relaie) : À cause de : « Des photos de
                           pain brûlé circulent » ; colère 82, quand 40 suffisent.

              2 ▲ Ravi P. · Facebook · Tour 2, jeu. 11 h 02             vue par ≈ 300
                « Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous
                la pluie pour ça, et personne au comptoir ne l'a même regardé avant …

              3 ♪ Mia L. · Facebook · Tour 1, jeu. 9 h 05               vue par ≈ 120
                « Le meilleur seigle de la ville. ❤ »

              4 ? 日本パン · Facebook · Tour 2, jeu. 11 h 15             vue par ≈ 88
                « Le seigle est-il brûlé aussi ? »

              5 ~ zz_top_troll · Facebook · Tour 2, jeu. 11 h 04         vue par ≈ 40
                « Bande de clowns incompétents. »

         → suite  ← avant  ↑↓ parcourir  w et si  r revoir            ? aide  q retour
        """)
  }

  @Test func theEvidenceIsGivenByCompetence() throws {
    var stage = try Stage.debrief(.french, .evidence)
    stage.press(.character("t"))
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note ▸2 Preuves  3 Courbes  4 Publications  5 Et si  6 Le cas réel  7 Leçons

           Réponse de crise  66/100
             +3,2 ✓ Vous avez répondu à Ravi P. en public.
                    « We are checking the oven »
                    Le premier mot est venu dans la demi-heure.
                    Tour 2, 11 h 12 · Accuser réception tôt

           Soin de la communauté  35/100
             −1,5 × Quatre plaintes sont restées sans réponse.
                    Qui n'est pas entendu parle plus fort.
                    Tour 4, 15 h 00 · Répondre aux griefs










         → suite  ← avant  ↑↓ parcourir  t ordre  w et si  r revoir   ? aide  q retour
        """)
  }

  @Test func theCausesOfABendStandBelowTheCurve() throws {
    var stage = try Stage.debrief(.english, .curves, columns: 120, rows: 40)
    stage.answer(.bend(Sample.bend), to: .bend(turn: 1))
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                                                            64/100
          1 Score  2 Evidence ▸3 Curves  4 Posts  5 What if  6 The real case  7 Lessons

             ▲ you in public                                                                                                  ┃
                   Posts an hour                                                                                              ┃
            1,728 │                                                          ▄▄▄▄▆▆▆▆▆█████████▆▆▆▆▄▄▄▄                       ┃
                  │                                                 ▂▂▂▂████████████████████████████████████▂▂▂▂              ┃
                  │                                             ▄▄▄▄████████████████████████████████████████████▄▄▄▄▄         ┃
                  │                                        ▄▄▄▄▄█████████████████████████████████████████████████████▄▄▄▄     ┃
                  │                                    ▂▂▂▂██████████████████████████████████████████████████████████████▂▂▂▂ ┃
                0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██████████████████████████████████████████████████████████████████████ ┃
                  └┬──────────────────────┬─────────────────────────┬──────────────────────────┬───────────────────────────── ┃
                   Thu 9:00               10:00                     11:00                      12:00                          ┃
                                                                            ▲                                                 ┃
                                                                                     ▸1                                       ┃
           ▸ Bend 1/1  Turn 2, Coal for breakfast  Thu 11:40                                                                  ┃
             The curve rises from 500 to 1,700 posts an hour; 72% of it would be missing without this: Photos of burnt bread  ┃
             go round.                                                                                                        ┃
                                                                                                                              ┃
                   Negative, in percent                                                                                       ┃
              100 │                                                                                                           ┃
                  │                                                                   ▁▁▁▁▃▃▃▃▃▅▅▅▅▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆ ┃
                  │                                                 ▁▁▁▁▃▃▃▃▃▅▅▅▅▇▇▇▇▇███████████████████████████████████████ ┃
                  │                               ▂▂▂▂▂▄▄▄▄▆▆▆▆▆█████████████████████████████████████████████████████████████ ┃
                  │              ▂▂▂▂▄▄▄▄▄▆▆▆▆███████████████████████████████████████████████████████████████████████████████ ┃
                0 │▄▄▄▄▄▆▆▆▆█████████████████████████████████████████████████████████████████████████████████████████████████ ┃
                  └┬──────────────────────┬─────────────────────────┬──────────────────────────┬───────────────────────────── ┃
                   Thu 9:00               10:00                     11:00                      12:00                          ┃
                                                                            ▲                                                 │
                                                                                                                              │
                   Anger, 0 to 100                                                                                            │
              100 │                                                                                                           │
                  │                                                                                                  ▂▂▂▂▃▃▃▃ │
                  │                                                                       ▁▁▁▁▁▂▂▂▂▄▄▄▄▅▅▅▅▅▇▇▇▇█████████████ │
                  │                                                 ▂▂▂▂▃▃▃▃▃▅▅▅▅▆▆▆▆▆███████████████████████████████████████ │
                  │                       ▁▁▁▁▃▃▃▃▄▄▄▄▄▅▅▅▅▇▇▇▇▇█████████████████████████████████████████████████████████████ │
                0 │▂▂▂▂▂▃▃▃▃▅▅▅▅▅▆▆▆▆████████████████████████████████████████████████████████████████████████████████████████ │
                  └┬──────────────────────┬─────────────────────────┬──────────────────────────┬───────────────────────────── │

         → next  ← before  ↑↓ move  w what if  r watch  l français  : commands                                  ? help  q back
        """)
  }

  @Test func theRealCaseStandsBesideWhatWasDone() throws {
    let stage = try Stage.debrief(.english, .story, columns: 120, rows: 40)
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                                                            64/100
          1 Score  2 Evidence  3 Curves  4 Posts  5 What if ▸6 The real case  7 Lessons

           The oven was repaired.

           What really happened (documented)                          What you did (simulated; when it was done)
           Monday                                                     Nothing.
             It burnt. [s1]

           What the sources dispute, or do not say
           ? Who saw it first.

           Invented for the exercise
           · The thermostat failed.
           · There were rats. (a rumour, false in the case)

           Sources
           s1 The Daily Crumb https://example.org/crumb





















         → next  ← before  ↑↓ move  w what if  r watch  l français  : commands                                  ? help  q back
        """)
  }

  @Test func aProjectorShowsBothStormsAndTheirPosts() throws {
    var stage = try Stage.debrief(.french, .whatIf, columns: 200, rows: 60)
    try stage.openStorms()
    let lines = stage.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("Publications par heure, joué") && $0.contains("heure, autrement") })
    #expect(lines.contains { $0.contains("Jamais écrites : 2") && $0.contains("Écrites à la place : 1") })
    #expect(stage.text.contains("Tour 5 répondre. Cette publication n'existe pas."))
  }
}

extension Stage {
  /// Opens the storms of the first turning point.
  fileprivate mutating func openStorms() throws {
    answer(.found(Sample.found), to: .turningPoints)
    press(.enter)
    answer(.storms(Sample.storms(try #require(state))), to: .storms(Sample.statement.branch))
  }
}
