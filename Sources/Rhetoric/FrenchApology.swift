import Codebook

extension FrenchCues {
  static let apology: [Cue] = [
    Cue(
      "desole", .apologise, 90,
      """
      (nous|on|je) (sommes|est|suis) {tres} {desole} (pour|de|d|du|des|que nous|que notre)
      """)
  ]
}
