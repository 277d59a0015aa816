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
      status 0 when all verify, 1 when one does not or is not over, 65 or 66 when one cannot be read.

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
    let findings = attempts.map { verify($0, library, yardsticks) }
    if json {
      try printLine(JSON.array(findings.map(value)).text)
    } else {
      for finding in findings { try tell(finding) }
    }
    let statuses = findings.compactMap(\.status)
    if let worst = statuses.max(by: { $0.rawValue < $1.rawValue }) { throw Failure(worst) }
  }

  private func verify(_ path: String, _ library: CaseLibrary, _ yardsticks: Yardsticks) -> Finding {
    do {
      let bytes = try Disk.contents(of: path)
      let header = try Attempt(reading: bytes, path: path).header
      let verdict = try Attempt.verify(
        bytes, path: path, scenario: library.load(for: header), yardsticks: yardsticks
      ).verdict
      return Finding(path: path, verdict: verdict)
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
      try printLine("\(finding.path): verified, score \(marks.total) (outcome \(marks.outcome), craft \(marks.craft))")
    case .unfinished(let decisions, let turn):
      try printLine("\(finding.path): consistent, but not over: \(decisions) decisions, turn \(turn), no score yet")
    case nil: complain(finding.failure?.message ?? "")
    }
  }

  private func value(_ finding: Finding) -> JSON {
    switch finding.verdict {
    case .verified(let marks):
      [
        "attempt": .string(finding.path), "status": "verified", "total": .integer(marks.total),
        "outcome": .integer(marks.outcome), "craft": .integer(marks.craft),
      ]
    case .unfinished(let decisions, let turn):
      [
        "attempt": .string(finding.path), "status": "unfinished", "decisions": .integer(decisions),
        "turn": .integer(turn),
      ]
    case nil:
      ["attempt": .string(finding.path), "status": "refused", "message": .optional(finding.failure?.message)]
    }
  }
}
