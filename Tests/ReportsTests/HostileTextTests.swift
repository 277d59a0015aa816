import Codebook
import Testing

@testable import Reports

/// Whatever a case or a player says, the page stays the template's.
@Suite struct HostileTextTests {
  static let texts = [
    "</title></style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\"\u{301} onmouseover=\"alert(1)", "javascript:alert(1)", "]]> --> <!-- <![CDATA[", "&lt;b&gt; &#60; &amp;",
    "{{{words}}} {{% CONTENT_TYPE: TEXT}} {{/head}}", "a\u{202E}b\u{2066}c\u{61C}", "a\u{0}b\u{7}\u{1B}[31m\u{FFFE}",
    String(repeating: "w", count: 10_000), "👩‍👩‍👧‍👦 🏳️‍🌈 e\u{301}\u{302}",
  ]

  /// The elements and attributes that the template has, each as `a[href]`.
  static let known: Set<String> = Set(
    HTMLTemplate.page.matches(of: /<([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9:-]+="[^"]*")*)/).flatMap { tag in
      let name = String(tag.1)
      return [name] + tag.2.matches(of: /([a-zA-Z0-9:-]+)="/).map { "\(name)[\($0.1)]" }
    })

  @Test(arguments: texts) func noTextAddsAnElementOrAnAttribute(text: String) throws {
    let page = try Markup(Sample.report(.english, saying: text).html())
    #expect(page.kinds.subtracting(HostileTextTests.known).isEmpty)
    #expect(page.kinds.isDisjoint(with: ["script", "img", "iframe", "form", "object", "base"]))
    #expect(page.text.contains(text.visible.split(separator: "\n")[0]))
  }

  @Test(arguments: texts) func linksLeadNowhereButToTheWebAndThePage(text: String) throws {
    let page = try Markup(Sample.report(.french, saying: text).html())
    let links = page.elements.compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0 == "https://example.org/fine?a=1&b=2" })
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    #expect(links.filter { $0.hasPrefix("#") }.allSatisfy { ids.contains(String($0.dropFirst())) })
  }

  @Test func noControlCharacterIsLeft() throws {
    let report = try Sample.report(.english, saying: HostileTextTests.texts[8] + HostileTextTests.texts[9])
    for text in [try report.html(), try report.markdown()] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || String($0).visible == String($0) })
    }
  }

  @Test(arguments: [
    "<b>x</b>", "[x](javascript:alert(1))", "*x* _y_ `z`", "# x", "1. x", "- x", "| x |", "a\nb\n\n# c",
  ])
  func markdownShowsTextAsItIs(text: String) throws {
    let lines = try Sample.report(.english, saying: text).markdown().split(separator: "\n")
    #expect(!lines.contains { $0.contains("<b>") || $0.contains("x](javascript") || $0.contains("*x*") })
    let plain = try Sample.report(.english).markdown().split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("#") } == plain.count { $0.hasPrefix("#") })
  }

  @Test func anOrdinaryTextIsAsWritten() {
    #expect(
      MarkdownEscaping().escapeText("3.2% on 1 May: it's fine, isn't it?") == "3.2% on 1 May: it's fine, isn't it?")
    #expect(MarkdownEscaping().escapeText("2012. A year") == "2012\\. A year")
  }
}
