import Foundation

/// What a scripted player needs to know of a case.
struct Briefing {
  let id: String
  let language: String
  /// The turn in which the storm breaks, from 1.
  let breaking: Int
  let channels: [String]
  /// What a textbook says: empathy, fault, facts, a measure, a time.
  let apology: String
  let measure: String
  let answers: [String]
  let report: String
  let insults: [String]

  static let all = [saleSharks, freeMobile]

  static let saleSharks = Briefing(
    id: "sale-sharks", language: "en", breaking: 8, channels: ["twitter", "facebook"],
    apology:
      "We're sorry: those words about you were wrong, it's our responsibility. We understand the anger. Full statement by 6 pm.",
    measure:
      "From today no one answers fans alone: two people sign off every post, and we meet supporters on Friday at 7 pm.",
    answers: [
      "You are right to be angry, and I'm sorry. We will meet supporters on Friday: please come.",
      "I understand how that felt after a season like this. We're putting it right, starting today.",
      "Sorry that you had to read it. It was our fault, and the rules of our accounts change today.",
    ],
    report:
      "Since this morning about 300 posts, nine in ten angry: the screenshot is spreading. I propose an apology and a meeting with supporters.",
    insults: [
      "You're idiots and losers. Learn to play before you talk, clowns.",
      "Stop whining, you pathetic keyboard warriors.",
    ])

  static let freeMobile = Briefing(
    id: "free-mobile", language: "fr", breaking: 4, channels: ["twitter", "facebook"],
    apology:
      "Nous sommes désolés : le site n'a pas tenu, c'est notre faute. Votre colère est légitime. Point précis ici à 18 h.",
    measure:
      "Nous ajoutons des serveurs dès ce soir et publions ici, chaque jour à 18 h, l'état des inscriptions et des portages.",
    answers: [
      "Vous avez raison d'être en colère, et nous sommes désolés. Nous renforçons les serveurs dès ce soir.",
      "Je comprends votre inquiétude pour votre numéro. Gardez votre ancienne ligne jusqu'à la réception de la SIM.",
      "Désolés pour cette attente : c'est notre faute. Le prochain point est publié ici à 18 h.",
    ],
    report:
      "Depuis 15 h 30, environ 2 000 messages par heure, neuf sur dix en colère : site inaccessible. Je propose des excuses et un point horaire.",
    insults: [
      "Bande d'abrutis, apprenez à lire avant de râler.",
      "Retournez chez les pigeons, minables, et arrêtez de chialer.",
    ])
}

/// A manner of playing: what to do in a turn.
enum Manner: CaseIterable {
  case textbook, silent, insulting

  /// The lines to say in a turn, before it ends.
  func acts(_ desk: [String: Any], _ briefing: Briefing) -> [[String: Any]] {
    let turn = desk["turn"] as? Int ?? 0
    switch self {
    case .silent: return []
    case .insulting:
      guard turn >= briefing.breaking, turn < briefing.breaking + 3 else { return [] }
      return [publish(briefing.channels[turn % 2], briefing.insults[turn % 2])]
    case .textbook: return Manner.textbook(turn, desk, briefing)
    }
  }

  private func publish(_ channel: String, _ text: String) -> [String: Any] {
    ["do": "publish", "channel": channel, "text": text]
  }

  private static func textbook(_ turn: Int, _ desk: [String: Any], _ briefing: Briefing) -> [[String: Any]] {
    var acts: [[String: Any]] = []
    if turn >= briefing.breaking - 1 {
      for post in desk["calendar"] as? [[String: Any]] ?? [] where post["status"] as? String == "scheduled" {
        acts.append(["do": "pause", "item": post["id"] ?? ""])
      }
    }
    if turn == briefing.breaking || turn == briefing.breaking + 1 {
      let text = turn == briefing.breaking ? briefing.apology : briefing.measure
      acts += briefing.channels.map { ["do": "publish", "channel": $0, "text": text] }
      let boss = (desk["actions"] as? [[String: Any]])?.first { $0["do"] as? String == "escalate" }
      let people = (boss?["parameters"] as? [String: Any])?["to"] as? [String] ?? []
      if let person = people.first { acts.append(["do": "escalate", "to": person, "text": briefing.report]) }
    }
    for action in (desk["actions"] as? [[String: Any]] ?? []).filter({ $0["do"] as? String == "ask" }).prefix(2) {
      acts.append(["do": "ask", "fact": (action["parameters"] as? [String: Any])?["fact"] ?? ""])
    }
    let grievances = (desk["feed"] as? [[String: Any]] ?? []).filter {
      $0["origin"] as? String == "scripted" && $0["act"] as? String == "complain"
        && $0["segment"] as? String != "trolls"
    }
    for (number, post) in grievances.prefix(3).enumerated() {
      let words = (post["text"] as? String ?? "").prefix(40)
      let author = post["author"] as? String ?? ""
      acts.append([
        "do": "reply", "to": post["id"] ?? "",
        "text": String("\(author) « \(words) » \(briefing.answers[(turn + number) % 3])".prefix(140)),
      ])
    }
    return acts
  }

  /// Plays a case to its end, in a small community, and returns the score.
  func play(_ program: Program, _ briefing: Briefing, seed: Int) throws -> [String: Any]? {
    let dialogue = try Dialogue(
      program,
      ["play", briefing.id, "--seed", "\(seed)", "--lang", briefing.language] + [
        "--mode", "assessment", "--population", "4000",
      ])
    while let event = dialogue.next("turn", "over") {
      if event["event"] as? String == "over" { return event["score"] as? [String: Any] }
      for act in acts(event, briefing) {
        dialogue.say(json: act)
        guard dialogue.next("accepted", "refused", "error") != nil else { return nil }
      }
      dialogue.say(#"{"do":"end-turn"}"#)
    }
    return nil
  }
}

extension Dialogue {
  /// Writes an action.
  func say(json: [String: Any]) {
    let data = (try? JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])) ?? Data()
    say(String(decoding: data, as: UTF8.self))
  }
}
