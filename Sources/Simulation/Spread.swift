import Codebook

/// How readily a post is passed on.
enum Spread {
  /// The chance that somebody who looks at a post passes it on, in millionths, before what the reader adds. Its quality
  /// is in 256ths of the usual.
  ///
  /// High arousal spreads and low arousal does not (Berger & Milkman 2012); every moral-emotional word (Brady et al.
  /// 2017), every word about "them" (Rathje et al. 2021) and falsehood (Vosoughi et al. 2018) multiply it.
  static func share(
    of item: Item, quality: Int, outgroupWords: Int, isFalse: Bool, _ parameters: Parameters
  ) -> Int {
    var share = parameters.share * quality / 256
    // No experiment's parameters make a product of many words overflow.
    func multiply(_ thousandths: Int) { share = min(1_000_000_000, share * thousandths / 1000) }
    multiply(mood(item.mood, parameters))
    for _ in 0..<item.moralWords { multiply(parameters.moralWordSpread) }
    for _ in 0..<min(15, max(0, outgroupWords)) { multiply(parameters.outgroupWordSpread) }
    if isFalse { multiply(parameters.falsehoodSpread) }
    if item.act == .callToAction { multiply(1200) }
    return min(900_000, share)
  }

  private static func mood(_ mood: Mood, _ parameters: Parameters) -> Int {
    switch mood {
    case .anger, .mockery: parameters.angerSpread
    case .worry: parameters.worrySpread
    case .joy, .support: parameters.joySpread
    case .disappointment: parameters.sadnessSpread
    case .neutral: 1000
    }
  }

  /// A lognormal quality in 256ths of its median, with the standard deviation of its logarithm in thousandths. The normal
  /// draw is a sum of eight even ones.
  static func quality(_ bits: UInt64, _ spread: Int) -> Int {
    var sum = 0
    for word in [bits, Draw.mix(bits)] {
      for shift in stride(from: 0, to: 64, by: 16) { sum += Int(word >> UInt64(shift) & 0xFFFF) }
    }
    // The sum has mean 8 × 32767.5 and standard deviation 65536 × sqrt(8 / 12).
    let normal = (sum - 262_140) * 1000 / 53_510
    return Int(max(1, min(16_777_216, Power.exponential(normal * spread / 1000) * 256)))
  }
}
