import Codebook
import Testing

@testable import Engine

@Suite struct CopyTests {
  @Test(arguments: 79...82) func whatIsRemarkedAsCopiedIsWhatTheScoreHoldsAgainstThePlayer(likeness: Int) throws {
    var state = bakery()
    try state.do(.reply(to: "p1", text: "Thank you, Mia."))
    state.statements[0].similarity = likeness
    let judged = CareJudge.answersOneByOne(state)
    #expect(judged.contains { !$0.isKept && !$0.isByDefault } == state.statements[0].isCopied)
    #expect(state.statements[0].isCopied == (likeness > 80))
  }
}
