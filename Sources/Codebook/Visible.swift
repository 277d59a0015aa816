extension StringProtocol {
  /// The text with control characters shown as symbols, so that no text can steer a terminal or a page; line feeds are kept.
  ///
  /// C0 controls and DEL become the pictures of U+2400 to U+2421; C1 controls, the marks that turn the direction of
  /// writing, which could show words in an order in which they are not written, and what is no character become U+FFFD.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var visible: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == "\n" ? scalar : picture(of: scalar)) }
    return String(scalars)
  }

  /// The text on one line, with control characters shown as symbols.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var visibleLine: String {
    split(whereSeparator: \.isNewline).map { String($0).visible }.joined(separator: " ")
  }
}

private func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF:
    "\u{FFFD}"
  default: scalar
  }
}
