/// A pattern compiled for matching.
struct Program: Sendable {
  enum Instruction: Sendable {
    /// One word whose number is among these.
    case one([Int32])
    case any
    /// Try the first way, then the second.
    case split(Int, Int)
    case jump(Int)
    /// Go on at the target unless what follows here matches.
    case unless(Int)
    case clauseStart
    case clauseEnd
    case accept
  }

  private(set) var instructions: [Instruction] = []
  /// The words that a match can begin with; empty if any word can.
  private(set) var first: [Int32] = []

  init(_ pattern: Pattern, lexicon: inout Lexicon) {
    emit(pattern, &lexicon)
    instructions.append(.accept)
    var opening = Set<Int32>()
    var anywhere = false
    collect(pattern, into: &opening, anywhere: &anywhere, &lexicon)
    first = anywhere ? [] : opening.sorted()
  }

  private mutating func emit(_ pattern: Pattern, _ lexicon: inout Lexicon) {
    if let numbers = Program.numbers(pattern, &lexicon) {
      instructions.append(.one(numbers))
      return
    }
    switch pattern {
    case .any: instructions.append(.any)
    case .gap(let width): for _ in 0..<width { emitOptional(.any, &lexicon) }
    case .sequence(let parts): for part in parts { emit(part, &lexicon) }
    case .choice(let options): emitChoice(options, &lexicon)
    case .repeated(let part, let times): for _ in 0..<times { emitOptional(part, &lexicon) }
    case .not(let part):
      let start = instructions.count
      instructions.append(.unless(0))
      emit(part, &lexicon)
      instructions.append(.accept)
      instructions[start] = .unless(instructions.count)
    case .clauseStart: instructions.append(.clauseStart)
    case .clauseEnd: instructions.append(.clauseEnd)
    case .word, .stem, .kind: break
    }
  }

  /// Greedy for words that are named, reluctant for gaps, so that the shortest gap wins.
  private mutating func emitOptional(_ part: Pattern, _ lexicon: inout Lexicon) {
    let start = instructions.count
    instructions.append(.split(0, 0))
    emit(part, &lexicon)
    let end = instructions.count
    instructions[start] = part == .any ? .split(end, start + 1) : .split(start + 1, end)
  }

  private mutating func emitChoice(_ options: [Pattern], _ lexicon: inout Lexicon) {
    var exits: [Int] = []
    for (index, option) in options.enumerated() {
      let isLast = index == options.count - 1
      let start = instructions.count
      if !isLast { instructions.append(.split(0, 0)) }
      emit(option, &lexicon)
      if !isLast {
        exits.append(instructions.count)
        instructions.append(.jump(0))
        instructions[start] = .split(start + 1, instructions.count)
      }
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  /// The numbers of a pattern that is one word long, or nil.
  private static func numbers(_ pattern: Pattern, _ lexicon: inout Lexicon) -> [Int32]? {
    switch pattern {
    case .word(let word): return [lexicon.add(word: word)]
    case .stem(let stem): return [lexicon.add(stem: stem)]
    case .kind(let kind): return [lexicon.add(word: kind)]
    case .choice(let options):
      var all: [Int32] = []
      for option in options {
        guard let numbers = numbers(option, &lexicon) else { return nil }
        all += numbers
      }
      return all
    default: return nil
    }
  }

  /// Adds the words that a match of `pattern` can begin with; returns whether it can match nothing at all.
  @discardableResult
  private func collect(
    _ pattern: Pattern, into opening: inout Set<Int32>, anywhere: inout Bool, _ lexicon: inout Lexicon
  ) -> Bool {
    if let numbers = Program.numbers(pattern, &lexicon) {
      opening.formUnion(numbers)
      return false
    }
    switch pattern {
    case .any:
      anywhere = true
      return false
    case .gap, .not, .clauseStart, .clauseEnd:
      if case .gap = pattern { anywhere = true }
      return true
    case .repeated(let part, _):
      collect(part, into: &opening, anywhere: &anywhere, &lexicon)
      return true
    case .sequence(let parts):
      for part in parts where !collect(part, into: &opening, anywhere: &anywhere, &lexicon) { return false }
      return true
    case .choice(let options):
      var isNullable = false
      for option in options where collect(option, into: &opening, anywhere: &anywhere, &lexicon) { isNullable = true }
      return isNullable
    case .word, .stem, .kind: return false
    }
  }
}
