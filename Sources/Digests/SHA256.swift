import CNettle

/// The SHA-256 of bytes that come one after the other (FIPS 180-4), by the Nettle library.
public struct SHA256: Sendable {
  private var context = sha256_ctx()

  /// The digest of nothing yet.
  public init() {
    nettle_sha256_init(&context)
  }

  /// Takes in bytes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let isWhole: Void? = bytes.withContiguousStorageIfAvailable {
      nettle_sha256_update(&context, $0.count, $0.baseAddress)
    }
    if isWhole == nil { update(Array(bytes)) }
  }

  /// The digest of all bytes so far, as 64 hexadecimal digits.
  public var hexadecimal: String {
    var whole = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&whole, digest.count, &digest)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
