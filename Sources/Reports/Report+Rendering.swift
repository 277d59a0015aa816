extension Report {
  /// The report as one HTML file that needs nothing else: no script, no font, no picture.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func html() throws -> String { try Rendering.text(HTMLTemplate.page, Page(self).fields) }

  /// The report as Markdown.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func markdown() throws -> String { try Rendering.text(MarkdownTemplate.page, Page(self).fields) }

  /// The report as JSON, with the members of each object in the order of their names.
  ///
  /// - Throws: `EncodingError`.
  public func json() throws -> String { try Rendering.json(self) }
}
