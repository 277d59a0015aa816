import Codebook
import Simulation

extension Game.State {
  /// Why a post was written, in a sentence: who wrote it, what moved them, and what its chain of causes began with; nil
  /// where there is no such post.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public func why(_ id: String) -> LocalizedText? {
    guard let post = post(id) else { return nil }
    let channel = channel(post.channel)?.name.inSentence ?? LocalizedText(post.channel)
    return LocalizedText { language in
      let head =
        language == .english
        ? "\(post.author), on \(channel.english) (\(post.act.name.english))"
        : "\(post.author), sur \(channel.french) (\(post.act.name.french))"
      let colon = language == .english ? ": " : "\u{A0}: "
      let chain = chain(to: post).map { " " + $0[language] } ?? ""
      return head + colon + Words.ended(post.cause[language]) + chain
    }
  }

  /// How many hands a simulated post went through, and what it began with.
  private func chain(to post: FeedPost) -> LocalizedText? {
    guard let links = post.number.map(community.causes), let first = links.last else { return nil }
    let origin =
      switch first.source {
      case .organisation: LocalizedText(en: "something that the organisation said", fr: "une parole de l'organisation")
      case .press: LocalizedText(en: "an article", fr: "un article de presse")
      case .event: LocalizedText(en: "something that happened", fr: "un événement")
      case .person: LocalizedText(en: "somebody's post", fr: "la publication de quelqu'un")
      }
    let people = links.count { if case .person = $0.source { true } else { false } }
    guard people > 0 else {
      return LocalizedText(
        en: "It began with \(origin.english), which they saw themselves.",
        fr: "Tout est parti de ceci, vu sans intermédiaire\u{A0}: \(origin.french).")
    }
    return LocalizedText(
      en: "It began with \(origin.english) and passed through \(people) \(people == 1 ? "person" : "people").",
      fr: "Tout est parti de ceci, passé par \(people) \(people == 1 ? "personne" : "personnes")\u{A0}: "
        + "\(origin.french).")
  }
}

extension Words {
  /// A number that is not negative, with its thousands set apart: `12,400`, `12 400`.
  static func number(_ value: Int, _ language: Language) -> String {
    let (thousands, rest) = (value / 1000, value % 1000)
    guard thousands > 0 else { return String(rest) }
    let digits = String(repeating: "0", count: 3 - String(rest).count) + String(rest)
    return number(thousands, language) + (language == .english ? "," : "\u{202F}") + digits
  }

  /// A text as a sentence that ends.
  static func ended(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  /// A sentence without its full stop.
  static func unended(_ text: String) -> String {
    text.last == "." ? String(text.dropLast()) : text
  }
}
