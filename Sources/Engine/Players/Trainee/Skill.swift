import Codebook

/// A skill that synthetic players have in different measure.
///
/// The five are those that the protocol of the score asks for (research on the score, section 7).
public enum Skill: String, CaseIterable, Sendable {
  /// Works without losing time, and speaks early.
  case speed
  /// Sees what a situation needs: which facts, which answer, which option.
  case diagnosis
  /// Writes what is concrete, plain and meant for the reader.
  case textQuality = "text-quality"
  /// Holds one line, keeps promises and deadlines, and gives each person words of their own.
  case consistency
  /// Does what is urgent first.
  case prioritisation

  /// Its name.
  public var name: LocalizedText {
    switch self {
    case .speed: LocalizedText(en: "speed", fr: "rapidité")
    case .diagnosis: LocalizedText(en: "diagnosis", fr: "diagnostic")
    case .textQuality: LocalizedText(en: "text quality", fr: "qualité des textes")
    case .consistency: LocalizedText(en: "consistency", fr: "constance")
    case .prioritisation: LocalizedText(en: "prioritisation", fr: "priorités")
    }
  }
}

/// How much of each skill somebody has, in thousandths: 0 is none, 1000 is that of the sensible player.
public struct Skills: Equatable, Sendable {
  private var values: [Int]

  /// The same measure of every skill.
  public init(all value: Int) {
    values = Skill.allCases.map { _ in value }
  }

  /// The measure of a skill.
  public subscript(skill: Skill) -> Int {
    get { values[skill.place] }
    set { values[skill.place] = newValue }
  }

  /// The latent skill that a score should find: the mean of the five, 0 to 1.
  public var latent: Double { Double(values.reduce(0, +)) / Double(1000 * values.count) }
}

extension Skill {
  /// Its place among all.
  fileprivate var place: Int {
    switch self {
    case .speed: 0
    case .diagnosis: 1
    case .textQuality: 2
    case .consistency: 3
    case .prioritisation: 4
    }
  }
}
