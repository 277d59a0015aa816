import Scenarios

extension CaseReader {
  /// Replies of each kind that a person needs to whom a channel can be given.
  private static let neededReplies: [(kind: Person.Reply.Kind, count: Int)] = [(.good, 2), (.plain, 2), (.slip, 1)]

  /// Tells when a person has a skill without enough replies to show it, or replies without a skill.
  func check(_ replies: [Entry<Person.Reply>], of person: MapReader) {
    switch (person.has("skill"), person.optional("replies")) {
    case (true, let list?): checkEnough(replies, list)
    case (true, nil):
      diagnostics.error(
        person.location(of: "skill"), "`skill` without `replies`", "add what they write: 2 good, 2 plain, 1 slip")
    case (false, let list?):
      list.error("`replies` without `skill`", "say how well they answer, or delete `replies`")
    case (false, nil): break
    }
  }

  private func checkEnough(_ replies: [Entry<Person.Reply>], _ list: Value) {
    guard list.isList, replies.count == list.items.count, replies.allSatisfy({ $0.map.isSound("kind") }) else { return }
    for (kind, needed) in CaseReader.neededReplies {
      let count = replies.count { $0.model.kind == kind }
      guard count < needed else { continue }
      list.error("`replies` has \(count) of the kind `\(kind.rawValue)`", "write at least \(needed)")
    }
  }
}
