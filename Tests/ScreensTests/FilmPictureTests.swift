import Testing

@testable import Screens

@Suite struct FilmPictureTests {
  @Test func theDeskStandsAboveWhatIsDoneAndHowFarItIs() throws {
    var stage = try FilmStage(.english)
    stage.press(.right, .right)
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:10                      █████░ 50 min
         ▸Feed  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases 1
                               fatigue ░░░░░ low  temper ░░░░░ calm  promised for 12:00
           FB ▲ burn_it · anger · troll · 12 followers                             9:00
           I know where the baker parks.
           ✓ answered

        ▌  ↳   ■ Crumb & Co · us                                                   9:10
        ▌      We are sorry about this loaf. We are checking the oven and will be back
        ▌      here by noon.

           FB ▲ Nadia K. · anger · customer · 90 followers                         9:00
           Where is my wedding cake?
           ◆ a case to take up: A

           FB ♪ Mia L. · joy · customer · 120 followers                            9:00
           Best rye in town.

         ▸ 9:05  Replies to burn_it                                               5 min
           “We are sorry about this loaf. We are checking the oven and will be back
           here by noon.”

         ■  1x decision 2/8  1━━━━━━━━━━━━━●────────────────────2──────────────────────
         Space play  → next  ← back  ] turn  t turns                   ? help  q leave
        """)
  }

  @Test func aFilmIsInFrenchToo() throws {
    var stage = try FilmStage(.french)
    stage.press(.right, .right)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 10                   █████░ 50 min
         ▸Fil  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers 1
                          fatigue ░░░░░ faible  humeur ░░░░░ calme  promis pour 12 h 00
           FB ▲ burn_it · colère · troll · 12 abonnés                            9 h 00
           Je sais où le boulanger se gare.
           ✓ répondu

        ▌  ↳   ■ Crumb & Co · nous                                               9 h 10
        ▌      Nous sommes désolés pour ce pain. Nous vérifions le four et revenons ici
        ▌      avant midi.

           FB ▲ Nadia K. · colère · client · 90 abonnés                          9 h 00
           Où est ma pièce montée ?
           ◆ dossier à prendre en charge : A

           FB ♪ Mia L. · joie · client · 120 abonnés                             9 h 00
           Le meilleur seigle de la ville.

         ▸ 9 h 05  Répond à burn_it                                               5 min
           « Nous sommes désolés pour ce pain. Nous vérifions le four et revenons ici
           avant midi. »

         ■  1x décision 2/8  1━━━━━━━━━━━━━●────────────────────2──────────────────────
         Espace lecture  → suite  ← retour  ] tour  t tours          ? aide  q quitter
        """)
  }

  @Test func aWideFilmHasRoomForWhatWasTold() throws {
    var stage = try FilmStage(.english, columns: 120, rows: 40)
    stage.press(.right, .right)
    #expect(
      foot(stage) == """
         ▸ 9:05  Replies to burn_it                                                                                       5 min
           “We are sorry about this loaf. We are checking the oven and will be back here by noon.”



         ■  1x decision 2/8  1━━━━━━━━━━━━━━━━━━━━━━━●───────────────────────────────────2─────────────────────────────────────
         Space play  → next  ← back  ] turn  t turns                                                           ? help  q leave
        """)
  }

  @Test func theWidestFilmShowsAllOfTheDesk() throws {
    var stage = try FilmStage(.french, columns: 200, rows: 60)
    stage.press(.right, .right)
    #expect(stage.text.contains("▸─ Fil ─") && stage.text.contains("── Alliés et dossiers ─"))
    #expect(
      foot(stage) == """
         ▸ 9 h 05  Répond à burn_it                                                                                                                                                                       5 min
           « Nous sommes désolés pour ce pain. Nous vérifions le four et revenons ici avant midi. »



         ■  1x décision 2/8  1━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●─────────────────────────────────────────────────────────────────2───────────────────────────────────────────────────────────────────
         Espace lecture  → suite  ← retour  ] tour  t tours                                                                                                                                  ? aide  q quitter
        """)
  }

  /// What stands below the desk.
  private func foot(_ stage: FilmStage) -> String {
    stage.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(7).joined(separator: "\n")
  }
}
