import Codebook

/// The parts of the debrief, offered by their numbers.
extension DebriefMode {
  /// The total and the parts, so that the reader chooses what to hear.
  func offerParts() throws(Stop) {
    try console.say(state.scenario.card.title[language])
    if let score = state.score { try console.say(DebriefText.total(score, language)) }
    try console.say()
    try listParts()
  }

  func listParts() throws(Stop) {
    for part in DebriefText.Part.allCases { try console.say("\(part.rawValue + 1). \(part.name[language])") }
    try say(DebriefMode.help)
  }

  func readAll() throws(Stop) {
    try console.say(DebriefText.lines(state, in: language, teaching: debriefing))
  }

  private static let help = LocalizedText(
    en:
      "A number reads a part, all reads everything, why 2 says what caused bend 2, w finds where another act would have "
      + "changed most, w 3 asks about turn 3, ? lists the parts again, Enter ends.",
    fr:
      "Un numéro lit une partie, tout lit l'ensemble, pourquoi 2 dit ce qui a causé le virage 2, w cherche où un autre "
      + "acte aurait le plus changé, w 3 interroge le tour 3, ? redonne la liste, Entrée termine.")
}
