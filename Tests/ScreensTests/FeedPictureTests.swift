import Codebook
import Testing

@testable import Screens

@Suite struct FeedPictureTests {
  @Test func theQuestionWhichPostsToShowStaysOpen() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("F"), .right, .right, .down, .right)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                     ████░░ 40 min
         ▸Feed  Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases
          volume ▁▁▁▁▁▁▁▂▃▅▆▆▇▇█▇▇▆▆▅▃ ! storm    fatigue ██░░░ felt  temper ░░░░░ calm
         = Facebook · anger                                            1 of 6  Esc back
        ▌  FB ▲ Ravi P. · anger · complainer · 300 followers                      11:02
        ▌  ╭─ Which posts? ─────────────────────────────────────────────────────────╮
        ▌  │                                                                        │
        ▌  │  1 of 6 are shown. Change with ← and →.                                │
           │                                                                        │
           │    1 Channel  Facebook                                                 │
           │  ▸ 2 Mood  ▲ anger                                                     │
           │    3 Reach  any                                                        │
           │    4 Unanswered only  no                                               │
           │    5 Ours only  no                                                     │
           │    6 Show everything                                                   │
           │    7 Go to the feed                                                    │
           │                                                                        │
           ╰────────────────────────────────────────────── Enter choose   Esc back ─╯




         11:00 Photos of burnt bread go round.

        """)
  }

  @Test func theFeedIsSearchedAsOneTypes() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("/"))
    stage.type("pain")
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil ●1  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
         = « pain »                                               2 sur 6  Échap retour
        ▌  FB ■ Crumb & Co · nous                                               11 h 12
        ▌  Ravi, ce n'est pas le pain que nous vous devons. Nous vérifions le four et
        ▌  revenons à 12 h.

         ● TW ~ @nosy · moquerie · influenceur · ★ 12 k abonnés                 11 h 06
           Du pain ? Une brique ? 🍞 @CrumbAndCo












         / pain                                   2 sur 6  Entrée garder  Échap effacer
         p publier  r répondre  m privé  x masquer…  n fin du tour   ? aide  q quitter
        """)
  }

  @Test func nothingFoundSaysHowToGetBack() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("/"))
    stage.type("croissant")
    stage.press(.enter)
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                  ████░░ 40 min
         ▸Fil  Mails !1  Tableau  Faits 1  Agenda 2  Équipe  Dossiers
          volume ▁▁▁▁▁▃▅▆▇█▇▇▅▃ ! tempête    fatigue ██░░░ sensible  humeur ░░░░░ calme
         = « croissant »                                          0 sur 6  Échap retour

         Aucune publication n'y répond. Échap les montre toutes à nouveau, F change les
         critères.















         11 h 00 Des photos de pain brûlé circulent.
         p publier  r répondre  m privé  x masquer…  n fin du tour   ? aide  q quitter
        """)
  }

  @Test func aWideDeskShowsTheWholeConversation() throws {
    var stage = try Stage(.french, .desk, columns: 120, rows: 40)
    stage.press(.down, .character("T"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 2/8  jeu. 20 déc. 2012 11 h 20                                 ███████████░░░░░ 40 min   entraînement
         Du charbon au petit-déjeuner  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! tempête     fatigue ██░░░ sensible  humeur ░░░░░ calme
        ▸─ Fil ────────────────────────────────────────── ● 1 non lue ─   ── Messages ─────────────────────────── 1 à traiter ─
         = Toute la conversation           4 publications  Échap retour   ▌  ! Ada                                      11 h 05
           FB ▲ Ravi P. · colère · mécontent · 300 abonnés      11 h 02   ▌    On dit quoi ?                      avant 11 h 50
           Du charbon au petit-déjeuner. Merci. Vingt minutes de queue
           sous la pluie pour ça, et personne au comptoir ne l'a même
           regardé avant de l'emballer : bravo !

        ▌  ↳   ~ zz_top_troll · moquerie · troll · 40 abonnés   11 h 04
        ▌      Bande de clowns incompétents.
        ▌      × masquée

           ↳   ■ Crumb & Co · nous                              11 h 12
               Ravi, ce n'est pas le pain que nous vous devons. Nous
               vérifions le four et revenons à 12 h.

           ↳ ● ? 日本パン · inquiétude · passant · 88 abonnés   11 h 15
               Le seigle est-il brûlé aussi ?









                                                                          ── Tableau de bord ──────────────────── estimations ─
                                                                            Publications/h       384 ▼  ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃
                                                                            Négatif             80 % ▲  ▁▁▂▂▂▃▃▃▃▄▄▄▅▅▅▅▆▆▆▆▆▆▆
                                                                            Confiance             39 ▼  ▅▅▅▅▅▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▃▃▃
                                                                            Colère                74 ▲  ▁▁▁▁▂▂▂▂▃▃▃▃▃▄▄▄▄▄▅▅▅▅▆
                                                                            Touchés          137 540 ▲  ▁▁▁▁▁▁▁▁▁▂▂▂▂▃▃▄▄▄▅▅▆▇█
                                                                            Suivis           3 sur 3    canaux
                                                                            En hausse       seigle
                                                                            Négatif, fil        80 %    38–96 % : incertain

         11 h 00 Des photos de pain brûlé circulent.
         p publier  r répondre  m privé  x masquer…  n fin du tour  i mails  / chercher  F filtrer           ? aide  q quitter
        """)
  }

  @Test func thePartWithTheFocusTakesTheWholeScreen() throws {
    var stage = try Stage(.english, .desk, columns: 120, rows: 40)
    stage.press(.character("i"), .enter, .character("+"))
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                                        ███████████░░░░░ 40 min   training
          Feed ●3 ▸Inbox !1  Dashboard  Facts 1  Calendar 2  People  Cases                                             by 11:50
         Coal for breakfast  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! storm                      fatigue ██░░░ felt  temper ░░░░░ calm
        ▌  ! Ada, Owner                                                                                                   11:05
        ▌    What do we say?
        ▌
        ▌    The phone is ringing. Ideas?

           1 We are checking the oven. (10 min)

           2 Let it pass. (5 min)

           3 Blame the oven maker. (not open to you yet)

























         11:00 Photos of burnt bread go round.
         1–9 choose  Esc back  n end turn  p publish  w wait  : commands                                        ? help  q quit
        """)
  }

  @Test func aGreatScreenShowsAllPartsAndTheConversation() throws {
    var stage = try Stage(.english, .desk, columns: 200, rows: 60)
    stage.press(.down, .down)
    #expect(
      stage.text == """
         Burnt bread  Turn 2/8  Thu 20 Dec 2012 11:20                                                                                                                        ███████████░░░░░ 40 min   training
         Coal for breakfast  volume ▁▁▁▁▁▁▁▁▂▃▅▆▆▇▇██▇▇▆▆▅▃▂ ! storm                                                                                                      fatigue ██░░░ felt  temper ░░░░░ calm
        ▸─ Feed ────────────────────────────────────────────────────────────── ● 2 unread ─   ── Inbox ──────────────────────────────────────── 1 open ─   ── Dashboard ─────────────────────────── estimated ─
           FB ▲ Ravi P. · anger · complainer · 300 followers                          11:02   ▌  ! Ada                                             11:05     Posts an hour        384 ▼  ▁▁▁▁▁▁▁▁▂▃▅▆▇▇██▇▇▆▆▅▃
           Coal for breakfast. Thanks. I queued for twenty minutes in the rain for this,      ▌    What do we say?                              by 11:50     Negative             80% ▲  ▁▁▂▂▂▃▃▃▃▄▄▅▅▅▅▆▆▆▆▆▆▆
           and nobody at the counter even looked at it before it went into the bag.                                                                          Trust                 39 ▼  ▅▅▅▅▅▄▄▄▄▄▄▄▄▄▄▄▄▄▄▃▃▃
                                                                                                                                                             Anger                 74 ▲  ▁▁▁▁▂▂▂▂▃▃▃▃▄▄▄▄▄▅▅▅▅▆
           ↳   ~ zz_top_troll · mockery · troll · 40 followers                        11:04                                                                  Reached          137,540 ▲  ▁▁▁▁▁▁▁▁▁▂▂▂▃▃▄▄▄▅▅▆▇█
               You incompetent clowns.                                                                                                                       Watched           3 of 3    channels
               × hidden                                                                                                                                      On the rise     rye
                                                                                                                                                             Negative, feed       80%    38–96%: a guess
        ▌  ↳   ■ Crumb & Co · us                                                      11:12
        ▌      Ravi, this is not the bread we owe you. We are checking the oven and will be
        ▌      back by 12.                                                                                                                                 ── Facts ──────────────────────────── 0 of 1 known ─
                                                                                                                                                           ▌  ? What happened?
           ↳ ● ? 日本パン · worry · bystander · 88 followers                          11:15                                                                ▌    Ask Tom: 5 min, answer after 20 min
               Is the rye burnt too?

         ● TW ~ @nosy · mockery · influencer · ★ 12k followers                        11:06
           Is it bread? Is it a brick? 🍞 @CrumbAndCo

           FB ♪ Mia L. · joy · customer · 120 followers                                9:05
           Best rye in town. ❤
           ✓ answered

                                                                                              ── People ─────────────────────────────────────────────────
                                                                                              ▌  ◆ Ada · decides                               · neutral
                                                                                              ▌    Owner
                                                                                              ▌    Proud, quick.

                                                                                                 · Tom                                         · neutral
                                                                                                   Baker
                                                                                                   Tired.



        ── Conversation ───────────────────────────────────────────────────────── 4 posts ─                                                                ── Calendar ────────────────────────── 2 scheduled ─
           FB ▲ Ravi P. · anger · complainer · 300 followers                          11:02                                                                ▌  ▸ Thu 20 Dec 13:30 · Facebook           scheduled
           Coal for breakfast. Thanks. I queued for twenty minutes in the rain for this,                                                                   ▌    Golden and crunchy: good morning!
           and nobody at the counter even looked at it before it went into the bag.                                                                        ▌    ♪ cheerful

           ↳   ~ zz_top_troll · mockery · troll · 40 followers                        11:04                                                                   ▸ Thu 20 Dec 21:30 · Twitter            scheduled
               You incompetent clowns.                                                                                                                          Closed on Sunday.
               × hidden

        ▌  ↳   ■ Crumb & Co · us                                                      11:12   ── Allies & cases ─────────────────────────────────────────
        ▌      Ravi, this is not the bread we owe you. We are checking the oven and will be
        ▌      back by 12.                                                                     Nobody outside yet.

           ↳ ● ? 日本パン · worry · bystander · 88 followers                          11:15
               Is the rye burnt too?







         11:00 Photos of burnt bread go round.
         p publish  r reply  m private  x hide…  n end turn  i inbox  / search  F filter  T thread  N unread  → l channel  s listen  v account  + enlarge  w wait  o older  : commands          ? help  q quit
        """)
  }

  @Test func aGreatScreenIsInFrenchToo() throws {
    var stage = try Stage.wholeDesk(.french, columns: 200, rows: 60, isHard: true)
    stage.press(.down)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                                                                                                                  ████████████████ 60 min   entraînement
         Heure 1  volume █ · calme                                                                                                           fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ▸─ Fil ────────────────────────────────────────────────────────────── tout est lu ─   ── Messages ──────────────────────────────── 1 à traiter ─   ── Tableau de bord ─────────────────── estimations ─
           FB ▲ burn_it · colère · troll · 12 abonnés                                9 h 00   ▌  ! Ada                                            9 h 00     Publications/h     1 248    █
           Je sais où le boulanger se gare.                                                   ▌    Supprimez                                   à traiter     Négatif             80 %    ▆
           × retirée par la plateforme  ! signalée                                                                                                           Confiance             42    ▃
                                                                                                                                                             Colère                65    ▅
        ▌  FB ▲ Nadia K. · colère · client · 90 abonnés                              9 h 00                                                                  Touchés          104 000    █
        ▌  Où est ma pièce montée ?                                                                                                                          Suivis           3 sur 4    alertes « refund »
        ▌  ◆ dossier à prendre en charge : A  ◎ compte regardé                                                                                               Négatif, fil        67 %    21–94 % : incertain

           FB ♪ Mia L. · joie · client · 120 abonnés                                 9 h 00                                                                  Estimé d'après ce qui se voit : les bruyants
           Le meilleur seigle de la ville.                                                                                                                   pèsent plus que les silencieux.
           × supprimée                                                                                                                                     ── Faits ───────────────────────────────── 0 sur 2 ─
                                                                                                                                                           ▌  ? Que s'est-il passé ?
                                                                                                                                                           ▌    Demander à Tom : 6 min, réponse après 20 min

                                                                                                                                                              ? Le four a-t-il été contrôlé ?
                                                                                                                                                                Demander à Ada : 6 min, pas là, réponse vers
                                                                                                                                                                10 h 35





                                                                                              ── Équipe ─────────────────────────────────────────────────
                                                                                              ▌  ◆ Ada · décide                          ▼ doute de vous
                                                                                              ▌    Gérante
                                                                                              ▌    Fière, vive.
                                                                                              ▌    Cherche : une deuxième boutique.
                                                                                              ▌    × refusé : Le remboursement du pain
                                                                                              ▌    de retour à 10 h 30

                                                                                                 · Tom                                          · neutre
                                                                                                   Boulanger
                                                                                                   Fatigué.
        ── Conversation ─────────────────────────────────────────────────── 1 publication ─                                                                ── Calendrier ───────────────────── 1 au programme ─
        ▌  FB ▲ Nadia K. · colère · client · 90 abonnés                              9 h 00      · Jess                                  ▲ vous soutient   ▌  ▸ jeu. 20 déc. 13 h 30 · Facebook      programmée
        ▌  Où est ma pièce montée ?                                                                Stagiaire                                               ▌    Doré et croustillant : bonjour !
        ▌  ◆ dossier à prendre en charge : A  ◎ compte regardé                                     Rapide et drôle.                                        ▌    ♪ ton enjoué
                                                                                                   répond sur Facebook
                                                                                                                                                              ○ jeu. 20 déc. 21 h 30 · Twitter        suspendue
                                                                                                 · Léo                             ▲ vous fait confiance        Fermé dimanche.
                                                                                                   Équipe de nuit

                                                                                              ── Alliés et dossiers ───────────────── 1 dossier ouvert ─
                                                                                              ▌  ! Nadia K. · dossier             ouvert jusqu'à 19 h 00
                                                                                              ▌    Sa pièce montée n'est jamais arrivée.

                                                                                                 … Nadia K. · dossier                 réglé vers 12 h 00
                                                                                                   Sa pièce montée n'est jamais arrivée.

                                                                                                 ○ Critique du pain · influenceur        refus à ce jour
                                                                                                   Mange ici le dimanche.





         p publier  r répondre  m privé  x masquer…  n fin du tour  i mails  / chercher  F filtrer  T conversation  N non lue  → l canal  s écouter  v compte  + agrandir  w attendre        ? aide  q quitter
        """)
  }
}
