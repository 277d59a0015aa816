/// What French replies say, family by family.
enum FrenchCues {
  static let table = CueTable(
    language: .french, macros: macros,
    cues: apology + empathy + defence + blame + hostility + threats + repair + information + contact + manner)

  /// Each may use those above it.
  static let macros: [(name: String, pattern: String)] = [
    (
      "tres",
      """
      (tres|vraiment|sincerement|profondement|tellement|infiniment|extremement|si|aussi|encore|tous|toutes|toutefois|
        egalement|reellement|franchement|humblement|terriblement|bien|completement|fois|une|sommes|simplement|donc|
        plus|tout|toute|clairement|entierement|totalement|absolument|pleinement|publiquement|trop)*
      """
    ),
    ("desole", "(desole|desoles|desolee|desolees|navre|navres|navree|navrees)"),
    ("nous", "(nous|on|je|j|le club|la marque|l'entreprise|notre equipe|nos equipes|toute l'equipe)"),
    (
      "insulte",
      """
      (idiot|idiots|idiote|imbecile|imbeciles|debile|debiles|abruti|abrutis|abrutie|cretin|cretins|con|cons|conne|
        connard|connards|connasse|clown|clowns|loser|losers|nul|nuls|minable|minables|rageux|rageuse|rageuses|haters|
        hater|trolls|troll|pleurnichards|pleurnicheurs|pleureuses|boulets|moutons|ignares|ignorants|ignorant|bouffons|
        bouffon|guignols|guignol|tocards|tocard|rates|rate|ridicules|ridicule|pathetiques|pathetique|laches|lache|
        menteurs|menteur|parasites|frustres|aigris|incapables|stupides|stupide|betes|bete|demeures|tares|mongols|
        blaireaux|assistes|analphabetes|crevards|hypocrites|gamins|hysteriques|pigeons|lopettes|mythos|abonnes
        absents)
      """
    ),
    (
      "clients",
      "(clients|fans|supporters|abonnes|lecteurs|utilisateurs|voyageurs|membres|internautes|communaute|public)"
    ),
  ]
}
