import Codebook

/// Opens contractions and elisions, so that "we're", "we’re" and "we are" are the same tokens.
enum Contractions {
  /// The two words around an apostrophe; `borrowed` is how many Characters before the apostrophe the right one takes.
  static func open(_ left: String, _ right: String) -> (left: String, right: String, borrowed: Int)? {
    switch right {
    case "t" where left.hasSuffix("n") && left.count > 2: return (negated(left), "not", 2)
    case "re": return (left, "are", 1)
    case "ve": return (left, "have", 1)
    case "ll": return (left, "will", 1)
    case "m": return (left, "am", 1)
    case "d": return (left, "would", 1)
    case "s": return (left, left == "let" ? "us" : isSubject(left) ? "is" : "s", 1)
    default: return left == "aujourd" || left.count <= 2 || elided.contains(left) ? (left, right, 0) : nil
    }
  }

  /// What a word written without its apostrophe or shortened stands for, nil if it stands for itself.
  static func closed(_ word: String, language: Language) -> [String]? {
    guard word.utf8.count <= 8 else { return nil }
    switch language {
    case .english: return english[word]
    case .french: return french[word]
    }
  }

  private static func negated(_ left: String) -> String {
    switch left {
    case "can": "can"
    case "won": "will"
    case "shan": "shall"
    case "ain": "is"
    default: String(left.dropLast())
    }
  }

  private static func isSubject(_ word: String) -> Bool {
    ["it", "that", "there", "what", "here", "he", "she", "who", "where", "how", "this"].contains(word)
  }

  private static let elided = ["jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu", "entr"]

  private static let english: [String: [String]] = [
    "cannot": ["can", "not"], "cant": ["can", "not"], "dont": ["do", "not"], "wont": ["will", "not"],
    "didnt": ["did", "not"], "doesnt": ["does", "not"], "isnt": ["is", "not"], "arent": ["are", "not"],
    "wasnt": ["was", "not"], "werent": ["were", "not"], "havent": ["have", "not"], "hasnt": ["has", "not"],
    "hadnt": ["had", "not"], "couldnt": ["could", "not"], "wouldnt": ["would", "not"],
    "shouldnt": ["should", "not"], "im": ["i", "am"], "ive": ["i", "have"], "weve": ["we", "have"],
    "youre": ["you", "are"], "youve": ["you", "have"], "theyre": ["they", "are"], "thats": ["that", "is"],
    "whats": ["what", "is"], "lets": ["let", "us"], "gonna": ["going", "to"], "wanna": ["want", "to"],
    "sry": ["sorry"], "soz": ["sorry"], "pls": ["please"], "plz": ["please"], "ur": ["your"], "thx": ["thanks"],
    "u": ["you"], "thks": ["thanks"], "ty": ["thanks"], "ppl": ["people"], "r": ["are"],
  ]

  private static let french: [String: [String]] = [
    "cest": ["c", "est"], "jai": ["j", "ai"], "nest": ["n", "est"], "nai": ["n", "ai"], "dsl": ["desole"],
    "desoler": ["desole"], "cetait": ["c", "etait"], "netait": ["n", "etait"], "navons": ["n", "avons"],
    "avont": ["avons"], "allont": ["allons"], "mercii": ["merci"], "pb": ["probleme"], "pbs": ["problemes"],
    "cad": ["c", "est", "a", "dire"], "sil": ["s", "il"], "mexcuse": ["m", "excuse"], "sexcuse": ["s", "excuse"],
    "davoir": ["d", "avoir"],
    "jsuis": ["je", "suis"], "jvais": ["je", "vais"], "ya": ["y", "a"], "quil": ["qu", "il"], "quon": ["qu", "on"],
  ]
}
