import Codebook
import Scenarios
import Simulation

/// The script runs with the clock: what is due between two minutes of a turn happens, in order.
extension Game.State {
  /// The moment of the script: that of what is due while it happens, and that of the clock otherwise.
  var scriptTime: CivilTime { turn.start + max(0, scriptMinute) }

  /// Lets all that is due up to `minute` of the turn happen, each at its own moment.
  mutating func runScript(to minute: Int) -> [Game.Effect] {
    guard minute > scriptMinute else { return [] }
    var effects: [Game.Effect] = []
    for moment in plannedMinutes(in: scriptMinute + 1...minute) {
      scriptMinute = moment
      effects += runScript(at: moment)
    }
    scriptMinute = minute
    return effects + settle()
  }

  /// What was asked, promised, reported or given out comes back when its time has come.
  private mutating func settle() -> [Game.Effect] {
    settlePromises() + receiveAnswers() + closeMails() + settleTickets() + exposeCovertSupport() + settleComplaints()
  }

  /// The minutes of this turn for which something is planned, in order.
  private func plannedMinutes(in range: ClosedRange<Int>) -> [Int] {
    let authored = timetable.turns[turnIndex].minutes.filter(range.contains)
    let start = turn.start
    var scheduled: [Int] = []
    for index in calendar.indices where calendar[index].status == .scheduled {
      let minute = calendar[index].at - start
      if range.contains(minute), !authored.contains(minute), !scheduled.contains(minute) { scheduled.append(minute) }
    }
    return scheduled.isEmpty ? authored : (authored + scheduled).sorted()
  }

  private mutating func runScript(at minute: Int) -> [Game.Effect] {
    let moment = Moment(turn: turnIndex, minutes: minute)
    let page = timetable.turns[turnIndex]
    var effects = closeMails()
    for index in calendar.indices where calendar[index].status == .scheduled && calendar[index].at <= scriptTime {
      effects += send(index)
    }
    for index in page.events where scenario.events[index].at == moment { effects += fire(index) }
    for index in page.posts where scenario.posts[index].at == moment {
      if holds(scenario.posts[index].when) { showScripted(index) }
    }
    for index in page.mails where scenario.inbox[index].at == moment && holds(scenario.inbox[index].when) {
      effects += deliver(scenario.inbox[index])
    }
    return effects
  }

  /// Events without a moment happen when a turn ends and their condition holds, each once.
  mutating func fireConditionalEvents() -> [Game.Effect] {
    timetable.conditionalEvents.flatMap { fire($0) }
  }

  private mutating func fire(_ index: Int) -> [Game.Effect] {
    guard !firedEvents[index] || scenario.events[index].repeats, holds(scenario.events[index].when) else { return [] }
    let event = scenario.events[index]
    firedEvents[index] = true
    if let text = event.text {
      news.append(News(turn: turnIndex, at: scriptTime, text: quoted(text), isDocumented: event.isDocumented))
    }
    return run(event.effects, as: Occasion(text: event.text.map { quoted($0) } ?? Words.whatHappened, isOption: false))
  }

  /// A mail arrives, once.
  mutating func deliver(_ item: InboxItem) -> [Game.Effect] {
    guard !inbox.contains(where: { $0.id == item.id }) else { return [] }
    var item = item
    item.text = quoted(item.text)
    item.subject = quoted(item.subject)
    shuffle(&item.options)
    let due = item.due.map { max(scenario.turns[$0.turn].start + $0.minutes, scriptTime + 10) }
    inbox.append(Mail(item: item, at: scriptTime, due: due.map { max($0, firstChance, now + clockOfTen) }))
    return [.tell(Game.Notice(from: item.sender, text: Words.newMail(item.subject)))]
  }

  /// Puts the options of a mail in an order of the play's own, so that the place of the best one tells nothing
  /// (Fisher & Yates; Knuth, TAOCP 3.4.2, algorithm P).
  private func shuffle(_ options: inout [InboxItem.Option]) {
    let draw = Draw(seed: setup.seed, stream: .options)
    for last in options.indices.dropFirst().reversed() {
      options.swapAt(last, Int(draw.below(UInt32(last + 1), UInt32(inbox.count), UInt32(last))))
    }
  }

  /// Until when a mail that comes in now waits at least: what comes after the player has ended the turn can still be
  /// answered early in the next, if that begins within half a day.
  private var firstChance: CivilTime {
    guard isRunningOut, turnIndex + 1 < scenario.turns.count else { return scriptTime }
    let next = scenario.turns[turnIndex + 1]
    return next.start - turn.end < 720 ? next.start + min(40, next.length - 1) : scriptTime
  }

  private mutating func closeMails() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for index in inbox.indices where inbox[index].isOpen {
      guard let due = inbox[index].due, due <= scriptTime else { continue }
      inbox[index].isOverdue = true
      let item = inbox[index].item
      effects += run(item.ifIgnored, as: Occasion(text: item.subject, isOption: false))
    }
    return effects
  }

  /// A scheduled post goes out: the player's own words are read like all of them; what the calendar held before brings a
  /// little goodwill on calm days, and jars in a storm when it is cheerful.
  private mutating func send(_ index: Int) -> [Game.Effect] {
    calendar[index].status = .sent
    let post = calendar[index].post
    guard let channel = channel(post.channel) else { return [] }
    if calendar[index].isRewritten {
      return speak(post.text[language], on: channel, manner: .publish, answering: nil)
    }
    addPost(
      FeedPost(
        id: nextPostID(), turn: turnIndex, at: scriptTime, channel: channel.id, origin: .organisation,
        author: channel.handle ?? scenario.organisation.name, segment: .employees, followers: channel.followers,
        mood: .joy, act: .share, text: post.text, replyTo: nil, cause: Words.scheduled, offence: nil))
    let note = CauseNote(topic: .calendar, text: told(Words.cheerfulPost(post.text)), post: feed.last?.id)
    if turnIndex < breakTurn {
      stimulate(channel: channel.id, .shock(heat: Game.State.goodwill, blame: 0, reach: 60), note: note)
    } else if post.isCheerful {
      stimulate(channel: channel.id, .cheer(followers: channel.followers), note: note)
    }
    return []
  }

  /// The heat of good news of an ordinary post on a calm day.
  private static let goodwill = -20

  /// Facts that were asked for come in when their time has come; the first answer may evade the question or be wrong.
  mutating func receiveAnswers() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for index in facts.indices {
      guard case .asked(let until) = facts[index].status, until <= scriptTime,
        let inquiry = facts[index].fact.inquiry
      else { continue }
      var words = inquiry.answer
      if let first = inquiry.first, !facts[index].wasEvaded, holds(first.when) {
        facts[index].wasEvaded = true
        facts[index].status = .unknown
        words = first.answer
        if let rumour = facts.firstIndex(where: { $0.id == first.heard && $0.status == .unknown }) {
          facts[rumour].status = .heard
        }
      } else {
        facts[index].status = .known
        verify(against: index)
      }
      let person = scenario.people.first { $0.id == inquiry.person }
      effects.append(.tell(Game.Notice(from: person?.name ?? Words.newFact, text: words)))
    }
    return effects
  }

  /// Who knows how it is knows that what was heard is not so.
  mutating func verify(against index: Int) {
    guard let wrong = facts[index].fact.inquiry?.first?.heard,
      let rumour = facts.firstIndex(where: { $0.id == wrong && $0.status == .heard })
    else { return }
    facts[rumour].status = .known
  }
}
