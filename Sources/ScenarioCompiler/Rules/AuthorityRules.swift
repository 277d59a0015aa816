import Codebook
import Scenarios

extension CaseReader {
  /// Tells when two authorities cover the same strategy: none of them could be the one that is needed.
  func checkCovers(_ authorities: [Entry<Authority>]) {
    var owners: [Strategy: String] = [:]
    for authority in authorities {
      let covered = authority.map.optional("covers")?.items ?? []
      for (item, strategy) in covered.compactMap({ item in Strategy(rawValue: item.word ?? "").map { (item, $0) } }) {
        if let owner = owners[strategy], owner != authority.model.id {
          item.error("`\(owner)` covers `\(strategy.rawValue)` already", "a strategy needs one authority at most")
        }
        owners[strategy] = owners[strategy] ?? authority.model.id
      }
    }
  }

  /// Tells of authorities that make no difference.
  func warnOfUnaskedAuthorities(_ authorities: [Entry<Authority>]) {
    for authority in authorities where !usage.askedAuthorities.contains(authority.model.id) {
      let id = authority.model.id
      diagnostics.warning(
        authority.map.location, "no condition asks for the authority `\(id)`",
        "ask for it with `overstepped: \(id)` or `granted: \(id)`, or delete it")
    }
  }
}
