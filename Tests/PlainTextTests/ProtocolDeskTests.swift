import Codebook
import Engine
import Fixtures
import Foundation
import Testing

@testable import PlainText

@Suite struct ProtocolDeskTests {
  private typealias Event = [String: Any]

  private func play(_ lines: String..., on seat: MemorySeat = .wholeDesk()) throws -> [Event] {
    let transcript = Transcript()
    var interface = JSONLines(seat, input: ScriptedInput(lines.joined(separator: "\n")), output: transcript)
    _ = try interface.run()
    return try transcript.lines.dropLast().map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Event)
    }
  }

  private func items(_ name: String, of event: Event?) throws -> [Event] {
    try #require(event?[name] as? [Event], "\(name)")
  }

  private static let pairs = [
    (#"{"do":"watch","channel":"forum"}"#, #"{"do":"watch","channel":"facebook"}"#, "already-watched"),
    (#"{"do":"unwatch","channel":"press"}"#, #"{"do":"unwatch","channel":"forum"}"#, "not-watched"),
    (#"{"do":"alert","words":"refund"}"#, #"{"do":"alert","words":"a"}"#, "bad-words"),
    (#"{"do":"profile","post":"p2"}"#, #"{"do":"profile","post":"p4"}"#, "unknown-post"),
    (#"{"do":"delete","post":"p3","reason":"threat"}"#, #"{"do":"delete","post":"p99"}"#, "unknown-post"),
    (#"{"do":"report","post":"p3","to":"police"}"#, #"{"do":"report","post":"p99","to":"platform"}"#, "unknown-post"),
    (#"{"do":"ban","post":"p3"}"#, #"{"do":"ban","post":"p99"}"#, "unknown-post"),
    (#"{"do":"rules","channel":"facebook"}"#, #"{"do":"rules","channel":"twitter"}"#, "cannot-hide"),
    (#"{"do":"argue","item":"m2","text":"Why?"}"#, #"{"do":"argue","item":"m9","text":"Why?"}"#, "unknown-item"),
    (
      #"{"do":"request","authority":"refund","text":"May I?"}"#,
      #"{"do":"request","authority":"gold","text":"May I?"}"#,
      "unknown-authority"
    ),
    (#"{"do":"move","item":"c1","hours":3}"#, #"{"do":"move","item":"c1","hours":0}"#, "bad-hours"),
    (#"{"do":"cancel","item":"c1"}"#, #"{"do":"cancel","item":"c9"}"#, "unknown-item"),
    (#"{"do":"rewrite","item":"c1","text":"Sorry."}"#, #"{"do":"rewrite","item":"c1","text":" "}"#, "empty-text"),
    (
      #"{"do":"schedule","channel":"twitter","text":"Hello.","hours":2}"#,
      #"{"do":"schedule","channel":"press","text":"Hello.","hours":2}"#, "no-account"
    ),
    (
      #"{"do":"delegate","channel":"facebook","to":"jess"}"#, #"{"do":"delegate","channel":"facebook","to":"baker"}"#,
      "cannot-delegate"
    ),
    (#"{"do":"sheet","text":"Be kind."}"#, #"{"do":"recall","channel":"facebook"}"#, "not-delegated"),
    (#"{"do":"coach","person":"jess"}"#, #"{"do":"coach","person":"manager"}"#, "cannot-delegate"),
    (
      #"{"do":"hand-over","to":"leo","text":"Good night."}"#, #"{"do":"hand-over","to":"nobody","text":"Good night."}"#,
      "unknown-person"
    ),
    (
      #"{"do":"approach","ally":"critic","openly":false}"#, #"{"do":"approach","ally":"nobody","openly":true}"#,
      "unknown-ally"
    ),
    (#"{"do":"take-up","ticket":"k1"}"#, #"{"do":"take-up","ticket":"k9"}"#, "unknown-ticket"),
    (#"{"do":"rest","minutes":20}"#, #"{"do":"rest","minutes":0}"#, "bad-minutes"),
    (#"{"do":"rest"}"#, #"{"do":"undo"}"#, "nothing-to-undo"),
  ]

  @Test(arguments: pairs.indices) func eachActIsDoneOrRefusedWithItsReason(index: Int) throws {
    let (possible, impossible, reason) = ProtocolDeskTests.pairs[index]
    let events = try play(impossible, possible)
    #expect(events[2]["event"] as? String == "refused" && events[2]["reason"] as? String == reason)
    #expect(events[3]["event"] as? String == "accepted")
  }

  @Test func anActCanBeUndoneAndAChannelTakenBack() throws {
    let events = try play(
      #"{"do":"delegate","channel":"facebook","to":"jess"}"#, #"{"do":"undo"}"#,
      #"{"do":"delegate","channel":"facebook","to":"leo"}"#, #"{"do":"recall","channel":"facebook"}"#)
    let delegates = try events.dropFirst(2).map { event in
      try items("channels", of: event["desk"] as? Event).map { $0["delegate"] as? String }[1]
    }
    #expect(delegates == ["jess", nil, "leo", nil])
    #expect(events.dropFirst(2).map { $0["minutesLeft"] as? Int } == [50, 60, 50, 48])
  }

  @Test(arguments: [
    (#"{"do":"report","post":"p3","to":"mayor"}"#, "the field \"to\" cannot be read"),
    (#"{"do":"approach","ally":"critic"}"#, "the field \"openly\" is missing"),
    (#"{"do":"approach","ally":"critic","openly":"yes"}"#, "the field \"openly\" has the wrong type"),
    (#"{"do":"move","item":"c1"}"#, "the field \"hours\" is missing"),
    (#"{"do":"schedule","channel":"twitter","text":"Hello.","hours":"2"}"#, "the field \"hours\" has the wrong type"),
    (#"{"do":"hand-over","to":"leo"}"#, "the field \"text\" is missing"),
  ]) func aMalformedFieldIsNamed(line: String, message: String) throws {
    let error = try #require(try play(line).last)
    #expect(error["event"] as? String == "error" && error["message"] as? String == message)
  }

  @Test(arguments: [Int.min, Int.max]) func numbersBeyondAnyBoundAreRefused(number: Int) throws {
    let events = try play(
      #"{"do":"move","item":"c1","hours":\#(number)}"#,
      #"{"do":"schedule","channel":"twitter","text":"Hello.","hours":\#(number)}"#,
      #"{"do":"rest","minutes":\#(number)}"#, #"{"do":"wait","minutes":\#(number)}"#)
    let reasons = events.dropFirst(2).map { $0["reason"] as? String }
    #expect(reasons == ["bad-hours", "bad-hours", "bad-minutes", "bad-minutes"])
  }

  @Test func everyVerbIsOfferedWithItsMinutesAndParameters() throws {
    let events = try play(
      #"{"do":"delegate","channel":"facebook","to":"jess"}"#, #"{"do":"pause","item":"c1"}"#, #"{"do":"look"}"#)
    let actions = try items("actions", of: events.last)
    #expect(Set(actions.compactMap { $0["do"] as? String }) == Set(DeskVerb.allCases.map(\.rawValue)))
    #expect(actions.allSatisfy { $0["minutes"] is Int && $0["parameters"] is Event })
  }

  @Test func whatIsNotPossibleIsNotOffered() throws {
    let actions = try items("actions", of: try play("", on: MemorySeat()).last)
    let verbs = Set(actions.compactMap { $0["do"] as? String })
    let absent: Set = [
      "choose", "argue", "request", "delegate", "recall", "sheet", "coach", "hand-over", "approach", "take-up", "undo",
      "watch", "release",
    ]
    #expect(verbs == Set(DeskVerb.allCases.map(\.rawValue)).subtracting(absent))
  }

  @Test func whoHasNoMinuteLeftIsOfferedNeitherRestNorWaiting() throws {
    let events = try play(#"{"do":"wait","minutes":60}"#, #"{"do":"look"}"#, on: MemorySeat())
    let verbs = try items("actions", of: events.last).compactMap { $0["do"] as? String }
    #expect(verbs.contains("end-turn"))
    #expect(!verbs.contains("rest") && !verbs.contains("wait"))
  }

  @Test func whoWasCoachedIsNotOfferedAgainInTheTurn() throws {
    let coaching = #"{"do":"coach","person":"jess"}"#
    let events = try play(coaching, coaching, #"{"do":"look"}"#)
    #expect(events[3]["reason"] as? String == "coached-enough")
    let offered = try items("actions", of: events.last).first { $0["do"] as? String == "coach" }
    #expect((offered?["parameters"] as? Event)?["person"] as? [String] == ["leo"])
  }

  @Test func whoIsNotAtWorkIsNotOffered() throws {
    let seat = MemorySeat.wholeDesk()
    for _ in 1...6 { _ = try seat.perform(.endTurn) }
    let turn = try play("", on: seat).last
    #expect(try items("people", of: turn).map { $0["atWork"] as? Bool } == [false, true, true, true])
    let isStormHigh = seat.state.isReachable(seat.state.scenario.people[0])
    let offered = try items("actions", of: turn).contains { $0["do"] as? String == "request" }
    #expect(offered == isStormHigh)
  }

  @Test func theBoundsOfAMoveAreThoseOfTheGame() throws {
    let seat = MemorySeat.wholeDesk()
    let moves = try items("actions", of: try play("", on: seat).last).filter { $0["do"] as? String == "move" }
    #expect(moves.count == 2)
    for move in moves {
      let parameters = try #require(move["parameters"] as? Event)
      let item = try #require(parameters["item"] as? String)
      let hours = try #require(parameters["hours"] as? [String: Any])
      let least = try #require(hours["least"] as? Int)
      let most = try #require(hours["most"] as? Int)
      for (bound, beyond) in [(least, least - 1), (most, most + 1)] {
        var state = seat.state
        _ = try Game.reduce(&state, .move(item: item, hours: bound))
        state = seat.state
        #expect(throws: Game.Refusal.badHours) { try Game.reduce(&state, .move(item: item, hours: beyond)) }
      }
    }
  }

  @Test func theTurnTellsTheDeskWhole() throws {
    let seat = MemorySeat(case: Fixtures.wholeDesk(), arrangement: "agency")
    let turn = try #require(
      try play(
        #"{"do":"publish","channel":"facebook","text":"We will tell you more here by 6 pm."}"#,
        #"{"do":"alert","words":"refund"}"#, #"{"do":"sheet","text":"Be kind."}"#, #"{"do":"look"}"#, on: seat
      ).last)
    #expect(turn["arrangement"] as? String == "agency")
    #expect(turn["temper"] as? Int == seat.state.temper)
    #expect(turn["alerts"] as? [String] == ["refund"])
    #expect(turn["sheet"] as? String == "Be kind.")
    let promise = try #require(try items("promises", of: turn).first)
    #expect(promise["due"] as? String == "2012-12-20T18:00:00+01:00" && promise["status"] as? String == "open")
    let forum = try #require(try items("channels", of: turn).first { $0["id"] as? String == "forum" })
    #expect(
      forum as NSDictionary == [
        "id": "forum", "name": "Bread forum", "watched": false, "delegate": NSNull(), "rulesPublished": false,
        "moderated": false, "own": false,
      ])
    let authority = try #require(try items("authorities", of: turn).first)
    #expect(
      authority as NSDictionary == [
        "id": "refund", "name": "A refund of the bread", "status": "unasked", "from": "manager",
      ])
    let jess = try #require(try items("people", of: turn).first { $0["id"] as? String == "jess" })
    #expect(
      jess as NSDictionary == [
        "id": "jess", "name": "Jess", "title": "Trainee", "regard": "neutral", "atWork": true, "decides": false,
        "delegable": true,
      ])
    let ally = try #require(try items("allies", of: turn).first)
    #expect(
      ally as NSDictionary == [
        "id": "critic", "name": "Bread critic", "kind": "influencer", "text": "Eats here on Sundays.",
        "status": "unasked",
      ])
    let ticket = try #require(try items("tickets", of: turn).first)
    #expect(
      ticket as NSDictionary == [
        "id": "k1", "name": "Nadia K.", "story": "Her wedding cake never came.", "status": "open", "until": NSNull(),
      ])
  }

  @Test func anActTellsTheListsThatItChangedAndNoOthers() throws {
    let events = try play(
      #"{"do":"wait","minutes":1}"#, #"{"do":"watch","channel":"forum"}"#, #"{"do":"take-up","ticket":"k1"}"#,
      #"{"do":"request","authority":"refund","text":"May I?"}"#, #"{"do":"wait","minutes":1}"#)
    let desks = events.dropFirst(2).map { $0["desk"] as? Event }
    #expect(desks.map { $0.map { $0.keys.sorted() } } == [nil, ["channels"], ["tickets"], ["authorities"], nil])
    #expect(try items("feed", of: events[3]).map { $0["author"] as? String } == ["sourdough"])
    #expect(try items("tickets", of: desks[2]).first?["status"] as? String == "taken")
    #expect(try items("tickets", of: desks[2]).first?["until"] is String)
    #expect(try items("authorities", of: desks[3]).first?["status"] as? String == "refused")
  }

  @Test func aScheduledPostIsToldWithItsId() throws {
    let event = try play(#"{"do":"schedule","channel":"twitter","text":"Hello.","hours":2}"#).last
    let entries = try items("calendar", of: event?["desk"] as? Event)
    let entry = try #require(entries.first { $0["id"] as? String == "own-3" })
    #expect(entry["rewritten"] as? Bool == true && entry["cheerful"] == nil)
    let moments = entries.compactMap { $0["at"] as? String }
    #expect(moments == moments.sorted())
  }

  @Test func postsTellWhatBecameOfThem() throws {
    let events = try play(
      #"{"do":"profile","post":"p2"}"#, #"{"do":"delete","post":"p2"}"#,
      #"{"do":"report","post":"p3","to":"platform"}"#,
      #"{"do":"look"}"#)
    let before = try items("feed", of: events[1])[1]
    #expect(before["profile"] is NSNull && before["deleted"] as? Bool == false)
    let feed = try items("feed", of: events.last)
    #expect(feed[1]["profile"] as? String == "Married last Saturday.")
    #expect(feed[1]["deleted"] as? Bool == true && feed[1]["hidden"] as? Bool == true)
    #expect(feed[2]["reported"] as? Bool == true && feed[2]["takenDown"] as? Bool == false)
  }

  @Test func anOrderCanBeArguedWithOnce() throws {
    let events = try play(#"{"do":"argue","item":"m2","text":"No."}"#, #"{"do":"look"}"#)
    let before = try items("inbox", of: events[1])[0]
    #expect(before["arguable"] as? Bool == true && before["argueMinutes"] as? Int == 15)
    let after = try items("inbox", of: events.last)[0]
    #expect(after["arguable"] as? Bool == false && after["argueMinutes"] is NSNull)
    #expect(after["status"] as? String == "open")
  }

  @Test func whatWasHeardIsToldWithoutBeingCalledTrue() throws {
    let events = try play(#"{"do":"ask","fact":"inspection"}"#, #"{"do":"wait","minutes":10}"#)
    let facts = try items("facts", of: events.last?["desk"] as? Event)
    let heard = try #require(facts.first { $0["id"] as? String == "checked" })
    #expect(heard["status"] as? String == "heard" && heard["text"] as? String == "On Monday, I think.")
    #expect(heard["true"] is NSNull && heard["origin"] is NSNull)
  }
}
