import Codebook
import Engine
import Fixtures

@testable import Screens

/// A film at a terminal that is only a size: the desks come from the film as the caller would give them.
struct FilmStage {
  let film: Film
  var model: Interface.Model
  var state: Game.State
  var size: Size
  /// What the caller was asked for, besides desks.
  var requests: [Interface.Request] = []

  init(_ language: Language, columns: Int = 80, rows: Int = 24, isAlone: Bool = false) throws {
    film = try (language == .english ? FilmStage.english : FilmStage.french).get()
    model = Interface.Model(language: language, library: Sample.library)
    state = film.state(after: 0)
    size = Size(columns: columns, rows: rows)
    model.openFilm(film.scenes, state, isAlone: isAlone)
  }

  private static let english = Result { try film(.english) }
  private static let french = Result { try film(.french) }

  /// A short play at the whole desk, in the language of its words.
  static func film(_ language: Language) throws -> Film {
    let sorry = language(
      "We are sorry about this loaf. We are checking the oven and will be back here by noon.",
      "Nous sommes désolés pour ce pain. Nous vérifions le four et revenons ici avant midi.")
    var state = Sample.wholeDesk(language)
    var film = Film(from: state)
    for action: Game.Action in [
      .ask(fact: "oven"), .reply(to: "p3", text: sorry), .choose(item: "m2", option: "a"), .pause(item: "c1"),
      .endTurn, .takeUp(ticket: "k1"), .wait(minutes: 10), .endTurn,
    ] {
      film.add(action, try Game.reduce(&state, action), to: state)
    }
    return film
  }

  var buffer: CellBuffer { Interface.draw(model, state: state, size: size).buffer }
  var text: String { buffer.text }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      for request in Interface.handle(key, &model, state: state, size: size) {
        if case .seek(let place) = request {
          state = film.state(after: place)
          model.showFrame(place, state)
        } else {
          requests.append(request)
        }
      }
    }
  }
}
