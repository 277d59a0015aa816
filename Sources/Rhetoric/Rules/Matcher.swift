/// Runs programs over a text's tokens.
struct Matcher {
  let text: Tokens
  /// The numbers of all tokens, one token's after the other's.
  private var numbers: [Int32] = []
  /// Where each token's numbers begin, and the end of all.
  private var starts: [Int] = []

  private let code: Code

  init(_ text: Tokens, lexicon: Lexicon, code: Code) {
    self.text = text
    self.code = code
    let classes = TokenClasses(lexicon: lexicon)
    for index in text.tokens.indices {
      starts.append(numbers.count)
      numbers += lexicon.numbers(of: text.tokens[index].word)
      classes.add(index, in: text, to: &numbers)
    }
    starts.append(numbers.count)
  }

  /// The numbers of token `index`.
  func numbers(of index: Int) -> ArraySlice<Int32> { numbers[starts[index]..<starts[index + 1]] }

  /// The numbers of some tokens that follow each other.
  func numbers(of tokens: Range<Int>) -> ArraySlice<Int32> {
    numbers[starts[tokens.lowerBound]..<starts[tokens.upperBound]]
  }

  /// The end of a match of the program that begins at `entry`, from token `start` and before token `limit`; nil if
  /// there is none.
  func match(_ entry: Int, at start: Int, limit: Int) -> Int? { run(entry, start, limit) }

  private func run(_ from: Int, _ start: Int, _ limit: Int) -> Int? {
    var counter = from
    var position = start
    while true {
      let instruction = code.instructions[counter]
      switch instruction.operation {
      case .one:
        guard position < limit, accepts(instruction, position) else { return nil }
        position += 1
        counter += 1
      case .any:
        guard position < limit else { return nil }
        position += 1
        counter += 1
      case .peek:
        if position < limit, accepts(instruction, position) {
          counter += 1
        } else if instruction.target == 0 {
          return nil
        } else {
          counter = instruction.target
        }
      case .split:
        if let end = run(instruction.a, position, limit) { return end }
        counter = instruction.b
      case .jump: counter = instruction.a
      case .unless:
        if run(counter + 1, position, limit) != nil { return nil }
        counter = instruction.a
      case .clauseStart:
        guard position < limit, text.tokens[position].pause != .none else { return nil }
        counter += 1
      case .clauseEnd:
        guard position == limit || text.tokens[position].pause != .none else { return nil }
        counter += 1
      case .accept: return position
      }
    }
  }

  private func accepts(_ instruction: Instruction, _ position: Int) -> Bool {
    for index in starts[position]..<starts[position + 1] {
      var low = instruction.a
      var high = instruction.b
      let wanted = numbers[index]
      while low < high {
        let middle = (low + high) / 2
        if code.numbers[middle] < wanted { low = middle + 1 } else { high = middle }
      }
      if low < instruction.b, code.numbers[low] == wanted { return true }
    }
    return false
  }
}

/// The kinds of token that patterns can ask for.
struct TokenClasses {
  private let number: Int32?
  private let time: Int32?
  private let name: Int32?

  init(lexicon: Lexicon) {
    number = lexicon.number(ofKind: "<n>")
    time = lexicon.number(ofKind: "<time>")
    name = lexicon.number(ofKind: "<Name>")
  }

  /// Adds the numbers of the kinds that token `index` is of.
  func add(_ index: Int, in text: Tokens, to numbers: inout [Int32]) {
    let token = text.tokens[index]
    switch token.kind {
    case .number:
      if let number { numbers.append(number) }
      if let time, Moments.clock(text, at: index) != nil { numbers.append(time) }
    case .word: if let name, token.startsUpper, !token.isShouted { numbers.append(name) }
    case .handle, .link, .email, .hashtag: break
    }
  }
}
