import Codebook
import Engine

extension Interface {
  /// A film that is being watched: its decisions without their desks, which the caller keeps, and where it stands.
  struct Reel: Equatable, Sendable {
    var scenes: [Film.Scene]
    /// Whether leaving it leaves the program.
    var isAlone: Bool
    /// How many decisions have been done.
    var place = 0
    var isPlaying = false
    /// How many times as fast as usual it plays.
    var speed = 1
    /// How many ticks the desk has been shown for while it plays.
    var ticks = 0

    init(_ scenes: [Film.Scene], isAlone: Bool) {
      self.scenes = scenes
      self.isAlone = isAlone
    }

    /// The decision that led to what is shown, or nil at the beginning.
    var scene: Film.Scene? { place > 0 ? scenes[place - 1] : nil }

    var isAtEnd: Bool { place == scenes.count }

    /// Where the turns begin: so many decisions after the beginning.
    var turnStarts: [(turn: Int, place: Int)] {
      scenes.indices.filter { $0 == 0 || scenes[$0].turn != scenes[$0 - 1].turn }.map { (scenes[$0].turn, $0) }
    }

    /// Where the next turn begins, or the end.
    var nextTurn: Int { turnStarts.first { $0.place > place }?.place ?? scenes.count }

    /// Where this turn began or, from there, the turn before.
    var previousTurn: Int { turnStarts.last { $0.place < place }?.place ?? 0 }
  }
}

/// How a film passes: words are typed, and each desk stays for a while.
extension Interface.Reel {
  /// The milliseconds of a tick.
  static let tick = 100

  /// The greatest speed.
  static let fastest = 16

  /// The graphemes that are typed in a tick.
  private static let typing = 6

  /// The ticks for which a desk stays once all is typed.
  private static let rest = 20

  /// How many graphemes of the words are typed so far; nil for all.
  var typed: Int? { isPlaying ? ticks * speed * Interface.Reel.typing : nil }

  /// Whether words are still being typed.
  func isTyping(_ language: Language) -> Bool {
    typed.map { $0 < scene?.words?[language].count ?? 0 } ?? false
  }

  /// Lets a tick pass; returns whether it is time for the next decision.
  mutating func pass(_ language: Language) -> Bool {
    ticks += 1
    let words = scene?.words?[language].count ?? 0
    return ticks * speed >= words / Interface.Reel.typing + Interface.Reel.rest
  }
}

extension Interface.Model {
  /// Shows a film from its first desk on.
  ///
  /// - Parameters:
  ///   - scenes: The decisions; the caller keeps the desks and is asked for them by `seek`.
  ///   - isAlone: Whether leaving the film leaves the program, and not only the film.
  public mutating func openFilm(_ scenes: [Film.Scene], _ state: Game.State, isAlone: Bool = false) {
    leave(for: .film)
    reel = Interface.Reel(scenes, isAlone: isAlone)
    showFrame(0, state)
  }

  /// Lets the film play by itself.
  public mutating func playFilm() {
    reel?.isPlaying = true
  }

  /// Shows the desk of the film after so many decisions.
  public mutating func showFrame(_ place: Int, _ state: Game.State) {
    guard let count = reel?.scenes.count else { return }
    reel?.place = min(max(0, place), count)
    reel?.ticks = 0
    overlays = []
    status = nil
    desk = Interface.DeskFocus()
    feedList = .empty
    figures = nil
    if let scene = reel?.scene { desk.follow(scene, state) }
  }

  /// After how many milliseconds without a key a tick is wanted; nil where nothing moves by itself.
  public var tick: Int? { filmTick ?? (isMoving ? Interface.tickMilliseconds : nil) }

  /// The same for a film that plays.
  public var filmTick: Int? { reel?.isPlaying == true && overlays.isEmpty ? Interface.Reel.tick : nil }
}
