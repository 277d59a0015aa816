import Codebook
import Engine

/// A film as it plays on a terminal of some size, for others to watch it without the program.
public struct Recording: Sendable {
  /// Something that the terminal is sent, or a mark to go to.
  public struct Event: Equatable, Sendable {
    /// What it is, in the words of asciicast.
    public enum Kind: String, Sendable {
      case output = "o"
      case marker = "m"
    }

    /// When, in milliseconds since the beginning.
    public var at: Int
    /// What it is.
    public var kind: Kind
    /// The sequences of the terminal, or the name of the mark.
    public var text: String
  }

  /// What is sent and marked, in order.
  public private(set) var events: [Event] = []
  /// The last screen.
  public private(set) var screen: CellBuffer
  private var model: Interface.Model
  private var state: Game.State
  private var time = 0
  private let ansi: Ansi

  /// Plays a film to its end.
  ///
  /// - Complexity: O(*n* × *m*) in the decisions and the cells of the screen.
  public init(_ film: Film, language: Language, size: Size, theme: Theme) {
    model = Interface.Model(language: language, library: Library())
    state = film.state(after: 0)
    screen = CellBuffer(size)
    ansi = Ansi(theme)
    model.openFilm(film.scenes, state)
    model.playFilm()
    show(isFirst: true)
    mark()
    while model.filmTick != nil { advance(film) }
    show()
  }

  private mutating func advance(_ film: Film) {
    time += model.filmTick ?? 0
    let wasTyping = model.reel?.isTyping(model.language) ?? false
    let requests = Interface.handle(.tick, &model, state: state, size: screen.size)
    for case .seek(let place) in requests {
      let turn = state.turnIndex
      state = film.state(after: place)
      model.showFrame(place, state)
      if state.turnIndex != turn { mark() }
    }
    if wasTyping || !requests.isEmpty { show() }
  }

  private mutating func show(isFirst: Bool = false) {
    let next = Interface.draw(model, state: state, size: screen.size).buffer
    let text = ansi.text(next, since: isFirst ? nil : screen)
    if !text.isEmpty { events.append(Event(at: time, kind: .output, text: text)) }
    screen = next
  }

  private mutating func mark() {
    let title = "\(state.turnIndex + 1). \(state.turn.title[model.language])"
    events.append(Event(at: time, kind: .marker, text: title))
  }
}
