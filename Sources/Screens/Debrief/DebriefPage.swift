extension Interface {
  /// A part of the debrief as lines, of which some can be chosen.
  struct DebriefPage {
    var lines: [Line] = []
    /// Where the things to choose from stand, by their places.
    var choices: [Range<Int>] = []

    static func + (left: DebriefPage, right: [Line]) -> DebriefPage {
      DebriefPage(lines: left.lines + right, choices: left.choices)
    }

    /// Adds something to choose: a click anywhere on it chooses it.
    mutating func offer(_ lines: [Line], isChosen: Bool) {
      let target = Target.item(choices.count)
      choices.append(self.lines.count..<(self.lines.count + lines.count))
      self.lines += lines.map { (isChosen ? $0.on(.selection) : $0).to(target) }
    }

    /// The first line to show so that a choice is in sight.
    func scroll(from top: Int, toSee choice: Int, rows: Int) -> Int {
      guard choices.indices.contains(choice) else { return top }
      let wanted = choices[choice]
      if choice == 0 { return 0 }
      let lowest = max(0, wanted.upperBound - rows)
      return min(max(top, lowest), wanted.lowerBound)
    }
  }
}
