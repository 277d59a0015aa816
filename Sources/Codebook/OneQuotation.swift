extension String {
  /// Whether all of it is one quotation: the mark that opens it closes at its end.
  ///
  /// - Complexity: O(*n*).
  public var isOneQuotation: Bool {
    guard let opening = first, let closing = last, count > 2, ["“”", "«»"].contains("\(opening)\(closing)") else {
      return false
    }
    return !dropFirst().dropLast().contains { $0 == opening || $0 == closing }
  }
}
