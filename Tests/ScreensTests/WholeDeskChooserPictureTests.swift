import Testing

@testable import Screens

@Suite struct WholeDeskChooserPictureTests {
  @Test func moderationNamesItsMinutes() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("x"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
         ▸Fil ●1  Mails !1  Tableau  Faits 2  Agenda 2  Équipe  Dossiers 1
                                               fatigue ░░░░░ faible  humeur ░░░░░ calme
        ▌  FB ▲ burn_it · colère · troll · 12 abonnés                            9 h 00
        ▌  Je sais où le boulanger se gare.
           ╭─ Modérer ──────────────────────────────────────────────────────────────╮
         ● │                                                                        │00
           │  burn_it : « Je sais où le boulanger se gare. »                        │
           │                                                                        │
           │  ▸ 1 Masquer  2 min · avec un motif                                    │
           │    2 Supprimer pour de bon  2 min · avec un motif                      │00
           │    3 Signaler à la plateforme  5 min                                   │
           │    4 Signaler à la police  15 min · preuve à l'appui                   │
           │    5 Bannir l'auteur de la page  3 min                                 │
           │    6 Publier les règles de la page  5 min                              │
           │    7 Pas maintenant                                                    │
           │                                                                        │
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯






        """)
  }

  @Test func moderationIsInEnglishToo() throws {
    var stage = try Stage.wholeDesk(.english, columns: 120, rows: 40)
    stage.press(.character("x"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                                         ████████████████ 60 min   training
         Hour 1                                                                            fatigue ░░░░░ low  temper ░░░░░ calm
        ▸─ Feed ────────────────────────────────────────── ● 1 unread ─   ── Inbox ─────────────────────────────────── 1 open ─
        ▌  FB ▲ burn_it · anger · troll · 12 followers             9:00   ▌  ! Ada                                         9:00
        ▌  I know where the baker parks.                                  ▌    Delete it                                   open

         ● FB ▲ Nadia K. · anger · customer · 90 followers         9:00
           Where is my wedding cake?
           ◆ a case to take up: A

           FB ♪ Mia L. · joy · customer · 120 followers            9:00
           Best rye in town.

                              ╭─ Moderate ───────────────────────────────────────────────────────────────╮
                              │                                                                          │
                              │  burn_it: “I know where the baker parks.”                                │
                              │                                                                          │
                              │  ▸ 1 Hide it  2 min · with a reason                                      │
                              │    2 Delete it for good  2 min · with a reason                           │
                              │    3 Report it to the platform  5 min                                    │
                              │    4 Report it to the police  15 min · with proof                        │
                              │    5 Ban the author from the page  3 min                                 │
                              │    6 Publish the page's rules  5 min                                     │
                              │    7 Not now                                                             │
                              │                                                                          │
                              ╰──────────────────────────────────────────────── Enter choose   Esc back ─╯


                                                                          ── Dashboard ─────────────────────────────────────────

                                                                           The first figures come with the end of the turn.

                                                                            Watched           3 of 4    channels







        """)
  }

  @Test func listeningNamesEachChannelAndTheAlerts() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("s"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
         ▸Fil ●1  Mails !1  Tableau  Faits 2  Agenda 1  Équipe  Dossiers 1
                     fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ▌  FB ▲ burn_it · colère · troll · 12 abonnés                            9 h 00
        ▌  Je sais où le boulanger se gare.
        ▌  × retirée par la plateforme  ! signalée
           ╭─ Écouter ──────────────────────────────────────────────────────────────╮
         ● │                                                                        │00
           │  Alertes : « refund »                                                  │
           │                                                                        │
           │  ▸ 1 Ne plus suivre : Twitter  suivi                                   │
           │    2 Ne plus suivre : Facebook  suivi                                  │00
           │    3 Ne plus suivre : Presse  suivi                                    │
           │    4 Suivre : Forum du pain  6 min, puis 3 à chaque tour               │
           │    5 Poser une alerte sur des mots  6 min · 1 sur 3                    │
           │    6 Pas maintenant                                                    │
           │                                                                        │
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯






        """)
  }

  @Test func aScheduledPostCanBeChangedInManyWays() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("c"), .character("c"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
          Feed ●1  Inbox !1  Dashboard  Facts 2 ▸Calendar 1  People  Cases 1
         █ · calm       fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ▌  ▸ Thu 20 Dec 13:30 · Facebook                                      scheduled
        ▌  ╭─ Scheduled post ───────────────────────────────────────────────────────╮
        ▌  │                                                                        │
           │  “Golden and crunchy: good morning!”                                   │
           │                                                                        │ed
           │  ▸ 1 Pause it  3 min                                                   │
           │    2 Write it anew  12 min                                             │
           │    3 Cancel it for good  3 min                                         │
           │    4 Move it 2 hours on  15:30 · 3 min                                 │
           │    5 Move it 6 hours on  19:30 · 3 min                                 │
           │    6 Move it to the next day  Fri 13:30 · 3 min                        │
           │    7 Move it to the next week  Thu 27 Dec 13:30 · 3 min                │
           │    8 Bring it forward 2 hours  11:30 · 3 min                           │
           │    9 Not now                                                           │
           │                                                                        │
           ╰────────────────────────────────────────────── Enter choose   Esc back ─╯





        """)
  }

  @Test func aNewPostIsScheduledForAMoment() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("b"), .character("2"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
         ▸Fil ●1  Mails !1  Tableau  Faits 2  Agenda 2  Équipe  Dossiers 1
                                               fatigue ░░░░░ faible  humeur ░░░░░ calme
        ▌  FB ▲ burn_it · colère · troll · 12 abonnés                            9 h 00
        ▌  Je sais où le boulanger se gare.

         ● ╭─ Facebook : quand ? ───────────────────────────────────────────────────╮00
           │                                                                        │
           │  ▸ 1 Dans une heure  10 h 00                                           │
           │    2 Dans 2 heures  11 h 00                                            │
           │    3 Dans 6 heures  15 h 00                                            │00
           │    4 Demain  ven. 9 h 00                                               │
           │    5 Après-demain  sam. 9 h 00                                         │
           │    6 Dans une semaine  jeu. 27 déc. 9 h 00                             │
           │    7 Pas maintenant                                                    │
           │                                                                        │
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯







        """)
  }

  @Test func somebodyWhoIsOutIsMarked() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("u"), .enter)
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
          Feed ●1  Inbox !1  Dashboard  Facts 2  Calendar 1 ▸People  Cases 1
         █ · calm       fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ▌  ◆ Ada · decides                                                 ▼ doubts you
        ▌    Owner
        ▌    Proud, quick.
        ▌    Wants: a second shop.
        ▌  ╭─ Ada, Owner ───────────────────────────────────────────────────────────╮
        ▌  │                                                                        │
           │  ! Out until 10:30: takes no call unless the storm is high.            │
           │                                                                        │al
           │  ▸ 1 Report to them  12 min                                            │
           │    2 Ask for: a refund of the bread  12 min · refused once             │
           │    3 Not now                                                           │
           │                                                                        │ou
           ╰────────────────────────────────────────────── Enter choose   Esc back ─╯
             Quick and funny.
             answers on Facebook

           · Léo                                                           ▲ trusts you
             Night shift
             Careful.


        """)
  }

  @Test func somebodyWhoAnswersCanBeGivenChannels() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("u"), .down, .down, .down, .enter)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
          Fil ●1  Mails !1  Tableau  Faits 2  Agenda 1 ▸Équipe  Dossiers 1
                     fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
           ◆ Ada · décide                                               ▼ doute de vous
             Gérante
             Fière, vive.
             Cherche : une deuxième boutique.
           ╭─ Léo, Équipe de nuit ──────────────────────────────────────────────────╮
           │                                                                        │
           │  ▸ 1 Lui confier Twitter  12 min                                       │
           │    2 Lui confier Facebook  12 min · tenu par Jess                      │re
           │    3 L'accompagner  24 min                                             │
           │    4 Passer la main pour la nuit  12 min · termine le tour             │
           │    5 Pas maintenant                                                    │
           │                                                                        │nt
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯
             Rapide et drôle.
             répond sur Facebook

        ▌  · Léo                                                  ▲ vous fait confiance
        ▌    Équipe de nuit
        ▌    Prudent.


        """)
  }

  @Test func bothWaysToAskAnAllySayWhatTheyMean() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("A"), .down, .down, .enter)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
          Fil ●1  Mails !1  Tableau  Faits 2  Agenda 1  Équipe ▸Dossiers 1
                     fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
           ! Nadia K. · dossier                                  ouvert jusqu'à 19 h 00
             Sa pièce montée n'est jamais arrivée.
           ╭─ Critique du pain ─────────────────────────────────────────────────────╮
           │                                                                        │00
           │  Mange ici le dimanche.                                                │
           │                                                                        │
        ▌  │  ▸ 1 Demander de parler à découvert  18 min                            │ur
        ▌  │      La personne dit ce qu'elle en pense, et que vous l'avez demandé.  │
           │                                                                        │
           │    2 Demander de parler en secret  18 min                              │
           │      La personne ne dit pas que vous l'avez demandé. L'éloge passe     │
           │      pour spontané, jusqu'à ce que cela se sache.                      │
           │                                                                        │
           │    3 Pas maintenant                                                    │
           │                                                                        │
           ╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯





        """)
  }

  @Test func theyAreInEnglishToo() throws {
    var stage = try Stage.wholeDesk(.english, columns: 120, rows: 40, isHard: true)
    stage.press(.character("A"), .down, .down, .enter)
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                                         ████████████████ 60 min   training
         Hour 1  volume █ · calm                                fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ── Feed ────────────────────────────────────────── ● 1 unread ─   ▸─ Allies & cases ───────────────────── 1 case open ─
        ▌  FB ▲ burn_it · anger · troll · 12 followers             9:00      ! Nadia K. · case                 open until 19:00
        ▌  I know where the baker parks.                                       Her wedding cake never came.
        ▌  × taken down by the platform  ! reported
                                                                             … Nadia K. · case             solved towards 12:00
         ● FB ▲ Nadia K. · anger · customer · 90 followers         9:00        Her wedding cake never came.
           Where is my wedding cake?
           ◆ a case to take up: A  ◎ account seen                         ▌  ○ Bread critic · influencer         refused so far
                                                                          ▌    Eats here on Sundays.
           FB ♪ Mia L. · joy · customer · 120 followers            9:00
           Best rye in town.
           × deleted          ╭─ Bread critic ───────────────────────────────────────────────────────────╮
                              │                                                                          │
                              │  Eats here on Sundays.                                                   │
                              │                                                                          │
                              │  ▸ 1 Ask them to speak openly  18 min                                    │
                              │      They say what they think, and that you asked.                       │
                              │                                                                          │
                              │    2 Ask them to speak covertly  18 min                                  │
                              │      They do not say that you asked. It passes for unasked praise until  │
                              │      it comes out.                                                       │
                              │                                                                          │
                              │    3 Not now                                                             │
                              │                                                                          │
                              ╰──────────────────────────────────────────────── Enter choose   Esc back ─╯

                                                                          ── Dashboard ──────────────────────────── estimated ─
                                                                            Posts an hour      1,248    █
                                                                            Negative             80%    ▆
                                                                            Trust                 42    ▃
                                                                            Anger                 65    ▅
                                                                            Reached          104,000    █
                                                                            Watched           3 of 4    alerts “refund”
                                                                            Negative, feed       67%    21–94%: a guess




        """)
  }

  @Test func theDeskIsOrganisedBeforeThePlay() throws {
    var stage = try Stage(.french, .title)
    stage.model.askArrangement(Sample.wholeDesk(.french).scenario)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                             Langue  Français  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                           Mode  entraînement  m
           La tempête se lève. Le clavier est à vous.                  Noms  réels  n
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▃▄▅▅▆▆▇▇▆▆▅▅▆▆▆▅▄▄▄▃▃▃▃▃▃▂▂▂▁▁▁▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁

          Cas
          ▌╭─ Comment votre bureau est-il organisé ? ───────────────────────────────╮n
           │                                                                        │n
           │  ▸ 1 En interne, seul                                                  │
          R│      Vous connaissez tout le monde, sans aide.                         │
           │                                                                        │5
           │    2 Avec une agence                                                   │
          P│      Plus de bras, des faits plus lents.                               │▅
           │                                                                        │0
          ─╰──────────────────────────────────────── Entrée choisir   Échap retour ─╯─
          Des pains brûlés, une gérante fière, une page pleine de photos. Lundi matin,
          le compte est à vous.






        """)
  }

  @Test func theDeskIsOrganisedInEnglishToo() throws {
    var stage = try Stage(.english, .title)
    stage.model.askArrangement(Sample.wholeDesk(.english).scenario)
    #expect(
      stage.text == """

           █▄▄ ▄▀█ █▀▄  █▄▄ █ █ ▀█ ▀█                            Language  English  l
           █▄█ █▀█ █▄▀  █▄█ █▄█ █▄ █▄                               Mode  training  m
           A storm breaks. You hold the keyboard.                      Names  real  n
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▃▄▅▅▆▆▇▇▆▆▅▅▆▆▆▅▄▄▄▃▃▃▃▃▃▂▂▂▁▁▁▂▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁

          Cases
          ▌╭─ How is your desk organised? ──────────────────────────────────────────╮n
           │                                                                        │n
           │  ▸ 1 In-house, alone                                                   │
          C│      You know everybody, and nobody helps.                             │
           │                                                                        │5
           │    2 With an agency                                                    │
          P│      More hands, slower facts.                                         │▅
           │                                                                        │0
          ─╰────────────────────────────────────────────── Enter choose   Esc back ─╯─
          Burnt loaves, a proud owner, a page full of photographs. You hold the
          account on a Monday morning.






        """)
  }
}
