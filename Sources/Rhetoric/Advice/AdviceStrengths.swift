import Codebook

/// What a reply does well.
enum AdviceStrengths {
  static func remarks(_ reading: Reading) -> [Remark] {
    var remarks: [Remark] = []
    func good(_ id: String, _ strategy: Strategy, _ english: String, _ french: String) {
      guard let finding = reading.strongest(strategy) else { return }
      remarks.append(finding.remark(id, .strength, english, french))
    }
    if let owning = reading.findings.first(where: ApologyReading.isOwning) {
      remarks.append(
        owning.remark("owns", .strength, "takes the fault without “if”.", "assume la faute sans « si »."))
    }
    good("corrects", .correct, "says what is being done.", "dit ce qui est fait.")
    if let promise = reading.promise, promise.hasTime {
      remarks.append(
        Remark(
          id: "dated-promise", kind: .strength,
          text: LocalizedText(
            en: "“\(promise.words)” says when: keep to it.", fr: "« \(promise.words) » dit quand : tenez parole."),
          span: promise.span))
    }
    good("empathises", .empathise, "recognises what people feel.", "reconnaît ce que les gens ressentent.")
    return remarks
  }
}

extension Reading {
  /// The strongest finding of `strategy` of which the program is sure, the first between equals.
  func strongest(_ strategy: Strategy) -> Finding? {
    var best: Finding?
    for finding in findings
    where finding.strategy == strategy && !finding.isGuess && finding.strength > best?.strength ?? 0 {
      best = finding
    }
    return best
  }
}

extension Reading.Finding {
  /// A remark that begins with the words of the finding.
  func remark(_ id: String, _ kind: Remark.Kind, _ english: String, _ french: String) -> Remark {
    Remark(
      id: id, kind: kind, text: LocalizedText(en: "“\(words)” \(english)", fr: "« \(words) » \(french)"), span: span)
  }
}
