import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct ProgressPictureTests {
  /// Three first plays and two that were not, whose figures are given and not estimated.
  static var progress: PlayerProgress {
    var progress = PlayerProgress([], cases: [Sample.scenario.card])
    let play = FinishedPlay(
      caseID: "bakery", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"), mode: .training, rules: 1,
      finished: "2026-11-20T10:00:00Z", when: LocalizedText(""), scores: [.total: 41])
    progress.entries = [PlayerProgress.Entry(play: play, kind: PlayerProgress.Kind(isFirst: true, mode: .training))]
    progress.groups = [
      group(isFirst: true, plays: 3, measures: ScoreMeasure.all.dropLast(), value: 50, change: nil),
      group(isFirst: false, plays: 4, measures: [.total, .competence(.care)], value: 74, change: 24),
    ]
    return progress
  }

  private static func group(
    isFirst: Bool, plays: Int, measures: some Sequence<ScoreMeasure>, value: Int, change: Double?
  ) -> PlayerProgress.Group {
    PlayerProgress.Group(
      kind: PlayerProgress.Kind(isFirst: isFirst, mode: .training), plays: plays,
      figures: measures.enumerated().map { place, measure in
        PlayerProgress.Figure(
          measure: measure, scores: [], standing: Interval(Double(value + 2 * place), within: 15),
          change: change.map { Interval($0, within: 12) })
      })
  }

  private func stage(_ language: Language, columns: Int = 80, rows: Int = 24) throws -> Stage {
    var stage = try Stage(language, .title, columns: columns, rows: rows)
    stage.model.library.progress = ProgressPictureTests.progress
    stage.model.library.results[0].isComparable = false
    return stage
  }

  @Test func theTitleScreenShowsEachKindOfPlaysAndItsCompetences() throws {
    var stage = try stage(.english)
    stage.press(.down, .down, .down)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                            Language  English  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                               Mode  training  m
           A storm breaks. You hold the keyboard.                      Names  real  n
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▃▄▅▅▆▆▇▇▆▆▅▅▆▆▆▅▄▄▄▃▃▃▃▃▃▂▂▂▁▁▁▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁


          Continue
            Burnt bread  turn 3/8                                     yesterday, 18:05

          Progress                                                                   ▃
          ▌ First plays, training (3)              ·······━━━●━━━······  50 (35–65)
            Cases played again, training (4)       ···········━━━●━━━··  74 (59–89)  ↑
            Burnt bread                              other rules  20 Nov 2026   67/100
            Burnt bread                                           12 Nov 2026   41/100
          ────────────────────────────────────────────────────────────────────────────
          Listening                ····━●━━··    Law and ethics           ·····━●━━·
          Voice and tone           ····━●━━··    Reporting                ·····━●━━·
          Editorial judgement      ····━━●━··    Stamina and consistency  ·····━━●━·
          Answers and knowledge    ····━━●━··    Care of the community    ·····━━●━·
          Crisis response          ····━━●━··    Duty of reserve          –
          Most useful next: Burnt bread (you have not played it yet)

         ↑↓ choose  Enter open  m mode  n names  l français             ? help  q quit
        """)
  }

  @Test func theWideTitleScreenShowsEveryMeasureInFrench() throws {
    var stage = try stage(.french, columns: 120, rows: 40)
    stage.press(.down, .down, .down, .down)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                                                                     Langue  Français  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                                                                   Mode  entraînement  m
           La tempête se lève. Le clavier est à vous.                                                          Noms  réels  n
                                                 ▄▄▄▄
                                           ▁▅▅██████████▅▅▅████▅▅▁▁▁▁
                                      ▂▂▂▆▆██████████████████████████▆▆▆▆▆▆▆▆▆▂▂▂▂▂     ▂▂▂▂▂
        ▁▁▁▁▁▁▁▁▃▃▃▃▃▁▁▁▁▃▃▃▃▃▃▃▃▃▃▇▇▇█████████████████████████████████████████████▇▇▇▇▇█████▇▇▇▇▇▃▃▃▃▃▃▃▃▃▃▃▃▃▃▁▁▁▁▃▃▃▃▃▃▁▁▁▁▁▁

          Cas                                                                Total                    ·····━●━━  74 (59–89)  ↑
            Pain brûlé                                     ★☆☆☆☆   10 min    Résultat                 –
            Le tableau à l'envers                          ★★★★☆   60 min    Métier                   –
                                                                             Écoute et veille         –
          Reprendre                                                          Voix et ton              –
            Pain brûlé  tour 3/8                            hier, 18 h 05    Jugement éditorial       –
                                                                             Réponses et connaissance –
          Progression                                                   ▃    Réponse de crise         –
            Premières parties, entraînement (3) ···━━●━···  50 (35–65)       Droit et éthique         –
          ▌ Cas rejoués, entraînement (4)       ·····━━●━·  74 (59–89)  ↑    Remontée d'information   –
            Pain brûlé               autres règles  20 nov. 2026   67/100    Endurance et cohérence   –
            Pain brûlé                              12 nov. 2026   41/100    Soin de la communauté    ·····━●━━  76 (61–91)  ↑
                                                                             Devoir de réserve        –

                                                                             Le plus utile ensuite : Pain brûlé (vous ne
                                                                                                     l'avez pas encore joué)

                                                                             m Entraînement : après chaque texte, le programme
                                                                               montre ce qu'il dit.
                                                                             n Noms réels : comme les sources le racontent.










         ↑↓ choisir  Entrée ouvrir  m mode  n noms  l English  : commandes                                   ? aide  q quitter
        """)
  }

  @Test func theCardOfProgressShowsAllKinds() throws {
    var stage = try stage(.english, columns: 80, rows: 40)
    stage.press(.character("p"))
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                            Language  English  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                               Mode  training  m
           A storm breaks. You hold the keyboard.                      Names  real  n
           ╭─ Your progress ────────────────────────────────────────────────────────╮
           │                                                                        │
           │  First plays, training (3)                                             │
        ▁▁▁│  Total                    ·······━━━●━━━······  50 (35–65)             │▁▁▁
           │  Outcome                  ·······━━━●━━━······  52 (37–67)             │
          C│  Craft                    ·······━━━●━━━······  54 (39–69)             │
          ▌│  Listening                ········━━━●━━━·····  56 (41–71)             │n
           │  Voice and tone           ········━━━●━━━·····  58 (43–73)             │n
           │  Editorial judgement      ·········━━━●━━━····  60 (45–75)             │
          C│  Answers and knowledge    ·········━━━●━━━····  62 (47–77)             │
           │  Crisis response          ·········━━━●━━━····  64 (49–79)             │5
           │  Law and ethics           ··········━━━●━━━···  66 (51–81)             │
          P│  Reporting                ··········━━━●━━━···  68 (53–83)             │▃
           │  Stamina and consistency  ···········━━━●━━━··  70 (55–85)             │
           │  Care of the community    ···········━━━●━━━··  72 (57–87)             │↑
           │                                                                        │0
           │  Cases played again, training (4)                                      │0
           │  Total                    ···········━━━●━━━··  74 (59–89)  ↑ +24      │
           │  Care of the community    ············━━━●━━━·  76 (61–91)  ↑ +24      │
           │                                                                        │
           │  Most useful next: Burnt bread (you have not played it yet)            │
           │                                                                        │
           │  Not counted: 1 play by other rules of the game.                       │
           │                                                                        │
           │  Each figure is where you probably stand, of 100: your latest five     │
           │  plays, drawn towards the mean of players, because one play owes much  │
           │  to luck and to the case. The bounds hold 95 times in 100 if you vary  │
          ─│  as the synthetic players do on whom that was measured. A change is    │─
          B│  called one only when it is larger than all that. The first play of a  │
          a│  case measures you best: whoever plays it again knows its story.       │
           │                                                                        │
           ╰─────────────────────────────────────────────────────── Enter continue ─╯




        """)
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func theCardIsInFrenchAndScrolls() throws {
    var stage = try stage(.french)
    stage.press(.down, .down, .down, .enter, .end)
    #expect(
      stage.text == """

           ╭─ Votre progression ────────────────────────────────────────────────────╮
           │                                                                        │
           │  Endurance et cohérence   ···········━━━●━━━··  70 (55–85)             │
        ▁▁▁│  Soin de la communauté    ···········━━━●━━━··  72 (57–87)             │▁▁▁
           │                                                                        │
           │  Cas rejoués, entraînement (4)                                         │
          R│  Total                    ···········━━━●━━━··  74 (59–89)  ↑ +24      │
           │  Soin de la communauté    ············━━━●━━━·  76 (61–91)  ↑ +24      │5
           │                                                                        │
          P│  Le plus utile ensuite : Pain brûlé (vous ne l'avez pas encore joué)   │▃
          ▌│                                                                        │
           │  Hors compte : 1 partie selon d'autres règles du jeu.                  │↑
           │                                                                        │0
           │  Chaque chiffre dit où vous en êtes probablement, sur 100 : vos cinq   │0
          ─│  dernières parties, ramenées vers la moyenne des joueurs, car une      │─
          É│  partie doit beaucoup à la chance et au cas. Les bornes valent 95      │
          V│  fois sur 100 si vos notes varient comme celles des joueurs simulés    │
          J│  sur lesquels on les a mesurées. Un changement n'est annoncé que s'il  │
          R│  dépasse tout cela. La première partie d'un cas vous mesure le         │
          R│  mieux : qui rejoue connaît l'histoire.                                │
          L│                                                                        │
           ╰────────────────────────────────────────── ↑↓ suite   Entrée continuer ─╯

        """)
  }

  @Test func withoutPlaysTheCardSaysWhatItWillShow() throws {
    var stage = try Stage(.french, .title)
    stage.press(.character("p"))
    #expect(stage.text.contains("Rien encore : terminez un cas, et ce qu'il dit de vous s'affichera"))
  }

  @Test func standingAndChangeAreToldInASCIIToo() throws {
    var stage = try stage(.english)
    stage.press(.down, .down, .down, .down)
    let text = stage.buffer.ascii.text
    #expect(text.contains("...........---*---..  74 (59-89)  ^"), "\(text)")
  }

  @Test(arguments: Language.allCases) func progressFitsAnySize(language: Language) throws {
    for keys in [[Key.down, .down, .down], [.character("p")]] {
      var stage = try stage(language)
      stage.press(keys)
      for columns in [1, 7, 40, 80, 81, 110, 120, 200] {
        for rows in [1, 3, 24, 36, 60] {
          stage.size = Size(columns: columns, rows: rows)
          #expect(stage.buffer.size == stage.size)
        }
      }
    }
  }
}
