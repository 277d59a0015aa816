import Codebook
import Scenarios

extension Fixtures {
  /// The bakery with all that a desk can have: a forum that nobody watches, two people to whom channels can be given, an
  /// authority, an ally, a ticket, an order to argue with, a question that is evaded, and a choice of arrangements.
  ///
  /// All of it is there in the first turn. Of the posts on Facebook the second, by Nadia, opens the ticket, and the third
  /// is a threat; the post on the forum has the word "refund" in both languages.
  public static func wholeDesk() -> Scenario {
    var scenario = bakery()
    scenario.id = "whole-desk"
    scenario.channels.insert(forum, at: 3)
    scenario.people[0].agenda = LocalizedText(en: "A second shop.", fr: "Une deuxième boutique.")
    scenario.people[0].hours = Person.Hours(from: 510, to: 1140, weekends: false)
    scenario.people += [jess, leo]
    scenario.arrangements = [inHouse, agency]
    scenario.authorities = [refund]
    scenario.allies = [critic]
    scenario.tickets = [order]
    scenario.facts += [inspection, checked]
    scenario.posts += [missingCake, threat, thread]
    scenario.inbox.append(deletionOrder)
    return scenario
  }

  private static let forum = Channel(
    id: "forum", platform: .forum, name: LocalizedText(en: "Bread forum", fr: "Forum du pain"), handle: nil,
    followers: 2000, limit: nil, isPrivate: false, isWatched: false)

  private static let jess = Person(
    id: "jess", name: LocalizedText("Jess"), title: LocalizedText(en: "Trainee", fr: "Stagiaire"),
    temper: LocalizedText(en: "Quick and funny.", fr: "Rapide et drôle."), canDecide: false, answers: [],
    skill: Person.Skill(speed: 60, quality: 40, consistency: 40), replies: replies)

  private static let leo = Person(
    id: "leo", name: LocalizedText("Léo"), title: LocalizedText(en: "Night shift", fr: "Équipe de nuit"),
    temper: LocalizedText(en: "Careful.", fr: "Prudent."), canDecide: false, answers: [],
    skill: Person.Skill(speed: 20, quality: 90, consistency: 90), replies: replies)

  private static let replies = [
    Person.Reply(
      id: "r1", kind: .good, strategies: [.empathise, .inform], tones: [],
      text: LocalizedText(en: "That is a bad morning. We are on it.", fr: "Triste matin. On s'en occupe.")),
    Person.Reply(
      id: "r2", kind: .good, strategies: [.empathise, .inform], tones: [],
      text: LocalizedText(en: "We would be cross too. The oven is off.", fr: "On râlerait aussi. Le four est arrêté.")),
    Person.Reply(
      id: "r3", kind: .plain, strategies: [.hold], tones: [],
      text: LocalizedText(en: "We have read you.", fr: "Nous vous avons lu.")),
    Person.Reply(
      id: "r4", kind: .plain, strategies: [.ingratiate], tones: [],
      text: LocalizedText(en: "Thank you for telling us.", fr: "Merci de nous le dire.")),
    Person.Reply(
      id: "r5", kind: .slip, strategies: [.attack], tones: [.sarcastic],
      text: LocalizedText(en: "Try baking it yourself.", fr: "Essayez donc de le cuire.")),
  ]

  private static let inHouse = Arrangement(
    id: "in-house", name: LocalizedText(en: "In-house, alone", fr: "En interne, seul"),
    text: LocalizedText(en: "You know everybody, and nobody helps.", fr: "Vous connaissez tout le monde, sans aide."),
    minutes: 100, delay: 100, trust: 0, flags: [])

  private static let agency = Arrangement(
    id: "agency", name: LocalizedText(en: "With an agency", fr: "Avec une agence"),
    text: LocalizedText(en: "More hands, slower facts.", fr: "Plus de bras, des faits plus lents."),
    minutes: 150, delay: 200, trust: -5, flags: ["agency"])

  private static let refund = Authority(
    id: "refund", name: LocalizedText(en: "A refund of the bread", fr: "Le remboursement du pain"),
    covers: [.compensate], isHeld: false, person: "manager", minutes: 10, when: .reported("manager"),
    yes: LocalizedText(en: "Go ahead, up to fifty loaves.", fr: "Allez-y, jusqu'à cinquante pains."),
    no: LocalizedText(en: "Tell me first how bad it is.", fr: "Dites-moi d'abord où on en est."), effects: [])

  private static let critic = Ally(
    id: "critic", name: LocalizedText(en: "Bread critic", fr: "Critique du pain"), kind: .influencer,
    text: LocalizedText(en: "Eats here on Sundays.", fr: "Mange ici le dimanche."), minutes: 15,
    openly: Ally.Openly(
      when: .known("oven"), answer: LocalizedText(en: "I will say so.", fr: "Je le dirai."),
      refusal: LocalizedText(en: "Find out what happened first.", fr: "Sachez d'abord ce qui s'est passé."),
      effects: [.support(channel: "facebook", people: 200, isCovert: false)]),
    covertly: Ally.Covertly(
      answer: LocalizedText(en: "Our secret, then.", fr: "Cela restera entre nous."),
      effects: [.support(channel: "facebook", people: 200, isCovert: true)],
      exposure: Ally.Exposure(
        after: 240, when: .always,
        text: LocalizedText(en: "The critic was asked to praise us.", fr: "On avait demandé ces éloges."),
        effects: [.exposure(channel: "facebook")])))

  private static let order = Ticket(
    id: "k1", post: "cake", name: LocalizedText("Nadia K."),
    story: LocalizedText(en: "Her wedding cake never came.", fr: "Sa pièce montée n'est jamais arrivée."), minutes: 15,
    delay: 60,
    solved: Ticket.Ending(
      text: LocalizedText(en: "Nadia has her cake.", fr: "Nadia a son gâteau."), effects: []),
    dropped: Ticket.Ending(
      text: LocalizedText(en: "Nadia went elsewhere.", fr: "Nadia est allée ailleurs."), effects: []),
    patience: 600)

  private static let inspection = Fact(
    id: "inspection", question: LocalizedText(en: "Was the oven checked?", fr: "Le four a-t-il été contrôlé ?"),
    text: LocalizedText(en: "Nobody checked it this year.", fr: "Personne ne l'a contrôlé cette année."), isTrue: true,
    origin: .invented, sources: [], isKnownAtStart: false,
    inquiry: Fact.Inquiry(
      person: "manager", minutes: 5, delay: 5,
      answer: LocalizedText(en: "Not this year, no.", fr: "Pas cette année, non."),
      first: Fact.Inquiry.FirstAnswer(
        when: .always, answer: LocalizedText(en: "On Monday, I think.", fr: "Lundi, je crois."), heard: "checked")),
    cues: Fact.Cues(phrases: [.english: ["nobody checked"], .french: ["personne ne l'a contrôlé"]]))

  private static let checked = Fact(
    id: "checked", question: LocalizedText(en: "Checked on Monday?", fr: "Contrôlé lundi ?"),
    text: LocalizedText(en: "It was checked on Monday.", fr: "Il a été contrôlé lundi."), isTrue: false,
    origin: .invented, sources: [], isKnownAtStart: false, inquiry: nil,
    cues: Fact.Cues(phrases: [.english: ["checked on monday"], .french: ["contrôlé lundi"]]))

  private static let missingCake = ScriptedPost(
    id: "cake", at: Moment(turn: 0, minutes: 0), when: .always, channel: "facebook", author: "Nadia K.",
    segment: .customers, followers: 90, mood: .anger, act: .complain, replyTo: nil, offence: nil,
    text: LocalizedText(en: "Where is my wedding cake?", fr: "Où est ma pièce montée ?"),
    profile: ScriptedPost.Profile(
      text: LocalizedText(en: "Married last Saturday.", fr: "Mariée samedi dernier."), effects: []))

  private static let threat = ScriptedPost(
    id: "threat", at: Moment(turn: 0, minutes: 0), when: .always, channel: "facebook", author: "burn_it",
    segment: .trolls, followers: 12, mood: .anger, act: .mock, replyTo: nil, offence: .threat,
    text: LocalizedText(en: "I know where the baker parks.", fr: "Je sais où le boulanger se gare."))

  private static let thread = ScriptedPost(
    id: "thread", at: Moment(turn: 0, minutes: 0), when: .always, channel: "forum", author: "sourdough",
    segment: .complainers, followers: 50, mood: .anger, act: .complain, replyTo: nil, offence: nil,
    text: LocalizedText(en: "No refund for burnt bread.", fr: "Pain brûlé, aucun refund."))

  private static let deletionOrder = InboxItem(
    id: "m2", at: Moment(turn: 0, minutes: 0), when: .always, person: "manager", sender: LocalizedText("Ada"),
    subject: LocalizedText(en: "Delete it", fr: "Supprimez"),
    text: LocalizedText(en: "Delete the cake complaint.", fr: "Supprimez la plainte du gâteau."), due: nil,
    options: [
      InboxItem.Option(
        id: "a", text: LocalizedText(en: "Done.", fr: "C'est fait."), minutes: 5, when: .always, reply: nil,
        effects: [.raise("obeyed")]),
      InboxItem.Option(
        id: "b", text: LocalizedText(en: "No.", fr: "Non."), minutes: 5, when: .always, reply: nil,
        effects: [.regard(person: "manager", by: -10)]),
    ],
    ifIgnored: [],
    dispute: Dispute(
      minutes: 15, needs: 1,
      arguments: [
        .saying(
          id: "screens",
          Fact.Cues(phrases: [.english: ["screenshots"], .french: ["captures d'écran"]])),
        .fact("oven"),
      ],
      won: Dispute.Upshot(
        text: LocalizedText(en: "Fine. Leave it.", fr: "Bon. Laissez-la."),
        effects: [.regard(person: "manager", by: 5)]),
      lost: Dispute.Upshot(text: LocalizedText(en: "I said delete it.", fr: "J'ai dit : supprimez."), effects: [])))
}
