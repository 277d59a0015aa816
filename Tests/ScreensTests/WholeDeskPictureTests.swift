import Testing

@testable import Screens

@Suite struct WholeDeskPictureTests {
  @Test func theFeedMarksWhatBecameOfPosts() throws {
    let stage = try Stage.wholeDesk(.english, isHard: true)
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
         ▸Feed ●2  Inbox !1  Dashboard  Facts 2  Calendar 1  People  Cases 1
         █ · calm       fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ▌● FB ▲ burn_it · anger · troll · 12 followers                             9:00
        ▌  I know where the baker parks.
        ▌  × taken down by the platform  ! reported

         ● FB ▲ Nadia K. · anger · customer · 90 followers                         9:00
           Where is my wedding cake?
           ◆ a case to take up: A  ◎ account seen

           FB ♪ Mia L. · joy · customer · 120 followers                            9:00
           Best rye in town.
           × deleted









         p publish  r reply  m private  x hide…  n end turn  i inbox    ? help  q quit
        """)
  }

  @Test func theFeedMarksItBesideTheOtherPartsToo() throws {
    let stage = try Stage.wholeDesk(.french, columns: 120, rows: 40, isHard: true)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                                  ████████████████ 60 min   entraînement
         Heure 1  volume █ · calme                           fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ▸─ Fil ───────────────────────────────────────── ● 2 non lues ─   ── Messages ─────────────────────────── 1 à traiter ─
        ▌● FB ▲ burn_it · colère · troll · 12 abonnés            9 h 00   ▌  ! Ada                                       9 h 00
        ▌  Je sais où le boulanger se gare.                               ▌    Supprimez                              à traiter
        ▌  × retirée par la plateforme  ! signalée

         ● FB ▲ Nadia K. · colère · client · 90 abonnés          9 h 00
           Où est ma pièce montée ?
           ◆ dossier à prendre en charge : A  ◎ compte regardé

           FB ♪ Mia L. · joie · client · 120 abonnés             9 h 00
           Le meilleur seigle de la ville.
           × supprimée














                                                                          ── Tableau de bord ──────────────────── estimations ─
                                                                            Publications/h     1 248    █
                                                                            Négatif             80 %    ▆
                                                                            Confiance             42    ▃
                                                                            Colère                65    ▅
                                                                            Touchés          104 000    █
                                                                            Suivis           3 sur 4    alertes « refund »
                                                                            Négatif, fil        67 %    21–94 % : incertain



         p publier  r répondre  m privé  x masquer…  n fin du tour  i mails  / chercher  F filtrer           ? aide  q quitter
        """)
  }

  @Test func casesAndAlliesSayWhoTheyAreAndHowFarTheyCame() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("A"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
          Feed ●1  Inbox !1  Dashboard  Facts 2  Calendar 1  People ▸Cases 1
         █ · calm       fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ▌  ! Nadia K. · case                                           open until 19:00
        ▌    Her wedding cake never came.

           … Nadia K. · case                                       solved towards 12:00
             Her wedding cake never came.

           ○ Bread critic · influencer                                   refused so far
             Eats here on Sundays.












         Enter open  Tab next  p publish  n end turn  w wait            ? help  q quit
        """)
  }

  @Test func casesAndAlliesStandBesideTheFeed() throws {
    var stage = try Stage.wholeDesk(.french, columns: 120, rows: 40, isHard: true)
    stage.press(.character("A"), .down, .down)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                                  ████████████████ 60 min   entraînement
         Heure 1  volume █ · calme                           fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ── Fil ────────────────────────────────────────── ● 1 non lue ─   ▸─ Alliés et dossiers ──────────── 1 dossier ouvert ─
        ▌  FB ▲ burn_it · colère · troll · 12 abonnés            9 h 00      ! Nadia K. · dossier        ouvert jusqu'à 19 h 00
        ▌  Je sais où le boulanger se gare.                                    Sa pièce montée n'est jamais arrivée.
        ▌  × retirée par la plateforme  ! signalée
                                                                             … Nadia K. · dossier            réglé vers 12 h 00
         ● FB ▲ Nadia K. · colère · client · 90 abonnés          9 h 00        Sa pièce montée n'est jamais arrivée.
           Où est ma pièce montée ?
           ◆ dossier à prendre en charge : A  ◎ compte regardé            ▌  ○ Critique du pain · influenceur   refus à ce jour
                                                                          ▌    Mange ici le dimanche.
           FB ♪ Mia L. · joie · client · 120 abonnés             9 h 00
           Le meilleur seigle de la ville.
           × supprimée














                                                                          ── Tableau de bord ──────────────────── estimations ─
                                                                            Publications/h     1 248    █
                                                                            Négatif             80 %    ▆
                                                                            Confiance             42    ▃
                                                                            Colère                65    ▅
                                                                            Touchés          104 000    █
                                                                            Suivis           3 sur 4    alertes « refund »
                                                                            Négatif, fil        67 %    21–94 % : incertain



         Entrée ouvrir  Tab suivant  p publier  n fin du tour  w attendre  : commandes                       ? aide  q quitter
        """)
  }

  @Test func peopleShowTheirRegardTheirHoursAndWhatTheyHold() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("u"))
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
          Fil ●1  Mails !1  Tableau  Faits 2  Agenda 1 ▸Équipe  Dossiers 1
                     fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ▌  ◆ Ada · décide                                               ▼ doute de vous
        ▌    Gérante
        ▌    Fière, vive.
        ▌    Cherche : une deuxième boutique.
        ▌    × refusé : Le remboursement du pain
        ▌    de retour à 10 h 30

           · Tom                                                               · neutre
             Boulanger
             Fatigué.

           · Jess                                                       ▲ vous soutient
             Stagiaire
             Rapide et drôle.
             répond sur Facebook

           · Léo                                                  ▲ vous fait confiance
             Équipe de nuit
             Prudent.

         Entrée ouvrir  e alerter  y fiche  n fin du tour            ? aide  q quitter
        """)
  }

  @Test func peopleStandBesideTheFeed() throws {
    var stage = try Stage.wholeDesk(.english, columns: 120, rows: 40, isHard: true)
    stage.press(.character("u"), .down, .down)
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                                         ████████████████ 60 min   training
         Hour 1  volume █ · calm                                fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
        ── Feed ────────────────────────────────────────── ● 1 unread ─   ▸─ People ────────────────────────────────────────────
        ▌  FB ▲ burn_it · anger · troll · 12 followers             9:00      ◆ Ada · decides                       ▼ doubts you
        ▌  I know where the baker parks.                                       Owner
        ▌  × taken down by the platform  ! reported                            Proud, quick.
                                                                               Wants: a second shop.
         ● FB ▲ Nadia K. · anger · customer · 90 followers         9:00        × refused: A refund of the bread
           Where is my wedding cake?                                           out until 10:30
           ◆ a case to take up: A  ◎ account seen
                                                                             · Tom                                    · neutral
           FB ♪ Mia L. · joy · customer · 120 followers            9:00        Baker
           Best rye in town.                                                   Tired.
           × deleted
                                                                          ▌  · Jess                             ▲ stands by you
                                                                          ▌    Trainee
                                                                          ▌    Quick and funny.
                                                                          ▌    answers on Facebook

                                                                             · Léo                                 ▲ trusts you
                                                                               Night shift
                                                                               Careful.






                                                                          ── Dashboard ──────────────────────────── estimated ─
                                                                            Posts an hour      1,248    █
                                                                            Negative             80%    ▆
                                                                            Trust                 42    ▃
                                                                            Anger                 65    ▅
                                                                            Reached          104,000    █
                                                                            Watched           3 of 4    alerts “refund”
                                                                            Negative, feed       67%    21–94%: a guess



         Enter open  e report  y sheet  n end turn  Tab next  z rest  p publish  : commands                     ? help  q quit
        """)
  }

  @Test func anOrderThatCanBeDisputedSaysSo() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("i"), .enter)
    #expect(
      stage.text == """
         Pain brûlé  Tour 1/8  jeu. 20 déc. 2012 9 h 00                   ██████ 60 min
          Fil ●1 ▸Mails !1  Tableau  Faits 2  Agenda 1  Équipe  Dossiers 1    à traiter
                     fatigue ███░░ forte  humeur ████░ tendue  promis pour 10 h 30 (+1)
        ▌  ! Ada, Gérante                                                        9 h 00
        ▌    Supprimez
        ▌
        ▌    Supprimez la plainte du gâteau.

           1 C'est fait. (6 min)

           2 Non. (6 min)

           D discuter l'ordre, avec vos mots (18 min)










         1–9 choisir  Échap retour  D discuter  n fin du tour        ? aide  q quitter
        """)
  }

  @Test func theMessageSheetSaysWhatItIsFor() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("y"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
         ▸Feed ●1  Inbox !1  Dashboard  Facts 2  Calendar 1  People  Cases 1
         ╭─ Message sheet ────────────────────────────────────────────────────────────╮
        ▌│  ▸Purpose   Voice, facts                                              Tab  │
        ▌│  What those who answer for us keep to: what we know, what we say, what we  │
        ▌│  do not say.                                                               │
         │  12 min · read in English                                                  │
         │                                                                            │
         │  ────────────────────────────────────────────────────────────────────────  │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                         0  │
         ╰─────────────────────────────── Ctrl-S send   Esc keep the draft   F1 keys ─╯


        """)
  }

  @Test func theDashboardCountsWhatIsWatched() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("d"))
    #expect(
      stage.text == """
         Burnt bread  Turn 1/8  Thu 20 Dec 2012 9:00                      ██████ 60 min
          Feed ●1  Inbox !1 ▸Dashboard  Facts 2  Calendar 1  People  Cases 1  estimated
         █ · calm       fatigue ███░░ high  temper ████░ tense  promised for 10:30 (+1)
          Posts an hour      1,248            █
          Negative             80%            ▆
          Trust                 42            ▃
          Anger                 65            ▅
          Reached          104,000            █
          Watched           3 of 4    alerts “refund”
          Negative, feed       67%    21–94%: a guess · 3 posts

                Posts an hour
         1,248 │██████████████████████████████████████████████████████████████████████
               │██████████████████████████████████████████████████████████████████████
               │██████████████████████████████████████████████████████████████████████
             0 │██████████████████████████████████████████████████████████████████████
               └┬─────────────────────────────────────────────────────────────────────
                Thu 12:00

          Who drives it: ◎ audience, ↳ replies
          Mia L. · customer                                            ◎ 120       ↳ 0
          Nadia K. · customer                                           ◎ 90       ↳ 0

         Tab next  s listen  p publish  i inbox  n end turn  w wait     ? help  q quit
        """)
  }
}
