/// One step of a compiled pattern: an operation and two operands.
struct Instruction: Sendable {
  enum Operation: Sendable {
    /// One word whose number is among those of the program's `numbers` from `a` up to `b`.
    case one
    case any
    /// Go on at `target`, or fail if it is 0, unless the next word is one of `numbers` from `a` up to `b`.
    case peek
    /// Try to go on at `a`, then at `b`.
    case split
    /// Go on at `a`.
    case jump
    /// Go on at `a` unless what follows here matches.
    case unless
    case clauseStart
    case clauseEnd
    case accept
  }

  var operation: Operation
  var a = 0
  var b = 0
  var target = 0
}

/// Many programs, laid out together so that matching copies nothing.
struct Code: Sendable {
  private(set) var instructions: [Instruction] = []
  private(set) var numbers: [Int32] = []

  /// Adds `program`; returns where it begins.
  mutating func append(_ program: Program) -> Int {
    let entry = instructions.count
    for var instruction in program.instructions {
      switch instruction.operation {
      case .one, .peek:
        instruction.a += numbers.count
        instruction.b += numbers.count
        if instruction.target != 0 { instruction.target += entry }
      case .split, .jump, .unless:
        instruction.a += entry
        instruction.b += entry
      case .any, .clauseStart, .clauseEnd, .accept: break
      }
      instructions.append(instruction)
    }
    numbers += program.numbers
    return entry
  }
}

/// A pattern compiled for matching.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []
  /// The numbers of the words that `one` accepts, ascending within each instruction.
  private(set) var numbers: [Int32] = []
  /// The words that a match can begin with; empty if any word can.
  private(set) var first: [Int32] = []
  /// Groups of words, of each of which every match has one.
  private(set) var needed: [[Int32]] = []

  init(_ pattern: Pattern, lexicon: inout Lexicon) {
    emit(pattern, &lexicon)
    instructions.append(Instruction(operation: .accept))
    var opening = Set<Int32>()
    var anywhere = false
    collect(pattern, into: &opening, anywhere: &anywhere, &lexicon)
    first = anywhere ? [] : opening.sorted()
    needed = Program.needed(by: pattern, &lexicon)
  }

  private static func needed(by pattern: Pattern, _ lexicon: inout Lexicon) -> [[Int32]] {
    if let numbers = numbers(pattern, &lexicon) { return [numbers] }
    switch pattern {
    case .sequence(let parts): return parts.flatMap { needed(by: $0, &lexicon) }
    case .choice(let options):
      var either: [Int32] = []
      for option in options {
        guard let fewest = needed(by: option, &lexicon).min(by: { $0.count < $1.count }) else { return [] }
        either += fewest
      }
      return [either]
    case .word, .stem, .kind, .any, .gap, .repeated, .not, .clauseStart, .clauseEnd: return []
    }
  }

  private mutating func emit(_ pattern: Pattern, _ lexicon: inout Lexicon) {
    if let accepted = Program.numbers(pattern, &lexicon) {
      let start = numbers.count
      numbers += accepted.sorted()
      instructions.append(Instruction(operation: .one, a: start, b: numbers.count))
      return
    }
    switch pattern {
    case .any: instructions.append(Instruction(operation: .any))
    case .gap(let width): for _ in 0..<width { emitOptional(.any, &lexicon) }
    case .sequence(let parts): for part in parts { emit(part, &lexicon) }
    case .choice(let options): emitChoice(options, &lexicon)
    case .repeated(let part, let times): for _ in 0..<times { emitOptional(part, &lexicon) }
    case .not(let part):
      let start = instructions.count
      instructions.append(Instruction(operation: .unless))
      emit(part, &lexicon)
      instructions.append(Instruction(operation: .accept))
      instructions[start].a = instructions.count
    case .clauseStart: instructions.append(Instruction(operation: .clauseStart))
    case .clauseEnd: instructions.append(Instruction(operation: .clauseEnd))
    case .word, .stem, .kind: break
    }
  }

  /// Greedy for words that are named, reluctant for gaps, so that the shortest gap wins.
  private mutating func emitOptional(_ part: Pattern, _ lexicon: inout Lexicon) {
    let peek = emitPeek(part, &lexicon)
    let start = instructions.count
    instructions.append(Instruction(operation: .split))
    emit(part, &lexicon)
    let end = instructions.count
    if let peek { instructions[peek].target = end }
    instructions[start].a = part == .any ? end : start + 1
    instructions[start].b = part == .any ? start + 1 : end
  }

  /// The longer phrases are tried first, then all single words at once.
  private mutating func emitChoice(_ all: [Pattern], _ lexicon: inout Lexicon) {
    emitPeek(.choice(all), &lexicon)
    let words = all.filter { Program.numbers($0, &lexicon) != nil }
    let phrases = all.filter { Program.numbers($0, &lexicon) == nil }
    let options = words.isEmpty ? phrases : phrases + [.choice(words)]
    var exits: [Int] = []
    for (index, option) in options.enumerated() {
      let isLast = index == options.count - 1
      let start = instructions.count
      if !isLast { instructions.append(Instruction(operation: .split, a: start + 1)) }
      emit(option, &lexicon)
      if !isLast {
        exits.append(instructions.count)
        instructions.append(Instruction(operation: .jump))
        instructions[start].b = instructions.count
      }
    }
    for exit in exits { instructions[exit].a = instructions.count }
  }

  /// Spares the attempts that the next word rules out; returns where, nil if any word may come next.
  @discardableResult
  private mutating func emitPeek(_ pattern: Pattern, _ lexicon: inout Lexicon) -> Int? {
    var opening = Set<Int32>()
    var anywhere = false
    guard !collect(pattern, into: &opening, anywhere: &anywhere, &lexicon), !anywhere else { return nil }
    let start = numbers.count
    numbers += opening.sorted()
    instructions.append(Instruction(operation: .peek, a: start, b: numbers.count))
    return instructions.count - 1
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
