import Codebook
import Engine

/// Plays for the rules of how the desk works.
extension RuleCase {
  static let desk: [RuleCase] = [
    .earned(.getTheFacts, by: "asking whoever knows") { try $0.do(.ask(fact: "oven"), .ask(fact: "inspection")) },
    .missed(.getTheFacts, by: "asking nobody"),
    .earned(.listenWidely, by: "watching the forum") { try $0.do(.watch(channel: "forum")) },
    .missed(.listenWidely, by: "watching the usual places"),
    .earned(.reportUpwards, by: "a report in the turn of the break") {
      try $0.do(.endTurn, .wait(minutes: 10), .escalate(to: "manager", text: Words.report))
    },
    .earned(.reportUpwards, by: "figures in what is asked for") {
      try $0.do(
        .endTurn,
        .request(
          authority: "refund",
          text: "We have 112 comments on the burnt bread, and people ask for their money: may I offer refunds?"))
    },
    .missed(.reportUpwards, by: "telling nobody"),
    .earned(.reportWithInsight, by: "a weak signal with what it may mean, before there is a storm") {
      try $0.do(
        .escalate(to: "manager", text: "Two people ask about the smell in the shop; it could turn into a complaint."))
    },
    .earned(.reportWithInsight, by: "a figure with its meaning and a proposal") { state in
      try state.do(.endTurn, .endTurn)
      let trust = state.dashboard?.trust ?? 0
      try state.do(
        .escalate(
          to: "manager",
          text: "Trust is at \(trust) of 100, because the bread was burnt. I propose a refund for everybody."))
    },
    .missed(.reportWithInsight, by: "a report of trouble") {
      try $0.do(.endTurn, .escalate(to: "manager", text: "There is trouble on the page."))
    },
    .earned(.keepDeadlines, by: "an answer in time") {
      try $0.do(.endTurn, .wait(minutes: 10), .choose(item: "m1", option: "a"))
    },
    .missed(.keepDeadlines, by: "no answer"),
    .earned(.askAuthority, by: "asking for the refund first") {
      try $0.do(
        .escalate(to: "manager", text: Words.report), .request(authority: "refund", text: "May we refund the bread?"))
    },
    .missed(.askAuthority, by: "promising a refund") { try $0.say("We will refund everybody in full.") },
    .earned(.standYourGround, by: "an argument that tells") {
      try $0.do(.argue(item: "m2", text: "People have screenshots: they will post them again."))
    },
    .earned(.standYourGround, by: "an answer that the case praises", { $0.praiseRefusal(for: .fairModeration) }) {
      try $0.do(.choose(item: "m2", option: "b"))
      try $0.say(Words.repair)
    },
    .missed(.standYourGround, by: "doing as told") { try $0.do(.choose(item: "m2", option: "a")) },
    .earned(.oneVoice, by: "one line") { try $0.say(Words.repair) },
    .earned(.oneVoice, by: "taking a denial back with an apology") { state in
      try state.say(Words.denial)
      try state.say("Denying it was wrong, and we are sorry: we burnt the bread, and it is our fault.", inTurn: 2)
    },
    .missed(.oneVoice, by: "denying what was owned") { state in
      try state.say(Words.repair)
      try state.say(Words.denial, inTurn: 2)
    },
    .earned(.keepPromises, by: "coming back in time") { state in
      try state.say("We are looking into it and will be back by 2 pm.")
      try state.say(Words.repair, inTurn: 2)
    },
    .missed(.keepPromises, by: "never coming back") {
      try $0.say("We are looking into it and will be back by 2 pm.")
    },
    .earned(.lastTheDistance, by: "a light load") { try $0.say(Words.repair) },
    .missed(.lastTheDistance, by: "being spent", { $0.exhaust() }) { try $0.say(Words.repair) },
    .earned(.shareTheLoad, by: "giving a channel to somebody", { $0.exhaust() }) {
      try $0.do(.endTurn, .delegate(channel: "twitter", to: "leo"))
    },
    .missed(.shareTheLoad, by: "tiring alone", { $0.exhaust() }) { try $0.say(Words.repair) },
  ]
}
