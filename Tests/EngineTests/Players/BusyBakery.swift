import Codebook
import Fixtures
import Scenarios

extension Scenario {
  /// The bakery with everything that a desk can have: a forum that nobody watches, somebody who helps out, an authority, a
  /// friend outside, a private case, a threat and an order that can be argued with.
  static var busyBakery: Scenario {
    var scenario = Fixtures.bakery()
    scenario.contentHash = String(repeating: "cd", count: 32)
    scenario.channels.append(
      Channel(
        id: "forum", platform: .forum, name: LocalizedText("Forum"), handle: nil, followers: 900, limit: nil,
        isPrivate: false, isWatched: false))
    scenario.people.append(helper)
    scenario.posts += [story, threat, hidden]
    scenario.inbox.append(order)
    scenario.authorities = [apology]
    scenario.allies = [critic]
    scenario.tickets = [cake]
    return scenario
  }

  private static let helper = Person(
    id: "helper", name: LocalizedText("Zoe"), title: LocalizedText(en: "Student", fr: "Étudiante"),
    temper: LocalizedText(en: "Keen.", fr: "Motivée."), canDecide: false, answers: [],
    skill: Person.Skill(speed: 60, quality: 60, consistency: 50),
    replies: [
      Person.Reply(
        id: "r1", kind: .good, strategies: [.empathise], tones: [],
        text: LocalizedText(en: "I can see why you are cross.", fr: "Je comprends votre colère.")),
      Person.Reply(
        id: "r2", kind: .plain, strategies: [.hold], tones: [],
        text: LocalizedText(en: "We have noted it.", fr: "C'est noté.")),
      Person.Reply(
        id: "r3", kind: .slip, strategies: [.attack], tones: [.sarcastic],
        text: LocalizedText(en: "Bake it yourself.", fr: "Faites-le vous-même.")),
    ])

  private static func post(
    _ id: String, _ author: String, _ act: PostAct, offence: ScriptedPost.Offence? = nil,
    on channel: String = "facebook",
    at minute: Int, _ text: LocalizedText
  ) -> ScriptedPost {
    ScriptedPost(
      id: id, at: Moment(turn: 1, minutes: minute), when: .always, channel: channel, author: author,
      segment: .customers, followers: 150, mood: .anger, act: act, replyTo: nil, offence: offence, text: text)
  }

  private static let story = post(
    "e", "Nora W.", .ask, at: 2,
    LocalizedText(en: "Is my cake for Friday safe?", fr: "Mon gâteau de vendredi est-il sauvé ?"))

  private static let threat = post(
    "f", "bad_crust", .callToAction, offence: .threat, at: 4,
    LocalizedText(en: "I know where the baker lives.", fr: "Je sais où habite le boulanger."))

  private static let hidden = post(
    "z", "oldloaf", .complain, on: "forum", at: 6,
    LocalizedText(en: "It was like that last year, too.", fr: "C'était déjà pareil l'an dernier."))

  private static let order = InboxItem(
    id: "m2", at: Moment(turn: 2, minutes: 5), when: .always, person: "manager", sender: LocalizedText("Ada"),
    subject: LocalizedText(en: "Delete it all", fr: "Supprimez tout"),
    text: LocalizedText(en: "Every complaint comes down.", fr: "Toutes les critiques disparaissent."),
    due: Moment(turn: 2, minutes: 50),
    options: [
      InboxItem.Option(
        id: "a", text: LocalizedText(en: "Delete it all.", fr: "Tout supprimer."), minutes: 5, when: .always,
        reply: nil,
        effects: []),
      InboxItem.Option(
        id: "b", text: LocalizedText(en: "Hide the insults only.", fr: "Masquer les insultes seulement."), minutes: 5,
        when: .always, reply: nil, effects: []),
    ], ifIgnored: [],
    dispute: Dispute(
      minutes: 10, needs: 1,
      arguments: [.saying(id: "seen", Fact.Cues(phrases: [.english: ["screenshots"], .french: ["captures"]]))],
      won: Dispute.Upshot(text: LocalizedText(en: "All right.", fr: "Bon, d'accord."), effects: []),
      lost: Dispute.Upshot(text: LocalizedText(en: "Do it.", fr: "Faites-le."), effects: [])))

  private static let apology = Authority(
    id: "sorry", name: LocalizedText(en: "An apology", fr: "Des excuses"), covers: [.apologise], isHeld: false,
    person: "manager", minutes: 10, when: .always, yes: LocalizedText(en: "Yes.", fr: "Oui."),
    no: LocalizedText(en: "No.", fr: "Non."), effects: [])

  private static let critic = Ally(
    id: "critic", name: LocalizedText(en: "The food critic", fr: "Le critique"), kind: .expert,
    text: LocalizedText(en: "Tastes before he writes.", fr: "Goûte avant d'écrire."), minutes: 15,
    openly: Ally.Openly(
      when: .always, answer: LocalizedText(en: "I shall come.", fr: "Je viens."), refusal: nil, effects: []),
    covertly: Ally.Covertly(
      answer: LocalizedText(en: "If you like.", fr: "Si vous voulez."), effects: [],
      exposure: Ally.Exposure(
        after: 60, when: .always, text: LocalizedText(en: "It came out.", fr: "Cela s'est su."), effects: [])))

  private static let cake = Ticket(
    id: "cake", post: "e", name: LocalizedText("Nora"),
    story: LocalizedText(en: "A cake for Friday.", fr: "Un gâteau."),
    minutes: 15, delay: 60,
    solved: Ticket.Ending(text: LocalizedText(en: "The cake is there.", fr: "Le gâteau est là."), effects: []),
    dropped: nil, patience: 600)
}
