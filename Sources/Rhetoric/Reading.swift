import Codebook

/// What a text says, with the words that carry each finding.
public struct Reading: Equatable, Sendable {
  /// Who says that a text follows a strategy.
  public enum Grounds: Equatable, Sendable {
    /// A rule.
    case rule
    /// A rule, which the classifier takes to be mistaken here.
    case doubtedRule
    /// The classifier alone.
    case classifier
  }

  /// A strategy found in the text.
  public struct Finding: Equatable, Sendable {
    /// What the words do.
    public var strategy: Strategy
    /// How plainly they do it, 0 to 100.
    public var strength: Int
    /// Where they stand: offsets in Characters of the text.
    public var span: Range<Int>
    /// The learner's own words, as written.
    public var words: String
    /// The id of the rule that matched, such as `en.apologise.sorry-for`, or `en.apologise.learnt`.
    public var rule: String
    /// Who says so.
    public var grounds: Grounds
    /// If the classifier alone says so, the words that weighed most, heaviest first.
    public var because: [String]

    /// Makes a finding.
    public init(
      strategy: Strategy, strength: Int, span: Range<Int>, words: String, rule: String, grounds: Grounds = .rule,
      because: [String] = []
    ) {
      self.strategy = strategy
      self.strength = strength
      self.span = span
      self.words = words
      self.rule = rule
      self.grounds = grounds
      self.because = because
    }

    /// Whether it is not sure: perhaps.
    public var isGuess: Bool { grounds != .rule }

    /// Whether it may count: what is only guessed never counts against anybody.
    public var counts: Bool { !isGuess || !strategy.isRisky }
  }

  /// The findings, ordered by the start of their span, then by its end, then in the codebook's order of strategies.
  public var findings: [Finding]
  /// How the text sounds, in the codebook's order.
  public var tones: [Tone]
  /// The components of an apology that are present, heaviest first.
  public var apology: [ApologyComponent]
  /// How concrete the text is, 0 to 100: times, dates, figures, links, named people, steps named with a verb.
  public var specificity: Int
  /// How heavy the language is, 0 (as plain as most replies) to 100 (an official's report).
  public var heaviness: Int
  /// The commitment to come back, if there is one; the one with a time is preferred, then the first.
  public var promise: Promise?
  /// Where the text guarantees a result, as offsets in Characters; nil where it does not.
  public var guarantee: Range<Int>?
  /// Whether the text names what people live through.
  public var namesTrouble: Bool
  /// Whether the text speaks to one person, by handle or by first name.
  public var addressesPerson: Bool
  /// Telephone numbers, e-mail addresses, order and customer numbers that the text gives away, as written.
  public var personalData: [String]

  /// Makes a reading; by default the reading of an empty text.
  public init(
    findings: [Finding] = [], tones: [Tone] = [], apology: [ApologyComponent] = [], specificity: Int = 0,
    heaviness: Int = 0, promise: Promise? = nil, guarantee: Range<Int>? = nil, namesTrouble: Bool = false,
    addressesPerson: Bool = false,
    personalData: [String] = []
  ) {
    self.findings = findings
    self.tones = tones
    self.apology = apology
    self.specificity = specificity
    self.heaviness = heaviness
    self.promise = promise
    self.guarantee = guarantee
    self.namesTrouble = namesTrouble
    self.addressesPerson = addressesPerson
    self.personalData = personalData
  }

  /// How strongly the text does `strategy`: as much as the strongest of its findings, 0 when there is none; only facts add
  /// up, each taking its share of what is missing to 100. A guess counts only where it can do no harm.
  ///
  /// - Complexity: O(*n*) in the findings.
  public func strength(of strategy: Strategy) -> Int {
    var (strongest, missing) = (0, 100)
    for place in findings.indices where findings[place].strategy == strategy && findings[place].counts {
      strongest = max(strongest, findings[place].strength)
      missing -= missing * findings[place].strength / 100
    }
    return strategy == .inform ? 100 - missing : strongest
  }

  /// The strongest strategy.
  ///
  /// Between equals, what does harm comes first, then what repairs, then what keeps talking (`Reading.rank`):
  /// a reader remembers the insult in an apology.
  ///
  /// - Complexity: O(*n*) in the findings.
  public var mainStrategy: Strategy? {
    var best: (strategy: Strategy, strength: Int)?
    for strategy in Reading.rank {
      let strength = strength(of: strategy)
      if strength > best?.strength ?? 0 { best = (strategy, strength) }
    }
    return best?.strategy
  }

  /// The order in which strategies of equal strength are preferred as the main one.
  public static let rank: [Strategy] = [
    .attack, .threaten, .deny, .scapegoat, .nonapology, .apologise, .correct, .compensate, .victimage, .excuse,
    .justify, .hold, .inform, .empathise, .redirect, .ask, .humour, .bolster, .ingratiate,
  ]
}

extension Strategy {
  /// Whether it can do its author harm.
  public var isRisky: Bool {
    switch self {
    case .apologise, .compensate, .correct, .inform, .hold, .empathise, .ingratiate, .ask: false
    case .deny, .attack, .scapegoat, .excuse, .justify, .bolster, .victimage, .nonapology, .redirect, .threaten,
      .humour:
      true
    }
  }
}

/// A commitment to come back to the public.
public struct Promise: Equatable, Sendable {
  /// When it falls due, as far as the words say.
  public enum Deadline: Equatable, Sendable {
    /// At a time of day: minutes since midnight, 0 to 1439; whether it is today the text may leave open.
    case clock(Int)
    /// Within so many minutes of the writing.
    case within(Int)
    /// On the day that is so many days from now, 0 for today: at a time of day, or before its end.
    case day(Int, at: Int? = nil)
    /// On a day of the week, 0 for Monday to 6 for Sunday: at a time of day, or before its end.
    case weekday(Int, at: Int? = nil)
    /// On a date that the words give and the program does not work out.
    case date

    /// The same day at `minute`, counted from midnight.
    func at(_ minute: Int) -> Deadline {
      switch self {
      case .day(0, _): .clock(minute)
      case .day(let days, _): .day(days, at: minute)
      case .weekday(let day, _): .weekday(day, at: minute)
      case .clock, .within, .date: self
      }
    }
  }

  /// The words of the commitment, as written.
  public var words: String
  /// Where they stand: offsets in Characters of the text.
  public var span: Range<Int>
  /// When it falls due; nil if no time is given ("soon" is none).
  public var deadline: Deadline?
  /// Whether the time is a limit ("by six", « sous deux heures ») and not an hour to come back at ("at six").
  public var isLimit: Bool
  /// Whether a time is given ("by 6 pm").
  public var hasTime: Bool { deadline != nil }

  /// Makes a promise.
  public init(words: String, span: Range<Int>, deadline: Deadline?, isLimit: Bool) {
    self.words = words
    self.span = span
    self.deadline = deadline
    self.isLimit = isLimit
  }
}

/// One thing to be said to the author of a text about it.
public struct Remark: Equatable, Sendable {
  /// What sort of remark it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Well done.
    case strength
    /// Better not said, or said otherwise.
    case weakness
    /// Not there, and needed.
    case missing
    /// How it could be put, with gaps to fill.
    case pattern
  }

  /// The id of the remark, such as `nonapology`; one text never gets the same id twice.
  public var id: String
  /// What sort of remark it is.
  public var kind: Kind
  /// The remark, in a sentence or two, with the author's words in quotation marks.
  public var text: LocalizedText
  /// Where the words stand that it speaks of: offsets in Characters; nil for what is missing.
  public var span: Range<Int>?

  /// Makes a remark.
  public init(id: String, kind: Kind, text: LocalizedText, span: Range<Int>? = nil) {
    self.id = id
    self.kind = kind
    self.text = text
    self.span = span
  }
}
