import Codebook
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
        .noInput,
        LocalizedText(
          en: "there is no judgement test (name the folder that holds judgement/judgement.yaml with --scenarios)",
          fr: "il n'y a pas de test de jugement (nommez avec --scenarios le dossier qui contient "
            + "judgement/judgement.yaml)"))
    }
    let outcome = JudgementCompiler.compile(path: file)
    guard let test = outcome.test else {
      throw Failure(
        .badData, told: outcome.diagnostics.map(\.description).joined(separator: "\n"),
        sentence: LocalizedText(
          en: "the judgement test \(file) has errors (badbuzz judgement lists them)",
          fr: "le test de jugement \(file) a des erreurs (badbuzz judgement en donne la liste)"))
    }
    return test
  }
}
