import Codebook
import Engine
import Fixtures
import Foundation
import PlainText
import Rhetoric
import Testing

@Suite struct AppraisalTests {
  private func lines(
    _ text: String, _ language: Language = .english, inCase: Bool = false, hasUnicode: Bool = true
  ) -> [String] {
    let appraisal = Appraisal(text, language: language, in: inCase ? Fixtures.bakery() : nil)
    return AppraisalText(appraisal, hasUnicode: hasUnicode).lines
  }

  private func json(_ text: String, _ language: Language = .english, inCase: Bool = false) throws -> [String: Any] {
    let line = JSON(Appraisal(text, language: language, in: inCase ? Fixtures.bakery() : nil)).text
    #expect(!line.contains("\n"))
    return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func aReplyIsToldInTheOrderInWhichItIsJudged() {
    let lines = lines("We burnt your bread. It is our fault and we are sorry. Call Kim on 07700 900123.", inCase: true)
    let heads = lines.filter { !$0.hasPrefix("-") && !$0.hasPrefix(" ") && !$0.isEmpty }
    #expect(
      heads.map { $0.prefix { $0 != ":" && $0 != "," } } == [
        "A reply in English", "What the words do", "Of a full apology", "Personal data", "Facts of the case",
        "How it is expected to be taken", "Advice",
      ])
    #expect(lines.contains { $0.hasPrefix("- apology: “we are sorry” (en.") })
    #expect(lines.contains { $0.hasPrefix("Of a full apology: responsibility, regret; missing: repair, ") })
    #expect(lines.contains("Personal data: “07700 900123”"))
    #expect(lines.contains("- none is asserted"))
  }

  @Test func inFrenchWithItsSpaces() {
    let lines = lines(
      "Nous sommes désolés. C'était le thermostat. Nous revenons vers vous vite.", .french, inCase: true)
    #expect(lines[0] == "Une réponse en français, dans une crise de ce type\u{A0}: évitable.")
    #expect(lines.contains { $0.hasPrefix("- excuses\u{A0}: «\u{A0}") })
    #expect(
      lines.contains(
        "- à vérifier d'abord\u{A0}: «\u{A0}thermostat\u{A0}» (oven\u{A0}: Le thermostat est tombé en panne.)"))
    #expect(lines.contains { $0.hasPrefix("Promesse\u{A0}: ") && $0.hasSuffix(" (aucune heure n'est donnée)") })
    #expect(lines.contains { $0.hasPrefix("  mécontents  ") && $0.contains(",") })
  }

  @Test func barsGrowToTheSideOfTheirSign() throws {
    let insult = lines("You idiots.", hasUnicode: false).first { $0.hasPrefix("  everybody") }
    #expect(try #require(insult).contains("#|..........  −0."))
    let apology = lines("We burnt it, it is our fault, we are sorry. We have repaired the oven.")
      .first { $0.hasPrefix("  everybody") }
    #expect(try #require(apology).contains("░░░░░░░░░░│█"))
    #expect(lines("ok").contains("  everybody    ░░░░░░░░░░│░░░░░░░░░░  0.00"))
  }

  @Test func aTextThatSaysNothingIsToldSo() {
    #expect(lines("").contains("- nothing that the rules recognise"))
    #expect(lines("").contains("- missing: Nothing is written."))
    #expect(lines("", .french).contains("- manque\u{A0}: Rien n'est écrit."))
  }

  @Test func noControlCharacterOfAReplyReachesATerminal() {
    for text in ["We are so\u{7}rry.", "You \u{1B}[31midiots\u{1B}[0m.", "We are\u{202E} sorry.", "You\r\nidiots."] {
      for line in lines(text, inCase: true) {
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(line)")
        #expect(!line.contains("\u{202E}"))
      }
    }
  }

  @Test func whatWasOnlyLearntIsAPerhaps() throws {
    let reading = Reading(
      findings: [
        Reading.Finding(
          strategy: .hold, strength: 40, span: 0..<2, words: "ok", rule: "en.hold.learnt", grounds: .classifier)
      ])
    let appraisal = Appraisal("ok", reading: reading, language: .english)
    #expect(AppraisalText(appraisal).lines.contains("- perhaps holding statement: “ok” (en.hold.learnt)"))
    #expect(JSON(appraisal).text.contains(#""rule":"en.hold.learnt","score":0.4,"guess":true"#))
  }

  @Test func aGuessNamesTheWordsThatWeighed() {
    let reading = Reading(
      findings: [
        Reading.Finding(
          strategy: .hold, strength: 40, span: 0..<8, words: "on it ok", rule: "en.hold.learnt", grounds: .classifier,
          because: ["on", "it"])
      ])
    let appraisal = Appraisal("on it ok", reading: reading, language: .english)
    #expect(
      AppraisalText(appraisal).lines.contains(
        "- perhaps holding statement: “on it ok” (en.hold.learnt, by “on”, “it”)"))
  }

  @Test func programsGetEveryPartInAFixedOrder() throws {
    let text = JSON(Appraisal("We are sorry.", language: .english)).text
    let names = [
      "language", "crisis", "strategies", "tones", "apology", "assertions", "promises", "personalData", "reception",
      "receptionBySegment", "advice",
    ]
    let places = try names.map { try #require(text.range(of: "\"\($0)\":")).lowerBound }
    #expect(places == places.sorted())
    let value = try json("We are sorry.")
    #expect(Set(value.keys) == Set(names))
    let strategy = try #require((value["strategies"] as? [[String: Any]])?.first)
    #expect(Set(strategy.keys) == ["id", "span", "words", "rule", "score", "guess", "because"])
    #expect(strategy["span"] as? [Int] == [0, 12])
    #expect((0.5...1).contains(try #require(strategy["score"] as? Double)))
    #expect((value["apology"] as? [String: Bool])?["regret"] == true)
    #expect((value["apology"] as? [String: Bool])?.count == 6)
    #expect((value["receptionBySegment"] as? [String: Double])?.count == 5)
  }

  @Test func spansCountUnicodeScalars() throws {
    let text = "👨‍👩‍👧 é\r\nIt was the thermostat, you idiots."
    let value = try json(text, inCase: true)
    let scalars = Array(text.unicodeScalars)
    func words(_ item: [String: Any]?) throws -> String {
      let span = try #require(item?["span"] as? [Int])
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span[0]..<span[1]])
      return String(words)
    }
    let strategies = try #require(value["strategies"] as? [[String: Any]])
    for strategy in strategies { #expect(try words(strategy) == strategy["words"] as? String) }
    #expect(strategies.contains { $0["id"] as? String == "attack" })
    let claim = (value["assertions"] as? [[String: Any]])?.first
    #expect(try words(claim) == "thermostat")
    #expect(claim?["status"] as? String == "unverified")
    let remark = (value["advice"] as? [[String: Any]])?.first { $0["id"] as? String == "attack" }
    #expect(try words(remark).contains("idiots"))
  }

  @Test(arguments: [
    ("We are sorry that your bread was burnt.", Language.english), ("Nous sommes désolés pour votre pain.", .french),
    ("Desole pour la gene, on revient vers vous", .french), ("Sorry!", .english), ("Merci 🙏", .french), ("OK", .french),
    ("", .french), ("👨‍👩‍👧 é", .french),
  ]) func theLanguageIsGuessedFromTheSmallWords(text: String, language: Language) {
    #expect(Language(guessedFrom: text, otherwise: .french) == language)
  }

  @Test func wordsThatDoNotTellLeaveTheLanguageAsItWas() {
    for text in ["", "OK 123", "👍"] { #expect(Language(guessedFrom: text, otherwise: .english) == .english) }
  }
}
