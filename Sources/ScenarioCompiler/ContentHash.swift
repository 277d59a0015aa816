import Codebook
import Digests

/// The digest by which an attempt knows its case.
enum ContentHash {
  /// SHA-256 over name, length and bytes of each file: `scenario.yaml`, then the translations in the order of
  /// `Language.allCases`; as 64 hexadecimal digits.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  static func of(_ files: SourceFiles) -> String {
    var hash = SHA256()
    add(files.scenario, named: SourceFiles.scenarioName, to: &hash)
    for language in Language.allCases {
      guard let bytes = files.texts[language] else { continue }
      add(bytes, named: SourceFiles.textsName(language), to: &hash)
    }
    return hash.hexadecimal
  }

  private static func add(_ bytes: [UInt8], named name: String, to hash: inout SHA256) {
    hash.update(Array("\(name)\n\(bytes.count)\n".utf8))
    hash.update(bytes)
  }
}
