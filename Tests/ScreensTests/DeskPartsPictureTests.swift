import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct DeskPartsPictureTests {
  @Test func anOpenMailShowsItsAnswersAndTheirMinutes() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("i"), .enter, .down)
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
          Fil ●3 ▸Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers  avant 11 h 50
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
           ! Ada, Gérante                                                       11 h 05
             On dit quoi ?

             Le téléphone sonne. Des idées ?

        ▌  1 Nous vérifions le four. (10 min)

           2 Laissons passer. (5 min)

           3 Accuser le fabricant. (pas encore possible)









         · Entrée ou 1 envoie cette réponse à Ada.
         1–9 choisir  Échap retour  n fin du tour  p publier         ? aide  q quitter
        """)
  }

  @Test func theDashboardDrawsTheStorm() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("d"))
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
          Feed ●3  Inbox !1 ▸Dashboard  Facts 1  Calendar 2  People  Cases    estimated
          volume ▁▁▁▁▁▁▁▂▃▅▆▆▇▇█▇▇▆▆▅▃ ! storm    fatigue ██░░░ felt  temper ░░░░░ calm
          Posts an hour        384 ▼  −1,296  ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂
          Negative             80% ▲      +2  ▁▁▂▂▂▃▃▃▃▄▄▄▅▅▅▅▆▆▆▆▆▆▆▆
          Trust                 39 ▼      −6  ▅▅▅▅▅▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▃▃▃▃
          Anger                 74 ▲     +18  ▁▁▁▁▂▂▂▂▃▃▃▃▃▄▄▄▄▄▅▅▅▅▅▆
          Reached          137,540 ▲ +62,400  ▁▁▁▁▁▁▁▁▁▂▂▂▂▃▃▃▄▄▅▅▆▆▇█
          Watched           3 of 3    channels
          Negative, feed       80%    38–96%: a guess · 5 posts

                Posts an hour
         1,728 │                                   ▂▂▂▅▅▅▇▇▇██████▇▇▇▅▅▅▂▂▂
               │                              ▂▂▂▇▇████████████████████████▇▇▇▂▂▂
               │                           ▅▅▅███████████████████████████████████▅▅▅
             0 │▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▇▇▇█████████████████████████████████████████▇▇
               └┬──────────────┬─────────────────┬────────────────┬───────────────────
                Thu 9:00       10:00             11:00            12:00

          On the rise
          rye                                                        2 posts       new

         11:00 Photos of burnt bread go round.
         Tab next  s listen  p publish  i inbox  n end turn  w wait     ? help  q quit
        """)
  }

  @Test func factsSayWhoCanBeAsked() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("f"), .enter, .down)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:25                     ████░░ 35 min
          Feed ●3  Inbox !1  Dashboard ▸Facts  Calendar 2  People  Cases   0 of 1 known
          volume ▁▁▁▁▁▁▁▂▃▅▆▆▇▇█▇▇▆▆▅▃ ! storm    fatigue ██░░░ felt  temper ░░░░░ calm
        ▌  … What happened?
        ▌    answer towards 11:45

















         11:00 Photos of burnt bread go round.
         a ask  Tab next  p publish  n end turn  w wait  : commands     ? help  q quit
        """)
  }

  @Test func theCalendarMarksWhatIsPaused() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("c"), .enter, .enter)
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 22                  ████░░ 38 min
          Fil ●3  Mails !1  Tableau  Faits 1 ▸Agenda 1  Équipe  Dossiers 1 au programme
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
        ▌  ○ jeu. 20 déc. 13 h 30 · Facebook                                  suspendue
        ▌    Doré et croustillant : bonjour !
        ▌    ♪ ton enjoué

           ▸ jeu. 20 déc. 21 h 30 · Twitter                                  programmée
             Fermé dimanche.













         ✓ Suspendue.
         c modifier  b programmer  Tab suivant  n fin du tour        ? aide  q quitter
        """)
  }

  @Test func aPromiseThatFellDueOvernightIsDueNow() throws {
    var stage = try Stage.wholeDesk(.english, columns: 120, isHard: true)
    var state = try #require(stage.state)
    state.promises[0].due = state.now + (-60)
    stage.state = state
    #expect(stage.text.contains("promise due now (+1)"))
    state.promises[0].status = .kept
    stage.state = state
    #expect(!stage.text.contains("due now"))
  }
}
