import Codebook

/// Replies written for these tests, with the strategies that the codebook gives them.
struct Labelled: Sendable, CustomStringConvertible {
  var text: String
  var strategies: [Strategy]
  var description: String { text }

  init(_ text: String, _ strategies: Strategy...) {
    self.text = text
    self.strategies = strategies
  }

  static let english: [Labelled] = [
    // Curt tweets.
    Labelled("We're sorry for the delay.", .apologise),
    Labelled("Sorry about that, Kim! Which store was it?", .apologise, .ask),
    Labelled("Sorry to hear that.", .empathise),
    Labelled("Sorry, but we can't do that here."),
    Labelled("Our bad. We got this wrong.", .apologise),
    Labelled("I'm so sorry you're having trouble with your phone, Mia.", .empathise),
    Labelled("@sam_w Hi Sam, can you DM us your order number so we can look into it?", .redirect),
    Labelled("We are looking into this and will post an update at 6 pm.", .hold),
    Labelled("Thanks for flagging this! We're on it.", .ingratiate, .hold),
    Labelled("That's not true. We have never deleted a comment.", .deny),
    Labelled("Learn to read, you idiots.", .attack),
    Labelled("If you don't like it, go elsewhere.", .attack),
    Labelled("no comment"),
    Labelled("ok"),
    Labelled("😡😡😡"),
    Labelled("sorry sorry apology correct refund"),
    Labelled("apology refund fix sorry investigation update transparency customers"),
    // Apologies and what only looks like one.
    Labelled("We apologise unreservedly to every fan who was insulted last night.", .apologise),
    Labelled("We apologize if anyone was offended by our post.", .nonapology),
    Labelled("We're sorry you feel that way.", .nonapology),
    Labelled("Sorry if our joke hurt some of you.", .nonapology),
    Labelled("If anyone took offence, we apologise.", .nonapology),
    Labelled("Mistakes were made.", .nonapology),
    Labelled("We are not sorry."),
    Labelled("We will not apologise for telling the truth."),
    Labelled("You want us to say \"we are sorry\"?"),
    Labelled("Why should we apologise?"),
    Labelled("They wrote: \"we are sorry for everything\" and nothing changed."),
    Labelled("We apologise for any inconvenience this may have caused.", .apologise),
    Labelled("Please accept our sincere apologies.", .apologise),
    Labelled("It was entirely our fault, and we should have told you sooner.", .apologise),
    Labelled("We let you down on Saturday. No excuses.", .apologise),
    Labelled("We can't apologise enough for what happened on Saturday.", .apologise),
    Labelled("I screwed up. I wrote that post in anger and I regret it.", .apologise),
    Labelled("We apologise for the outage, but our supplier failed to deliver the servers.", .apologise, .scapegoat),
    // Blame, excuses, denial.
    Labelled("An intern posted this without our permission.", .scapegoat),
    Labelled("The delay is the fault of our delivery partner.", .scapegoat),
    Labelled("Blame the courier, not us.", .scapegoat),
    Labelled("We categorically deny these allegations.", .deny),
    Labelled("These rumours are completely false.", .deny),
    Labelled("We do not deny the facts."),
    Labelled("The screenshot is fake.", .deny),
    Labelled("It was a technical glitch beyond our control.", .excuse),
    Labelled("It was never our intention to hurt anyone.", .excuse),
    Labelled("Due to unprecedented demand, our website is slow.", .excuse, .inform),
    Labelled("Only a handful of customers were affected.", .justify),
    Labelled("This remark was taken out of context.", .justify),
    Labelled("Under our terms and conditions, tickets cannot be exchanged.", .justify),
    Labelled("We are the first victims of this smear campaign.", .victimage, .attack),
    Labelled("Our staff have received death threats since yesterday.", .victimage),
    Labelled("For 150 years we have been proud of our supporters.", .bolster),
    Labelled("The safety of our guests is our top priority.", .bolster),
    // Repair.
    Labelled("We have removed the post and suspended the campaign.", .correct),
    Labelled("All affected customers will be refunded automatically by Friday.", .compensate),
    Labelled("We will refund every ticket and reopen two extra counters tomorrow morning.", .compensate, .correct),
    Labelled("We can't offer refunds for this product."),
    Labelled("Here's a voucher? No, we will send you a free replacement.", .compensate),
    Labelled("From now on, two people will review every post so that this never happens again.", .correct),
    Labelled("The network stopped working at 3:30 pm; 4,000 customers are affected.", .inform),
    Labelled("Please do not eat batch 4471. You can return it to any store.", .inform),
    Labelled("You can follow every step here: <url>", .inform),
    // Contact.
    Labelled("Call our helpline on 0800 123 456.", .redirect),
    Labelled("Please get in touch with our support team at <url>", .redirect),
    Labelled("Don't hesitate to message us.", .redirect),
    Labelled("Which version of the app are you using? Have you tried restarting?", .ask),
    Labelled("Do you even read what you write?", .attack),
    Labelled("Thank you all for your patience and support.", .ingratiate),
    Labelled("Thanks for nothing, genius.", .attack),
    Labelled("I understand why you're angry, Tom. Two hours on hold is maddening.", .empathise),
    Labelled("Our thoughts are with the families.", .empathise),
    Labelled("We hear your frustration.", .empathise),
    // Hostility.
    Labelled("You keyboard warriors should tweet less and coach more.", .attack),
    Labelled("What a bunch of crybabies. Get a life!!!", .attack),
    Labelled("You called us clowns and we deserved it."),
    Labelled("Calling our fans \"idiots\" was wrong. We are sorry.", .apologise),
    Labelled("Our lawyers will be in touch. See you in court.", .threaten),
    Labelled("Any further insults will be deleted and their authors banned.", .threaten),
    Labelled("We reserve the right to take legal action.", .threaten),
    Labelled("We are taking legal action against our supplier."),
    Labelled("Our hamster needed a nap, he is back in the wheel.", .humour),
    // Long posts.
    Labelled(
      """
      Hello everyone. Yesterday at 9 pm a message insulting our supporters was published from our account. It was written \
      by one of us and it should never have gone out: this is our fault, and we are deeply sorry. We have deleted it, and \
      the club's director will meet the supporters' association on Thursday. We will report back here on Friday.
      """, .inform, .apologise, .correct, .hold),
    Labelled(
      """
      We understand how frustrating this is. Since this morning our site has been saturated: 700,000 people tried to \
      connect. Our teams are working round the clock to restore the service, and the next update will be at noon.
      """, .empathise, .inform, .correct, .hold),
    Labelled(
      """
      Dear customer, we have taken note of your complaint. In accordance with article 12 of our terms, no compensation \
      is due. Yours sincerely.
      """, .hold, .justify),
    // Slips of the pen and spelling.
    Labelled("we appologise for the delay", .apologise),
    Labelled("were so sorry about the mess, we are lookin into it", .apologise, .hold),
    Labelled("SORRY FOR THE OUTAGE", .apologise),
    Labelled("im really sorry for what i wrote", .apologise),
  ]
}
