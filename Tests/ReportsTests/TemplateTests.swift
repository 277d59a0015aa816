import Codebook
import Testing

@testable import Reports

@Suite struct TemplateTests {
  @Test(arguments: [HTMLTemplate.page, MarkdownTemplate.page]) func everyWordIsThereInBothLanguages(template: String) {
    for name in template.matches(of: /words\.([A-Za-z0-9]+)/).map({ String($0.1) }) {
      let word = Words.all[name]
      #expect(word?.english.isEmpty == false && word?.french.isEmpty == false, "\(name)")
    }
  }

  @Test(arguments: [HTMLTemplate.page, MarkdownTemplate.page]) func nothingIsShownUnescaped(template: String) {
    #expect(!template.contains("{{{") && !template.contains("{{&"))
  }

  @Test func thePageLoadsAndRunsNothing() throws {
    let page = try Sample.report().html()
    let policy = try #require(page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)).1
    #expect(policy.contains("default-src 'none'"))
    #expect(!page.contains("<script") && !page.contains("url(") && !page.contains("@import"))
  }

  @Test(arguments: Language.allCases) func headersOfTablesSayWhatTheyHead(language: Language) throws {
    let page = try Markup(Sample.report(language).html())
    #expect(page.elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    for landmark in ["header", "nav", "main", "footer"] { #expect(page.kinds.contains(landmark)) }
    #expect(page.elements.count { $0.name == "h1" } == 1)
  }
}
