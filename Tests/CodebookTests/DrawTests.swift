import Codebook
import Testing

@Suite struct DrawTests {
  /// Pinned: every stored attempt depends on these numbers.
  @Test func drawsNeverChange() {
    let draw = Draw(seed: 7, stream: .action)
    #expect(draw.bits(1, 2) == Draw(seed: 7, stream: .action).bits(1, 2))
    #expect(Draw.mix(1) == 0x5692_161D_100B_05E5)
  }

  @Test func streamsAgentsAndTicksAreIndependent() {
    let draw = Draw(seed: 7, stream: .action)
    let values = [
      draw.bits(1, 2), draw.bits(2, 1), draw.bits(1, 3), Draw(seed: 8, stream: .action).bits(1, 2),
      Draw(seed: 7, stream: .exposure).bits(1, 2),
    ]
    #expect(Set(values).count == values.count)
  }

  @Test func aSequenceIsTheDrawsOfNeighbours() {
    let draw = Draw(seed: 5, stream: .action)
    var sequence = draw.sequence(from: 40, 9)
    #expect((40..<60).map { _ in sequence.next() } == (40..<60).map { draw.bits($0, 9) })
  }

  @Test func boundedDrawsCoverTheirRangeEvenly() {
    let draw = Draw(seed: 3, stream: .attention)
    var counts = [Int](repeating: 0, count: 10)
    for agent in 0..<10_000 { counts[Int(draw.below(10, UInt32(agent), 0))] += 1 }
    #expect(counts.allSatisfy { (900...1100).contains($0) })
  }

  @Test func aFingerprintDependsOnOrderAndOnBoundaries() {
    func digest(_ texts: [String]) -> String {
      var fingerprint = Fingerprint()
      for text in texts { fingerprint.add(text) }
      return fingerprint.hex
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["a", "b"]) != digest(["b", "a"]))
    #expect(digest([]).count == 16)
  }
}
