import Codebook

/// What a reply leaves out.
enum AdviceMissing {
  static func remarks(_ reading: Reading, on occasion: Advice.Occasion, text: String) -> [Remark] {
    var remarks: [Remark] = []
    func missing(_ id: String, _ english: String, _ french: String) {
      remarks.append(Remark(id: id, kind: .missing, text: LocalizedText(en: english, fr: french)))
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      missing("empty", "Nothing is written.", "Rien n'est écrit.")
      return remarks
    }
    guard reading.findings.contains(where: \.counts) else {
      missing(
        "no-message", "It is not clear what this does: say what you know, or what you will do.",
        "On ne voit pas ce que fait ce message : dites ce que vous savez, ou ce que vous allez faire.")
      return remarks
    }
    func has(_ strategy: Strategy) -> Bool { reading.strength(of: strategy) > 0 }
    func isHeard(_ strategy: Strategy) -> Bool { has(strategy) || occasion.said.contains(strategy) }
    let crisis = occasion.crisis
    let isDatedWait = has(.hold) && reading.promise?.hasTime == true
    if crisis == .preventable, !isHeard(.apologise), !isDatedWait {
      missing(
        "no-apology", "The public holds you responsible, and nothing here takes the fault.",
        "Le public vous tient pour responsable et rien ici n'assume la faute.")
    }
    if let crisis, crisis != .victim, !isHeard(.correct), !isHeard(.compensate), !has(.hold) {
      missing(
        "no-correction", "Say what you are doing about it: one step, with a verb and a date.",
        "Dites ce que vous faites pour y remédier : une mesure, avec un verbe et une date.")
    }
    if crisis != nil, !occasion.isQuestion, !has(.empathise), !has(.apologise), !reading.namesTrouble {
      missing(
        "no-empathy", "Name what people went through before you speak of yourselves.",
        "Nommez ce que les gens ont vécu avant de parler de vous.")
    }
    let isOnlyThanks = crisis == nil && has(.ingratiate)
    let tells = reading.findings.contains {
      [.inform, .correct, .hold, .deny, .excuse, .scapegoat].contains($0.strategy)
    }
    if !isOnlyThanks, !tells, reading.specificity < 20 {
      missing(
        "no-fact", "No fact, place or time is recognised here: give one.",
        "Aucun fait, aucun lieu, aucune heure n'est reconnu ici : donnez-en un.")
    }
    return remarks
  }
}
