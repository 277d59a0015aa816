import Codebook
import Mustache

/// Text between tags and in quoted attributes.
///
/// It goes by scalars: a library that goes by Characters lets a quotation mark through that carries an accent.
struct MarkupEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// Text within a line of Markdown: it is shown as it is, and no part of it is read as markup. A piece of a text that begins
/// or ends with a new line is held apart from its neighbour.
struct MarkdownEscaping: MustacheContentType {
  private static let markup = Set("\\`*_[]<>|~#&!$".unicodeScalars)

  func escapeText(_ text: String) -> String {
    var escaped = ""
    let line = [
      text.first?.isNewline == true ? " " : "", text.visibleLine, text.dropFirst().last?.isNewline == true ? " " : "",
    ].joined()
    for scalar in line.unicodeScalars {
      if MarkdownEscaping.markup.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return MarkdownEscaping.withoutMarker(escaped)
  }

  /// The text without what would begin a list, a heading or a rule.
  private static func withoutMarker(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first ?? " " == " "
    else { return text }
    return digits + "\\" + rest
  }
}

/// The address of a source.
enum Address {
  /// The address if a link may lead there: `http` or `https`, and nothing that an address does not have.
  static func checked(_ text: String) -> String? {
    let lowercase = text.lowercased()
    guard lowercase.hasPrefix("https://") || lowercase.hasPrefix("http://") else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      (0x21...0x7E).contains(scalar.value) && !"\"'<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    return isPlain ? text : nil
  }
}
