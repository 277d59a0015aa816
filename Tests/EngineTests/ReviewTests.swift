import Engine
import Foundation
import Testing

@Suite struct ReviewTests {
  private static let draft = "We are sorry: we burnt your bread, and we are repairing the oven. Back at 6 pm."

  private func critique(_ effects: [Game.Effect]) -> Critique? {
    for case .critique(let critique) in effects { return critique }
    return nil
  }

  @Test func aDraftIsReadAsSendingItWouldBe() throws {
    var (reviewed, sent) = (bakery(), bakery())
    let effects = try reviewed.do(.review(channel: "facebook", text: Self.draft))
    let told = try sent.do(.publish(channel: "facebook", text: Self.draft))
    let critique = try #require(self.critique(effects))
    #expect(critique == self.critique(told))
    #expect(!critique.reading.findings.isEmpty && !critique.remarks.isEmpty)
    #expect(effects.first == .record(.review(channel: "facebook", text: Self.draft)))
  }

  @Test func itCostsFiveMinutesAndNothingIsSaid() throws {
    var (reviewed, waited) = (bakery(), bakery())
    try reviewed.do(.review(channel: "facebook", text: Self.draft))
    try waited.do(.wait(minutes: Game.Cost.review))
    #expect(Game.Cost.review == 5)
    #expect(reviewed.minutesLeft == 55)
    #expect(reviewed.statements.isEmpty)
    #expect(reviewed.feed == waited.feed)
    try reviewed.do(.endTurn, .endTurn)
    try waited.do(.endTurn, .endTurn)
    #expect(reviewed.feed == waited.feed)
    #expect(reviewed.readings == waited.readings, "the community has heard nothing")
  }

  @Test func aSentDraftIsNoCopyOfItself() throws {
    var state = bakery()
    try state.do(
      .review(channel: "facebook", text: Self.draft), .publish(channel: "facebook", text: Self.draft))
    #expect(state.statements.map(\.similarity) == [0])
  }

  @Test func wordsReadForThePrivateAccountStayPrivate() throws {
    var state = bakery()
    try state.do(.review(channel: "own", text: "These customers are idiots."))
    try state.do(.endTurn, .endTurn, .endTurn, .endTurn)
    #expect(!state.feed.contains { $0.author == "@nosy" })
  }

  @Test func itIsRefusedAsSendingIs() throws {
    var state = bakery()
    let expected: [(String, String, Game.Refusal)] = [
      ("nowhere", "hello", .unknownChannel), ("press", "hello", .noAccount), ("twitter", " \n ", .emptyText),
      ("twitter", String(repeating: "a", count: 141), .textTooLong),
      ("facebook", String(repeating: "a", count: 10_001), .textTooLong),
    ]
    for (channel, text, refusal) in expected {
      #expect(state.refusal(of: .review(channel: channel, text: text)) == refusal)
    }
    try state.do(.wait(minutes: 56))
    #expect(state.refusal(of: .review(channel: "facebook", text: "hello")) == .tooFewMinutes)
  }

  @Test func inAssessmentNobodyReadsADraft() {
    let state = bakery(mode: .assessment)
    #expect(state.refusal(of: .review(channel: "facebook", text: Self.draft)) == .noReview)
    #expect(state.refusal(of: .review(channel: "nowhere", text: "")) == .noReview)
    #expect(Game.Refusal.noReview.rawValue == "no-review")
  }

  @Test func itIsRecordedAndReplayed() throws {
    let action = Game.Action.review(channel: "facebook", text: Self.draft)
    let story: [Game.Action] = [action, .endTurn, action, .publish(channel: "facebook", text: Self.draft), .endTurn]
    let once = try Game.replay(story, from: bakery())
    #expect(try Game.replay(story, from: bakery()).fingerprint == once.fingerprint)
    #expect(try Game.replay(Array(story.dropFirst()), from: bakery()).fingerprint != once.fingerprint)
    let line = try JSONEncoder().encode(action)
    #expect(try JSONDecoder().decode(Game.Action.self, from: line) == action)
    #expect(String(decoding: line, as: UTF8.self).contains(#""do":"review""#))
    #expect(action.writtenText == Self.draft)
  }

  @Test func whoDoesNotComplainIsOwedNoApology() throws {
    var state = bakery()
    try state.do(.endTurn)
    func remarks(for author: String) throws -> [String] {
      var state = state
      let post = try state.id(by: author)
      let thanks = Game.Action.review(channel: "facebook", text: "Thank you, that made our day!", post: post)
      return try #require(critique(try state.do(thanks))).remarks.map(\.id)
    }
    #expect(try remarks(for: "Mia L.").isEmpty)
    #expect(state.refusal(of: .review(channel: "facebook", text: "Hello.", post: "p99")) == .unknownPost)
  }

  @Test func whatAllHaveHeardIsNotAskedForAgain() throws {
    var state = bakery()
    try state.do(.endTurn)
    let later = Game.Action.review(channel: "facebook", text: "The shop is open again from Friday at 8.")
    #expect(try #require(critique(try state.do(later))).remarks.map(\.id).contains("no-apology"))
    try state.do(.publish(channel: "facebook", text: Self.draft))
    #expect(try !#require(critique(try state.do(later))).remarks.map(\.id).contains("no-apology"))
  }

  @Test func whatMustBeAllowedFirstIsSaidBeforeItIsSent() throws {
    var state = wholeDesk()
    let offer = Game.Action.review(channel: "facebook", text: "We refund all of you, in full, today.")
    let remark = try #require(critique(try state.do(offer))?.remarks.first)
    #expect(remark.id == "permission" && remark.text.english.contains("Ask Ada first."))
    #expect(state.statements.isEmpty)
  }

  @Test func aStoryThatIsToldAgainKnowsForWhichPostADraftWas() throws {
    var state = bakery()
    try state.do(.review(channel: "facebook", text: Self.draft, post: state.id(by: "Mia L.")))
    try state.finish()
    #expect(Story(of: state).decisions(in: 0).first?.post?.author == "Mia L.")
  }
}
