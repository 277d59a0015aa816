import Codebook
import Rhetoric
import Scenarios

/// Something else that could have been done in a turn.
public struct Alternative: Equatable, Sendable {
  /// The story with it.
  public var branch: Branch
  /// What is done, as an infinitive.
  public var name: LocalizedText
}

extension Telling {
  /// How many alternatives of a turn are looked at, at most.
  static let mostAlternatives = 5

  /// What else could have been done in a turn: five things wherever the desk gives so many, those that mattered
  /// most first: silence, what a sensible player does, other options of mails, leaving out what was done, and seeing
  /// first to each duty for which there is an occasion.
  public func alternatives(in turn: Int) -> [Alternative] {
    guard beginnings.indices.contains(turn) else { return [] }
    let all = wholeTurn(turn) + otherOptions(turn).prefix(1) + omissions(turn).prefix(1) + duties(turn)
    return Array(all.prefix(Telling.mostAlternatives))
  }

  private func wholeTurn(_ turn: Int) -> [Alternative] {
    let silence = Alternative(
      branch: Branch(turn: turn, instead: .nothing),
      name: LocalizedText(en: "do nothing at all in this turn", fr: "ne rien faire du tout pendant ce tour"))
    let sensible = Alternative(
      branch: Branch(turn: turn, instead: .player(.sensible)),
      name: LocalizedText(
        en: "play the turn as the sensible reference player does",
        fr: "jouer le tour comme le joueur de référence sensé"))
    return story.decisions(in: turn).isEmpty ? [sensible] : [sensible, silence]
  }

  /// The other answers to mails that were answered, and the answers to those that were not.
  private func otherOptions(_ turn: Int) -> [Alternative] {
    let decisions = story.decisions(in: turn)
    let chosen = decisions.enumerated().flatMap { place, decision -> [Alternative] in
      guard case .choose(let id, let option) = decision.action,
        let mail = end.state.inbox.first(where: { $0.id == id })
      else { return [] }
      return mail.item.options.filter { $0.id != option }.map { other in
        alternative(turn, .replacing(place, [.action(.choose(item: id, option: other.id))]), mail, other)
      }
    }
    let later = story.decisions.compactMap(\.action.mail)
    let open = beginnings[turn].inbox.filter { $0.isOpen && !later.contains($0.id) }.flatMap { mail in
      mail.item.options.filter(beginnings[turn].isOpen).map { option in
        alternative(turn, .after([.action(.choose(item: mail.id, option: option.id))]), mail, option)
      }
    }
    return chosen + open
  }

  private func alternative(
    _ turn: Int, _ instead: Branch.Instead, _ mail: Mail, _ option: InboxItem.Option
  ) -> Alternative {
    Alternative(
      branch: Branch(turn: turn, instead: instead),
      name: LocalizedText { language in
        let (subject, words) = (Words.excerpt(mail.item.subject[language]), Words.excerpt(option.text[language]))
        return language == .english
          ? "answer the mail “\(subject)” with “\(words)”" : "répondre au message « \(subject) » par « \(words) »"
      })
  }

  /// Leaving out an act: what harmed by its words first, then each other act that others notice; and all replies together.
  private func omissions(_ turn: Int) -> [Alternative] {
    let decisions = story.decisions(in: turn)
    let harmful = Set(
      end.state.statements.filter { $0.turn == turn && $0.strategies.contains(where: \.isRisky) }.map(\.text))
    func harms(_ place: Int) -> Bool { decisions[place].action.writtenText.map(harmful.contains) ?? false }
    let replies = decisions.indices.filter { decisions[$0].action.verb == .reply }
    let noticed: [DeskVerb] = [.publish, .delete, .hide, .ban, .choose, .approach, .message, .delegate, .handOver]
    let noted = decisions.indices.filter { noticed.contains(decisions[$0].action.verb) || harms($0) }
    let single = noted.sorted { harms($0) && !harms($1) }.map { place in
      Alternative(
        branch: Branch(turn: turn, instead: .without([place])), name: decisions[place].action.leftOut)
    }
    guard !replies.isEmpty, replies.count < decisions.count else { return single }
    let silent = Alternative(
      branch: Branch(turn: turn, instead: .without(replies)),
      name: LocalizedText(en: "leave all replies unsent", fr: "n'envoyer aucune réponse"))
    return single + [silent]
  }

  private func duties(_ turn: Int) -> [Alternative] {
    let state = beginnings[turn]
    let order: [Duty] =
      state.isStorm
      ? [.state, .answer, .calendar, .ask, .permission, .report, .moderate, .ticket, .ally, .rest, .listen]
      : [.listen, .ask, .calendar, .answer, .report, .moderate, .ticket, .rest]
    return order.filter { $0.next(in: state, done: 0) != nil }.map { duty in
      Alternative(branch: Branch(turn: turn, instead: .after([.duty(duty)])), name: duty.name)
    }
  }
}

extension Game.Action {
  /// The id of the mail that the action answers, or nil.
  fileprivate var mail: String? {
    if case .choose(let item, _) = self { item } else { nil }
  }

  /// Not doing it, as an infinitive.
  fileprivate var leftOut: LocalizedText {
    let name = verb.name
    guard let text = writtenText.map(Words.excerpt) else {
      return LocalizedText(en: "leave this out: \(name.english)", fr: "ne pas faire ceci\u{A0}: \(name.french)")
    }
    return LocalizedText(
      en: "leave this out: \(name.english) “\(text)”",
      fr: "ne pas faire ceci\u{A0}: \(name.french) «\u{A0}\(text)\u{A0}»")
  }
}
