import Codebook
import Curses
import Engine
import PlainText
import Records
import Screens

/// The full-screen interface on the user's terminal: draws, waits for a key, and carries out what is asked for.
@MainActor final class FullScreen {
  /// What is shown first.
  enum Opening {
    case title
    case play(Session)
    /// The debrief of a finished play.
    case review(Game.State, path: String)
    /// A play as a film.
    case film(Film)
    /// The judgement test.
    case judgement(JudgementDesk)
  }

  private let terminal: any Terminal
  private let registry: Registry
  private let library: CaseLibrary
  private var model: Interface.Model
  private var session: Session?
  private var seat: RecordedSeat?
  /// A finished play that is looked at again.
  private var reviewed: (state: Game.State, path: String)?
  /// A film that is being watched.
  private var projector: Projector?
  /// The judgement test that is being taken.
  private var judgement: JudgementDesk?
  /// A play has begun: what it needs later is made ready once its first screen is there.
  private var hasBegun = false
  /// The unsent texts as they were kept last.
  private var keptDrafts: [Interface.Draft] = []
  /// What the debrief wants to know and is being worked out.
  private let inquiries: Inquiries

  /// Plays until the player leaves; returns false where the terminal cannot show a full screen, which is said.
  ///
  /// - Throws: `Failure` when there are no cases.
  nonisolated static func run(
    _ opening: Opening, registry: Registry, library: CaseLibrary, language: Language
  ) throws -> Bool {
    // Commands run on the main thread; nothing that is handed over here is used elsewhere meanwhile.
    nonisolated(unsafe) let (opening, registry, library) = (opening, registry, library)
    return try MainActor.assumeIsolated {
      let terminal: CursesTerminal
      do throws(CursesError) {
        terminal = try CursesTerminal { false }
      } catch {
        complain(InterfaceKind.insteadOfScreen(error.sentence)[language])
        return false
      }
      Interruptions.restoreTerminal { CursesTerminal.restore() }
      defer { terminal.close() }
      let screen = FullScreen(terminal, registry, library, language, hasUnicode: terminal.isUnicode)
      try screen.open(opening)
      screen.loop()
      terminal.close()
      screen.sayFarewell()
      return true
    }
  }

  private init(
    _ terminal: any Terminal, _ registry: Registry, _ library: CaseLibrary, _ language: Language, hasUnicode: Bool
  ) {
    self.terminal = terminal
    self.registry = registry
    self.library = library
    inquiries = Inquiries(library)
    model = Interface.Model(
      language: language, library: Library(), hasUnicode: hasUnicode,
      look: registry.preferredLook ?? Surroundings.look)
    model.offersGuide = registry.isFirstPlay
    model.hasMotion = registry.prefersMotion
  }

  private var state: Game.State? { projector?.frame ?? session?.state ?? reviewed?.state }

  private func open(_ opening: Opening) throws {
    switch opening {
    case .title: model.openTitle(try Shelf(library, registry).contents)
    case .play(let session):
      model.language = session.state.language
      take(session)
      let isNew = session.isUntouched && registry.drafts(of: session).isEmpty
      if isNew { model.openBriefing() } else { openDesk(session) }
    case .review(let state, let path):
      model.language = state.language
      reviewed = (state, path)
      model.openDebrief()
    case .film(let film): projector = Projector(film, &model, isAlone: true)
    case .judgement(let desk): open(desk, isAlone: true)
    }
  }

  private func open(_ desk: JudgementDesk, isAlone: Bool) {
    judgement = desk
    model.openJudgement(desk.sitting, path: desk.path, isAlone: isAlone)
    if desk.sitting.isOver { model.openJudgementEnd(desk.outcome) }
  }

  private func take(_ response: Sitting.Response) throws {
    guard let judgement else { return }
    try judgement.take(response)
    model.take(judgement.sitting)
    if judgement.sitting.isOver { model.openJudgementEnd(judgement.outcome) }
  }

  private func openDesk(_ session: Session) {
    model.openDesk(session.state)
    keptDrafts = registry.drafts(of: session)
    model.take(keptDrafts)
  }

  private func keepDrafts() {
    let drafts = model.unsent
    guard let session, drafts != keptDrafts else { return }
    registry.keep(drafts, of: session)
    keptDrafts = drafts
  }

  private func loop() {
    defer { keepDrafts() }
    while true {
      let screen = Interface.draw(model, state: state, size: terminal.size)
      terminal.show(screen.buffer, cursor: screen.cursor)
      prepareNext()
      inquiries.follow(model, state)
      guard let key = terminal.nextKey(within: wait) else { return }
      if key == .tick { keepDrafts() }
      for (answer, question) in inquiries.takeAnswers() { model.take(answer, to: question) }
      for request in Interface.handle(key, &model, state: state, size: terminal.size) {
        if request == .quit { return }
        do {
          try carryOut(request)
        } catch {
          model.warn(Failure.sentence(error))
        }
      }
    }
  }

  /// How long a key is waited for, in milliseconds; nil where nothing is to be done without one. What is being written is
  /// kept at every pause, so that the end of the program loses none of it.
  private var wait: Int? {
    if inquiries.isBusy { return Inquiries.tick }
    return model.tick ?? (model.isWriting && model.unsent != keptDrafts ? FullScreen.pause : nil)
  }

  /// After how long without a key what is being written is kept, in milliseconds.
  private static let pause = 700

  private func carryOut(_ request: Interface.Request) throws {
    switch request {
    case .perform(let action):
      perform(action)
      keepDrafts()
    case .start(let id, let language, let mode, let isMasked, let arrangement):
      let scenario = try library.load(id, isMasked: isMasked)
      guard arrangement != nil || scenario.arrangements.isEmpty else { return model.askArrangement(scenario) }
      let setup = Game.Setup(
        seed: Surroundings.freshSeed, language: language, mode: mode, isMasked: isMasked, arrangement: arrangement)
      take(try registry.start(scenario, setup))
      model.openBriefing()
    case .resume(let path):
      let resumed = try registry.resume(path, library)
      take(resumed)
      openDesk(resumed)
    case .review(let path):
      reviewed = (try library.replay(path), path)
      model.openDebrief()
    case .watch(let id):
      guard let path = id ?? session?.path ?? reviewed?.path else { return }
      projector = Projector(try library.film(path), &model)
    case .seek(let place): projector?.show(place, &model)
    case .leaveFilm:
      projector = nil
      if state == nil { model.openTitle(try Shelf(library, registry).contents) } else { model.openDebrief() }
    case .takeJudgement:
      let test = try library.judgement()
      let desk = try registry.judgement(test, person: nil, again: false, language: model.language)
      desk.arguments = library.arguments
      open(desk, isAlone: false)
    case .respond(let response): try take(response)
    case .setLanguage(let language): registry.preferredLanguage = language
    case .keepDrafts: keepDrafts()
    case .setLook(let look): registry.preferredLook = look
    case .setMotion(let hasMotion): registry.prefersMotion = hasMotion
    case .close:
      let hasPlayed = session?.state.isOver == true
      keepDrafts()
      leavePlay()
      model.openTitle(try Shelf(library, registry).contents)
      if hasPlayed, let text = model.library.judgement.flatMap(JudgementWords.suggestion) { model.suggest(text) }
    case .suspend: terminal.suspend()
    case .quit: break
    }
  }

  private func perform(_ action: Game.Action) {
    guard let seat else { return }
    do {
      let effects = try seat.perform(action)
      Interface.receive(effects, refusal: nil, &model, state: seat.state)
    } catch let refusal as Game.Refusal {
      Interface.receive([], refusal: refusal, &model, state: seat.state)
    } catch {
      // Any refusal keeps what was being written; the line that tells why is replaced.
      Interface.receive([], refusal: .tooLate, &model, state: seat.state)
      let reason = Failure.sentence(error)
      model.warn(
        LocalizedText(
          en: "Not recorded, and so not done: \(reason.english). Make room and try again.",
          fr: "Pas enregistré, donc pas fait\u{A0}: \(reason.french). Faites de la place et réessayez."))
    }
  }

  private func take(_ session: Session) {
    self.session = session
    seat = RecordedSeat(session, on: .screen, registry, library)
    hasBegun = true
  }

  private func prepareNext() {
    guard hasBegun, let session else { return }
    hasBegun = false
    Readiness.prepare(for: session.state)
  }

  private func leavePlay() {
    if let session { registry.leave(session) }
    session = nil
    seat = nil
    reviewed = nil
    judgement = nil
    keptDrafts = []
    Interruptions.tell(Farewell.interrupted(model.language))
  }

  /// Says on standard error how a play that was left can be gone on with.
  private func sayFarewell() {
    if let judgement, !judgement.sitting.isOver { return complain(judgement.farewell(in: model.language)) }
    guard let seat, !seat.state.isOver, let farewell = seat.farewell(in: seat.state.language) else {
      return leavePlay()
    }
    complain(farewell)
  }
}
