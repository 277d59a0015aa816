import ArgumentParser
import Engine
import PlainText
import Records

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that scores follow from their decisions.",
    discussion: """
      Each attempt is replayed from its header and its decisions and compared with its file, byte by byte. Exit \
      status 0 when all verify, 1 when one does not, is not over or lacks its score, 65 or 66 when one cannot be read. \
      Plays compare where case, seed, mode and community are the same; attempts with the same decisions are named.

      EXAMPLE: badbuzz verify class/*.buzz --json
      """)

  @Argument(help: "Attempt files.", completion: .file(extensions: ["buzz"]))
  var attempts: [String]

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var cases: CaseOptions

  /// What was found of an attempt.
  private struct Finding {
    var path: String
    var header: Attempt.Header?
    var hints = 0
    /// The lines of its decisions.
    var decisions: ArraySlice<UInt8> = []
    /// The attempt given before it that has the same decisions.
    var twin: String?
    var verdict: Verdict?
    var failure: Failure?

    var status: ExitStatus? {
      if let failure { return failure.status }
      if case .verified = verdict { return nil }
      return .finding
    }
  }

  func run() throws {
    let library = cases.library
    let yardsticks = Yardsticks()
    var findings: [Finding] = []
    for path in attempts {
      var finding = verify(path, library, yardsticks)
      finding.twin = findings.first { !$0.decisions.isEmpty && $0.decisions == finding.decisions }?.path
      findings.append(finding)
    }
    try conclude(findings.compactMap(\.status).max()) {
      if json { return try printLine(JSON.array(findings.map(value)).text) }
      for finding in findings { try tell(finding) }
    }
  }

  private func verify(_ path: String, _ library: CaseLibrary, _ yardsticks: Yardsticks) -> Finding {
    do {
      let bytes = try Disk.contents(of: path)
      let header = try Attempt(reading: bytes, path: path).header
      let (verdict, state) = try Attempt.verify(
        bytes, path: path, scenario: library.load(for: header), yardsticks: yardsticks)
      let decisions = bytes.drop { $0 != UInt8(ascii: "\n") }
      return Finding(path: path, header: header, hints: state.hints.count, decisions: decisions, verdict: verdict)
    } catch let failure as RecordFailure {
      return Finding(path: path, failure: Failure(failure))
    } catch let failure as Failure {
      return Finding(path: path, failure: failure)
    } catch {
      return Finding(path: path, failure: Failure(.defect, "\(error)"))
    }
  }

  private func tell(_ finding: Finding) throws(OutputClosed) {
    switch finding.verdict {
    case .verified(let marks):
      try printLine(
        "\(finding.path): verified, score \(marks.total) (outcome \(marks.outcome), craft \(marks.craft)); "
          + conditions(finding))
    case .unfinished(let decisions, let turn):
      try printLine("\(finding.path): consistent, but not over: \(decisions) decisions, turn \(turn), no score yet")
    case .unsealed(let decisions):
      try printLine(
        "\(finding.path): consistent and over, but its score was not written: \(decisions) decisions "
          + "(\(Farewell.command("resume", cases.library.arguments + [finding.path])) writes it)")
    case nil: complain(finding.failure?.message ?? "")
    }
  }

  /// What the play has to have in common with others to be compared with them.
  private func conditions(_ finding: Finding) -> String {
    guard let header = finding.header else { return "" }
    let parts = [
      header.scenario, "seed \(header.seed)", header.mode.rawValue, header.arrangement.map { "setup \($0)" },
      header.population.map { "\($0) individuals" }, header.masked ? "masked" : nil,
      finding.hints > 0 ? "hints: \(finding.hints)" : nil, finding.twin.map { "the same decisions as \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func value(_ finding: Finding) -> JSON {
    switch finding.verdict {
    case .verified(let marks):
      .object(
        [
          JSON.Member(name: "attempt", value: .string(finding.path)), JSON.Member(name: "status", value: "verified"),
          JSON.Member(name: "total", value: .integer(marks.total)),
          JSON.Member(name: "outcome", value: .integer(marks.outcome)),
          JSON.Member(name: "craft", value: .integer(marks.craft)),
        ] + members(finding))
    case .unfinished(let decisions, let turn):
      .object(
        [
          JSON.Member(name: "attempt", value: .string(finding.path)), JSON.Member(name: "status", value: "unfinished"),
          JSON.Member(name: "decisions", value: .integer(decisions)), JSON.Member(name: "turn", value: .integer(turn)),
        ] + members(finding))
    case .unsealed(let decisions):
      .object(
        [
          JSON.Member(name: "attempt", value: .string(finding.path)), JSON.Member(name: "status", value: "unsealed"),
          JSON.Member(name: "decisions", value: .integer(decisions)),
        ] + members(finding))
    case nil:
      ["attempt": .string(finding.path), "status": "refused", "message": .optional(finding.failure?.message)]
    }
  }

  private func members(_ finding: Finding) -> [JSON.Member] {
    guard let header = finding.header else { return [] }
    return [
      JSON.Member(name: "case", value: .string(header.scenario)),
      JSON.Member(name: "seed", value: .integer(Int(clamping: header.seed))),
      JSON.Member(name: "mode", value: .string(header.mode.rawValue)),
      JSON.Member(name: "language", value: .string(header.language.rawValue)),
      JSON.Member(name: "masked", value: .boolean(header.masked)),
      JSON.Member(name: "setup", value: .optional(header.arrangement)),
      JSON.Member(name: "population", value: header.population.map { .integer($0) } ?? .null),
      JSON.Member(name: "hints", value: .integer(finding.hints)),
      JSON.Member(name: "sameDecisionsAs", value: .optional(finding.twin)),
    ]
  }
}
