import Codebook
import Engine
import Rhetoric

/// The fixed words of what is said of a reply.
struct AppraisalWords {
  let language: Language

  private func choose(_ english: String, _ french: String) -> String { language == .english ? english : french }

  func head(_ crisis: CrisisType) -> String {
    choose(
      "A reply in English, in a crisis of this type: \(crisis.name.english).",
      "Une réponse en français, dans une crise de ce type\u{A0}: \(crisis.name.french).")
  }

  var strategies: String { choose("What the words do:", "Ce que font les mots\u{A0}:") }
  var noStrategy: String { choose("nothing that the rules recognise", "rien que les règles reconnaissent") }
  var perhaps: String { choose("perhaps ", "peut-être ") }
  var tone: String { choose("Tone: ", "Ton\u{A0}: ") }
  var apology: String { choose("Of a full apology: ", "D'excuses complètes\u{A0}: ") }
  var missing: String { choose("; missing: ", "\u{A0}; il manque\u{A0}: ") }
  var nothingMissing: String { choose("; nothing is missing", "\u{A0}; rien ne manque") }
  var facts: String { choose("Facts of the case:", "Faits du cas\u{A0}:") }
  var noFact: String { choose("none is asserted", "aucun n'est affirmé") }
  var promise: String { choose("Promise: ", "Promesse\u{A0}: ") }
  var noTime: String { choose(" (no time is given)", " (aucune heure n'est donnée)") }
  var personalData: String { choose("Personal data: ", "Données personnelles\u{A0}: ") }
  var advice: String { choose("Advice:", "Conseils\u{A0}:") }
  var noAdvice: String { choose("nothing to add", "rien à ajouter") }
  var everybody: String { choose("everybody", "tous") }

  var reception: String {
    choose(
      "How it is expected to be taken, from −1 to 1 (0 is silence; simulated):",
      "L'accueil attendu, de −1 à 1 (0 vaut le silence\u{A0}; simulation)\u{A0}:")
  }

  /// The words that weighed most in a guess; nothing where there are none.
  func because(_ quoted: [String]) -> String {
    quoted.isEmpty ? "" : choose(", by ", ", par ") + quoted.joined(separator: ", ")
  }

  func status(_ status: Claims.Claim.Status) -> String {
    switch status {
    case .known: choose("known from the start", "connu dès le début")
    case .unverified: choose("to be verified first", "à vérifier d'abord")
    case .contradicted: choose("not true", "faux")
    }
  }

  func kind(_ kind: Remark.Kind) -> String {
    switch kind {
    case .strength: choose("well done: ", "bien\u{A0}: ")
    case .weakness: choose("better not: ", "à éviter\u{A0}: ")
    case .missing: choose("missing: ", "manque\u{A0}: ")
    case .pattern: ""
    }
  }

  /// The people of a segment.
  func people(_ segment: Segment) -> String {
    switch segment {
    case .customers: choose("customers", "clients")
    case .bystanders: choose("bystanders", "passants")
    case .fans: choose("fans", "fans")
    case .complainers: choose("complainers", "mécontents")
    case .activists: choose("activists", "militants")
    default: segment.name[language]
    }
  }
}
