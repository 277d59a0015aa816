import Testing

@testable import Screens

@Suite struct TitlePictureTests {
  @Test func theTitleScreenOffersCasesPlaysAndResults() throws {
    let stage = try Stage(.english, .title)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                            Language  English  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                               Mode  training  m
           A storm breaks. You hold the keyboard.                      Names  real  n
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▃▄▅▅▆▆▇▇▆▆▅▅▆▆▆▅▄▄▄▃▃▃▃▃▃▂▂▂▁▁▁▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁

          Cases
          ▌ Burnt bread                                                 ★☆☆☆☆   10 min
            The upside-down painting                                    ★★★★☆   60 min

          Continue
            Burnt bread  turn 3/8                                     yesterday, 18:05

          Progress                                                                  ▃▅
            Burnt bread                                           20 Nov 2026   67/100
          ────────────────────────────────────────────────────────────────────────────
          Burnt loaves, a proud owner, a page full of photographs. You hold the
          account on a Monday morning.





         ↑↓ choose  Enter open  m mode  n names  l français             ? help  q quit
        """)
  }

  @Test func theTitleScreenIsInFrenchToo() throws {
    var stage = try Stage(.french, .title)
    stage.press(.down, .down)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                             Langue  Français  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                           Mode  entraînement  m
           La tempête se lève. Le clavier est à vous.                  Noms  réels  n
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▃▄▅▅▆▆▇▇▆▆▅▅▆▆▆▅▄▄▄▃▃▃▃▃▃▂▂▂▁▁▁▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁

            Pain brûlé                                                  ★☆☆☆☆   10 min
            Le tableau à l'envers                                       ★★★★☆   60 min

          Reprendre
          ▌ Pain brûlé  tour 3/8                                         hier, 18 h 05

          Progression                                                               ▃▅
            Pain brûlé                                           20 nov. 2026   67/100
            Pain brûlé                                           12 nov. 2026   41/100
          ────────────────────────────────────────────────────────────────────────────
          Reprenez là où vous avez quitté le bureau.






         ↑↓ choisir  Entrée ouvrir  r revoir  m mode  n noms         ? aide  q quitter
        """)
  }

  @Test func aWideTitleScreenExplainsTheSettings() throws {
    var stage = try Stage(.french, .title, columns: 120, rows: 40)
    stage.press(.character("m"), .character("n"))
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                                                                     Langue  Français  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                                                                     Mode  évaluation  m
           La tempête se lève. Le clavier est à vous.                                                        Noms  masqués  n
                                                 ▄▄▄▄
                                           ▁▅▅██████████▅▅▅████▅▅▁▁▁▁
                                      ▂▂▂▆▆██████████████████████████▆▆▆▆▆▆▆▆▆▂▂▂▂▂     ▂▂▂▂▂
        ▁▁▁▁▁▁▁▁▃▃▃▃▃▁▁▁▁▃▃▃▃▃▃▃▃▃▃▇▇▇█████████████████████████████████████████████▇▇▇▇▇█████▇▇▇▇▇▃▃▃▃▃▃▃▃▃▃▃▃▃▃▁▁▁▁▃▃▃▃▃▃▁▁▁▁▁▁

          Cas                                                                Des pains brûlés, une gérante fière, une page
          ▌ Pain brûlé                                     ★☆☆☆☆   10 min    pleine de photos. Lundi matin, le compte est à
            Le tableau à l'envers                          ★★★★☆   60 min    vous.

          Reprendre                                                          m Évaluation : aucun conseil avant le bilan.
            Pain brûlé  tour 3/8                            hier, 18 h 05    n Noms masqués : le cas est plus difficile à
                                                                               reconnaître.
          Progression                                                  ▃▅
            Pain brûlé                              20 nov. 2026   67/100
            Pain brûlé                              12 nov. 2026   41/100




















         ↑↓ choisir  Entrée ouvrir  m mode  n noms  l English  : commandes                                   ? aide  q quitter
        """)
  }
}
