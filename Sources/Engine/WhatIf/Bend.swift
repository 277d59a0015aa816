import Codebook
import Simulation

/// A bend of the curve: where the number of posts an hour changed most within an hour, and what bent it.
public struct Bend: Equatable, Sendable {
  /// Something that happened shortly before.
  public struct Cause: Equatable, Sendable {
    /// What.
    public var text: LocalizedText
    /// How much of the change is missing where it did not happen, with the same luck, in percent; below 0 where the
    /// change is greater without it.
    public var share: Int
  }

  /// The turn, from 0.
  public var turn: Int
  /// When it ends.
  public var at: CivilTime
  /// Posts an hour before it, in people.
  public var before: Int
  /// Posts an hour after it, in people.
  public var after: Int
  /// What bent it, the largest share first; none where nothing by itself did.
  public var causes: [Cause]
  /// By how many posts an hour the curve changes.
  var size: Int { abs(after - before) }

  /// Ticks within which a change counts.
  static let window = 6
  /// Ticks before the bend in which causes are looked for.
  static let reach = 18
  /// How many of what happened last is looked at.
  static let mostCauses = 6
  /// The least share that makes a cause, in percent.
  static let leastShare = 10
}

extension Game.State {
  /// The greatest bend of each turn, in order of time, without its causes: those take a `Telling` to find. Bends of less
  /// than a tenth of the greatest are left out.
  ///
  /// - Complexity: O(*n*) in the readings.
  public var bends: [Bend] {
    let all = scenario.turns.indices.compactMap { turn in
      greatestChange(in: turn).map { bend(in: turn, from: $0.first, to: $0.last) }
    }
    let greatest = all.map(\.size).max() ?? 0
    return all.filter { $0.size * 10 >= greatest }
  }

  fileprivate func bend(in turn: Int, from first: Int, to last: Int) -> Bend {
    Bend(
      turn: turn, at: readings[last].at, before: readings[first].postsPerHour, after: readings[last].postsPerHour,
      causes: [])
  }

  /// The places of the readings between which the curve changes most in a turn.
  fileprivate func greatestChange(in turn: Int) -> (first: Int, last: Int)? {
    let (start, end) = (scenario.turns[turn].start, scenario.turns[turn].end)
    let own = readings.indices.filter { readings[$0].at > start && readings[$0].at <= end }
    func size(_ change: (first: Int, last: Int)) -> Int {
      abs(readings[change.last].postsPerHour - readings[change.first].postsPerHour)
    }
    let pairs = own.map { (first: max(own[0], $0 - Bend.window), last: $0) }
    return pairs.filter { size($0) > 0 }.max { size($0) < size($1) }
  }
}

extension Telling {
  /// The greatest bend of the curve in a turn of the story as it was played, or nil where nothing moves.
  ///
  /// Each thing that happened in the three hours before is left out in turn, on the same draws: what is then missing of
  /// the change is its share. Shares need not add up to a hundred, because causes work together.
  ///
  /// - Complexity: that of playing the turn some times.
  public func bend(in turn: Int) -> Bend? {
    let state = end.state
    guard beginnings.indices.contains(turn), let (first, last) = state.greatestChange(in: turn) else { return nil }
    var bend = state.bend(in: turn, from: first, to: last)
    bend.causes = causes(of: bend, from: first, to: last)
    return bend
  }

  private func causes(of bend: Bend, from first: Int, to last: Int) -> [Bend.Cause] {
    // Readings are counted in ticks that were lived; causes in ticks of the clock, which also runs between turns.
    let tick = beginnings[bend.turn].community.tick + last - beginnings[bend.turn].readings.count
    let notes = end.state.causes
    let recent = notes.indices.filter { (tick - Bend.reach...tick).contains(notes[$0].tick) }.suffix(Bend.mostCauses)
    let found = recent.compactMap { number -> Bend.Cause? in
      let change = change(without: number, since: turn(ofCause: number), from: first, to: last)
      let whole = bend.after - bend.before
      let share = (whole - change) * 100 / whole
      return share >= Bend.leastShare ? Bend.Cause(text: notes[number].text, share: share) : nil
    }
    return found.mostByText(3)
  }

  /// The last turn at whose beginning a cause had not happened yet.
  private func turn(ofCause number: Int) -> Int {
    beginnings.lastIndex { $0.causes.count <= number } ?? 0
  }

  /// The change between two readings where the community is kept from a cause.
  private func change(without number: Int, since turn: Int, from first: Int, to last: Int) -> Int {
    var teller = Teller(story: story, branch: nil, state: beginnings[turn])
    teller.state.withheld = number
    teller.state.stimuli.removeAll { $0.cause == number }
    while !teller.state.isOver, teller.state.readings.count <= last { teller.tellTurn() }
    let readings = teller.state.readings
    return readings.indices.contains(last) ? readings[last].postsPerHour - readings[first].postsPerHour : 0
  }
}

extension [Bend.Cause] {
  /// The greatest, each told once: what happened on two channels has two shares and one name.
  func mostByText(_ count: Int) -> [Bend.Cause] {
    var told: [Bend.Cause] = []
    for cause in sorted(by: { $0.share > $1.share }) where !told.contains(where: { $0.text == cause.text }) {
      told.append(cause)
    }
    return Array(told.prefix(count))
  }
}

extension Bend {
  /// The bend and its causes, in a sentence.
  public var sentence: LocalizedText {
    LocalizedText { language in
      let isEnglish = language == .english
      let isRise = after > before
      let (before, after) = (Words.number(before, language), Words.number(after, language))
      let head =
        isEnglish
        ? "The curve \(isRise ? "rises" : "falls") from \(before) to \(after) posts an hour"
        : "La courbe \(isRise ? "monte" : "descend") de \(before) à \(after) publications par heure"
      guard !causes.isEmpty else {
        return head + (isEnglish ? "; no single cause bends it." : "\u{A0}; aucune cause ne l'explique à elle seule.")
      }
      let shares = causes.map { cause in
        let (share, text) = (min(cause.share, 100), Words.unended(cause.text[language]))
        return isEnglish
          ? "\(share)% of it would be missing without this: \(text)"
          : "il en manquerait \(share)\u{A0}% sans ceci\u{A0}: \(text)"
      }
      return Words.ended(([head] + shares).joined(separator: isEnglish ? "; " : "\u{A0}; "))
    }
  }
}
