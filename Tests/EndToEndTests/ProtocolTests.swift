import Foundation
import Testing

extension EndToEnd {
  @Suite struct ProtocolPlayTests {
    @Test(arguments: Program.cases)
    func aCaseIsPlayedToItsScoreAndTheAttemptVerifies(_ id: String) throws {
      let program = try Program()
      let dialogue = try Dialogue(program, ["play", id, "--seed", "7", "--lang", "fr"])
      let ready = try #require(dialogue.next("ready"))
      #expect(ready["case"] as? String == id)
      var turns = 0
      var score: [String: Any]?
      while let event = dialogue.next("turn", "over") {
        if let final = event["score"] as? [String: Any] {
          score = final
          break
        }
        turns += 1
        #expect((event["feed"] as? [Any])?.isEmpty == false)
        dialogue.say(#"{"do":"end-turn"}"#)
      }
      #expect(turns >= 10)
      #expect((0...100).contains(try #require(score?["total"] as? Int)))
      #expect((score?["evidence"] as? [Any])?.isEmpty == false)
      dialogue.process.waitUntilExit()
      #expect(dialogue.process.terminationStatus == 0)
      let verdict = try program.run(["verify"] + program.attempts().map(\.path))
      #expect(verdict.status == 0, "\(verdict.errors)")
    }

    @Test func aPlayWithDraftsThatWereReadVerifies() throws {
      let program = try Program()
      let draft = #"{"do":"review","channel":"facebook","text":"We are sorry."}"#
      let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500", "--interface", "jsonl"]
      let turns = String(repeating: draft + "\n" + #"{"do":"end-turn"}"# + "\n", count: 40)
      let result = try program.run(play, input: turns)
      #expect(result.output.contains(#"{"event":"accepted","do":"review","minutesLeft":"#))
      let attempt = try #require(try program.attempts().first).path
      #expect(try String(contentsOfFile: attempt, encoding: .utf8).contains(#""do":"review""#))
      let verdict = try program.run(["verify", attempt])
      #expect(verdict.status == 0, "\(verdict.errors)")
    }

    @Test func whatIsNoActionIsAnsweredAndChangesNothing() throws {
      let dialogue = try Dialogue(try Program(), ["play", "sale-sharks", "--seed", "7", "--lang", "en"])
      let desk = try #require(dialogue.next("turn"))
      for line in ["", "{", "[]", "\u{FEFF}\u{0}", #"{"do":"fly"}"#, #"{"do":"ask"}"#, #"{"do":"wait","minutes":"x"}"#]
      {
        dialogue.say(line)
      }
      dialogue.say(#"{"do":"wait","minutes":5}"#)
      let accepted = try #require(dialogue.next("accepted"))
      #expect(accepted["minutesLeft"] as? Int == (desk["minutes"] as? Int ?? 0) - 5)
    }

    @Test(.enabled(if: Program.hasRelease), arguments: Program.cases)
    func debugAndReleaseSayTheSameToTheByte(_ id: String) throws {
      let input = """
        {"do":"ask","fact":"nothing"}
        {"do":"publish","channel":"twitter","text":"Bonjour à tous 👋"}
        {"do":"review","channel":"facebook","text":"Nous sommes désolés."}
        {"do":"wait","minutes":10}
        {"do":"end-turn"}
        {"do":"publish","channel":"facebook","text":"We are sorry, it is our fault: fixed by 6 pm."}
        {"do":"end-turn"}
        {"do":"end-turn"}
        {"do":"end-turn"}

        """
      let outputs = try [Program.debug, Program.release, Program.release].map { path in
        let program = try Program(path)
        let result = try program.run(["play", id, "--seed", "7", "--lang", "en", "--interface", "jsonl"], input: input)
        let attempt = try #require(try program.attempts().first).path
        return result.output.replacingOccurrences(of: attempt, with: "ATTEMPT")
      }
      #expect(outputs[0].contains(#""event":"turn""#))
      #expect(outputs[0] == outputs[1])
      #expect(outputs[1] == outputs[2])
    }

    @Test(.enabled(if: Program.hasRelease), arguments: Briefing.all.map(\.id))
    func repairBeatsSilenceAndSilenceBeatsInsultsOnNearlyEverySeed(_ id: String) throws {
      let briefing = try #require(Briefing.all.first { $0.id == id })
      let program = try Program()
      var ordered = 0
      for seed in 1...6 {
        let totals = try Manner.allCases.map { manner in
          try #require(try manner.play(program, briefing, seed: seed)?["total"] as? Int)
        }
        if totals[0] > totals[1], totals[1] > totals[2] { ordered += 1 }
      }
      #expect(ordered == 6)
    }
  }
}

extension EndToEnd {
  @Suite struct KilledTests {
    /// Kills the program at random moments and resumes: what was acknowledged is there, every time.
    @Test func noAcknowledgedActIsEverLost() throws {
      let program = try Program()
      let rounds = Program.hasRelease ? 100 : 5
      var generator = SystemRandomNumberGenerator()
      var attempt: String?
      var acknowledged = 0
      for _ in 0..<rounds {
        let start = attempt.map { ["resume", $0] } ?? ["play", "sale-sharks", "--seed", "7", "--population", "2000"]
        let dialogue = try Dialogue(program, start)
        let ready = try #require(dialogue.next("ready"))
        attempt = ready["attempt"] as? String
        let path = try #require(attempt)
        #expect(try decisions(path) >= acknowledged)
        acknowledged = try decisions(path)
        _ = dialogue.next("turn", "over")
        for _ in 0..<40 { dialogue.say(#"{"do":"wait","minutes":1}"#) }
        let moment = Double.random(in: 0...0.02, using: &generator)
        let identifier = dialogue.process.processIdentifier
        Thread.detachNewThread {
          Thread.sleep(forTimeInterval: moment)
          kill(identifier, SIGKILL)
        }
        while let event = dialogue.next() {
          if event["event"] as? String == "accepted" { acknowledged += 1 }
          if event["event"] as? String == "refused" { dialogue.say(#"{"do":"end-turn"}"#) }
        }
        #expect(try decisions(path) >= acknowledged)
      }
      #expect(acknowledged > 0)
    }

    /// Whole lines of decisions in an attempt.
    private func decisions(_ path: String) throws -> Int {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      return lines.filter { $0.contains(#""action""#) }.count
    }
  }
}
