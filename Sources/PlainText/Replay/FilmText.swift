import Codebook
import Engine

/// A film as text: a paragraph for each decision, a heading for each turn.
struct FilmText {
  let film: Film
  let language: Language

  /// The heading of the film: the case.
  var title: String { film.end.scenario.card.title[language] }

  /// What stands before the decision at `place`, from 0, where it is the first of its turn; nothing elsewhere.
  func heading(before place: Int) -> [String] {
    let scenes = film.scenes
    guard place == 0 || scenes[place].turn != scenes[place - 1].turn else { return [] }
    let turns = film.end.scenario.turns
    let turn = turns[scenes[place].turn]
    let number = scenes[place].turn + 1
    let start = Wording.sentence(Wording.date(turn.start, language))
    let head =
      language == .english
      ? "Turn \(number) of \(turns.count): \(turn.title.english). \(start)."
      : "Tour \(number) sur \(turns.count)\u{A0}: \(turn.title.french). \(start)."
    return ["", head, turn.brief[language], ""]
  }

  /// The decision at `place`, from 0, and what came of it, on one line.
  func paragraph(_ place: Int) -> String {
    let scene = film.scenes[place]
    let state = film.state(after: place + 1)
    let minutes = scene.minutes > 0 ? " (\(Wording.minutes(scene.minutes, language)))" : ""
    let head = "\(place + 1). \(Wording.clock(scene.at, language)), \(scene.caption[language])\(minutes)"
    let words = scene.words.map { Wording.colon(language) + Wording.quoted($0[language].visibleLine, language) } ?? ""
    let sentences = [(head + words).closed] + told(scene) + arrivals(scene, state) + ending(scene, state)
    return sentences.joined(separator: " ")
  }

  private func told(_ scene: Film.Scene) -> [String] {
    scene.told.map { "\($0.from[language])\(Wording.colon(language))\($0.text[language].visibleLine)".closed }
  }

  private func arrivals(_ scene: Film.Scene, _ state: Game.State) -> [String] {
    let count = state.feed[scene.posts].count { !$0.isOurs }
    let posts = LocalizedText(
      en: Wording.count(count, "new post", "new posts", .english),
      fr: Wording.count(count, "nouvelle publication", "nouvelles publications", .french))
    let mails = LocalizedText(
      en: Wording.count(scene.mails.count, "new mail", "new mails", .english),
      fr: Wording.count(scene.mails.count, "nouveau courrier", "nouveaux courriers", .french))
    let parts = (count == 0 ? [] : [posts[language]]) + (scene.mails.isEmpty ? [] : [mails[language]])
    return parts.isEmpty ? [] : [Wording.sentence(parts.joined(separator: ", ")) + "."]
  }

  /// The figures at the end of a turn, and the score at the end of the play.
  private func ending(_ scene: Film.Scene, _ state: Game.State) -> [String] {
    guard scene.action.endsTurn else { return [] }
    let figures = state.dashboard.map { reading in
      let volume = Wording.number(reading.postsPerHour, language)
      return language == .english
        ? "\(volume) posts an hour, trust \(reading.trust), anger \(reading.anger)."
        : "\(volume) publications par heure, confiance\u{A0}: \(reading.trust), colère\u{A0}: \(reading.anger)."
    }
    let score = state.score.map { score in
      language == .english ? "Score: \(score.total) of 100." : "Score\u{A0}: \(score.total) sur 100."
    }
    return [figures, score].compactMap(\.self)
  }
}

extension String {
  /// The text with a full stop, unless it ends a sentence already.
  fileprivate var closed: String {
    let end = last { !"”» \u{A0}".contains($0) }
    return end.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}

extension Film {
  /// The whole film as lines of text.
  ///
  /// - Complexity: O(*n*) in the decisions.
  public func lines(_ language: Language) -> [String] {
    let text = FilmText(film: self, language: language)
    return [text.title] + scenes.indices.flatMap { text.heading(before: $0) + [text.paragraph($0)] }
  }
}
