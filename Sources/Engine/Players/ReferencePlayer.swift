import Codebook

/// Somebody who plays any case by a rule of their own: what cases and scores are measured against.
///
/// They read what a player can read and write in the language of play; the same state always gives the same act.
public enum ReferencePlayer: String, CaseIterable, Sendable {
  /// Works as a good community manager would, with all that the desk has to offer.
  case sensible
  /// Does nothing at all.
  case silent
  /// Deletes every post that can be deleted.
  case deleteAll = "delete-all"
  /// Apologises to everybody, whatever they said.
  case apologiseToAll = "apologise-to-all"
  /// Sends the same text to everybody.
  case copyPaste = "copy-paste"
  /// Answers with a joke.
  case joke
  /// Denies, and threatens with the law.
  case lawyer
  /// Offers money to everybody.
  case compensateAll = "compensate-all"
  /// Does what those who decide ask first, and nothing else.
  case obey
  /// Gives every channel to the first person who can answer.
  case delegateAll = "delegate-all"
  /// Answers all day and all night, and does nothing else.
  case neverSleep = "never-sleep"
  /// Insults whoever writes.
  case insult
  /// Sends to all, and then to everybody, a list of all the right words without a sentence.
  case keywordStuffing = "keyword-stuffing"
  /// Says once on each channel that it is sorry, and nothing else.
  case emptyApology = "empty-apology"

  /// Those who know one trick.
  public static let oneTrick = allCases.filter { $0 != .sensible }

  /// Those whose trick is no part of good work. Who never sleeps answers each person as the sensible player would, and leaves
  /// out the rest: that is half of the work, and no exploit.
  public static let exploits = oneTrick.filter { $0 != .neverSleep }

  /// What the player does, in a few words.
  public var name: LocalizedText {
    switch self {
    case .sensible: LocalizedText(en: "sensible", fr: "sensé")
    case .silent: LocalizedText(en: "silent", fr: "silencieux")
    case .deleteAll: LocalizedText(en: "deletes all", fr: "supprime tout")
    case .apologiseToAll: LocalizedText(en: "apologises to all", fr: "s'excuse auprès de tous")
    case .copyPaste: LocalizedText(en: "copies and pastes", fr: "copie et colle")
    case .joke: LocalizedText(en: "jokes", fr: "plaisante")
    case .lawyer: LocalizedText(en: "lawyer", fr: "juriste")
    case .compensateAll: LocalizedText(en: "compensates all", fr: "dédommage tout le monde")
    case .obey: LocalizedText(en: "obeys", fr: "obéit")
    case .delegateAll: LocalizedText(en: "delegates all", fr: "délègue tout")
    case .neverSleep: LocalizedText(en: "never sleeps", fr: "ne dort jamais")
    case .insult: LocalizedText(en: "insults", fr: "insulte")
    case .keywordStuffing: LocalizedText(en: "stuffs keywords", fr: "aligne les mots-clés")
    case .emptyApology: LocalizedText(en: "apologises emptily", fr: "s'excuse à vide")
    }
  }

  /// The next act; the last of a turn ends it.
  ///
  /// - Complexity: O(*n*) in the posts of the feed and the words of all mails of the case; `play` reads these once.
  public func action(in state: Game.State) -> Game.Action {
    action(in: state, weighing: OptionWorths(state.scenario))
  }

  /// The next act of somebody who has read the options before.
  func action(in state: Game.State, weighing worths: @autoclosure () -> OptionWorths) -> Game.Action {
    let action =
      switch self {
      case .sensible: SensiblePlayer(state: state, worths: worths()).action
      case .silent: nil as Game.Action?
      case .deleteAll: state.deletion
      case .obey: state.obedience
      case .delegateAll: state.delegationOfAll
      case .neverSleep: state.answerWithoutRest
      case .apologiseToAll: state.same(OneTrickPhrases.apologies)
      case .copyPaste: state.same(OneTrickPhrases.boilerplate)
      case .joke: state.same(OneTrickPhrases.jokes)
      case .lawyer: state.same(OneTrickPhrases.threats)
      case .compensateAll: state.same(OneTrickPhrases.offers)
      case .insult: state.same(OneTrickPhrases.insults)
      case .keywordStuffing: state.same(OneTrickPhrases.keywords)
      case .emptyApology: state.statementOnly(OneTrickPhrases.emptyApologies)
      }
    return action.flatMap { state.affords($0) ? $0 : nil } ?? .endTurn
  }
}
