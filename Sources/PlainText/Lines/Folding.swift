extension String {
  /// The text in lower case and without accents, to compare what is typed.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  var folded: String {
    String(
      lowercased().map { character in
        switch character {
        case "à", "â", "ä": "a"
        case "ç": "c"
        case "é", "è", "ê", "ë": "e"
        case "î", "ï": "i"
        case "ô", "ö": "o"
        case "ù", "û", "ü": "u"
        case "’": "'"
        default: character
        }
      })
  }
}
