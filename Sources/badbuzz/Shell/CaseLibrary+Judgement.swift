import ScenarioCompiler
import Scenarios

extension CaseLibrary {
  /// The file of the judgement test, or nil where there is none.
  var judgementFile: String? {
    ScenarioLibrary.judgement(
      in: ScenarioLibrary.folders(
        explicit: folder, environment: Surroundings.environment, executable: Surroundings.executable,
        workingDirectory: Surroundings.workingFolder))
  }

  /// The judgement test.
  ///
  /// - Throws: `Failure`: not there, or full of errors, which it lists.
  func judgement() throws(Failure) -> JudgementTest {
    guard let file = judgementFile else {
      throw Failure(
        .noInput, "there is no judgement test (name the folder that holds judgement/judgement.yaml with --scenarios)")
    }
    let outcome = JudgementCompiler.compile(path: file)
    guard let test = outcome.test else {
      throw Failure(.badData, told: outcome.diagnostics.map(\.description).joined(separator: "\n"))
    }
    return test
  }
}
