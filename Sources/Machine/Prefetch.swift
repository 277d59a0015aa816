import CMachine

/// Asks for the cache line of `address`, which will soon be read.
///
/// It has no effect on any result, and the address may be out of bounds. Worth it 16 to 32 steps ahead of a walk whose
/// addresses are known early and that leaves the caches.
@inlinable @inline(__always) public func prefetch(_ address: UnsafeRawPointer) {
  cm_prefetch(address)
}
