import Mustache

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Report {
  /// The report as one HTML file that needs nothing else: no script, no font, no picture.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func html() throws -> String { try rendered(HTMLTemplate.page) }

  /// The report as Markdown.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func markdown() throws -> String { try rendered(MarkdownTemplate.page) }

  /// The report as JSON, with the members of each object in the order of their names.
  ///
  /// - Throws: `EncodingError`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  private func rendered(_ template: String) throws -> String {
    MustacheContentTypes.register(MarkupEscaping(), named: HTMLTemplate.escaping)
    MustacheContentTypes.register(MarkdownEscaping(), named: MarkdownTemplate.escaping)
    return try MustacheTemplate(string: template).render(Page(self).fields)
  }
}
