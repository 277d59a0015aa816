extension ReferenceStorm.Outcome {
  /// What the storm with seed 1 comes to on a graph of 10^3, 10^4, 10^5 or 10^6 agents, as computed by a program in C
  /// that shares no line with this one.
  package static func oracle(agents: Int) -> Self? {
    switch agents {
    case 1000: Self(posts: 1572, exposures: 31686, checksum: 0x9A38_CA5A_9768_3C5B)
    case 10_000: Self(posts: 13880, exposures: 285_362, checksum: 0xC70B_C7F4_24E0_7762)
    case 100_000: Self(posts: 113_907, exposures: 2_311_410, checksum: 0xEEED_53DD_9078_1110)
    case 1_000_000: Self(posts: 1_578_547, exposures: 34_062_248, checksum: 0xB1CF_94A3_12FE_C0CB)
    default: nil
    }
  }
}
