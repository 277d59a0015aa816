import Machine

/// The state of all individuals for the length of a tick, as pointers that several threads share: each works on its own
/// range of individuals.
struct Columns: @unchecked Sendable {
  let minds: UnsafeMutablePointer<Mind>
  let inboxes: UnsafeMutablePointer<Inbox>
  let traces: UnsafeMutablePointer<Trace>
  let traits: UnsafePointer<Traits>
  let count: Int

  /// Asks for the memory of an individual, which will soon be read.
  @inline(__always)
  func prefetch(_ agent: Int) {
    Machine.prefetch(minds + agent)
    Machine.prefetch(traits + agent)
    Machine.prefetch(traces + agent)
  }
}

extension Community {
  /// Lends the columns to a body.
  mutating func withColumns<Result>(_ body: (Columns) -> Result) -> Result {
    minds.withUnsafeMutableBufferPointer { minds in
      inboxes.withUnsafeMutableBufferPointer { inboxes in
        traces.withUnsafeMutableBufferPointer { traces in
          people.traits.withUnsafeBufferPointer { traits in
            guard let mind = minds.baseAddress, let inbox = inboxes.baseAddress, let trace = traces.baseAddress,
              let trait = traits.baseAddress
            else { preconditionFailure("a community has at least one individual") }
            return body(Columns(minds: mind, inboxes: inbox, traces: trace, traits: trait, count: minds.count))
          }
        }
      }
    }
  }
}

/// What led somebody to where they are: not needed to go on, but to explain it.
struct Trace: Equatable, BitwiseCopyable, Sendable {
  /// The number of the item that moved them last.
  var mover: UInt32 = 0
  /// The number of the post that they passed on last, as it was first written; nobody passes it on twice.
  var shared: UInt32 = 0
}
