import Codebook

/// How a text sounds.
enum Tones {
  static func read(_ text: Tokens, matches: [Match], findings: [Reading.Finding]) -> [Tone] {
    Tone.allCases.filter { tone in
      let cues = matches.lazy.filter { $0.label == .tone(tone) }.map(\.strength).reduce(0, +)
      switch tone {
      case .aggressive:
        return cues >= 50 || isLoud(text) || findings.contains { $0.strategy == .attack && $0.strength >= 85 }
      case .personal: return cues >= 50 || isSigned(text) || isNamed(text)
      case .casual: return cues >= 50 || hasEmoji(text)
      case .boilerplate, .sarcastic, .formal: return cues >= 50
      }
    }
  }

  /// A third of ten letters or more in shouted words, three shouted words in a row, or "!!!".
  private static func isLoud(_ text: Tokens) -> Bool {
    var shouted = 0
    var row = 0
    for token in text.tokens where token.kind == .word {
      let isLong = token.isShouted && token.span.count >= 3
      row = isLong ? row + 1 : 0
      shouted += isLong ? 1 : 0
      if row >= 3 { return true }
    }
    return shouted * 3 > text.tokens.count && shouted >= 2 || text.sentences.contains { $0.exclamations >= 3 }
  }

  /// A first name after a dash or a caret at the end ("– Léa", "^Sam"); initials do not count (decision rule 14).
  private static func isSigned(_ text: Tokens) -> Bool {
    guard let last = text.tokens.last, last.kind == .word, last.startsUpper, last.word.utf8.count >= 3,
      !last.isShouted
    else { return false }
    var index = last.span.lowerBound - 1
    while index >= 0, text.characters[index] == " " { index -= 1 }
    return index >= 0 && ["^", "-", "–", "—", "~", "*"].contains(text.characters[index])
  }

  private static func isNamed(_ text: Tokens) -> Bool {
    guard Persons.isAddressed(text) else { return false }
    return text.tokens.indices.contains { index in
      index > 0 && text.tokens[index].startsUpper && !text.tokens[index].isShouted
        && ["hi", "hello", "hey", "bonjour", "bonsoir", "salut", "thanks", "merci"].contains(
          text.tokens[index - 1].word)
        && text.endsClause(after: index) && text.tokens[index].word.utf8.count > 2
        && !["there", "all", "everyone", "tous", "again", "folks"].contains(text.tokens[index].word)
    }
  }

  private static func hasEmoji(_ text: Tokens) -> Bool {
    text.characters.contains { character in
      guard let scalar = character.unicodeScalars.first, scalar.value >= 0x203C else { return false }
      return scalar.properties.isEmojiPresentation || scalar.properties.isEmoji && character.unicodeScalars.count > 1
    }
  }
}
