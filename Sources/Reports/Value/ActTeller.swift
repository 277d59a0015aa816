import Codebook
import Engine
import Scenarios

/// Tells what a player did one by one, each text with what was read in it.
struct ActTeller {
  let story: StoryTeller
  private var state: Game.State { story.state }
  private var language: Language { story.language }

  init(story: StoryTeller) {
    self.story = story
  }

  /// The acts by turn, each turn in order of time.
  var acts: [[Report.Act]] {
    var unclaimed = state.statements
    var acts = Array(repeating: [Report.Act](), count: state.scenario.turns.count)
    for deed in state.deeds where deed.action != .endTurn {
      let index = unclaimed.firstIndex { isSaid($0, by: deed) }
      acts[deed.turn].append(act(deed, spoken: index.map { unclaimed.remove(at: $0) }))
    }
    for spoken in unclaimed { acts[spoken.turn].append(act(spoken)) }
    return acts.map { $0.sorted { $0.moment.minutes < $1.moment.minutes } }
  }

  private func act(_ deed: Deed, spoken: Spoken?) -> Report.Act {
    let words = DeedWords(state: state, language: language)
    return act(
      at: spoken?.at ?? deed.at, turn: deed.turn, verb: deed.action.verb.rawValue, deed: words.sentence(deed.action),
      text: deed.action.writtenText ?? words.chosen(deed.action), post: deed.action.post, spoken: spoken)
  }

  /// Something that a delegate or the calendar said.
  private func act(_ spoken: Spoken) -> Report.Act {
    let words = DeedWords(state: state, language: language)
    return act(
      at: spoken.at, turn: spoken.turn, verb: "said", deed: words.sentence(spoken), text: spoken.text,
      post: spoken.post, spoken: spoken)
  }

  private func act(
    at moment: CivilTime, turn: Int, verb: String, deed: String, text: String?, post: String?, spoken: Spoken?
  ) -> Report.Act {
    Report.Act(
      at: moment.iso, permille: story.permille(of: moment, in: turn), verb: verb, deed: deed,
      post: post.flatMap(state.post).map { Report.Quote(author: $0.author, text: $0.text[language]) },
      text: text, passages: spoken.map(passages) ?? [], tones: spoken?.reading.tones.map { $0.name[language] } ?? [],
      remarks: spoken.map(remarks) ?? [], isPublic: spoken?.isHeardByAll, moment: moment)
  }

  private func isSaid(_ spoken: Spoken, by deed: Deed) -> Bool {
    guard deed.turn == spoken.turn, spoken.delegate == nil else { return false }
    switch deed.action {
    case .publish(let channel, let text): return (channel, text) == (spoken.channel, spoken.text) && spoken.post == nil
    case .reply(let post, let text), .message(let post, let text): return (post, text) == (spoken.post, spoken.text)
    case .choose(let item, let option):
      let choice = state.inbox.first { $0.id == item }?.item.options.first { $0.id == option }
      return choice?.effects.contains { effect in
        guard case .say(let statement) = effect else { return false }
        return (statement.text ?? choice?.text)?[state.language] == spoken.text
      } == true
    default: return false
    }
  }

  private func passages(_ spoken: Spoken) -> [Report.Passage] {
    guard spoken.reading.findings.isEmpty else {
      return spoken.reading.findings.map {
        Report.Passage(
          strategy: $0.strategy.rawValue, name: $0.strategy.name[language], start: $0.span.lowerBound,
          end: $0.span.upperBound, isGuess: $0.isGuess)
      }
    }
    return spoken.strategies.map {
      Report.Passage(strategy: $0.rawValue, name: $0.name[language], isGuess: false)
    }
  }

  private func remarks(_ spoken: Spoken) -> [String] {
    var remarks: [LocalizedText] = []
    if spoken.isCopied {
      remarks.append(
        LocalizedText(
          en: "\(spoken.similarity)% alike an earlier text",
          fr: "semblable à \(spoken.similarity)\u{A0}% à un texte précédent"))
    }
    if spoken.isContradictory {
      remarks.append(LocalizedText(en: "contradicts what was said before", fr: "contredit ce qui a été dit avant"))
    }
    if spoken.isTense {
      remarks.append(LocalizedText(en: "temper shows between the lines", fr: "l'agacement perce entre les lignes"))
    }
    for fact in state.facts where spoken.unverified.contains(fact.id) {
      remarks.append(
        LocalizedText(en: "not verified: ", fr: "non vérifié\u{A0}: ").map { $1 + fact.fact.text[$0] })
    }
    return remarks.map { $0[language] }
  }
}

extension Game.Action {
  /// The id of the post that it is about, or nil.
  fileprivate var post: String? {
    switch self {
    case .reply(let post, _), .message(let post, _), .hide(let post, _), .delete(let post, _), .report(let post, _),
      .ban(let post), .profile(let post):
      post
    default: nil
    }
  }
}
