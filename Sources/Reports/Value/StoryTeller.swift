import Codebook
import Engine
import Scenarios

/// Puts what happened in a play in order, turn by turn.
struct StoryTeller {
  let state: Game.State
  let language: Language
  /// How many posts of a turn are quoted.
  private static let mostAnswers = 4

  /// The dashboard, tick by tick.
  var readings: [Report.Reading] {
    state.readings.map { reading in
      let turn = state.scenario.turns.lastIndex { $0.start < reading.at } ?? 0
      return Report.Reading(
        turn: turn + 1, at: reading.at.iso, permille: permille(of: reading.at, in: turn),
        postsPerHour: reading.postsPerHour, negativeShare: reading.negativeShare, anger: reading.anger,
        trust: reading.trust)
    }
  }

  /// The turns that were played.
  var turns: [Report.Turn] {
    let acts = ActTeller(story: self).acts
    return state.scenario.turns.enumerated().map { index, turn in
      Report.Turn(
        number: index + 1, title: turn.title[language], start: turn.start.iso, news: news(in: index),
        acts: acts[index], notes: notes(in: index), answers: answers(in: index), moment: turn.start)
    }
  }

  /// How much of a turn has passed at a moment, in thousandths.
  func permille(of moment: CivilTime, in turn: Int) -> Int {
    let turn = state.scenario.turns[turn]
    return min(1000, max(0, (moment - turn.start) * 1000 / turn.length))
  }

  private func news(in turn: Int) -> [Report.News] {
    state.news.filter { $0.turn == turn }.map {
      Report.News(
        at: $0.at.iso, permille: permille(of: $0.at, in: turn), text: $0.text[language],
        isDocumented: $0.isDocumented, moment: $0.at)
    }
  }

  private func notes(in turn: Int) -> [Report.Note] {
    state.playerNotes.filter { $0.turn == turn }.map { Report.Note(at: $0.at.iso, text: $0.text, moment: $0.at) }
  }

  /// Answers to the organisation first, then what most people read; both in order of time.
  private func answers(in turn: Int) -> [Report.Answer] {
    let ours = Set(state.feed.filter(\.isOurs).map(\.id))
    let posts = state.feed.filter { $0.turn == turn && !$0.isOurs }
    func isReply(_ post: FeedPost) -> Bool { post.replyTo.map(ours.contains) ?? false }
    let ranked = posts.sorted { $0.followers > $1.followers }.sorted { isReply($0) && !isReply($1) }
    let chosen = Set(ranked.prefix(StoryTeller.mostAnswers).map(\.id))
    return posts.filter { chosen.contains($0.id) }.map { answer($0, isReply: isReply($0)) }
  }

  private func answer(_ post: FeedPost, isReply: Bool) -> Report.Answer {
    Report.Answer(
      at: post.at.iso, author: post.author, segment: post.segment.name[language], mood: post.mood.name[language],
      text: post.text[language], isReply: isReply, cause: post.origin == .simulated ? post.cause[language] : nil,
      moment: post.at)
  }
}
