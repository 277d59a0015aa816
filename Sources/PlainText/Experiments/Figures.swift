import Codebook

/// Measured numbers as they are written.
enum Figures {
  /// A number with two decimals below 100, one below 1000, none above; with the marks of the language.
  static func text(_ value: Double, _ language: Language) -> String {
    let places = abs(value) < 99.995 ? 2 : abs(value) < 999.95 ? 1 : 0
    let scale = [1, 10, 100][places]
    let rounded = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && rounded > 0 ? "−" : ""
    let whole = Wording.number(rounded / scale, language)
    guard places > 0 else { return sign + whole }
    let digits = String(rounded % scale)
    let decimals = String(repeating: "0", count: places - digits.count) + digits
    return sign + whole + (language == .english ? "." : ",") + decimals
  }

  /// A difference: as `text`, with its sign.
  static func signed(_ value: Double, _ language: Language) -> String {
    let text = text(value, language)
    return value > 0 && text.contains { $0 != "0" && $0.isNumber } ? "+" + text : text
  }

  /// A share of 0 to 1 in percent.
  static func percent(_ share: Double, _ language: Language) -> String {
    "\(Int((share * 100).rounded()))" + (language == .english ? "%" : "\u{A0}%")
  }
}
