import Codebook
import Simulation
import Testing

@Suite struct ListenerTests {
  private func listeners(_ segment: Segment = .customers, _ crisis: CrisisType = .preventable) throws -> [Listener] {
    let population = Population.reference(crisis: crisis)
    let part = try #require(population.parts.first { $0.segment == segment })
    return Listener.representatives(of: part, in: population)
  }

  @Test func nineStandForASegmentAndDiffer() throws {
    let listeners = try listeners()
    #expect(listeners.count == 9)
    #expect(listeners.allSatisfy { one in listeners.count { $0 == one } == 1 })
  }

  @Test func nothingSaidChangesNothing() throws {
    for listener in try listeners() {
      let change = listener.change(hearing: statement([]))
      #expect([change.anger, change.trust, change.responsibility, change.empathy] == [0, 0, 0, 0])
    }
  }

  @Test func correctionCalmsAndAttackInfuriates() throws {
    for listener in try listeners() {
      #expect(listener.change(hearing: statement([.correct])).anger < 0)
      #expect(listener.change(hearing: statement([.attack])).anger > 0)
    }
  }

  @Test func aFalseDenialIsPaidForWhenTheTruthIsOut() throws {
    func denial(_ isTrue: Bool) -> Statement {
      Statement(
        strategies: [Statement.Weighted(strategy: .deny, strength: 80)], apology: [], tones: [], specificity: 40,
        similarity: 0, isContradictory: false, isTrue: isTrue, voice: .official)
    }
    for listener in try listeners() {
      #expect(listener.change(hearing: denial(true)).responsibility < 0)
      #expect(listener.change(hearing: denial(false)).anger > listener.change(hearing: denial(true)).anger + 50)
    }
  }

  @Test func theOpenTakeMoreFromWordsThanActivists() throws {
    let change = { (listeners: [Listener]) in
      listeners.reduce(0) { $0 + $1.change(hearing: statement([.correct])).anger }
    }
    #expect(change(try listeners(.fans)) < change(try listeners(.activists)))
  }
}
