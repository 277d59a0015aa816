import Mustache

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How reports become text.
enum Rendering {
  /// A template filled in; all its values are escaped.
  static func text(_ template: String, _ fields: Page.Fields) throws -> String {
    MustacheContentTypes.register(MarkupEscaping(), named: HTMLTemplate.escaping)
    MustacheContentTypes.register(MarkdownEscaping(), named: MarkdownTemplate.escaping)
    return try MustacheTemplate(string: template).render(fields)
  }

  /// A value as JSON, with the members of each object in the order of their names.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
