import Engine

extension Interface {
  /// A text in the making, what it is for, and what is looked at beside it.
  struct Composer: Equatable, Sendable {
    var purpose: Purpose
    var editor: TextEditor
    /// What was said in a finished play where this is a text to try instead of it, or nil.
    var rewriting: Rewriting?
    /// What is shown beside the text, or what comes first where there is no such thing.
    var note = Note.matter
    /// The page of a note that takes several, from 0.
    var page = 0
    /// The first line of the text that is shown.
    var top = 0
    /// How the text reads, once it was read.
    var review: Review?
    /// Whether there is room for how it reads beside it.
    var isRoomy = false

    init(purpose: Purpose, editor: TextEditor) {
      self.purpose = purpose
      self.editor = editor
    }

    /// Shows how the text reads.
    mutating func take(_ critique: Critique) {
      review = Review(critique)
      (note, page) = (.reading, 0)
    }
  }

  /// What can be looked at while a text is written.
  enum Note: Equatable, Sendable {
    /// What is answered, or where the text will stand.
    case matter
    /// How the house speaks, and what may truthfully be said.
    case ours
    /// The whole of what is answered, with its conversation.
    case whole
    /// How the text reads.
    case reading
  }

  /// How a text reads, and where the words of each finding stand in it as it is now.
  struct Review: Equatable, Sendable {
    var critique: Critique
    /// The graphemes of each finding; nil once they were changed.
    private(set) var places: [Range<Int>?]

    init(_ critique: Critique) {
      self.critique = critique
      places = critique.reading.findings.map(\.span)
    }

    /// Moves the places along with an edit, and forgets those that it touches.
    mutating func follow(from old: [Character], to new: [Character]) {
      guard old != new else { return }
      let most = min(old.count, new.count)
      let kept = zip(old, new).prefix { $0 == $1 }.count
      let tail = min(most - kept, zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count)
      places = places.map { place in
        guard let place else { return nil }
        if place.upperBound <= kept { return place }
        guard place.lowerBound >= old.count - tail else { return nil }
        let shift = new.count - old.count
        return (place.lowerBound + shift)..<(place.upperBound + shift)
      }
    }
  }
}
