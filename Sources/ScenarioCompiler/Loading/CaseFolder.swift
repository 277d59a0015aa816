import Codebook

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a case on disk.
struct CaseFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// The folder's name, which is the id of the case.
  var id: String {
    URL(filePath: path).standardizedFileURL.lastPathComponent
  }

  /// Reads the files; nil after telling that `scenario.yaml` cannot be read.
  func files(_ diagnostics: Diagnostics) -> SourceFiles? {
    var files = SourceFiles(id: id, folder: path, scenario: [], texts: [:])
    checkId(diagnostics)
    guard isFolder(path) else {
      diagnostics.error(place(path), "there is no such folder", "name the folder that holds scenario.yaml")
      return nil
    }
    for name in names(in: "texts") { add(name, to: &files, diagnostics) }
    guard let bytes = read(SourceFiles.scenarioName, files, diagnostics) else { return nil }
    files.scenario = bytes
    return files
  }

  /// The bytes of one file, or nil where it cannot be read.
  func bytes(of name: String) -> [UInt8]? {
    try? BoundedFile.read(BoundedFile.join(path, name), limit: PlainBytes.limit).get()
  }

  private func checkId(_ diagnostics: Diagnostics) {
    guard !id.isIdentifier(also: "-") else { return }
    diagnostics.error(
      place(path), "`\(id.shortened)` is not an id", "name the folder with lower-case letters, digits and `-`")
  }

  private func add(_ name: String, to files: inout SourceFiles, _ diagnostics: Diagnostics) {
    guard !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return }
    guard let language = Language.allCases.first(where: { name == "\($0.rawValue).yaml" }) else {
      let known = Language.allCases.map { "\($0.rawValue).yaml" }.joined(separator: ", ")
      diagnostics.error(
        place(files.shown("texts/\(name)")), "no language of the game goes by that name", "known: \(known)")
      return
    }
    files.texts[language] = read("texts/\(name)", files, diagnostics)
  }

  private func read(_ name: String, _ files: SourceFiles, _ diagnostics: Diagnostics) -> [UInt8]? {
    switch BoundedFile.read(BoundedFile.join(path, name), limit: PlainBytes.limit) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      diagnostics.error(place(files.shown(name)), failure.message, failure.advice)
      return nil
    }
  }

  private func place(_ file: String) -> SourceLocation { SourceLocation(file: file, line: 1, column: 1) }

  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: BoundedFile.join(path, folder))
    return (names ?? []).sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}

/// Reading of files that may be anything.
enum BoundedFile {
  /// Why a file was not read.
  struct Failure: Error, Equatable {
    let message: String
    let advice: String
  }

  /// The bytes of a regular file of at most `limit` bytes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], Failure> {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else {
      return .failure(
        Failure(message: "there is no such file", advice: "see scenarios/FORMAT.md for the files of a case"))
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? manager.attributesOfItem(atPath: target),
      attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int
    else { return .failure(Failure(message: "this is not a file", advice: "put a text file here")) }
    guard size <= limit else {
      return .failure(
        Failure(message: "the file has \(size) bytes", advice: "a case has at most \(limit) bytes in a file"))
    }
    guard let data = manager.contents(atPath: target) else {
      return .failure(Failure(message: "the file cannot be read", advice: "check its permissions"))
    }
    return .success(Array(data.prefix(limit + 1)))
  }

  /// `name` in `folder`.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
