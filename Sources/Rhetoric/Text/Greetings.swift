/// The words that open a message to somebody, folded.
enum Greetings {
  /// Those of both languages that a name may follow.
  static let words = ["hi", "hello", "hey", "dear", "bonjour", "bonsoir", "salut", "cher", "chere"]
}
