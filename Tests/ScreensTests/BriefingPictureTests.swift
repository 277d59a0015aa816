import Testing

@testable import Screens

@Suite struct BriefingPictureTests {
  @Test func theBriefingSaysWhoWhereAndWhatIsTrue() throws {
    let stage = try Stage(.english, .briefing)
    #expect(
      stage.text == """
         Burnt bread  Briefing                                                 training


           Crumb & Co                                                                 ┃
           Three shops since 1987.                                                    ┃
                                                                                      ┃
           You                                                                        ┃
           You run the page.                                                          ┃
                                                                                      ┃
           Our voice                                                                  ┃
           Warm, first person plural.                                                 ┃
                                                                                      ┃
           What you will practise                                                     ┃
           ◆ Answer fast and true.                                                    ┃
                                                                                      ┃
           Around you                                                                 ┃
           ◆ Ada, Owner. Proud, quick.                                                ┃
           · Tom, Baker. Tired.                                                       ┃
                                                                                      ┃
           What is true here                                                          ┃
           ! The crisis is documented. Everything after your first decision is        │
             simulated: the people who write are invented, and so is what they        │

         Enter take the desk  ↑↓ read on  l français  : commands       ? help  q leave
        """)
  }

  @Test func theBriefingIsReadToItsEnd() throws {
    var stage = try Stage(.french, .briefing)
    stage.press(.end)
    #expect(
      stage.text == """
         Pain brûlé  Consignes                                             entraînement


                                                                                      │
           Vous                                                                       │
           Vous tenez la page.                                                        ┃
                                                                                      ┃
           Notre ton                                                                  ┃
           Chaleureuse, à la première personne du pluriel.                            ┃
                                                                                      ┃
           Ce que vous allez exercer                                                  ┃
           ◆ Répondre vite et vrai.                                                   ┃
                                                                                      ┃
           Autour de vous                                                             ┃
           ◆ Ada, Gérante. Fière, vive.                                               ┃
           · Tom, Boulanger. Fatigué.                                                 ┃
                                                                                      ┃
           Ce qui est vrai ici                                                        ┃
           ! La crise est documentée. Tout ce qui suit votre première décision est    ┃
             simulé : les personnes qui écrivent sont inventées, et leurs réponses    ┃
             aussi. Ce que des sources rapportent est marqué « documenté » ; le bilan ┃
             fait la part du reste.                                                   ┃

         Entrée prendre le bureau  ↑↓ lire la suite  l English       ? aide  q quitter
        """)
  }
}
