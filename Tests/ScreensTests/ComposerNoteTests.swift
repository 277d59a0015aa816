import Codebook
import Engine
import Rhetoric
import Testing

@testable import Screens

@Suite struct ComposerNoteTests {
  @Test func tabTurnsBetweenWhatHelpsToWritePageByPage() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"), .tab)
    #expect(stage.text.contains("▸Voice, facts  ") && stage.text.contains("Nothing has been verified yet."))
    stage.press(.control("o"))
    #expect(stage.text.contains("▸Thread 1/2") && !stage.text.contains("日本パン"))
    stage.press(.tab)
    #expect(stage.text.contains("▸Thread 2/2") && stage.text.contains("日本パン"))
    stage.press(.tab)
    #expect(stage.text.contains("▸Purpose"))
    stage.press(.backTab)
    #expect(stage.text.contains("▸Thread 1/2"))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func theVoiceOfTheHouseIsSaidOnce(_ columns: Int, _ rows: Int) throws {
    var stage = try Stage(.english, .desk, columns: columns, rows: rows)
    let voice = try #require(stage.state?.scenario.organisation.voice[.english].prefix(20))
    stage.press(.character("p"), .enter)
    #expect(stage.text.ranges(of: voice).count == 1)
  }

  @Test func aLongVoiceIsCutAfterTwoLinesAndTellsSo() throws {
    let stage = try Stage(.english, .desk)
    let composer = Interface.Composer(purpose: .publish(channel: "facebook"), editor: TextEditor(""))
    let writer = Interface.ComposerWriter(model: stage.model, state: try #require(stage.state), composer: composer)
    let lines = writer.head(columns: 8).map { $0.spans.map(\.text).joined() }
    #expect(lines.count == 4)
    #expect(lines[2].hasSuffix("…") && DisplayWidth.columns(lines[2]) <= 8)
  }

  @Test func aNarrowComposerShowsTheThread() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("r"), .tab, .tab)
    stage.type("Nous sommes désolés, Ravi.")
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●3  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
         ╭─ Répondre à Ravi P. ───────────────────────────────────────────────────────╮
        ▌│   Objet   Ton, faits  ▸Échanges 1/2                                   Tab  │
        ▌│  ▸ Ravi P.                                                        11 h 02  │
        ▌│    Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous la     │
        ▌│    pluie pour ça, et personne au comptoir ne l'a même regardé avant de     │
         │    l'emballer : bravo !                                                    │
         │                                                                            │
         │    zz_top_troll                                                   11 h 04  │
         │    Bande de clowns incompétents.                                           │
         │                                                                            │
         │  ────────────────────────────────────────────────────────────────────────  │
         │  Nous sommes désolés, Ravi.                                                │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                        26  │
         ╰── Ctrl-S envoyer   Ctrl-R relire   Échap garder le brouillon   F1 touches ─╯
         11 h 00 Des photos de pain brûlé circulent.

        """)
  }

  @Test func theReadingStaysBesideTheTextAndItsMarksFollow() throws {
    var stage = try Stage(.english, .desk, columns: 120, rows: 40)
    stage.press(.character("r"))
    stage.type("We are sorry. The oven failed, and we will tell you more by 6 pm.")
    stage.press(.control("r"))
    if case .card = stage.model.overlays.last { stage.press(.enter) }
    stage.press(.home)
    stage.type("Ravi, thank you!\n")
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:25                                        █████████░░░░░░░ 35 min   training
         Coal for breakfast  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! storm                      fatigue ██░░░ felt  temper ░░░░░ calm
        ▸─ Feed ────────────────────────────────────────── ● 3 unread ─   ── Inbox ─────────────────────────────────── 1 open ─
        ▌  FB ▲ Ravi P. · anger · complainer · 300 followers      11:02   ▌  ! Ada                                        11:05
        ▌  Coal for breakfast. Thanks. I queued for twenty minutes in     ▌    What do we say?                         by 11:50
        ▌  the rain for this, and nobody at the counter even looked at
        ▌╭─ Reply to Ravi P. ─────────────────────────────────────────────────────────────────────────────────────────────────╮
         │                                                                          Voice, facts   Thread  ▸Reading      Tab  │
         │  “Coal for breakfast. Thanks. I queued for twenty minutes in the rain                                              │
         │  for this, and nobody at the counter even looked at it before it went   1 apology                                  │
         │  into the bag.”                                                           “We are sorry”                           │
         │  5 min · goes out at about 11:30 · read in English                      2 holding statement                        │
         │  ────────────────────────────────────────────────────────────────────     “we will tell you”                       │
         │  Ravi, thank you!                                                                                                  │
         │1 We are sorry. The oven failed, and we will tell you more by 6 pm.      + “we will tell you more by 6 pm” says     │
         │                                                                           when: keep to it.                        │
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
         │                                                                    82                                              │
         ╰────────────────────────────────────────────────────── Ctrl-S send   Ctrl-R read it   Esc keep the draft   F1 keys ─╯
                                                                            Watched           3 of 3    channels
                                                                            On the rise     rye
                                                                            Negative, feed       80%    38–96%: a guess

         11:00 Photos of burnt bread go round.

        """)
    let sorry = try #require(stage.place(of: "We are sorry."))
    #expect(stage.buffer[sorry].style == .accent.bold.on(.card))
    stage.press(.right, .right, .right, .right, .backspace)
    #expect(stage.buffer[sorry].style == .plain.on(.card))
    #expect(stage.actions.count == 1)
  }

  @Test func atTheSmallestTheReadingIsACardFirst() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("r"))
    stage.type("Nous sommes désolés, Ravi.")
    stage.press(.control("r"))
    #expect(stage.text.contains("Ce que dit votre texte"))
    while case .card = stage.model.overlays.last { stage.press(.enter) }
    #expect(stage.text.contains("▸Lecture") && stage.text.contains("1 excuses"))
    #expect(stage.text.contains("│1 Nous sommes désolés, Ravi."))
  }

  @Test func whatIsOverTheLimitIsMarkedInTheText() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"), .paste(String(repeating: "word ", count: 30)))
    #expect(stage.text.contains("! 150/140"))
    let end = try #require(Interface.draw(stage.model, state: stage.state, size: stage.size).cursor)
    #expect(stage.buffer[Position(row: end.row, column: end.column - 2)].style == .bad.bold.on(.card))
    #expect(stage.text.contains("│! word"))
  }

  @Test func theLargestComposer() throws {
    var stage = try Stage(.english, .desk, columns: 200, rows: 60)
    stage.press(.character("r"), .tab)
    stage.type("Ravi, this is not the bread we owe you.")
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                                                                                                                        ███████████░░░░░ 40 min   training
         Coal for breakfast  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! storm                                                                                                      fatigue ██░░░ felt  temper ░░░░░ calm
        ▸─ Feed ────────────────────────────────────────────────────────────── ● 3 unread ─   ── Inbox ──────────────────────────────────────── 1 open ─   ── Dashboard ─────────────────────────── estimated ─
        ▌  FB ▲ Ravi P. · anger · complainer · 300 followers                          11:02   ▌  ! Ada                                             11:05     Posts an hour        384 ▼  ▁▁▁▁▁▁▁▁▂▃▅▆▇▇██▇▇▆▆▅▃
        ▌  Coal for breakfast. Thanks. I queued for twenty minutes in the rain for this,      ▌    What do we say?                              by 11:50     Negative             80% ▲  ▁▁▂▂▂▃▃▃▃▄▄▅▅▅▅▆▆▆▆▆▆▆
        ▌  and nobody at the counter even looked at it before it went into the bag.                                                                          Trust                 39 ▼  ▅▅▅▅▅▄▄▄▄▄▄▄▄▄▄▄▄▄▄▃▃▃
                                                                                                                                                             Anger                 74 ▲  ▁▁▁▁▂▂▂▂▃▃▃▃▄▄▄▄▄▅▅▅▅▆
           ↳ ● ~ zz_top_troll · mockery · troll · 40 followers                        11:04                                                                  Reached          137,540 ▲  ▁▁▁▁▁▁▁▁▁▂▂▂▃▃▄▄▄▅▅▆▇█
               You incompetent clowns.                                                                                                                       Watched           3 of 3    channels
               × hidden                                                                                                                                      On the rise     rye
                                                                                                                                                             Negative, feed       80%    38–96%: a guess
           ↳   ■ Crumb & Co · us                                                      11:12
               Ravi, this is not the bread we owe you. We are checking the oven and will be
               back by 12.                                                                                                                                 ── Facts ──────────────────────────── 0 of 1 known ─
                                                                                                                                                           ▌  ? What happened?
           ↳ ● ? 日本パン · worry · bystander · 88 followers                          11:15                                                                ▌    Ask Tom: 5 min, answer after 20 min
               Is the rye burnt too?  ╭─ Reply to Ravi P. ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
                                      │                                                                                                Voice, facts  ▸Thread                Tab  │
         ● TW ~ @nosy · mockery · infl│  “Coal for breakfast. Thanks. I queued for twenty minutes in the rain for this, and nobody                                               │
           Is it bread? Is it a brick?│  at the counter even looked at it before it went into the bag.”                               ▸ Ravi P.                           11:02  │
                                      │  5 min · goes out at about 11:25 · read in English                                              Coal for breakfast. Thanks. I queued     │
           FB ♪ Mia L. · joy · custome│                                                                                                 for twenty minutes in the rain for       │
           Best rye in town. ❤        │  ──────────────────────────────────────────────────────────────────────────────────────────     this, and nobody at the counter even     │
           ✓ answered                 │  Ravi, this is not the bread we owe you.                                                        looked at it before it went into the     │
                                      │                                                                                                 bag.                                     │
                                      │                                                                                                                                          │
                                      │                                                                                                 zz_top_troll                      11:04  │
                                      │                                                                                                 You incompetent clowns.                  │
                                      │                                                                                                                                          │
                                      │                                                                                                 Crumb & Co                        11:12  │
                                      │                                                                                                 Ravi, this is not the bread we owe you.  │
                                      │                                                                                                 We are checking the oven and will be     │
                                      │                                                                                                 back by 12.                              │
                                      │                                                                                                                                          │
                                      │                                                                                                 日本パン                          11:15  │
                                      │                                                                                                 Is the rye burnt too?                    │
        ── Conversation ──────────────│                                                                                                                                          │─────────────── 2 scheduled ─
        ▌  FB ▲ Ravi P. · anger · comp│                                                                                                                                          │ Facebook           scheduled
        ▌  Coal for breakfast. Thanks.│                                                                                                                                          │: good morning!
        ▌  and nobody at the counter e│                                                                                                                                          │
                                      │                                                                                                                                          │
           ↳ ● ~ zz_top_troll · mocker│                                                                                                                                          │ Twitter            scheduled
               You incompetent clowns.│                                                                                          39                                              │
               × hidden               ╰──────────────────────────────────────────────────────────────────────────── Ctrl-S send   Ctrl-R read it   Esc keep the draft   F1 keys ─╯

           ↳   ■ Crumb & Co · us                                                      11:12   ── Allies & cases ─────────────────────────────────────────
               Ravi, this is not the bread we owe you. We are checking the oven and will be
               back by 12.                                                                     Nobody outside yet.

           ↳ ● ? 日本パン · worry · bystander · 88 followers                          11:15
               Is the rye burnt too?







         11:00 Photos of burnt bread go round.

        """)
  }

  @Test(arguments: Language.allCases)
  func itsHelpNamesEveryKey(language: Language) throws {
    var stage = try Stage(language, .desk, rows: 60)
    stage.press(.character("r"), .function(1))
    let shown = Interface.composerKeys.bindings.map(\.shown) + Interface.editorKeys.bindings.map(\.shown)
    for name in shown { #expect(stage.text.contains(name[language])) }
    stage.press(.enter)
    stage.type("?")
    #expect(stage.text.contains("│  ?"))
  }
}
