import Codebook

extension Language {
  /// The language that most of the small words of `text` are of; `otherwise` where they do not tell.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public init(guessedFrom text: String, otherwise: Language) {
    var balance = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if Language.frenchWords.contains(String(word)) { balance += 1 }
      if Language.englishWords.contains(String(word)) { balance -= 1 }
      // Hardly an English word has one of these.
      if word.count > 1, word.contains(where: { "àâçèéêëîïôœùû".contains($0) }) { balance += 1 }
    }
    self = balance > 0 ? .french : balance < 0 ? .english : otherwise
  }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "sont", "nous", "vous", "votre", "vos", "notre",
    "nos", "je", "tu", "il", "elle", "ils", "que", "qui", "pour", "dans", "avec", "sur", "ce", "cette", "ces", "avons",
    "sommes", "avez", "pas", "ne", "au", "aux", "en", "par", "ou", "c", "d", "l", "n", "j", "qu", "merci", "ont",
    "bonjour", "bonsoir", "salut", "plus", "se", "sa", "ses", "mon", "ma", "mes", "si", "rien", "faux", "on", "tout",
    "tous", "bande", "allez",
  ]

  private static let englishWords: Set<String> = [
    "the", "a", "an", "of", "and", "is", "are", "we", "you", "your", "our", "i", "it", "that", "this", "to", "for",
    "with", "have", "has", "was", "were", "be", "been", "not", "will", "us", "they", "their", "sorry", "at", "in", "on",
    "do", "did", "my", "so", "but", "if", "hi", "hello", "please", "thanks", "thank", "by", "what", "how", "these",
    "those", "no", "don", "can", "apologise", "apologize", "all", "from",
  ]
}
