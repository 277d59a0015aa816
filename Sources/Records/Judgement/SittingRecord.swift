import Codebook
import Engine
import Scenarios

/// What the file of a sitting holds: how it began, each response in order, and the marks once it is over.
///
/// It is written as an attempt is: JSON Lines, each line on the disk before the next item is shown, sealed at the end.
public struct SittingRecord: Equatable, Sendable {
  /// The version of the format that this program writes and reads.
  public static let format = 1

  /// How the sitting began: the first line.
  public struct Header: Codable, Equatable, Sendable {
    /// The version of the format.
    public var format: Int
    /// The version of the program that wrote it.
    public var program: String
    /// SHA-256 of the test's file, as hexadecimal digits.
    public var test: String
    /// The form that is taken.
    public var form: JudgementTest.Form
    /// Whether it is taken before learning or after.
    public var occasion: Sitting.Occasion
    /// The code of the person: sittings with the same code belong together.
    public var person: String
    /// The seed of the order of answers.
    public var seed: UInt64
    /// The language in which it was begun.
    public var language: Language
    /// When it was begun, in UTC, as `2026-01-31T09:30:00Z`.
    public var started: String

    private enum CodingKeys: String, CodingKey {
      case format = "judgement"
      case program, test, form, occasion, person, seed, language, started
    }

    /// Makes the header of a sitting by this version of the program.
    public init(program: String, sitting: Sitting, person: String, language: Language, started: String) {
      format = SittingRecord.format
      self.program = program
      test = sitting.test.contentHash
      form = sitting.form
      occasion = sitting.occasion
      self.person = person
      seed = sitting.seed
      self.language = language
      self.started = started
    }
  }

  /// The marks and what vouches for them: the last line of a finished sitting.
  struct Seal: Codable, Equatable {
    var marks: JudgementMarks
    /// SHA-256 of all bytes of the file before this line, as hexadecimal digits.
    var sha256: String
  }

  /// How the sitting began.
  public var header: Header
  /// The sitting as far as it has come.
  public var sitting: Sitting

  /// Whether `code` can stand for a person: 1 to 32 letters of ASCII, digits, `-` and `_`.
  public static func isPerson(_ code: String) -> Bool {
    (1...32).contains(code.utf8.count)
      && code.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }
}
