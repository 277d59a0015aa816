/// Tells whether a text speaks to one person.
enum Persons {
  /// Whether there is a handle, or a first name after a greeting, after thanks or before the first comma.
  static func isAddressed(_ text: Tokens) -> Bool {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.kind == .handle { return true }
      guard isName(token) else { continue }
      if index > 0, greetings.contains(text.tokens[index - 1].word) { return true }
      if index == 0, text.tokens.count > 1, text.tokens[1].pause == .comma, !starters.contains(token.word) {
        return true
      }
      if index > 1, token.pause == .comma, text.endsClause(after: index), !starters.contains(token.word),
        openers.contains(text.tokens[index - 1].word)
      {
        return true
      }
    }
    return false
  }

  private static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.startsUpper && !token.isShouted && token.word.utf8.count > 1
      && !collective.contains(token.word)
  }

  private static let greetings = Greetings.words + ["coucou", "thanks", "merci", "sorry"]

  private static let openers = [
    "that", "this", "trouble", "you", "message", "feedback", "cela", "ca", "vous", "delay", "retour", "out",
  ]

  private static let collective = [
    "all", "everyone", "everybody", "there", "team", "tous", "toutes", "a", "folks", "fans", "guys", "customers",
    "customer", "supporters", "clients", "client", "mesdames", "messieurs", "madame", "monsieur", "sir", "again",
    "tout",
    "for", "pour", "de", "and", "et", "the", "we", "nous", "abonnes", "friends", "amis", "chers",
  ]

  private static let starters = [
    "sorry", "hi", "hello", "hey", "bonjour", "bonsoir", "salut", "yes", "no", "oui", "non", "unfortunately",
    "yesterday",
    "today", "ok", "thanks", "merci", "desole", "desoles", "however", "hier", "well", "indeed", "malheureusement",
    "finally", "first", "so", "also", "really", "please", "enfin", "cependant", "apologies", "pardon", "folks",
    "everyone", "guys", "all", "tous", "customers", "again",
  ]
}
