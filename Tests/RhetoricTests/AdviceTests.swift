import Codebook
import Testing

@testable import Rhetoric

@Suite struct AdviceTests {
  func ids(_ text: String, _ crisis: CrisisType? = .preventable, _ language: Language = .english) -> [String] {
    Advice.critique(
      Reader.read(text, language: language), on: Advice.Occasion(crisis: crisis), text: text, language: language
    ).map(\.id)
  }

  @Test func anEmptyReplyIsToldSo() {
    #expect(ids("") == ["empty", "pattern"])
    #expect(ids(" \n") == ["empty", "pattern"])
    #expect(ids("Lovely weather") == ["no-message", "pattern"])
  }

  @Test func whatIsToBeMendedComesWithAPatternAndWhatIsNotDoesNot() {
    for text in ["Sorry if you were offended.", "It was the supplier's fault.", "We will get back to you soon."] {
      #expect(ids(text).last == "pattern", "\(text)")
    }
    let good = """
      It is our fault that 400 of you had no line on Monday, and we are sorry. We have replaced the mast in Lyon, and we \
      will post an update at 6 pm.
      """
    #expect(!ids(good).contains("pattern"))
  }

  @Test func whatHarmsIsQuotedBack() throws {
    let text = "Sorry if some of you were offended, but you are all losers."
    let reading = Reader.read(text, language: .english)
    let remarks = Advice.critique(reading, on: Advice.Occasion(crisis: .preventable), text: text, language: .english)
    #expect(remarks.map(\.id).starts(with: ["nonapology", "attack"]))
    #expect(remarks[1].text.english.hasPrefix("“you are all losers”"))
    #expect(remarks[1].text.french.hasPrefix("« you are all losers »"))
  }

  @Test func beforeAnyStormNobodyHasToTakeAFault() {
    let text = "Thank you for telling us. We will get back to you here tomorrow at noon."
    #expect(ids(text, nil) == ["dated-promise"])
    #expect(ids("Thank you, Mia, that made our day!", nil).isEmpty)
    #expect(ids("You are all losers.", nil).contains("attack"))
  }

  @Test func theSameWordsAreWeighedByTheCrisis() {
    let text = "We categorically deny these allegations."
    #expect(ids(text, .preventable).contains("denial"))
    #expect(!ids(text, .victim).contains("denial"))
    #expect(ids("We are looking into it.", .preventable).contains("no-apology"))
    #expect(!ids("We are looking into it.", .accidental).contains("no-apology"))
  }

  @Test func whatIsOnlyGuessedIsNotPraised() {
    let text = "No line from the coaches tonight; what the club says goes here by 10 tomorrow."
    #expect(!ids(text).contains("corrects"))
    #expect(ids(text).contains("dated-promise"))
  }

  @Test func aGoodReplyIsPraisedForItsReasons() {
    let text = """
      It is our fault that 400 of you had no line on Monday, and we are sorry. We have replaced the mast in Lyon, and we \
      will post an update at 6 pm.
      """
    let found = ids(text)
    #expect(found.contains("owns") && found.contains("corrects") && found.contains("dated-promise"))
    #expect(!found.contains { $0.hasPrefix("no-") })
  }

  @Test func aWaitWithAnHourNeedNotTakeTheFaultYet() {
    let waiting = "We do not know yet how this could happen. We will tell you here at 6 pm."
    #expect(!ids(waiting).contains("no-apology"))
    #expect(ids("We are looking into it.").contains("no-apology"))
  }

  @Test func whatAllHaveHeardNeedNotBeSaidAgain() {
    let text = "Ravi, the bakery opens again on Friday at 8, and your loaf is set aside."
    let reading = Reader.read(text, language: .english)
    func ids(after said: Set<Strategy>) -> [String] {
      let occasion = Advice.Occasion(crisis: .preventable, said: said)
      return Advice.critique(reading, on: occasion, text: text, language: .english).map(\.id)
    }
    #expect(ids(after: []).contains("no-apology"))
    #expect(!ids(after: [.apologise]).contains("no-apology"))
  }

  @Test func whatIsGuaranteedIsWarnedOf() {
    for text in ["We will fix everything tonight, guaranteed.", "We guarantee that it will not happen again."] {
      #expect(ids(text).contains("guarantee"), "\(text)")
    }
    #expect(ids("On va tout réparer ce soir, c'est garanti.", .preventable, .french).contains("guarantee"))
    #expect(!ids("We cannot guarantee that it will be tonight.").contains("guarantee"))
  }

  @Test func anOrderNumberInPrivateBesideAnAnswerIsNoHiding() {
    let answered = "The size chart was wrong, and that is our mistake. Send your order number in private."
    #expect(!ids(answered).contains("premature-redirect"))
    #expect(ids("Please send us a private message.").contains("premature-redirect"))
  }

  @Test(arguments: [
    (Language.french, "Les commandes sont toujours impossibles ; nous relançons le service."),
    (.french, "Vous attendez depuis trois jours : nous relançons le service."),
    (.english, "You are still without a line; we are restarting the service."),
  ])
  func whoNamesTheTroubleNeedNotBeToldTo(_ language: Language, _ text: String) {
    #expect(!ids(text, .accidental, language).contains("no-empathy"))
  }

  @Test func aQuestionIsOwedNoSympathyAndAComplaintIs() {
    let text = "Lyon has been covered since Monday."
    let reading = Reader.read(text, language: .english)
    func ids(isQuestion: Bool) -> [String] {
      let occasion = Advice.Occasion(crisis: .accidental, isQuestion: isQuestion)
      return Advice.critique(reading, on: occasion, text: text, language: .english).map(\.id)
    }
    #expect(!ids(isQuestion: true).contains("no-empathy"))
    #expect(ids(isQuestion: false).contains("no-empathy"))
  }

  @Test func aWarningOfAFraudIsNoDenial() {
    #expect(!ids("@care_mobile is not us. Reported to Twitter.").contains { ["denial", "no-message"].contains($0) })
    let warning = ids("@sav_mobile n'est pas nous. Signalé à Twitter.", .preventable, .french)
    #expect(!warning.contains { ["denial", "no-message"].contains($0) })
  }
}
