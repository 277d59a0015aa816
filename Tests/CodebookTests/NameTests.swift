import Codebook
import Testing

@Suite struct NameTests {
  @Test func aNameInsideASentenceBeginsWithASmallArticle() {
    let page = LocalizedText(en: "The Facebook page", fr: "La page Facebook").inSentence
    #expect(page == LocalizedText(en: "the Facebook page", fr: "la page Facebook"))
    #expect(LocalizedText(en: "Your own page", fr: "L'agenda").inSentence.french == "l'agenda")
    #expect(LocalizedText(en: "Twitter", fr: "Lavoisier").inSentence == LocalizedText(en: "Twitter", fr: "Lavoisier"))
    #expect(LocalizedText(en: "A", fr: "").inSentence == LocalizedText(en: "a", fr: ""))
  }

  @Test func aTextIsOneQuotationIfTheMarkThatOpensItClosesAtItsEnd() {
    #expect("“Nothing.”".isOneQuotation && "« Rien. »".isOneQuotation)
    #expect(!"“A” and “B”".isOneQuotation && !"Nothing.".isOneQuotation && !"“”".isOneQuotation && !"".isOneQuotation)
  }
}
