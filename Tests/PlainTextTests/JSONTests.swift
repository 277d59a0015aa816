import Foundation
import Testing

@testable import PlainText

@Suite struct JSONTests {
  @Test func membersKeepTheirOrder() {
    let value: JSON = ["b": 1, "a": [true, nil, "x"], "c": [:]]
    #expect(value.text == #"{"b":1,"a":[true,null,"x"],"c":{}}"#)
  }

  @Test func everyTextComesBackFromAnotherReader() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FEFF}", "😡", "\u{10FFFF}"]
    for scalar in scalars {
      let text = "a\(Character(scalar))b"
      let line = JSON.string(text).text
      #expect(!line.utf8.contains { $0 < 0x20 }, "\(scalar.value)")
      let back = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed) as? String
      #expect(back?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "\(scalar.value)")
    }
  }

  @Test func largeNumbersKeepAllDigits() {
    #expect(JSON.integer(UInt64.max).text == "18446744073709551615")
  }
}
