extension Experiment {
  /// The same experiment with other numbers of seeds or of individuals, where they are given.
  ///
  /// Fewer individuals stand for more people each, so that the community remains as large.
  public func resized(seeds: Int?, individuals: Int?) -> Experiment {
    var result = self
    result.seeds = seeds ?? self.seeds
    guard let individuals else { return result }
    for arm in arms.indices { result.arms[arm].course = arms[arm].course.resized(to: individuals) }
    return result
  }
}

extension Course {
  fileprivate func resized(to individuals: Int) -> Course {
    switch self {
    case .community(var course):
      let people = course.population.agents * course.population.peoplePerAgent
      course.population.agents = individuals
      course.population.peoplePerAgent = max(1, people / max(1, individuals))
      return .community(course)
    case .desk(var course):
      course.population = individuals
      return .desk(course)
    }
  }
}
