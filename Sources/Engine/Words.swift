import Codebook
import Scenarios
import Simulation

/// The sentences that the rules of play write themselves.
enum Words {
  static let privateAccount = LocalizedText(en: "You (private account)", fr: "Vous (compte privé)")
  static let saidByYou = LocalizedText(en: "You wrote this.", fr: "C'est vous qui l'avez écrit.")
  static let scheduled = LocalizedText(
    en: "It was in the calendar.", fr: "Elle était prévue au calendrier éditorial.")
  static let scripted = LocalizedText(
    en: "Part of the story: it comes whatever the desk does.",
    fr: "Fait partie de l'histoire\u{A0}: elle vient quoi que fasse le bureau.")
  static let scriptedAfterDeeds = LocalizedText(
    en: "Part of the story: it comes because of what was done before, or left undone.",
    fr: "Fait partie de l'histoire\u{A0}: elle vient de ce qui a été fait avant, ou ne l'a pas été.")
  static let newFact = LocalizedText(en: "You now know", fr: "Vous savez maintenant")
  static let whatHappened = LocalizedText(en: "what happened", fr: "ce qui s'est passé")

  static let anything = LocalizedText(en: "what you tell us", fr: "ce que vous nous dites")
  static let thePress = LocalizedText(en: "the press", fr: "la presse")

  /// What the simulated press did in a turn: how many articles, how many of them copied from another outlet, how many
  /// people could read them.
  static func coverage(articles: Int, copies: Int, readers: Int) -> LocalizedText {
    let isOne = articles == 1
    let copied =
      copies == 0
      ? LocalizedText("")
      : LocalizedText(
        en: ", \(isOne ? "" : "\(copies) of them ")copied from another outlet",
        fr: isOne
          ? ", recopié d'un autre titre" : ", dont \(copies) \(copies == 1 ? "recopié" : "recopiés") d'un autre titre")
    return LocalizedText(
      en: "The press takes it up (simulated): \(articles) \(isOne ? "article" : "articles")\(copied.english), "
        + "before about \(number(readers, .english)) readers.",
      fr: "La presse s'en saisit (simulation)\u{A0}: \(articles) \(isOne ? "article" : "articles")\(copied.french), "
        + "devant environ \(number(readers, .french)) lecteurs.")
  }

  /// A French name after *de*: « de Linda », « d'Alan ».
  static func of(_ name: String) -> String {
    let first = name.prefix(1).lowercased()
    return "aeiouyàâéèêëîïôöûüœh".contains(first) ? "d'\(name)" : "de \(name)"
  }

  static func newMail(_ subject: LocalizedText) -> LocalizedText {
    LocalizedText(en: "New mail: “\(subject.english)”", fr: "Nouveau message\u{A0}: «\u{A0}\(subject.french)\u{A0}»")
  }

  static func leader(of organisation: String) -> LocalizedText {
    LocalizedText(en: "\(organisation), the management", fr: "\(organisation), la direction")
  }

  static func colleague(at organisation: String) -> LocalizedText {
    LocalizedText(en: "A colleague at \(organisation)", fr: "Un collègue de \(organisation)")
  }

  static func whatWeSaid(_ text: String, _ strategy: Strategy) -> LocalizedText {
    LocalizedText(
      en: "what you said (“\(excerpt(text))”, heard as \(strategy.name.english))",
      fr: "ce que vous avez dit («\u{A0}\(excerpt(text))\u{A0}», reçu comme\u{A0}: \(strategy.name.french))")
  }

  static func weHid(_ author: String) -> LocalizedText {
    LocalizedText(en: "the hiding of \(author)'s post", fr: "le masquage de la publication de \(author)")
  }

  static func weBanned(_ author: String) -> LocalizedText {
    LocalizedText(en: "the ban of \(author)", fr: "le bannissement de \(author)")
  }

  static func saidBy(_ person: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(person.english) wrote this for you.", fr: "\(person.french) l'a écrit pour vous.")
  }

  static let pageRules = LocalizedText(
    en: "House rules of this page: criticism stays. Insults, threats, hate, spam and personal data go, and we say why.",
    fr:
      "Règles de cette page : les critiques restent. Insultes, menaces, haine, spam et données personnelles partent, et nous disons pourquoi."
  )

  static let police = LocalizedText(en: "The police station", fr: "Le commissariat")

  static let policeTakesItUp = Game.Notice(
    from: police,
    text: LocalizedText(
      en: "The complaint is registered, with your screenshots. Do not answer the author.",
      fr: "La plainte est enregistrée, captures à l'appui. Ne répondez pas à l'auteur."))

  static let policeSeesNothing = Game.Notice(
    from: police,
    text: LocalizedText(
      en: "The officer reads it twice and asks where the threat is. Upstairs will hear of it.",
      fr: "L'agent relit deux fois et demande où est la menace. On en entendra parler à l'étage."))

  static func platformAnswers(_ author: String, isBreach: Bool) -> Game.Notice {
    Game.Notice(
      from: LocalizedText(en: "The platform", fr: "La plateforme"),
      text: isBreach
        ? LocalizedText(
          en: "\(author)'s post broke our rules. It is gone.",
          fr: "La publication de \(author) enfreignait nos règles. Elle a été retirée.")
        : LocalizedText(
          en: "\(author)'s post breaks none of our rules. It stays.",
          fr: "La publication de \(author) n'enfreint aucune de nos règles. Elle reste."))
  }

  static func allowed(_ authority: Authority) -> Game.Notice {
    Game.Notice(from: LocalizedText(en: "Allowed from now on", fr: "Autorisé désormais"), text: authority.name)
  }

  static func withdrawn(_ authority: Authority, askedOf person: Scenarios.Person?) -> Game.Notice {
    Game.Notice(
      from: LocalizedText(en: "To be asked for from now on", fr: "À demander désormais"),
      text: authority.name.map { language, name in
        guard let decider = person?.name[language] else { return name }
        return language == .english ? "\(name): \(decider) decides." : "\(name)\u{A0}: \(decider) en décide."
      })
  }

  static func promiseKept(_ words: String) -> Game.Notice {
    Game.Notice(from: LocalizedText(en: "Promise kept", fr: "Promesse tenue"), text: promise(words))
  }

  static func promiseBroken(_ words: String) -> Game.Notice {
    Game.Notice(from: LocalizedText(en: "Promise broken", fr: "Promesse non tenue"), text: promise(words))
  }

  private static func promise(_ words: String) -> LocalizedText {
    LocalizedText(en: "“\(excerpt(words))”", fr: "«\u{A0}\(excerpt(words))\u{A0}»")
  }

  static func promiseMissed(_ words: String) -> LocalizedText {
    LocalizedText(
      en: "You had promised (“\(excerpt(words))”), and nothing came in time.",
      fr: "Vous aviez promis («\u{A0}\(excerpt(words))\u{A0}»), et rien n'est venu à temps.")
  }

  /// What a look at an account shows where the author of the case wrote nothing about it.
  static func profile(of post: FeedPost, posts: Int) -> LocalizedText {
    let isLoud = posts >= 3 && post.followers < 500
    let isHeard = post.followers >= 5000
    let (english, french) =
      isHeard
      ? ("people pass on what they write", "on relaie ce qu'ils écrivent")
      : isLoud
        ? ("louder than heard", "plus bruyant qu'écouté") : ("an ordinary account", "un compte ordinaire")
    return LocalizedText(
      en: "\(post.segment.name.english), \(post.followers) followers, \(posts) posts seen: \(english).",
      fr: "\(post.segment.name.french), \(post.followers) abonnés, \(posts) publications vues\u{A0}: \(french).")
  }

  static func cheerfulPost(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "the cheerful post “\(excerpt(text.english))”",
      fr: "la publication enjouée «\u{A0}\(excerpt(text.french))\u{A0}»")
  }

  static func postBy(_ author: String, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(author)'s post “\(excerpt(text.english))”",
      fr: "la publication de \(author) «\u{A0}\(excerpt(text.french))\u{A0}»")
  }

  static func contradicted(_ claim: String, _ event: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "the truth came out against “\(excerpt(claim))”",
      fr: "la vérité a démenti «\u{A0}\(excerpt(claim))\u{A0}»")
  }

  /// Why a simulated post was written: what moved its author, who passed it on, and how strong a trait was, where which
  /// strength makes them write (both in thousandths, said in hundredths as everywhere on the screens). Some write of less or
  /// just as much: then there is nothing to compare.
  static func why(
    trait: Trait, level: Int, threshold: Int, hands: [LocalizedText], what: LocalizedText?
  ) -> LocalizedText {
    LocalizedText { language in
      let enough =
        level / 10 <= threshold / 10
        ? "" : language == .english ? ", where \(threshold / 10) is enough" : ", quand \(threshold / 10) suffisent"
      let reason = "\(trait.name[language]) \(level / 10)\(enough)"
      let moved = what.map { what in
        let told = asClause(what[language], language)
        return language == .english ? "Moved by \(told)" : "À cause de : \(told)"
      }
      let chain = hands.map { $0[language] }.joined(
        separator: language == .english ? ", who had it from " : ", qui le tenait de ")
      let seen = hands.isEmpty ? nil : language == .english ? "seen from \(chain)" : "vu chez \(chain)"
      return [moved, seen, reason].compactMap { $0 }.joined(separator: language == .english ? "; " : " ; ")
    }
  }

  /// A text as part of a sentence: in quotation marks if it is one itself.
  private static func asClause(_ text: String, _ language: Language) -> String {
    guard let end = text.last, ".!?…".contains(end) else { return text }
    let clause = end == "." ? text.dropLast() : text[...]
    return language == .english ? "“\(clause)”" : "« \(clause) »"
  }

  /// The first words of a text, 60 characters at most.
  static func excerpt(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}

extension LocalizedText {
  init(_ make: (Language) -> String) {
    self.init(en: make(.english), fr: make(.french))
  }
}
