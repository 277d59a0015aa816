/// Runs programs over a text's tokens.
struct Matcher {
  let text: Tokens
  /// The numbers of every token.
  let numbers: [[Int32]]

  init(_ text: Tokens, lexicon: Lexicon) {
    self.text = text
    let classes = TokenClasses(lexicon: lexicon)
    numbers = text.tokens.indices.map { lexicon.numbers(of: text.tokens[$0].word) + classes.numbers(of: $0, in: text) }
  }

  /// The end of a match of `program` from `start` within the sentence, nil if there is none.
  func match(_ program: Program, at start: Int, limit: Int) -> Int? {
    run(program.instructions, 0, start, limit)
  }

  private func run(_ code: [Program.Instruction], _ from: Int, _ start: Int, _ limit: Int) -> Int? {
    var counter = from
    var position = start
    while true {
      switch code[counter] {
      case .one(let wanted):
        guard position < limit, numbers[position].contains(where: wanted.contains) else { return nil }
        position += 1
        counter += 1
      case .any:
        guard position < limit else { return nil }
        position += 1
        counter += 1
      case .split(let first, let second):
        if let end = run(code, first, position, limit) { return end }
        counter = second
      case .jump(let target): counter = target
      case .unless(let target):
        if run(code, counter + 1, position, limit) != nil { return nil }
        counter = target
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
}

/// The kinds of token that patterns can ask for.
struct TokenClasses {
  private let number: Int32?
  private let time: Int32?
  private let name: Int32?
  private let handle: Int32?

  init(lexicon: Lexicon) {
    number = lexicon.number(ofKind: "<n>")
    time = lexicon.number(ofKind: "<time>")
    name = lexicon.number(ofKind: "<Name>")
    handle = lexicon.number(ofKind: "<at>")
  }

  func numbers(of index: Int, in text: Tokens) -> [Int32] {
    let token = text.tokens[index]
    switch token.kind {
    case .number: return [number, Moments.clock(text, at: index) == nil ? nil : time].compactMap { $0 }
    case .handle: return [handle].compactMap { $0 }
    case .word: return token.startsUpper && !token.isShouted ? [name].compactMap { $0 } : []
    case .link, .email, .hashtag: return []
    }
  }
}
