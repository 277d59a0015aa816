import Testing

@testable import Screens

@Suite struct DebriefPictureTests {
  @Test func theScoreIsSetAgainstSilence() throws {
    let stage = try Stage.debrief(.english, .score)
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
         ▸1 Score  2 Evidence  3 Curves  4 Posts  5 What if  6 The real case  7 Lessons

             Total                       64  ███████████████████████░░░░░░░░░░░░░     ┃
                                                                                      ┃
             Outcome                     58  █████████████████████░░░░░░░░░░░░░░░     ┃
             how the community ended; 100 is as good as the best reference player     ┃
                                                                                      ┃
             Craft                       70  █████████████████████████░░░░░░░░░░░     ┃
             how the rules of the craft were kept                                     ┃
                                                                                      ┃
           Competences                                                                ┃
             Listening                   80  █████████████████████████████░░░░░░░     ┃
             Crisis response             66  ████████████████████████░░░░░░░░░░░░     ┃
             Care of the community       35  █████████████░░░░░░░░░░░░░░░░░░░░░░░     ┃
                                                                                      ┃
           Against silence, with the same luck                                        ┃
                                              you   silence      gain                 ┃
             Trust at the end                  54        41       +13 ✓               │
             Anger at the end                  22        60       −38 ✓               │
             Negative posts                12,400    31,000   −18,600 ✓               │
                                                                                      │

         → next  ← before  ↑↓ move  w what if  r watch  l français      ? help  q back
        """)
  }

  @Test func theScoreIsSetAmongTheReferencePlayers() throws {
    var stage = try Stage.debrief(.french, .score)
    stage.press(.end)
    let rows = stage.text.split(separator: "\n").drop { !$0.contains("Parmi les joueurs de référence") }.dropFirst(2)
    let words = rows.prefix(3).map { $0.split { " ┃│".contains($0) }.joined(separator: " ") }
    #expect(
      words == ["sensé 100 71 9 3 900", "▸ vous 58 54 22 12 400", "silencieux 34 41 60 31 000"])
  }

  @Test func theEvidenceQuotesTheWords() throws {
    var stage = try Stage.debrief(.french, .score)
    stage.press(.character("2"))
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note ▸2 Preuves  3 Courbes  4 Publications  5 Et si  6 Le cas réel  7 Leçons

           Tour 2  Du charbon au petit-déjeuner
             +3,2 ✓ Vous avez répondu à Ravi P. en public.
                    « We are checking the oven »
                    Le premier mot est venu dans la demi-heure.
                    11 h 12 · Accuser réception tôt · Réponse de crise

           Tour 4  Heure 4
             −1,5 × Quatre plaintes sont restées sans réponse.
                    Qui n'est pas entendu parle plus fort.
                    15 h 00 · Répondre aux griefs · Soin de la communauté










         → suite  ← avant  ↑↓ parcourir  t ordre  w et si  r revoir   ? aide  q retour
        """)
  }

  @Test func theCurvesMarkWhatThePlayerSaid() throws {
    var stage = try Stage.debrief(.english, .score)
    stage.press(.character("3"))
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
          1 Score  2 Evidence ▸3 Curves  4 Posts  5 What if  6 The real case  7 Lessons

             ▲ you in public                                                          ┃
                   Posts an hour                                                      ┃
            1,728 │                                 ▂▂▂▅▅▅▇▇▇█████▇▇▇▅▅▅▂▂            ┃
                  │                            ▂▂▂▇▇██████████████████████▇▇▇▂▂▂      ┃
                  │                         ▅▅▅█████████████████████████████████▅▅▅   ┃
                0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▇▇▇███████████████████████████████████████▇▇ ┃
                  └┬─────────────┬────────────────┬───────────────┬────────────────── ┃
                   Thu 9:00      10:00            11:00           12:00               ┃
                                                      ▲                               ┃
                                                            ▸1                        │
           ▸ Bend 1/1  Turn 2, Coal for breakfast  Thu 11:40                          │
             From 1,440 to 1,728 posts an hour. What happened before is left out in   │
             turn, to see what is then missing…                                       │
                                                                                      │
                   Negative, in percent                                               │
              100 │                                                  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ │
                  │                               ▁▁▂▂▂▃▃▃▅▅▅▆▆▇▇▇███████████████████ │
                  │              ▁▁▁▂▂▂▄▄▅▅▅▆▆▆██████████████████████████████████████ │
                0 │▃▃▃▄▄▄▅▅▅▇▇███████████████████████████████████████████████████████ │

         → next  ← before  ↑↓ move  w what if  r watch  l français      ? help  q back
        """)
  }

  @Test func theStoryNamesItsSources() throws {
    var stage = try Stage.debrief(.french, .score)
    stage.press(.character("6"))
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note  2 Preuves  3 Courbes  4 Publications  5 Et si ▸6 Le cas réel  7 Leçons

           Le four a été réparé.

           Ce qui s'est passé (documenté)
           Lundi
             Il a brûlé. [s1]

           Ce que vous avez fait (simulé ; l'heure où c'était fait)
           Rien.

           Ce que les sources contestent ou taisent
           ? Qui l'a vu en premier.

           Inventé pour l'exercice
           · Le thermostat est tombé en panne.
           · Il y avait des rats. (une rumeur, fausse dans le cas)

           Sources
           s1 The Daily Crumb https://example.org/crumb


         → suite  ← avant  ↑↓ parcourir  w et si  r revoir            ? aide  q retour
        """)
  }
}
