import Codebook

/// A finding of the research that the game is built on, or a guideline, as it is cited.
public struct Reference: Equatable, Sendable {
  /// Its id in the research that the game is built on, such as `CC15`; those of most weight are what `badbuzz model`
  /// measures.
  public let id: String
  /// Who found it and when.
  public let citation: LocalizedText

  private init(_ id: String, _ citation: String) {
    self.id = id
    self.citation = LocalizedText(citation)
  }

  /// A guideline as it is taught: it was not checked in the paper itself.
  private init(taught id: String, _ citation: String) {
    self.id = id
    self.citation = LocalizedText(
      en: citation + ", as taught; not checked in the text", fr: citation + ", tel qu'enseigné\u{A0}; non vérifié")
  }
}

extension Reference {
  static let CC01 = Reference("CC01", "Ma & Zhan (2016)")
  static let CC02 = Reference("CC02", "Ma & Zhan (2016)")
  static let CC03 = Reference("CC03", "Coombs (2007)")
  static let CC06 = Reference("CC06", "Arendt, LaFleche & Limperopulos (2017)")
  static let CC08 = Reference(taught: "CC08", "Coombs (2007)")
  static let CC09 = Reference("CC09", "Kim & Sung (2014)")
  static let CC10 = Reference("CC10", "Arpan & Roskos-Ewoldsen (2005)")
  static let CC13 = Reference("CC13", "Fehr, Gelfand & Nag (2010)")
  static let CC15 = Reference("CC15", "Lewicki, Polin & Lount (2016)")
  static let CC17 = Reference("CC17", "Schoofs et al. (2019)")
  static let CC18 = Reference("CC18", "Hutzinger & Weitzl (2023)")
  static let CC21 = Reference("CC21", "Park et al. (2012)")
  static let CC27 = Reference("CC27", "Li, Cui & Peng (2018)")
  static let CC28 = Reference("CC28", "DiStaso, Vafeiadis & Amaral (2015)")
  static let CC29 = Reference("CC29", "Coombs & Tachkova (2022)")
  static let FS03 = Reference("FS03", "Herhausen et al. (2019)")
  static let FS04 = Reference("FS04", "Herhausen et al. (2019)")
  static let FS17 = Reference("FS17", "Weitzl & Hutzinger (2017)")
  static let FS25 = Reference("FS25", "Liao et al. (2024)")
  static let IC33 = Reference("IC33", "Chan et al. (2017)")
  /// The guidelines of Situational Crisis Communication Theory beyond the base response.
  static let SCCT = Reference(taught: "SCCT", "Coombs (2007)")
  /// Its base response: first what people must know and do.
  static let baseResponse = Reference("SCCT", "Coombs (2007)")
  static let WC03 = Reference("WC03", "Istanbulluoglu (2017)")
  static let WC05 = Reference("WC05", "Einwiller & Steilen (2015)")
  static let WC08 = Reference("WC08", "Gunarathne, Rui & Seidmann (2018)")
  static let WC13 = Reference("WC13", "Decock et al. (2021)")
  static let WC16 = Reference("WC16", "Lopes et al. (2023)")
}
