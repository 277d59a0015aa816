import Codebook

/// A trainee at the desk.
struct TraineeSeat {
  let trainee: Trainee
  /// What somebody without lapses would do.
  let sensible: SensiblePlayer
  private let draw: Draw
  /// How much was done in the turn.
  private let act: UInt32

  init(trainee: Trainee, sensible: SensiblePlayer) {
    self.trainee = trainee
    self.sensible = sensible
    var key = Fingerprint()
    key.add(trainee.seed)
    key.add(sensible.state.scenario.id)
    draw = Draw(seed: key.value, stream: .lapses)
    act = UInt32(clamping: sensible.state.deedsOfTurn.count)
  }

  var state: Game.State { sensible.state }
  var language: Language { state.language }

  /// The next act, or nil when nothing is left to do that there is time for.
  var action: Game.Action? {
    if let act = dawdle() ?? vent() { return act }
    for concern in concerns where !neglects(concern) {
      guard let action = sensible.action(about: concern), state.affords(action) else { continue }
      if hesitates(before: action) { return .wait(minutes: min(30, state.minutesLeft)) }
      let slip = slip(action)
      return state.affords(slip) ? slip : action
    }
    return nil
  }

  /// Whether a lapse happens at this act.
  func makes(_ lapse: Lapse) -> Bool { happens(lapse, number(lapse.rawValue, of: act)) }

  /// A number below `bound`, drawn for a lapse at this act.
  func choose(_ bound: Int, for lapse: Lapse) -> Int {
    Int(draw.below(UInt32(clamping: bound), trainee.number, number(lapse.rawValue + TraineeSeat.choices, of: act)))
  }

  private static let choices: UInt32 = 64
  private static let neglects: UInt32 = 128
  private static let orders: UInt32 = 192
  /// Instead of the number of an act.
  private static let wholeTurn: UInt32 = 0xFFFF

  /// Whether a lapse happens about something for the whole turn.
  private func makes(_ lapse: Lapse, about concern: SensiblePlayer.Concern) -> Bool {
    happens(lapse, number(TraineeSeat.neglects + concern.rawValue, of: TraineeSeat.wholeTurn))
  }

  /// Whether a lapse that is made once a turn happens in this one.
  private func makesOnce(_ lapse: Lapse) -> Bool { happens(lapse, number(lapse.rawValue, of: TraineeSeat.wholeTurn)) }

  private func happens(_ lapse: Lapse, _ number: UInt32) -> Bool {
    let lack = UInt32(clamping: (1000 - trainee.skills[lapse.skill]) * lapse.percent)
    return draw.below(100_000, trainee.number, number) < lack
  }

  /// The number of a draw: eight bits for the turn, sixteen for the act, eight for what is drawn.
  private func number(_ purpose: UInt32, of act: UInt32) -> UInt32 {
    UInt32(state.turnIndex & 0xFF) << 24 | (act & 0xFFFF) << 8 | purpose & 0xFF
  }

  /// What there is to see to, in the order in which it is seen to.
  private var concerns: [SensiblePlayer.Concern] {
    guard makes(.disorder) else { return sensible.concerns }
    return sensible.concerns.map { ($0, draw.bits(trainee.number, number(TraineeSeat.orders + $0.rawValue, of: act))) }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func neglects(_ concern: SensiblePlayer.Concern) -> Bool {
    switch concern {
    case .fact, .listening, .calendar, .rules, .influence, .threat: makes(.oversight, about: concern)
    case .promise: makes(.brokenPromise, about: concern)
    case .mailThatIsDue, .mail: makes(.missedDeadline, about: concern)
    case .ticket: makes(.droppedCase, about: concern)
    case .handover, .sharedLine, .sharedChannel, .coaching: makes(.overwork, about: concern)
    default: false
    }
  }

  private func dawdle() -> Game.Action? {
    state.minutesLeft > 0 && makes(.dawdling) ? .wait(minutes: min(15, state.minutesLeft)) : nil
  }

  private func vent() -> Game.Action? {
    guard state.isStorm, let channel = state.scenario.channels.first(where: \.isPrivate), makesOnce(.venting),
      !state.statements.contains(where: { $0.turn == state.turnIndex && $0.manner == .private })
    else { return nil }
    let action = fitting(TraineePhrases.ventings, on: channel.id, for: .venting).map {
      Game.Action.publish(channel: channel.id, text: $0)
    }
    return action.flatMap { state.affords($0) ? $0 : nil }
  }

  /// The first word of a storm is the one that is put off.
  private func hesitates(before action: Game.Action) -> Bool {
    guard case .publish = action, state.isStorm, state.minutesLeft > 0,
      !state.statements.contains(where: { $0.turn >= state.breakTurn && $0.manner == .publish })
    else { return false }
    return makes(.hesitation)
  }

  /// One of the texts that fit a channel, or nil.
  func fitting(_ texts: [LocalizedText], on channel: String, for lapse: Lapse) -> String? {
    let fitting = texts.map { $0[language] }.filter { $0.count <= state.limit(on: channel) }
    return fitting.isEmpty ? nil : fitting[choose(fitting.count, for: lapse)]
  }
}
