import Engine
import Screens
import Synchronization

/// What a debrief wants to know, worked out on threads of their own while it is read.
@MainActor final class Inquiries {
  private let library: CaseLibrary
  private var running: [Inquiry] = []
  /// The story of the play whose debrief is open, and which debrief that is.
  private var witness: Witness?
  private var debrief: Int?

  /// The milliseconds after which a screen that waits for answers looks for them.
  static let tick = 30

  init(_ library: CaseLibrary) { self.library = library }

  /// Whether something is being worked out.
  var isBusy: Bool { !running.isEmpty }

  /// Begins what a debrief wants to know and is not yet being worked out, and calls off what it wants no more.
  func follow(_ model: Interface.Model, _ state: Game.State?) {
    let questions = model.questions(state)
    for inquiry in running where !questions.contains(inquiry.question) { inquiry.callOff() }
    running.removeAll { !questions.contains($0.question) }
    if model.openDebriefNumber != debrief { (witness, debrief) = (nil, model.openDebriefNumber) }
    guard let state, !questions.isEmpty else { return }
    let witness = witness ?? Witness(state, library.exercises(isMasked: state.setup.isMasked))
    self.witness = witness
    for question in questions where !running.contains(where: { $0.question == question }) {
      running.append(Inquiry(question, witness))
    }
  }

  /// What has been found out since the last call, in order.
  func takeAnswers() -> [(answer: Interface.Answer, question: Interface.Question)] {
    running.flatMap { inquiry in inquiry.takeAnswers().map { ($0, inquiry.question) } }
  }
}

/// A finished play, and how its story was told as it was played: that takes a while, and is done once.
final class Witness: Sendable {
  let story: Story
  private let state: Game.State
  private let exercises: @Sendable () -> [PracticeCase]
  private let telling = Mutex<Telling?>(nil)

  init(_ state: Game.State, _ exercises: @escaping @Sendable () -> [PracticeCase]) {
    self.state = state
    self.exercises = exercises
    story = Story(of: state)
  }

  /// What the play teaches.
  var debriefing: Debriefing? { Debriefing(of: state, library: exercises()) }

  /// The story as it was played; another thread that wants it waits for it.
  var ownTelling: Telling {
    telling.withLock { telling in
      if let telling { return telling }
      let told = Telling(
        story, in: World(seed: story.setup.seed), notes: ReadingNotes(story.scenario, language: story.setup.language))
      telling = told
      return told
    }
  }
}
