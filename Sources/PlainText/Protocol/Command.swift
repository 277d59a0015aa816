import Codebook
import Engine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSONLines {
  /// What a line of the protocol asks for.
  enum Command: Equatable {
    /// An act of the game.
    case action(Game.Action)
    /// The turn as it stands, once more.
    case look
    /// A verb that does not exist.
    case unknownVerb(String)
    /// No command at all, and why.
    case malformed(String)

    private struct Verb: Decodable {
      var word: String
      private enum CodingKeys: String, CodingKey {
        case word = "do"
      }
    }

    init(reading line: String) {
      let data = Data(line.utf8)
      // Once the verb was read, the line is an object, and what no field is named for is a value in it.
      var elsewhere = "the line is not a JSON object"
      do {
        let verb = try JSONDecoder().decode(Verb.self, from: data).word
        elsewhere = "a value cannot be read (a number must be whole and fit into 64 bits)"
        if verb == "look" {
          self = .look
        } else if DeskVerb(rawValue: verb) == nil {
          self = .unknownVerb(verb)
        } else {
          self = .action(try JSONDecoder().decode(Game.Action.self, from: data))
        }
      } catch {
        self = .malformed(Command.sentence(error, elsewhere: elsewhere))
      }
    }

    /// What is wrong; `elsewhere` where no field is to blame.
    private static func sentence(_ error: any Error, elsewhere: String) -> String {
      switch error {
      case DecodingError.keyNotFound(let key, _):
        return "the field \"\(key.stringValue)\" is missing"
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        guard let field = context.codingPath.last else { return elsewhere }
        return "the field \"\(field.stringValue)\" has the wrong type"
      case DecodingError.dataCorrupted(let context):
        guard let field = context.codingPath.last else { return elsewhere }
        return "the field \"\(field.stringValue)\" cannot be read"
      default: return elsewhere
      }
    }
  }
}
