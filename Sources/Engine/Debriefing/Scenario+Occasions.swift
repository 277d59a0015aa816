import Codebook
import Scenarios

extension Scenario {
  /// How often the case asks for a rule by what there is on its desk: mails that are due, threats in the feed, tickets.
  var deskOccasions: [CraftRule: Int] {
    let breakTurn = turns.firstIndex { $0.id == crisis.breaks } ?? 0
    let grievances = posts.count(where: \.isOwedAnswer)
    return [
      .answerGrievances: grievances,
      .speakToThePerson: grievances,
      .answerQuestions: posts.count { $0.offence == nil && $0.act == .ask },
      .shareTheFacts: facts.count(where: \.isTrue),
      .individualReplies: grievances,
      .getTheFacts: facts.count { $0.inquiry != nil },
      .verifyBeforeSaying: facts.count { !$0.isTrue },
      .fairModeration: posts.count { $0.offence != nil },
      .secureThreats: posts.count { $0.offence == .threat || $0.offence == .hate },
      .keepDeadlines: inbox.count { $0.due != nil },
      .standYourGround: inbox.count { $0.dispute != nil },
      .holdTheCalendar: calendar.count { $0.isCheerful && $0.at.turn >= breakTurn },
      .askAuthority: authorities.count { !$0.isHeld },
      .openSupport: allies.count,
      .followThrough: tickets.count,
      .listenWidely: channels.count { !$0.isWatched && !$0.isPrivate },
      .reportUpwards: people.count(where: \.canDecide),
      .shareTheLoad: people.count { $0.skill != nil },
      .dutyOfReserve: channels.count(where: \.isPrivate),
      .quietAccount: channels.count(where: \.isPrivate),
    ]
  }

  /// The rules that the script says are kept or broken, as often as it says so.
  var marks: [Mark] {
    effects.compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
  }

  /// All effects of the script.
  private var effects: [Effect] {
    var all = events.flatMap(\.effects) + posts.flatMap { $0.profile?.effects ?? [] }
    for mail in inbox {
      all += mail.options.flatMap(\.effects) + mail.ifIgnored
      all += (mail.dispute?.won.effects ?? []) + (mail.dispute?.lost.effects ?? [])
    }
    for ticket in tickets { all += ticket.solved.effects + (ticket.dropped?.effects ?? []) }
    for ally in allies { all += ally.openly.effects + ally.covertly.effects + ally.covertly.exposure.effects }
    return all + people.flatMap { $0.answers.flatMap(\.effects) } + authorities.flatMap(\.effects)
  }
}
