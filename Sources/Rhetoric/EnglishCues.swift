/// What English replies say, family by family.
enum EnglishCues {
  static let table = CueTable(
    language: .english, macros: macros,
    cues: apology + empathy + defence + blame + hostility + repair + information + contact + manner)

  /// Each may use those above it.
  static let macros: [(name: String, pattern: String)] = [
    (
      "very",
      """
      (so|very|deeply|truly|sincerely|really|terribly|genuinely|extremely|incredibly|profoundly|just|all|also|again|
        both|absolutely|once|more|wholeheartedly|unreservedly|humbly|awfully|still|fully|properly|first|simply)*
      """
    ),
    ("we", "(we|i|our team|our company|our club|the club|the company|everyone here|everyone at _2)"),
    ("are", "(are|am|is|were|was|feel)"),
    ("wish", "(want to|would like to|wish to|must|have to|need to|do|can only|owe it to you to|should|let me|let us)?"),
    (
      "people",
      """
      (you|you all|everyone|everybody|our (fans|customers|supporters|guests|users)|people|them|all _3)
      """
    ),
    (
      "fans",
      """
      (fans|supporters|customers|guests|passengers|users|clients|readers|followers|community|subscribers|members)
      """
    ),
    (
      "critics",
      """
      (you|you people|you lot|you guys|some of you|these people|those people|people like you|these so called _|they|
        critics|haters|customers|fans|supporters|clients|users|followers|subscribers)
      """
    ),
    (
      "insult",
      """
      (idiot|idiots|moron|morons|clown|clowns|loser|losers|imbecile|imbeciles|cretin|cretins|retards|trolls|troll|
        haters|crybabies|whiners|snowflakes|muppets|scum|fools|fool|pathetic|dumb|stupid|cowards|liars|ignorant|
        keyboard warriors|keyboard warrior|armchair (coaches|experts|critics|coach)|jerks|dimwits|dickheads|twats|
        sheep|amateurs|parasites)
      """
    ),
  ]
}
