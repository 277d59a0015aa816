import Testing

@testable import Screens

@Suite struct DeskPictureTests {
  @Test func theDeskShowsTheFeedAtItsSmallest() throws {
    let stage = try Stage(.english, .desk)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
         ▸Feed ●4  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases
          volume ▁▁▁▁▁▁▁▂▃▅▆▆▇▇█▇▇▆▆▅▃ ! storm    fatigue ██░░░ felt  temper ░░░░░ calm
        ▌● FB ▲ Ravi P. · anger · complainer · 300 followers                      11:02
        ▌  Coal for breakfast. Thanks. I queued for twenty minutes in the rain for
        ▌  this, and nobody at the counter even looked at it before it went into the
        ▌  bag.

           ↳ ● ~ zz_top_troll · mockery · troll · 40 followers                    11:04
               You incompetent clowns.
               × hidden

           ↳   ■ Crumb & Co · us                                                  11:12
               Ravi, this is not the bread we owe you. We are checking the oven and
               will be back by 12.

           ↳ ● ? 日本パン · worry · bystander · 88 followers                      11:15
               Is the rye burnt too?

         ● TW ~ @nosy · mockery · influencer · ★ 12k followers                    11:06
           Is it bread? Is it a brick? 🍞 @CrumbAndCo

         11:00 Photos of burnt bread go round.
         p publish  r reply  m private  x hide…  n end turn  i inbox    ? help  q quit
        """)
  }

  @Test func theDeskIsInFrenchToo() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.down, .down)
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●2  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
           Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous la pluie
           pour ça, et personne au comptoir ne l'a même regardé avant de l'emballer :
           bravo !

           ↳   ~ zz_top_troll · moquerie · troll · 40 abonnés                   11 h 04
               Bande de clowns incompétents.
               × masquée

        ▌  ↳   ■ Crumb & Co · nous                                              11 h 12
        ▌      Ravi, ce n'est pas le pain que nous vous devons. Nous vérifions le four
        ▌      et revenons à 12 h.

           ↳ ● ? 日本パン · inquiétude · passant · 88 abonnés                   11 h 15
               Le seigle est-il brûlé aussi ?

         ● TW ~ @nosy · moquerie · influenceur · ★ 12 k abonnés                 11 h 06
           Du pain ? Une brique ? 🍞 @CrumbAndCo

           FB ♪ Mia L. · joie · client · 120 abonnés                             9 h 05
         11 h 00 Des photos de pain brûlé circulent.
         p publier  r répondre  m privé  x masquer…  n fin du tour   ? aide  q quitter
        """)
  }

  @Test func aWideDeskShowsFeedInboxAndDashboard() throws {
    let stage = try Stage(.english, .desk, columns: 120, rows: 40)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                                        ███████████░░░░░ 40 min   training
         Coal for breakfast  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! storm                      fatigue ██░░░ felt  temper ░░░░░ calm
        ▸─ Feed ────────────────────────────────────────── ● 4 unread ─   ── Inbox ─────────────────────────────────── 1 open ─
        ▌● FB ▲ Ravi P. · anger · complainer · 300 followers      11:02   ▌  ! Ada                                        11:05
        ▌  Coal for breakfast. Thanks. I queued for twenty minutes in     ▌    What do we say?                         by 11:50
        ▌  the rain for this, and nobody at the counter even looked at
        ▌  it before it went into the bag.

           ↳ ● ~ zz_top_troll · mockery · troll · 40 followers    11:04
               You incompetent clowns.
               × hidden

           ↳   ■ Crumb & Co · us                                  11:12
               Ravi, this is not the bread we owe you. We are checking
               the oven and will be back by 12.

           ↳ ● ? 日本パン · worry · bystander · 88 followers      11:15
               Is the rye burnt too?

         ● TW ~ @nosy · mockery · influencer · ★ 12k followers    11:06
           Is it bread? Is it a brick? 🍞 @CrumbAndCo

           FB ♪ Mia L. · joy · customer · 120 followers            9:05
           Best rye in town. ❤
           ✓ answered



                                                                          ── Dashboard ──────────────────────────── estimated ─
                                                                            Posts an hour        384 ▼  ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃
                                                                            Negative             80% ▲  ▁▁▂▂▂▃▃▃▃▄▄▄▅▅▅▅▆▆▆▆▆▆▆
                                                                            Trust                 39 ▼  ▅▅▅▅▅▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▃▃▃
                                                                            Anger                 74 ▲  ▁▁▁▁▂▂▂▂▃▃▃▃▃▄▄▄▄▄▅▅▅▅▆
                                                                            Reached          137,540 ▲  ▁▁▁▁▁▁▁▁▁▂▂▂▂▃▃▄▄▄▅▅▆▇█
                                                                            Watched           3 of 3    channels
                                                                            On the rise     rye
                                                                            Negative, feed       80%    38–96%: a guess

         11:00 Photos of burnt bread go round.
         p publish  r reply  m private  x hide…  n end turn  i inbox  / search  F filter  T thread  N unread    ? help  q quit
        """)
  }
}
