import Testing

@testable import Screens

@Suite struct DebriefPictureTests {
  @Test func theScoreIsSetAgainstSilence() throws {
    let stage = try Stage(.english, .debrief)
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
         ▸1 Score  2 Evidence  3 Curves  4 What really happened  5 Lessons

             Total                       64  ███████████████████████░░░░░░░░░░░░░

             Outcome                     58  █████████████████████░░░░░░░░░░░░░░░
             how the community ended; 50 is as good as silence

             Craft                       70  █████████████████████████░░░░░░░░░░░
             how the rules of the craft were kept

           Competences
             Listening                   80  █████████████████████████████░░░░░░░
             Crisis response             66  ████████████████████████░░░░░░░░░░░░
             Care of the community       35  █████████████░░░░░░░░░░░░░░░░░░░░░░░

           Against silence, with the same luck
                                              you   silence      gain
             Trust at the end                  54        41       +13 ✓
             Anger at the end                  22        60       −38 ✓
             Negative posts                12,400    31,000   −18,600 ✓


         → next  ← back  ↑↓ read on  r watch  l français        ? help  q title screen
        """)
  }

  @Test func theEvidenceQuotesTheWords() throws {
    var stage = try Stage(.french, .debrief)
    stage.press(.character("2"))
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note ▸2 Preuves  3 Courbes  4 Ce qui s'est vraiment passé  5 Leçons

           Tour 2  Du charbon au petit-déjeuner
             +3,2 ✓ Vous avez répondu à Ravi P. en public.
                    « We are checking the oven »
                    Le premier mot est venu dans la demi-heure.

           Tour 4  Heure 4
             −1,5 × Quatre plaintes sont restées sans réponse.
                    Qui n'est pas entendu parle plus fort.












         → suite  ← retour  ↑↓ lire la suite  r revoir  l English    ? aide  q accueil
        """)
  }

  @Test func theCurvesMarkWhatThePlayerSaid() throws {
    var stage = try Stage(.english, .debrief)
    stage.press(.character("3"))
    #expect(
      stage.text == """
         Burnt bread  Debrief                                                    64/100
          1 Score  2 Evidence ▸3 Curves  4 What really happened  5 Lessons

             ▲ you in public                                                          ┃
                                                                                      ┃
                   Posts an hour                                                      ┃
            1,728 │                                 ▂▂▂▅▅▅▇▇▇█████▇▇▇▅▅▅▂▂            ┃
                  │                            ▂▂▂▇▇██████████████████████▇▇▇▂▂▂      ┃
                  │                         ▅▅▅█████████████████████████████████▅▅▅   ┃
                0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▇▇▇███████████████████████████████████████▇▇ ┃
                  └┬─────────────┬────────────────┬───────────────┬────────────────── ┃
                   Thu 9:00      10:00            11:00           12:00               ┃
                                                      ▲                               │
                                                                                      │
                   Negative, in percent                                               │
              100 │                                                  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ │
                  │                               ▁▁▂▂▂▃▃▃▅▅▅▆▆▇▇▇███████████████████ │
                  │              ▁▁▁▂▂▂▄▄▅▅▅▆▆▆██████████████████████████████████████ │
                0 │▃▃▃▄▄▄▅▅▅▇▇███████████████████████████████████████████████████████ │
                  └┬─────────────┬────────────────┬───────────────┬────────────────── │
                   Thu 9:00      10:00            11:00           12:00               │
                                                      ▲                               │

         → next  ← back  ↑↓ read on  r watch  l français        ? help  q title screen
        """)
  }

  @Test func theStoryNamesItsSources() throws {
    var stage = try Stage(.french, .debrief)
    stage.press(.character("4"))
    #expect(
      stage.text == """
         Pain brûlé  Bilan                                                       64/100
          1 Note  2 Preuves  3 Courbes ▸4 Ce qui s'est vraiment passé  5 Leçons

           Le four a été réparé.

           La chronologie documentée
           Lundi
             Il a brûlé. [s1]

           Ce que les sources contestent ou taisent
           ? Qui l'a vu en premier.

           Sources
           s1 The Daily Crumb https://example.org/crumb









         → suite  ← retour  ↑↓ lire la suite  r revoir  l English    ? aide  q accueil
        """)
  }
}
