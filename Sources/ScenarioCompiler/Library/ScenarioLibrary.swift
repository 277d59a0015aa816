#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds the cases, from any working directory.
public enum ScenarioLibrary {
  /// The folders that may hold cases, the most particular first; only those that exist, each once.
  ///
  /// In this order: `explicit` (of `--scenarios`), `$BADBUZZ_SCENARIOS`, `badbuzz/scenarios` in `$XDG_DATA_HOME` and in
  /// each of `$XDG_DATA_DIRS` (XDG Base Directory Specification 0.8, with its defaults), `../share/badbuzz/scenarios`
  /// beside the executable, `scenarios` in a folder above the executable, and `scenarios` in the working directory.
  ///
  /// - Parameters:
  ///   - explicit: The folder that the user named, or nil.
  ///   - environment: The variables of the process.
  ///   - executable: The path of the program.
  ///   - workingDirectory: What relative paths are relative to.
  public static func folders(
    explicit: String?, environment: [String: String], executable: String, workingDirectory: String
  ) -> [String] {
    var wanted = [explicit, environment["BADBUZZ_SCENARIOS"]].compactMap { $0 }.filter { !$0.isEmpty }
    wanted += dataFolders(environment).map { BoundedFile.join($0, "badbuzz/scenarios") }
    wanted += besideExecutable(absolute(executable, workingDirectory))
    wanted.append("scenarios")
    var found: [String] = []
    for folder in wanted.map({ absolute($0, workingDirectory) }) where isFolder(folder) && !found.contains(folder) {
      found.append(folder)
    }
    return found
  }

  /// The cases in `folders`, by id; of two with the same id, that of the earlier folder.
  ///
  /// A case is a folder with a `scenario.yaml`, named by an id.
  public static func cases(in folders: [String]) -> [(id: String, folder: String)] {
    var found: [(id: String, folder: String)] = []
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for id in names where id.isIdentifier(also: "-") && !found.contains(where: { $0.id == id }) {
        let path = BoundedFile.join(folder, id)
        let file = BoundedFile.join(path, SourceFiles.scenarioName)
        if FileManager.default.fileExists(atPath: file) { found.append((id, path)) }
      }
    }
    return found.sorted { $0.id < $1.id }
  }

  private static func dataFolders(_ environment: [String: String]) -> [String] {
    let home = environment["HOME"].map { BoundedFile.join($0, ".local/share") }
    let own = [set("XDG_DATA_HOME", environment) ?? home].compactMap { $0 }
    let shared = set("XDG_DATA_DIRS", environment) ?? "/usr/local/share:/usr/share"
    // The specification has relative paths ignored.
    return (own + shared.split(separator: ":").map(String.init)).filter { $0.hasPrefix("/") }
  }

  private static func set(_ name: String, _ environment: [String: String]) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func besideExecutable(_ executable: String) -> [String] {
    let resolved = URL(filePath: executable).resolvingSymlinksInPath().path
    let folders = foldersAbove(resolved)
    guard let bin = folders.first else { return [] }
    return [BoundedFile.join(bin, "../share/badbuzz/scenarios")] + folders.map { BoundedFile.join($0, "scenarios") }
  }

  /// The folders that `path` is in, the innermost first.
  static func foldersAbove(_ path: String) -> [String] {
    var parts = path.split(separator: "/")
    var folders: [String] = []
    while !parts.isEmpty {
      parts.removeLast()
      folders.append("/" + parts.joined(separator: "/"))
    }
    return folders
  }

  private static func absolute(_ path: String, _ workingDirectory: String) -> String {
    let whole = path.hasPrefix("/") ? path : BoundedFile.join(workingDirectory, path)
    return URL(filePath: whole).standardizedFileURL.path
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}

extension ScenarioLibrary {
  /// The folder of the cases that are kept beside the program's source, for tests; nil where there is none.
  ///
  /// - Parameter source: The path of a source file of the checkout.
  public static func repository(near source: String = #filePath) -> String? {
    foldersAbove(source).map { BoundedFile.join($0, "scenarios") }.first { isFolder($0) }
  }
}
