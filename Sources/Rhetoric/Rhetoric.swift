import Codebook

public enum Reader { public static func read(_ text: String, language: Language) -> Reading { Reading() } }
public enum Similarity { public static func percent(_ a: String, _ b: String) -> Int { 0 } }
public enum Advice {
  public static func critique(_ reading: Reading, crisis: CrisisType, text: String, language: Language) -> [Remark] {
    []
  }
}
public enum Mention {
  public static func asserts(_ text: String, cues: [String]) -> Range<Int>? { nil }
  public static func occurs(_ text: String, cues: [String]) -> Bool { false }
}
