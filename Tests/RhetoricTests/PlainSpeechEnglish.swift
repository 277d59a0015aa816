import Codebook
import Testing

@testable import Rhetoric

extension Labelled {
  /// What people write every day, family by family.
  static let plainEnglish: [[Labelled]] = [
    plainDenials, plainAttacks, plainBlame, plainExcuses, plainJustifications,
    plainMerits, plainPlaints, plainThreats, plainJokes, plainApologies,
    plainHalfApologies, plainOffers, plainRepairs, plainFacts, plainHolds,
    plainFeelings, plainContacts, plainQuestions, plainThanks, plainTraps,
  ]
}

/// Plain sentences are read by rules, with no strategy too many and none too few.
@Suite struct PlainSpeechEnglishTests {
  @Test func everyPlainSentenceIsReadAsTheCodebookHasIt() {
    for sample in Labelled.plainEnglish.joined() {
      let read = CorpusTests.strategies(sample.text, .english)
      #expect(read == Strategy.allCases.filter(sample.strategies.contains), "\(sample.text)")
    }
  }

  @Test func everyStrategyIsShown() {
    for strategy in Strategy.allCases {
      #expect(Labelled.plainEnglish.joined().contains { $0.strategies.contains(strategy) }, "\(strategy)")
    }
  }

  @Test(arguments: [
    ("We'll give you an update within 2 hours.", Promise.Deadline.within(120)),
    ("We will let you know by 6.", .clock(1080)),
    ("I'll look into it and get back to you tomorrow morning.", .day(1)),
    ("You'll hear from us by Monday.", .weekday(0)),
    ("Give us an hour and we'll come back with an answer.", .within(60)),
    ("We'll post an update in two hours.", .within(120)),
    ("We will have news by 6 this evening.", .clock(1080)),
    ("Expect an answer from us within the hour.", .within(60)),
    ("I'll call you back in half an hour.", .within(30)),
    ("We'll be back with more in 30 mins.", .within(30)),
    ("You will get a reply by tomorrow noon.", .day(1)),
    ("We will update this page every hour.", .within(60)),
    ("I'll write to you before 5.", .clock(1020)),
    ("We'll tell you more at half past six.", .clock(1110)),
    ("We will answer by the end of the day.", .day(0)),
    ("We'll know more by the end of the week.", .weekday(6)),
    ("We promise an answer by Friday.", .weekday(4)),
    ("Next update at 8 tonight.", .clock(1200)),
    ("First written reply tonight at 6.", .clock(1080)),
    ("We'll share what we find next week.", .date),
    ("We will get back to you in a couple of hours.", .within(120)),
    ("We'll be in touch later today.", .day(0)),
    ("An update will follow at 10 a.m.", .clock(600)),
    ("We'll let you know first thing tomorrow.", .day(1)),
    ("We aim to reply within 24 hrs.", .within(1440)),
    ("I will report back on 3 May.", .date),
    ("We'll have this fixed by 8.", .clock(480)),
    ("Your refund will be with you by Friday.", .weekday(4)),
    ("I will check with the driver and ring you at 7.", .clock(1140)),
    ("We won't leave you waiting: news by 9.", .clock(540)),
    ("We will update you by 18:00 GMT.", .clock(1080)),
    ("We will send you an update by 6:30.", .clock(1110)),
    ("Back to you in ten minutes.", .within(10)),
    ("Details to follow by 4 pm.", .clock(960)),
    ("We'll publish the results of the inquiry within two weeks.", .within(20160)),
    ("We will let you know within an hour and a half.", .within(90)),
    ("We'll let you know tonight.", .day(0)),
    ("We'll be back to you by close of business.", .day(0)),
    ("Tomorrow at noon we will tell you what we found.", .day(1, at: 720)),
    ("We will tell you here tomorrow at 10 what we found.", .day(1, at: 600)),
    ("You will have an answer from us on Tuesday at 6 pm.", .weekday(1, at: 1080)),
    ("By 6 we will have an answer.", .clock(1080)),
    ("You will hear from me before Wednesday.", .weekday(2)),
    ("We expect to have the lift running by 7 this evening.", .clock(1140)),
    ("I'll send you the form in a minute.", .within(1)),
    ("Results will be published next month.", .date),
    ("We will announce our decision on Thursday morning.", .weekday(3)),
    ("We will refund you within 5 working days.", .within(7200)),
    ("We'll fix it by the weekend.", .weekday(5)),
    ("We will call you at half past four.", .clock(990)),
    ("I will answer all of you by 8 pm tonight.", .clock(1200)),
    ("We'll have more for you at 10.", .clock(600)),
    ("We'll give an update every two hours.", .within(120)),
    ("We will get it sorted by tomorrow lunchtime.", .day(1)),
    ("Since 9 this morning we have been checking, and we will report back at noon.", .clock(720)),
    ("We will reply in less than 24 hours.", .within(1440)),
    ("You will have your money back in 3 days.", .within(4320)),
  ])
  func aTimeNamedInPassingIsADeadline(_ text: String, _ deadline: Promise.Deadline) {
    #expect(Reader.read(text, language: .english).promise?.deadline == deadline)
  }

  @Test(arguments: [
    "We'll let you know as soon as we can.", "I'll keep you posted.", "We'll give you news in a few hours.",
    "We'll let you know when we know.",
  ])
  func aPromiseWithoutATimeIsStillOne(_ text: String) throws {
    let promise = try #require(Reader.read(text, language: .english).promise)
    #expect(!promise.hasTime)
  }

  @Test(arguments: [
    "We cannot promise an answer today.", "At 3 pm the servers went down and we are sorry.",
    "We lost 20 of 50 by midnight.", "You'll hear from our lawyers by Friday.", "We won't give you an update at 6.",
  ])
  func noPromiseIsReadWhereNoneIsMade(_ text: String) {
    #expect(Reader.read(text, language: .english).promise == nil)
  }
}
