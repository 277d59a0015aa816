import PlainText
import Screens

/// A recording in the format of asciinema, version 2: a header and an event a line, each in JSON.
struct Asciicast {
  private let recording: Recording
  private let title: String

  init(_ recording: Recording, title: String) {
    self.recording = recording
    self.title = title
  }

  /// The text of the file.
  var text: String {
    ([header] + recording.events.map(line)).map { $0.text + "\n" }.joined()
  }

  private var header: JSON {
    [
      "version": 2, "width": .integer(recording.screen.size.columns), "height": .integer(recording.screen.size.rows),
      "title": .string(title), "env": ["TERM": "xterm-256color"],
    ]
  }

  private func line(_ event: Recording.Event) -> JSON {
    [.number(Asciicast.seconds(event.at)), .string(event.kind.rawValue), .string(event.text)]
  }

  /// Milliseconds as seconds: `12.3`.
  private static func seconds(_ milliseconds: Int) -> String {
    "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
  }
}
