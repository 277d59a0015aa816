import Engine
import Screens

/// A film and the desk of it that is shown.
struct Projector {
  private let film: Film
  private(set) var frame: Game.State

  /// Shows the first desk of a film.
  init(_ film: Film, _ model: inout Interface.Model, isAlone: Bool = false) {
    self.film = film
    frame = film.state(after: 0)
    model.openFilm(film.scenes, frame, isAlone: isAlone)
  }

  /// Shows the desk after so many decisions.
  mutating func show(_ place: Int, _ model: inout Interface.Model) {
    frame = film.state(after: place)
    model.showFrame(place, frame)
  }
}
