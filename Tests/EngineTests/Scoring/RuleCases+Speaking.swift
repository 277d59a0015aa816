import Codebook
import Engine

/// Plays for the rules of what is said.
extension RuleCase {
  static let speaking: [RuleCase] = [
    .earned(.acknowledgeEarly, by: "a word in the first hour") { try $0.say(Words.repair) },
    .missed(.acknowledgeEarly, by: "silence"),
    .earned(.instruct, by: "saying when the shop reopens") { try $0.say(Words.repair) },
    .missed(.instruct, by: "kind words only") { try $0.say(Words.understanding) },
    .earned(.ownTheFault, by: "an apology that takes the fault") { try $0.say(Words.repair) },
    .missed(.ownTheFault, by: "kind words only") { try $0.say(Words.understanding) },
    .earned(.correctTheCause, by: "a new oven") { try $0.say(Words.repair) },
    .missed(.correctTheCause, by: "kind words only") { try $0.say(Words.understanding) },
    .missed(.correctTheCause, by: "sending away whoever is blamed") {
      try $0.say("It was the baker's fault, and he has been sacked.")
    },
    .missed(.keepCalm, by: "words that have nothing to do with it") { try $0.say("What weather today!") },
    .earned(.noScapegoat, by: "taking the fault") { try $0.say(Words.repair) },
    .missed(.noScapegoat, by: "blaming the supplier") {
      try $0.say("It is our supplier's fault: the oven maker is to blame.")
    },
    .earned(.keepCalm, by: "calm words") { try $0.say(Words.repair) },
    .missed(.keepCalm, by: "an insult") { try $0.say("You are idiots and losers, all of you.") },
    .earned(.noNonapology, by: "a plain apology") { try $0.say(Words.repair) },
    .missed(.noNonapology, by: "an apology with “if”") { try $0.say("We are sorry if anyone was offended.") },
    .earned(.speakToThePerson, by: "a name") { try $0.answer("Ravi P.", "Ravi, we are sorry about your breakfast.") },
    .missed(.speakToThePerson, by: "the words of a form") {
      try $0.answer("Ravi P.", "Your feedback is important to us and we apologise for any inconvenience.")
    },
    .missed(.speakToThePerson, by: "the name of a team") {
      try $0.answer("Ravi P.", "We have seen your message and are sorry. The Crumb & Co team")
    },
    .earned(.holdTheCalendar, by: "taking the cheerful post out") { try $0.do(.cancel(item: "c1")) },
    .missed(.holdTheCalendar, by: "letting it go out"),
    .earned(.speakWhereItBurns, by: "a word on the page where people complain") { try $0.say(Words.repair) },
    .missed(.speakWhereItBurns, by: "a word elsewhere") { try $0.say("We are sorry. It is our fault.", on: "twitter") },
    .earned(.noMerriment, by: "earnest words") { try $0.say(Words.repair) },
    .missed(.noMerriment, by: "a joke amid anger", { $0.enrage() }) {
      try $0.say("Why did the bread cross the road? To get to the toaster, haha! Just kidding 😂", inTurn: 2)
    },
    .earned(.verifyBeforeSaying, by: "asking before saying") { state in
      try state.do(.ask(fact: "oven"))
      try state.say("The thermostat failed.")
    },
    .missed(.verifyBeforeSaying, by: "saying before asking") { try $0.say("The thermostat failed.") },
    .missed(.verifyBeforeSaying, by: "kind words that assert nothing") { try $0.say(Words.understanding) },
    .earned(.shareTheFacts, by: "telling two facts that were verified") { state in
      try state.do(.ask(fact: "oven"), .ask(fact: "inspection"), .endTurn, .ask(fact: "inspection"), .wait(minutes: 20))
      try state.say("The thermostat failed, and nobody checked it this year.")
    },
    .missed(.shareTheFacts, by: "telling what nobody had verified") { try $0.say("The thermostat failed.") },
    .earned(.answerQuestions, by: "a concrete answer", { $0.letNadiaAsk() }) {
      try $0.answer("Nadia K.", "Nadia, your cake will be at the shop today at 2 pm.")
    },
    .missed(.answerQuestions, by: "kind words for an answer", { $0.letNadiaAsk() }) {
      try $0.answer("Nadia K.", "We understand how angry you are.")
    },
  ]
}
