#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The only form in which a value is written to an attempt: JSON on one line, sorted keys, no needless escapes.
enum Canonical {
  /// The line of `value`, with the line feed that ends it.
  ///
  /// - Throws: `EncodingError` for values that JSON cannot hold; no type of an attempt has any.
  /// - Complexity: O(*n*) in the bytes of the line.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// Reads a value of a line; the line need not be canonical.
  ///
  /// - Throws: `DecodingError`.
  static func value<Value: Decodable>(_ type: Value.Type, from line: ArraySlice<UInt8>) throws -> Value {
    try JSONDecoder().decode(type, from: Data(line))
  }
}
