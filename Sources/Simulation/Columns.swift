/// The state of all individuals for the length of a tick, as pointers that several threads share: each works on its own
/// range of individuals.
struct Columns: @unchecked Sendable {
  let minds: UnsafeMutablePointer<Mind>
  let inboxes: UnsafeMutablePointer<Inbox>
  /// The number of the item that moved them last.
  let movers: UnsafeMutablePointer<UInt32>
  let traits: UnsafePointer<Traits>
  let count: Int
}

extension Community {
  /// Lends the columns to a body.
  mutating func withColumns<Result>(_ body: (Columns) -> Result) -> Result {
    minds.withUnsafeMutableBufferPointer { minds in
      inboxes.withUnsafeMutableBufferPointer { inboxes in
        movers.withUnsafeMutableBufferPointer { movers in
          people.traits.withUnsafeBufferPointer { traits in
            guard let mind = minds.baseAddress, let inbox = inboxes.baseAddress, let mover = movers.baseAddress,
              let trait = traits.baseAddress
            else { preconditionFailure("a community has at least one individual") }
            return body(Columns(minds: mind, inboxes: inbox, movers: mover, traits: trait, count: minds.count))
          }
        }
      }
    }
  }
}
