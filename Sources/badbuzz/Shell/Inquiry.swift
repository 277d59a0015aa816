import Engine
import Foundation
import Laboratory
import Machine
import Screens
import Synchronization

/// A question that is being worked out.
final class Inquiry: Sendable {
  let question: Interface.Question
  private let witness: Witness
  private let answers = Mutex<[Interface.Answer]>([])
  private let isWanted = Atomic<Bool>(true)

  /// Begins to work on a question.
  init(_ question: Interface.Question, _ witness: Witness) {
    self.question = question
    self.witness = witness
    let thread = Thread { [self] in
      Surroundings.makeWayForKeys()
      work()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Nobody waits any more: the work ends soon, and what it finds is dropped.
  func callOff() { isWanted.store(false, ordering: .relaxed) }

  /// What has been found out since the last call.
  func takeAnswers() -> [Interface.Answer] {
    answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }

  private func tell(_ answer: Interface.Answer) {
    answers.withLock { $0.append(answer) }
  }

  private func work() {
    switch question.matter {
    case .turningPoints: search()
    case .alternatives: tell(.alternatives(asked.alternatives))
    case .lessons: tell(.lessons(witness.debriefing))
    case .bend(let turn): tell(.bend(witness.ownTelling.bend(in: turn)))
    case .storms(let branch): tell(.storms(Interface.StormPair(SideBySide(witness.ownTelling, branch))))
    case .difference(let branch):
      let asked = asked
      tell(.difference(Interface.Difference(asked.difference(of: branch, team: team), seeds: asked.seeds)))
    }
  }

  private func search() {
    let asked = asked
    let found = asked.turningPoints(team: team) { [self] in tell(.searching(Interface.SearchProgress($0))) }
    guard isWanted.load(ordering: .relaxed) else { return }
    tell(.found(Interface.TurningPoints(found)))
  }

  private var asked: WhatIfQuestion {
    var asked = WhatIfQuestion(witness.story)
    asked.isWanted = { [self] in isWanted.load(ordering: .relaxed) }
    return asked
  }

  private var team: WorkerTeam { WorkerTeam(count: Surroundings.processors) }
}
