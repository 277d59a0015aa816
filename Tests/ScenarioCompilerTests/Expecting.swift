import Codebook
import ScenarioCompiler
import Testing

/// A change of the small case. `⟦` in `new` marks where a diagnostic is expected, and is taken out.
struct Edit: Sendable {
  var file = SmallFile.scenario
  let old: String
  let new: String

  init(_ old: String, _ new: String, in file: SmallFile = .scenario) {
    self.file = file
    self.old = old
    self.new = new
  }
}

enum SmallFile: String, CaseIterable {
  case scenario = "scenario.yaml"
  case texts = "texts/fr.yaml"
}

/// Expects that the small case with `edits` gives exactly `wanted`, in the order of the marks.
func expect(
  _ edits: [Edit], _ wanted: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var written = [SmallFile.scenario: SmallCase.scenario, .texts: SmallCase.texts]
  for edit in edits {
    let parts = written[edit.file, default: ""].components(around: edit.old)
    guard let parts else {
      Issue.record("the small case has no `\(edit.old)`", sourceLocation: sourceLocation)
      return
    }
    written[edit.file] = parts.before + edit.new + parts.after
  }
  var marks: [String] = []
  for file in SmallFile.allCases {
    let marked = written[file, default: ""]
    marks += places(of: "⟦", in: marked).map { "\(file.rawValue):\($0)" }
    written[file] = marked.filter { $0 != "⟦" }
  }
  let found = compile(written[.scenario, default: ""], written[.texts, default: ""]).diagnostics.map(\.description)
  #expect(marks.count == wanted.count, sourceLocation: sourceLocation)
  #expect(found == zip(marks, wanted).map { "\($0): \($1)" }, sourceLocation: sourceLocation)
}

func expect(
  _ old: String, _ new: String, _ wanted: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expect([Edit(old, new)], wanted, sourceLocation: sourceLocation)
}

func compile(_ scenario: String, _ texts: String?, _ names: Names = .real) -> ScenarioCompiler.Outcome {
  compile(Array(scenario.utf8), texts.map { Array($0.utf8) }, names)
}

func compile(_ scenario: [UInt8], _ texts: [UInt8]?, _ names: Names = .real) -> ScenarioCompiler.Outcome {
  var files = SourceFiles(id: "bakery", scenario: scenario, texts: [:])
  files.texts[.french] = texts
  return ScenarioCompiler.compile(files: files, names: names)
}

private func places(of mark: Character, in text: String) -> [String] {
  var places: [String] = []
  for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    var column = 1
    for character in line {
      if character == mark {
        places.append("\(number + 1):\(column)")
      } else {
        column += character.unicodeScalars.count
      }
    }
  }
  return places
}

extension String {
  /// What stands before and after the first `part`.
  func components(around part: String) -> (before: String, after: String)? {
    guard let range = firstRange(of: part) else { return nil }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
