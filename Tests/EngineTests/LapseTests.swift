import Codebook
import Testing

@testable import Engine

/// What an act would let lapse.
@Suite struct LapseTests {
  /// A play in which the mail with the deadline has come, and the minutes of work until it lapses.
  private func mailed() throws -> (state: Game.State, mail: Mail, minutes: Int) {
    var state = wholeDesk()
    try state.do(.endTurn, .wait(minutes: 10))
    let mail = try #require(state.inbox.first { $0.isOpen && $0.due != nil })
    let due = try #require(mail.due)
    let minutes = try #require((1...state.minutesLeft).first { state.end(ofWork: $0) >= due })
    return (state, mail, minutes)
  }

  @Test func aMailLapsesDuringAnActThatLastsUntilItIsDue() throws {
    let (state, mail, minutes) = try mailed()
    #expect(state.lapses(during: .wait(minutes: minutes - 1))?.isEmpty == true)
    #expect(state.lapses(during: .wait(minutes: minutes))?.mails.map(\.id) == [mail.id])
    var later = state
    try later.do(.wait(minutes: minutes))
    #expect(later.inbox.first { $0.id == mail.id }?.isOverdue == true)
  }

  @Test func anAnswerDoesNotLetItsOwnMailLapse() throws {
    var (state, mail, _) = try mailed()
    let place = try #require(state.inbox.firstIndex { $0.id == mail.id })
    state.inbox[place].due = state.now + 1
    let option = try #require(mail.item.options.first { state.isOpen($0) })
    #expect(state.lapses(during: .wait(minutes: 10))?.mails.map(\.id) == [mail.id])
    let answer = Game.Action.choose(item: mail.id, option: option.id)
    #expect(state.refusal(of: answer) == nil)
    #expect(state.lapses(during: answer)?.mails.isEmpty == true)
  }

  @Test func aPromiseLapsesDuringAnActThatSpeaksToNobodyWhoHeardIt() throws {
    var state = wholeDesk()
    try state.say("We will be back here at 11.40 am.")
    #expect(state.promises.map(\.status) == [.open])
    try state.do(.wait(minutes: 20))
    let report = Game.Action.escalate(to: "manager", text: Words.report)
    let answer = Game.Action.publish(channel: "facebook", text: "Nothing new yet.")
    #expect(state.lapses(during: report)?.promises.map(\.words) == state.promises.map(\.words))
    #expect(state.lapses(during: .publish(channel: "twitter", text: "Nothing new yet."))?.promises.count == 1)
    #expect(state.lapses(during: answer)?.promises.isEmpty == true)
  }

  @Test func whatIsNotPossibleLetsNothingLapse() throws {
    let (state, mail, _) = try mailed()
    #expect(state.lapses(during: .choose(item: mail.id, option: "nothing like it")) == nil)
  }
}
