import Codebook
import Engine
import Laboratory

extension StudyResult {
  /// The result as tables for people: the targets first, then what they rest on.
  ///
  /// - Complexity: O(*n*) in the rules and competences.
  public func table(_ language: Language) -> [String] {
    let words = StudyWords(language: language)
    let parts: [(head: String, rows: [[String]])] = [
      (words.targets, targetRows(words)), (words.quality, qualityRows(words)), (words.variance, varianceRows(words)),
      (words.generalizability, generalizabilityRows(words)), (words.tricks, trickRows(words)),
      (words.ladders, ladderRows(words)), (words.competences, competenceRows(words)), (words.rules, ruleRows(words)),
    ]
    return words.title(self) + parts.flatMap { ["", $0.head, ""] + Table.aligned($0.rows) }
      + ["", words.verdict(targets)]
  }

  private func targetRows(_ words: StudyWords) -> [[String]] {
    [words.targetHeads]
      + targets.map { target in
        [
          words.name(of: target, in: self), words.found(target), words.interval(target), words.asked(target),
          words.verdict(on: target),
        ]
      }
  }

  private func qualityRows(_ words: StudyWords) -> [[String]] {
    [words.qualityHeads]
      + qualities.map { quality in
        [
          words.name(quality.kind), words.tenths(quality.mean), words.hundredths(quality.correlation),
          words.hundredths(quality.rankCorrelation), words.hundredths(quality.retest),
        ]
      }
  }

  private func varianceRows(_ words: StudyWords) -> [[String]] {
    let parts: [(LocalizedText, (VarianceComponents) -> Double)] = [
      (StudyWords.person, \.person), (StudyWords.scenario, \.scenario), (StudyWords.setup, \.setup),
      (StudyWords.seed, \.seed), (StudyWords.personByCase, \.personByCase),
      (StudyWords.personBySetup, \.personBySetup), (StudyWords.residual, \.residual),
    ]
    return [[""] + words.kinds]
      + parts.map { name, part in
        [name[words.language]]
          + qualities.map { words.percent(100 * part($0.components) / $0.components.total) }
      }
  }

  private func generalizabilityRows(_ words: StudyWords) -> [[String]] {
    [[""] + words.kinds]
      + StudyQuality.caseNumbers.map { number in
        [words.cases(number)]
          + qualities.map { quality in
            guard cases.count > 1 else { return words.undefined }
            let (relative, absolute) = (
              quality.components.relative(cases: number), quality.components.absolute(cases: number)
            )
            return "\(words.hundredths(relative)) (\(words.hundredths(absolute)))"
          }
      }
  }

  private func trickRows(_ words: StudyWords) -> [[String]] {
    [words.trickHeads, [ReferencePlayer.sensible.name[words.language], words.tenths(sensible), ""]]
      + tricks.map { trick in
        [trick.player.name[words.language], words.tenths(trick.mean), words.tenths(trick.percentile)]
      }
  }

  private func ladderRows(_ words: StudyWords) -> [[String]] {
    [words.ladderHeads]
      + (ladders[.total] ?? []).enumerated().map { place, ladder in
        let halves = [StudyQuality.Kind.outcome, .craft].map { kind in
          words.signed((ladders[kind] ?? [])[place].rise.value)
        }
        return [ladder.skill.name[words.language]] + ladder.levels.map { words.tenths($0.value) }
          + [words.signed(ladder.rise)] + halves
      }
  }

  private func competenceRows(_ words: StudyWords) -> [[String]] {
    [[""] + Skill.allCases.map { $0.name[words.language] }]
      + competences.map { row in
        [row.competence.name[words.language]]
          + zip(Skill.allCases, row.rises).map { skill, rise in
            words.signed(rise.value) + (skill == row.source ? "*" : " ")
          }
      }
  }

  private func ruleRows(_ words: StudyWords) -> [[String]] {
    [words.ruleHeads]
      + rules.map { rule in
        [
          rule.rule.name[words.language], words.percent(rule.low), words.percent(rule.high),
          words.hundredths(rule.discrimination),
        ]
      }
  }
}
