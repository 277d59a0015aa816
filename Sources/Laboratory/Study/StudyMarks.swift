import Engine

/// All that was played in a study, as tables.
struct StudyMarks {
  let study: ScoreStudy
  /// For each world the marks of its players, in their order.
  private let marks: [[PlayMarks]]
  /// The places of the worlds with the usual setups.
  private let usual: [Int]
  private let places: [ScoreStudy.Player: Int]

  init(_ study: ScoreStudy, _ marks: [[PlayMarks]]) {
    self.study = study
    self.marks = marks
    let worlds = study.worlds
    usual = worlds.indices.filter { worlds[$0].setup == 0 }
    places = Dictionary(uniqueKeysWithValues: study.players.enumerated().map { ($1, $0) })
  }

  /// The persons' latent skills, 0 to 1.
  var latent: [Double] {
    (0..<study.persons).map { study.trainee(.person($0))?.skills.latent ?? .nan }
  }

  /// A row for each person: what they got in each world.
  func persons(_ mark: (PlayMarks) -> Double) -> [[Double]] {
    (0..<study.persons).map { person in marks.map { mark($0[person]) } }
  }

  /// What a person got in each world where there was something to get.
  func person(_ number: Int, _ mark: (PlayMarks) -> Double?) -> [Double] { marks.compactMap { mark($0[number]) } }

  /// What a reference player got in each world.
  func reference(_ player: ReferencePlayer, _ mark: (PlayMarks) -> Double) -> [Double] {
    guard let place = places[.reference(player)] else { return [] }
    return marks.map { mark($0[place]) }
  }

  /// What each of those who try a level of a skill got, as the mean of all cases and seeds.
  func trial(_ skill: Skill, level: Int, _ mark: (PlayMarks) -> Double?) -> [Double] {
    let skill = ScoreStudy.levels[level] == ScoreStudy.middle ? .speed : skill
    return (0..<study.triers).map { trier in
      guard let place = places[.trial(skill, level: level, trier: trier)] else { return .nan }
      return usual.compactMap { mark(marks[$0][place]) }.mean
    }
  }
}
