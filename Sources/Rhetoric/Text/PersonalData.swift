/// Finds what identifies a private person in a public text.
enum PersonalData {
  /// E-mail addresses, telephone numbers, and order or customer numbers, in the order of the text, each once.
  static func found(in text: Tokens) -> [String] {
    var found: [String] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var end = index + 1
      var isPersonal = token.kind == .email && !token.word.hasPrefix("<mask")
      if token.kind == .number {
        end = runEnd(from: index, text)
        let digits = digits(index..<end, text)
        isPersonal = isTelephone(digits) || isReference(digits, at: index, text)
      }
      if isPersonal {
        let words = text.words(text.span(index..<end))
        if !found.contains(words) { found.append(words) }
      }
      index = end
    }
    return found
  }

  /// The end of the figures that are separated by blanks, dots or hyphens only, as in a telephone number.
  private static func runEnd(from start: Int, _ text: Tokens) -> Int {
    var end = start + 1
    while end < text.tokens.count, end < start + 8, text.tokens[end].kind == .number,
      text.tokens[end].pause != .stop || text.tokens[end].span.lowerBound == text.tokens[end - 1].span.upperBound + 1,
      text.tokens[end].span.lowerBound <= text.tokens[end - 1].span.upperBound + 2
    { end += 1 }
    return end
  }

  private static func digits(_ range: Range<Int>, _ text: Tokens) -> String {
    var digits = ""
    for index in range {
      for character in text.tokens[index].word where character.isNumber { digits.append(character) }
    }
    return digits
  }

  /// A private number: ten digits from 01 to 07 or 09 in France, 07 and nine more in the United Kingdom, or an
  /// international one. Numbers beginning with 08 are those of services and belong to nobody.
  private static func isTelephone(_ digits: String) -> Bool {
    let count = digits.utf8.count
    let second = digits.dropFirst().first
    if digits.hasPrefix("0"), count == 10 { return second != "8" && second != "0" }
    if digits.hasPrefix("07"), count == 11 { return true }
    return digits.hasPrefix("33") && count == 11 || digits.hasPrefix("44") && count == 12
  }

  /// A number of five digits or more named as an order, a contract, an account, a line or a file.
  private static func isReference(_ digits: String, at index: Int, _ text: Tokens) -> Bool {
    guard digits.utf8.count >= 5, index > 0 else { return false }
    return (max(0, index - 4)..<index).contains { references.contains(text.tokens[$0].word) }
  }

  private static let references = [
    "order", "customer", "account", "booking", "contract", "reference", "ref", "tracking", "policy", "commande",
    "client", "cliente", "compte", "dossier", "contrat", "reservation", "abonne", "ligne", "line", "iban", "number",
  ]
}
