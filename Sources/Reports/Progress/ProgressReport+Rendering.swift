extension ProgressReport {
  /// The report as one HTML file that needs nothing else: no script, no font, no picture.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func html() throws -> String { try Rendering.text(ProgressTemplate.html, ProgressPage(self).fields) }

  /// The report as Markdown.
  ///
  /// - Throws: `MustacheTemplate.ParserError` if a template of ours is wrong.
  public func markdown() throws -> String { try Rendering.text(ProgressTemplate.markdown, ProgressPage(self).fields) }

  /// The report as JSON, with the members of each object in the order of their names.
  ///
  /// - Throws: `EncodingError`.
  public func json() throws -> String { try Rendering.json(self) }
}
