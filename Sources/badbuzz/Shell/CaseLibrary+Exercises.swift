import Engine

extension CaseLibrary {
  /// The cases as exercises, on whatever thread they are asked for; those with errors are left out, and none where there
  /// is no folder of cases.
  func exercises(isMasked: Bool) -> @Sendable () -> [PracticeCase] {
    { [folder] in
      let entries = (try? CaseLibrary.entries(of: folder)) ?? []
      return entries.compactMap { try? CaseLibrary.compile($0.folder, isMasked: isMasked) }.map(PracticeCase.init)
    }
  }

  /// What a finished play teaches; nil as long as it is not over.
  func debriefing(of state: Game.State) -> Debriefing? {
    Debriefing(of: state, library: exercises(isMasked: state.setup.isMasked)())
  }
}
