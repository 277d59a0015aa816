import Codebook
import Engine
import Foundation
import Testing

@testable import PlainText

@Suite struct JSONLinesTests {
  private typealias Event = [String: Any]

  private func play(
    _ lines: String, on seat: MemorySeat = MemorySeat()
  ) throws -> (events: [Event], leaving: Leaving, text: String) {
    let transcript = Transcript()
    var interface = JSONLines(seat, input: ScriptedInput(lines), output: transcript)
    let leaving = try interface.run()
    #expect(transcript.text.hasSuffix("}\n"))
    let events = try transcript.lines.dropLast().map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Event)
    }
    return (events, leaving, transcript.text)
  }

  private func kinds(_ events: [Event]) -> [String] {
    events.map { $0["event"] as? String ?? "" }
  }

  @Test func aPlayOpensWithReadyAndTheTurnInTheOrderOfTheProtocol() throws {
    let (events, leaving, text) = try play("")
    #expect(kinds(events) == ["ready", "turn"])
    #expect(leaving == .interrupted)
    #expect(
      text.hasPrefix(
        #"{"event":"ready","protocol":1,"case":"bakery","title":"Burnt bread","seed":7,"language":"en","#
          + #""mode":"training","masked":false,"attempt":"/plays/it's.buzz"}"# + "\n"
          + #"{"event":"turn","turn":1,"of":8,"clock":"2012-12-20T09:00:00+01:00","minutes":60,"#))
  }

  @Test func theTurnShowsTheWholeDesk() throws {
    let events = try play(#"{"do":"end-turn"}"#).events
    let turn = try #require(events.last)
    #expect(turn["turn"] as? Int == 2)
    let post = try #require((events[1]["feed"] as? [Event])?.last)
    #expect(
      Set(post.keys) == [
        "id", "channel", "at", "origin", "author", "segment", "followers", "text", "mood", "act", "replyTo", "hidden",
        "deleted", "takenDown", "reported", "answered", "profile", "cause",
      ])
    let calendar = try #require(turn["calendar"] as? [Event])
    #expect(calendar.map { $0["status"] as? String } == ["scheduled", "scheduled"])
    let facts = try #require(turn["facts"] as? [Event])
    #expect(facts.map { $0["status"] as? String } == ["unknown"], "the rumour that nobody can answer is not shown")
    #expect(facts.allSatisfy { $0["text"] is NSNull && $0["true"] is NSNull })
    #expect((turn["news"] as? [Event])?.first?["text"] as? String == "Photos of burnt bread go round.")
    #expect((turn["dashboard"] as? Event)?["trust"] is Int)
  }

  @Test func choicesAreOfferedOneByOneWithTheirMinutes() throws {
    let events = try play("{\"do\":\"end-turn\"}\n{\"do\":\"wait\",\"minutes\":10}\n{\"do\":\"look\"}").events
    let actions = try #require(events.last?["actions"] as? [Event])
    let choices = actions.filter { $0["do"] as? String == "choose" }
    #expect(
      choices.map { $0["parameters"] as? [String: String] } == [
        ["item": "m1", "option": "a"], ["item": "m1", "option": "b"],
      ])
    #expect(choices.map { $0["minutes"] as? Int } == [10, 5])
  }

  @Test func aPostIsSentOnce() throws {
    let (events, _, _) = try play(
      """
      {"do":"publish","channel":"facebook","text":"We are looking into it."}
      {"do":"end-turn"}
      {"do":"wait","minutes":20}
      {"do":"end-turn"}
      """)
    let ids = events.flatMap { ($0["feed"] as? [Event] ?? []).compactMap { $0["id"] as? String } }
    #expect(Set(ids).count == ids.count)
    let accepted = events.filter { $0["event"] as? String == "accepted" }
    #expect((accepted[0]["feed"] as? [Event])?.map { $0["origin"] as? String } == ["organisation"])
    #expect((accepted[2]["feed"] as? [Event])?.contains { $0["author"] as? String == "Ravi P." } == true)
    #expect((accepted[2]["inbox"] as? [Event])?.map { $0["id"] as? String } == ["m1"])
  }

  @Test func aPlayToTheEndGivesTheScoreWithItsEvidence() throws {
    let seat = MemorySeat()
    let (events, leaving, _) = try play(String(repeating: "{\"do\":\"end-turn\"}\n", count: 8), on: seat)
    #expect(leaving == .finished)
    #expect(kinds(events).suffix(2) == ["accepted", "over"])
    let score = try #require(events.last?["score"] as? Event)
    let expected = try #require(seat.state.score)
    #expect(score["total"] as? Int == expected.total)
    #expect((score["evidence"] as? [Event])?.count == expected.evidence.count)
    #expect(Set((score["competences"] as? Event ?? [:]).keys) == Set(expected.competences.map(\.competence.rawValue)))
  }

  @Test func critiqueIsGivenInTrainingOnly() throws {
    let line = #"{"do":"publish","channel":"facebook","text":"We are sorry. We burnt the bread."}"#
    let training = try #require(try play(line).events.last)
    let critique = try #require(training["critique"] as? Event)
    #expect((critique["strategies"] as? [Event])?.contains { $0["strategy"] as? String == "apologise" } == true)
    let assessment = try #require(try play(line, on: MemorySeat(mode: .assessment)).events.last)
    #expect(assessment["event"] as? String == "accepted")
    #expect(assessment["critique"] == nil)
  }

  @Test func aRefusalNamesItsReasonInTheLanguageOfPlay() throws {
    let (events, _, _) = try play(#"{"do":"ask","fact":"nothing"}"#, on: MemorySeat(.french))
    let refused = try #require(events.last)
    #expect(refused["event"] as? String == "refused")
    #expect(refused["do"] as? String == "ask")
    #expect(refused["reason"] as? String == "unknown-fact")
    #expect(refused["message"] as? String == "Ce fait n'existe pas.")
  }

  @Test func whatIsNoActionIsAnsweredAndChangesNothing() throws {
    let seat = MemorySeat()
    let garbage = [
      "hello", "[]", "null", "1", "\"x\"", "{}", #"{"do":7}"#, #"{"do":"publish"}"#, #"{"do":"publish","channel":1}"#,
      #"{"do":"wait","minutes":"ten"}"#, #"{"do":"wait","minutes":1e99}"#, "{", String(repeating: "[", count: 100_000),
      #"{"do":"reply","to":"p1","text":"\ud800"}"#, "\u{0}",
    ]
    let (events, _, _) = try play(garbage.joined(separator: "\n"), on: seat)
    #expect(kinds(events) == ["ready", "turn"] + garbage.map { _ in "error" })
    #expect(events.dropFirst(2).map { $0["line"] as? Int } == Array(1...garbage.count))
    #expect(events.dropFirst(2).allSatisfy { ($0["message"] as? String)?.isEmpty == false })
    #expect(seat.actions.isEmpty)
  }

  @Test func aMissingFieldIsNamed() throws {
    let (events, _, _) = try play(#"{"do":"publish","channel":"facebook"}"#)
    #expect(events.last?["message"] as? String == "the field \"text\" is missing")
  }

  @Test func anUnknownVerbIsRefusedWithTheVerbsThereAre() throws {
    let (events, _, _) = try play(#"{"do":"explode"}"#)
    #expect(events.last?["event"] as? String == "refused")
    #expect(events.last?["reason"] as? String == "unknown-verb")
    #expect((events.last?["message"] as? String)?.contains("end-turn") == true)
  }

  @Test func unreadableLinesAreErrors() throws {
    let transcript = Transcript()
    var interface = JSONLines(MemorySeat(), input: ScriptedInput([.tooLong, .notText]), output: transcript)
    #expect(try interface.run() == .interrupted)
    #expect(transcript.text.contains(#""event":"error","line":1,"reason":"too-long""#))
    #expect(transcript.text.contains(#""event":"error","line":2,"reason":"not-utf-8""#))
  }

  @Test func emptyLinesAreSkipped() throws {
    #expect(try kinds(play("\n  \n\n").events) == ["ready", "turn"])
  }

  @Test func anActionThatCannotBeRecordedIsToldAndCanBeTriedAgain() throws {
    let seat = MemorySeat()
    seat.isDiskFull = true
    let (events, _, _) = try play(#"{"do":"wait","minutes":10}"#, on: seat)
    #expect(events.last?["reason"] as? String == "not-recorded")
    #expect(events.last?["message"] as? String == "no space left")
    #expect(seat.state.spent == 0)
  }

  @Test func aResumedPlayShowsItsFreshPosts() throws {
    let seat = MemorySeat()
    _ = try play(#"{"do":"end-turn"}"#, on: seat)
    let (events, _, _) = try play("", on: seat)
    #expect(kinds(events) == ["ready", "turn"])
    #expect((events[1]["feed"] as? [Event])?.count == seat.state.freshPosts.count)
  }

  @Test func theSamePlayIsWrittenTheSameToTheByte() throws {
    let lines = String(repeating: "{\"do\":\"wait\",\"minutes\":10}\n{\"do\":\"end-turn\"}\n", count: 8)
    #expect(try play(lines).text == play(lines).text)
  }

  @Test(arguments: Array(stride(from: 0, to: 4000, by: 211))) func aReaderWhoGoesEndsThePlay(patience: Int) throws {
    var interface = JSONLines(
      MemorySeat(), input: ScriptedInput(#"{"do":"end-turn"}"#), output: Transcript(patience: patience))
    #expect(throws: OutputClosed.self) { try interface.run() }
  }

  @Test(arguments: ["99999999999999999999", "1.5", "1e400"])
  func aNumberThatDoesNotFitIsNoBrokenObject(_ number: String) throws {
    let events = try play(#"{"do":"wait","minutes":\#(number)}"#).events
    let message = try #require(events.last?["message"] as? String)
    #expect(message == "a value cannot be read (a number must be whole and fit into 64 bits)")
  }
}
