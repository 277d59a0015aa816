import Codebook
import Engine

/// A play over the JSON-lines protocol: one JSON object a line, both ways.
///
/// A line that is no action is answered by an `error` event and changes nothing. The end of the input leaves the play.
public struct JSONLines {
  private let seat: any Seat
  private let input: any LineInput
  private let output: any LineOutput
  private var line = 0
  private var sentPosts: Set<String> = []
  private var sentNews = 0
  private var sentMails = 0
  private var sentDesk: [JSON.Member] = []

  /// Makes the interface of a play.
  public init(_ seat: any Seat, input: any LineInput, output: any LineOutput) {
    self.seat = seat
    self.input = input
    self.output = output
  }

  /// Plays until the case is over or the input ends.
  ///
  /// - Throws: `OutputClosed`.
  public mutating func run() throws(OutputClosed) -> Leaving {
    try send(ProtocolEvent.ready(seat.state, path: seat.path))
    forgetWhatWasSent()
    if try sendDesk() { return .finished }
    while let next = input.nextLine() {
      line += 1
      switch next {
      case .tooLong: try send(error: "too-long", "the line is too long")
      case .notText: try send(error: "not-utf-8", "the line is not UTF-8")
      case .text(let text):
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        if try answer(text) { return .finished }
      }
    }
    return .interrupted
  }

  /// Carries out one line; returns whether the play is over.
  private mutating func answer(_ text: String) throws(OutputClosed) -> Bool {
    switch Command(reading: text) {
    case .malformed(let message):
      try send(error: "malformed", message)
    case .unknownVerb(let verb):
      let verbs = DeskVerb.allCases.map(\.rawValue) + ["look"]
      let message = "there is no such verb (the verbs are \(verbs.joined(separator: ", ")))"
      try send(ProtocolEvent.refused(verb, reason: "unknown-verb", message: message))
    case .look:
      forgetWhatWasSent()
      return try sendDesk()
    case .action(let action):
      return try carryOut(action)
    }
    return false
  }

  private mutating func carryOut(_ action: Game.Action) throws(OutputClosed) -> Bool {
    let verb = action.verb
    let effects: [Game.Effect]
    do {
      effects = try seat.perform(action)
    } catch let refusal as Game.Refusal {
      let message = refusal.message[seat.state.language]
      try send(ProtocolEvent.refused(verb.rawValue, reason: refusal.rawValue, message: message))
      return false
    } catch {
      try send(error: "not-recorded", "\(error)")
      return false
    }
    let isDeskNext = effects.contains(.turnBegan) || seat.state.isOver
    let fresh = isDeskNext ? JSON.Fresh(posts: [], events: [], mails: []) : takeFresh()
    let desk = isDeskNext ? [] : takeChangedDesk()
    try send(ProtocolEvent.accepted(verb, effects, news: fresh, desk: desk, state: seat.state))
    return isDeskNext ? try sendDesk() : false
  }

  /// Sends the turn, or the end; returns whether the play is over.
  private mutating func sendDesk() throws(OutputClosed) -> Bool {
    if let score = seat.state.score {
      try send(ProtocolEvent.over(score, path: seat.path, seat.state.language))
      return true
    }
    try send(ProtocolEvent.turn(seat.state, news: takeFresh()))
    sentDesk = ProtocolEvent.desk(seat.state)
    return false
  }

  /// Takes only what happened before the last turn ran as sent.
  private mutating func forgetWhatWasSent() {
    let state = seat.state
    sentPosts = []
    sentNews = state.news.prefix { $0.turn < state.turnIndex - 1 }.count
    sentMails = 0
  }

  private mutating func takeFresh() -> JSON.Fresh {
    let state = seat.state
    let language = state.language
    let posts = state.freshPosts.filter { !sentPosts.contains($0.id) }
    let fresh = JSON.Fresh(
      posts: .array(posts.map { JSON($0, language) }),
      events: .array(state.news.dropFirst(sentNews).map { JSON($0, language) }),
      mails: .array(state.inbox.dropFirst(sentMails).map { JSON($0, state) }))
    sentPosts.formUnion(posts.map(\.id))
    sentNews = state.news.count
    sentMails = state.inbox.count
    return fresh
  }

  /// The lists of the desk that are not as they were last sent.
  private mutating func takeChangedDesk() -> [JSON.Member] {
    let desk = ProtocolEvent.desk(seat.state)
    let changed = desk.filter { !sentDesk.contains($0) }
    sentDesk = desk
    return changed
  }

  private func send(error reason: String, _ message: String) throws(OutputClosed) {
    try send(ProtocolEvent.error(reason, line: line, message: message))
  }

  private func send(_ event: JSON) throws(OutputClosed) {
    try output.write(event.text + "\n")
  }
}
