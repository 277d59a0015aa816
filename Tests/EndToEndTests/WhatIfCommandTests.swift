import Foundation
import Testing

extension EndToEnd {
  @Suite struct WhatIfCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    @Test(arguments: [
      ["--seeds", "1"], ["--population", "99"], ["--threads", "0"], ["--drop", "1"], ["--then", "silent"],
      ["--turn", "1", "--text", "x"], ["--turn", "1", "--replace", "1"], ["--turn", "1", "--player", "nobody"],
      ["--turn", "1", "--drop", "1", "--player", "silent"],
    ])
    func whatCannotBeIsWrongUsage(arguments: [String]) throws {
      #expect(try program.run(["whatif", "play.buzz"] + arguments).status == 64)
    }

    @Test func anAttemptThatIsNotThereIsSaidToBeMissing() throws {
      #expect(try program.run(["whatif", "nowhere.buzz"]).status == 66)
    }
  }
}
