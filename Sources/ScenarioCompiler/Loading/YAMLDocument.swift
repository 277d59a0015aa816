import Dispatch
import Yams

/// Makes YAML values of a file's bytes.
enum YAMLDocument {
  /// The values of several files, made at the same time; nil for a file in which anything is wrong, which `root` tells.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func values(of files: [(bytes: [UInt8], file: String)], _ diagnostics: Diagnostics) -> [Value?] {
    let jobs = files.enumerated().flatMap { number, file in
      file.bytes.count > PlainBytes.limit ? [] : YAMLPieces.pieces(of: file.bytes).map { (file: number, bytes: $0) }
    }
    var values = [Value?](repeating: nil, count: jobs.count)
    values.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let (places, diagnostics) = (places, diagnostics)
      DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
        let job = jobs[number]
        places[number] = value(of: job.bytes, file: files[job.file].file, diagnostics)
      }
    }
    return files.indices.map { file in
      let parts = jobs.indices.lazy.filter { jobs[$0].file == file }.map { values[$0] }
      return parts.count == 1 ? parts.first ?? nil : Value.joined(parts.compactMap { $0 }, count: parts.count)
    }
  }

  /// The value of bytes in which nothing is wrong, or nil, without telling.
  private static func value(of bytes: [UInt8], file: String, _ diagnostics: Diagnostics) -> Value? {
    let silent = Diagnostics()
    guard let text = PlainBytes.text(bytes, file: file, silent), YAMLGuard.allows(bytes, file: file, silent),
      let node = try? Yams.compose(yaml: text, .basic, .default, .utf8)
    else { return nil }
    // Bytes without a backslash have no escapes, which alone could bring in what the bytes do not hold.
    if bytes.contains(UInt8(ascii: "\\")) {
      let value = Value(node: node, file: file, diagnostics: silent)
      guard value.hasOnlyPlainCharacters() else { return nil }
    }
    return Value(node: node, file: file, diagnostics: diagnostics)
  }

  /// The root of `bytes`, or nil after telling what is wrong.
  ///
  /// - Parameter value: What `values` has made of the bytes, or nil.
  /// - Complexity: O(*n*) in the bytes.
  static func root(of bytes: [UInt8], file: String, value: Value? = nil, _ diagnostics: Diagnostics) -> Value? {
    if let value { return value }
    guard let text = PlainBytes.text(bytes, file: file, diagnostics),
      YAMLGuard.allows(bytes, file: file, diagnostics)
    else { return nil }
    do {
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        let top = SourceLocation(file: file, line: 1, column: 1)
        diagnostics.error(top, "the file holds only comments", "see scenarios/FORMAT.md for what belongs here")
        return nil
      }
      return plain(Value(node: node, file: file, diagnostics: diagnostics))
    } catch let error as YamlError {
      report(error, text, file, diagnostics)
    } catch {
      diagnostics.error(SourceLocation(file: file, line: 1, column: 1), "YAML: \(error)", "write it as plain YAML")
    }
    return nil
  }

  private static func plain(_ root: Value) -> Value? {
    root.hasOnlyPlainCharacters() ? root : nil
  }

  private static func report(_ error: YamlError, _ text: String, _ file: String, _ diagnostics: Diagnostics) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = SourceLocation(file: file, line: mark.line, column: mark.column)
      let around = context.map { "\($0.text) from line \($0.mark.line): " } ?? ""
      diagnostics.error(place, "YAML: \(around)\(problem)", advice(on: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      for key in keys.prefix(50) {
        let place = RepeatedKey.location(of: key, from: context.mark, in: text, file: file)
        diagnostics.error(place, "the key `\(key)` is given twice in the same map", "keep one of them")
      }
    default:
      let top = SourceLocation(file: file, line: 1, column: 1)
      diagnostics.error(top, "YAML: \(error)", "write it as plain YAML")
    }
  }

  private static func advice(on problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "put a text that holds `: ` in quotes, and check the indentation"
    case "found character that cannot start any token":
      "put a text that begins with @, ` or % in quotes, and indent with spaces"
    case "found unknown escape character":
      "in double quotes write \\\\ for a backslash"
    case "found unexpected end of stream":
      "close the quotes"
    default:
      "check indentation, quotes and brackets here and on the line above"
    }
  }
}

/// Finds the second place of a key that a map has twice; the parser tells only the first.
enum RepeatedKey {
  /// The second place of `key` in the map that has it at `first`, or the first where it cannot be found.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  static func location(of key: String, from first: Mark, in text: String, file: String) -> SourceLocation {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let indentation = max(0, first.column - 1)
    var number = first.line
    while number < lines.count {
      let line = lines[number]
      number += 1
      let spaces = line.prefix { $0 == " " }.count
      if spaces == line.count { continue }
      if spaces < indentation { break }
      if spaces == indentation, isKey(key, line.dropFirst(spaces)) {
        return SourceLocation(file: file, line: number, column: indentation + 1)
      }
    }
    return SourceLocation(file: file, line: first.line, column: first.column)
  }

  private static func isKey(_ key: String, _ line: Substring) -> Bool {
    for written in [key, "\"\(key)\"", "'\(key)'"] where line.hasPrefix(written) {
      let rest = line.dropFirst(written.count).drop { $0 == " " }
      if rest.first == ":" { return true }
    }
    return false
  }
}
