import Codebook
import Laboratory
import Machine
import Simulation
import Testing

@Suite struct CommunityTests {
  private let apology = Happening(
    tick: 12, channel: 0,
    kind: .statement(utterance(.apologise, .correct, .inform, apology: ApologyComponent.allCases)))
  private let denial = Happening(tick: 12, channel: 0, kind: .statement(utterance(.deny)))
  private let truth = Happening(tick: 72, channel: 0, kind: .revelation(blame: 80, contradictsDenial: nil))

  private func comparison(_ experiment: Experiment, threads: Int = 2) -> Comparison {
    Comparison(of: experiment.run(team: WorkerTeam(count: threads)), in: experiment)
  }

  @Test func theResultDoesNotDependOnTheNumberOfThreads() {
    let experiment = experiment([apology], seeds: 3, measures: [measure(.trust), measure(.posts), measure(.articles)])
    let alone = experiment.run(team: WorkerTeam(count: 1))
    #expect(alone.map(\.seed) == [1, 1, 2, 2, 3, 3])
    #expect(alone.map(\.arm) == [0, 1, 0, 1, 0, 1])
    for threads in [2, 5] { #expect(experiment.run(team: WorkerTeam(count: threads)) == alone) }
  }

  @Test func progressIsToldUntilAllRunsAreDone() {
    var told: [Int] = []
    _ = experiment([], seeds: 3, measures: [measure(.trust, until: 1)])
      .run(team: WorkerTeam(count: 1)) { told.append($0) }
    #expect(told == [2, 4, 6])
  }

  @Test func lookingAtACommunityChangesNothingInIt() {
    let end = [measure(.trust), measure(.posts), measure(.reach)]
    var watched = (1..<36).map { Measure(name: "at\($0)", quantity: .anger, until: $0 * 6) }
    watched.append(measure(.posts, segment: .fans))
    let plain = experiment([apology], seeds: 1, measures: end).trial(arm: 1, seed: 4)
    let close = experiment([apology], seeds: 1, measures: end + watched).trial(arm: 1, seed: 4)
    #expect(plain.values == Array(close.values.prefix(3)))
  }

  @Test func aFullApologyForWhatCouldHaveBeenPreventedRaisesTrust() throws {
    let experiment = experiment([apology], seeds: 8, measures: [.trust, .forgiveness, .boycott].map { measure($0) })
    let cells = comparison(experiment).cells[1]
    #expect(try #require(cells[0].difference?.lower) > 0)
    #expect(cells[0].shareAbove == 1)
    #expect(try #require(cells[1].difference?.lower) > 0)
    #expect(try #require(cells[2].difference?.upper) < 0)
  }

  @Test func armsThatAreTheSameDoNotDiffer() {
    let experiment = experiment([], seeds: 2, measures: [measure(.trust), measure(.negativePosts)])
    for cell in comparison(experiment).cells[1] {
      #expect(cell.difference?.value == 0)
      #expect(cell.difference?.lower == 0)
      #expect(cell.shareAbove == 0)
    }
  }

  @Test func theTruthContradictsADenialAndNoOtherStatement() throws {
    let blame = [measure(.responsibility), measure(.trust)]
    let denied = comparison(experiment([denial, truth], seeds: 3, measures: blame)).cells[1]
    let silent = comparison(experiment([truth], seeds: 3, measures: blame)).cells[1]
    let given = comparison(
      experiment(
        [denial, Happening(tick: 72, channel: 0, kind: .revelation(blame: 80, contradictsDenial: false))], seeds: 3,
        measures: blame)
    ).cells[1]
    #expect(try #require(denied[0].level?.value) > #require(silent[0].level?.value))
    #expect(try #require(denied[1].level?.value) < #require(silent[1].level?.value))
    #expect(try #require(given[1].level?.value) > #require(denied[1].level?.value))
  }

  @Test func countsOfPartsAddUpToThatOfTheWhole() throws {
    let channels = (0..<3).map { (channel: Int) in Measure(name: "c\(channel)", quantity: .posts, channel: channel) }
    let segments = Segment.allCases.map { Measure(name: $0.rawValue, quantity: .posts, segment: $0) }
    let halves = [
      Measure(name: "a", quantity: .posts, until: 20), Measure(name: "b", quantity: .posts, from: 20),
    ]
    let values = experiment([], measures: [measure(.posts)] + channels + segments + halves).trial(arm: 0, seed: 2)
      .values
      .compactMap { $0 }
    #expect(values[0] > 0)
    #expect(values[1..<4].reduce(0, +) == values[0])
    #expect(values[4..<4 + segments.count].reduce(0, +) == values[0])
    #expect(values.suffix(2).reduce(0, +) == values[0])
  }

  @Test func aQuietCommunityHasNoNegativeShareAndNoPeak() {
    let quiet = Experiment(
      title: "", seeds: 1, arms: [Arm(id: "a", title: "", course: course([], agents: 300))],
      measures: [measure(.negativeShare), measure(.hoursToHalf), measure(.hoursToPeak), measure(.posts)])
    #expect(quiet.trial(arm: 0, seed: 1).values == [nil, nil, nil, 0])
  }

  @Test func answeringTheLoudestCalmsTheirAuthors() throws {
    let kind = Happening.Kind.reply(utterance(.apologise, .correct, .empathise), to: .posts(30))
    let replies = (3..<12).map { Happening(tick: $0 * 6, channel: 0, kind: kind) }
    let cell = comparison(experiment(replies, seeds: 4, measures: [measure(.satisfaction)])).cells[1][0]
    #expect(try #require(cell.difference?.lower) > 0)
  }

  @Test func noParameterWithinItsRangeStopsARun() {
    for field in Parameters.fields {
      for value in [field.range.lowerBound, field.range.upperBound] {
        guard case .community(var course) = course(agents: 200) else { return }
        course.population.parameters[keyPath: field.path] = value
        let experiment = Experiment(
          title: "", seeds: 1, arms: [Arm(id: "a", title: "", course: .community(course))], measures: [measure(.trust)])
        #expect(experiment.trial(arm: 0, seed: 1).values[0] != nil, "\(field.name) \(value)")
      }
    }
  }
}
