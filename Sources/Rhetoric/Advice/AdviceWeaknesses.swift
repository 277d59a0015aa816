import Codebook

/// What a reply had better not say.
enum AdviceWeaknesses {
  static func remarks(_ reading: Reading, crisis: CrisisType?, text: String) -> [Remark] {
    var remarks: [(at: Int, remark: Remark)] = []
    for rule in rules {
      guard let finding = reading.strongest(rule.strategy), rule.applies(reading, crisis) else { continue }
      remarks.append(
        (finding.span.lowerBound, finding.remark(rule.id, .weakness, rule.text.english, rule.text.french)))
    }
    if let promise = reading.promise, !promise.hasTime {
      remarks.append((promise.span.lowerBound, undated(promise)))
    }
    if let guarantee = reading.guarantee {
      remarks.append((guarantee.lowerBound, guaranteed(guarantee, text)))
    }
    if reading.heaviness >= 50 { remarks.append((text.count, heavy)) }
    if let datum = reading.personalData.first {
      remarks.append(
        (
          0,
          Remark(
            id: "personal-data", kind: .weakness,
            text: LocalizedText(
              en: "“\(datum)” gives away somebody's data in public.",
              fr: "« \(datum) » livre en public les données de quelqu'un."))
        ))
    }
    return remarks.sorted { $0.at < $1.at }.map(\.remark)
  }

  private static let heavy = Remark(
    id: "heavy-language", kind: .weakness,
    text: LocalizedText(
      en: "It reads like a report: long words in long sentences. Write it as you would say it at the counter.",
      fr: "Cela se lit comme un rapport : mots longs, phrases longues. Écrivez-le comme vous le diriez au guichet."
    ))

  private static func undated(_ promise: Promise) -> Remark {
    Remark(
      id: "undated-promise", kind: .weakness,
      text: LocalizedText(
        en: "“\(promise.words)” promises without a time: say when, even if it is only to say where you stand.",
        fr: "« \(promise.words) » promet sans heure : dites quand, ne serait-ce que pour faire le point."),
      span: promise.span)
  }

  private static func guaranteed(_ span: Range<Int>, _ text: String) -> Remark {
    let words = String(text.dropFirst(span.lowerBound).prefix(span.count))
    return Remark(
      id: "guarantee", kind: .weakness,
      text: LocalizedText(
        en: "“\(words)” guarantees what is not in your hands alone: say what is being done, and when you report.",
        fr:
          "« \(words) » garantit ce qui ne dépend pas de vous seul : dites ce qui est fait, et quand vous ferez le point."
      ),
      span: span)
  }

  private struct Rule: Sendable {
    var id: String
    var strategy: Strategy
    var applies: @Sendable (Reading, CrisisType?) -> Bool = { _, _ in true }
    var text: LocalizedText
  }

  private static let rules: [Rule] = [
    Rule(
      id: "attack", strategy: .attack,
      text: LocalizedText(
        en: "turns on the people who write; it will be quoted in every share.",
        fr: "s'en prend à ceux qui écrivent ; c'est ce qui sera repris partout.")),
    Rule(
      id: "threat", strategy: .threaten,
      text: LocalizedText(
        en: "threatens; it makes the critics bigger and you smaller.",
        fr: "menace : cela grandit les critiques et vous diminue.")),
    Rule(
      id: "nonapology", strategy: .nonapology,
      text: LocalizedText(
        en: "is not an apology: it puts the harm in doubt. Say what you did, without “if”.",
        fr: "n'est pas une excuse : le tort y est mis en doute. Dites ce que vous avez fait, sans « si ».")),
    Rule(
      id: "denial", strategy: .deny, applies: { _, crisis in crisis != .victim },
      text: LocalizedText(
        en: "denies. Is it verified? A denial that is contradicted costs more than the fault.",
        fr: "nie. Est-ce vérifié ? Un démenti contredit coûte plus cher que la faute.")),
    Rule(
      id: "blame", strategy: .scapegoat, applies: { _, crisis in crisis != .victim },
      text: LocalizedText(
        en: "moves the blame; the public chose you, not them.",
        fr: "rejette la faute ; c'est vous que le public a choisis, pas eux.")),
    Rule(
      id: "excuse", strategy: .excuse, applies: { _, crisis in crisis == .preventable },
      text: LocalizedText(
        en: "sounds like a pretext where people think that you could have prevented it.",
        fr: "sonne comme un prétexte quand le public pense que vous pouviez l'éviter.")),
    Rule(
      id: "minimising", strategy: .justify, applies: { _, crisis in crisis != .victim },
      text: LocalizedText(
        en: "makes the harm smaller than those who suffer it feel it.",
        fr: "rend le tort plus petit que ne le sentent ceux qui le subissent.")),
    Rule(
      id: "victimage", strategy: .victimage, applies: { _, crisis in crisis != .victim },
      text: LocalizedText(
        en: "presents you as the victim before those who are.",
        fr: "vous présente en victime devant celles et ceux qui le sont.")),
    Rule(
      id: "humour", strategy: .humour, applies: { _, crisis in crisis == .preventable },
      text: LocalizedText(
        en: "jokes where people are hurt.", fr: "plaisante là où des gens sont touchés.")),
    Rule(
      id: "bolstering", strategy: .bolster, applies: { reading, _ in reading.strength(of: .apologise) == 0 },
      text: LocalizedText(
        en: "praises yourselves and does not answer the complaint.",
        fr: "fait votre éloge et ne répond pas au reproche.")),
    Rule(
      id: "premature-redirect", strategy: .redirect,
      applies: { reading, _ in !reading.addressesPerson && !reading.answersTheMatter },
      text: LocalizedText(
        en: "sends a public matter into private: answer here first.",
        fr: "renvoie en privé une affaire publique : répondez d'abord ici.")),
  ]
}

extension Reading {
  /// Whether it answers what is held against its author: with a fact, a measure, an offer or the fault taken.
  public var answersTheMatter: Bool {
    [Strategy.inform, .correct, .compensate, .apologise].contains { strength(of: $0) >= 40 }
  }
}
