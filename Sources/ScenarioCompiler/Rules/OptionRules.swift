import Codebook
import Scenarios

extension CaseReader {
  /// Tells when a mail has too few or too many options, an id that texts reserve, or an option that its length gives away.
  func check(_ options: [Entry<InboxItem.Option>], of mail: MapReader, _ list: Value) {
    let count = list.items.count
    if count == 1 || count > 5 {
      list.error("the mail has \(count) option\(count == 1 ? "" : "s")", "none for one that only tells, else 2 to 5")
    }
    checkIds(of: options, in: mail)
    guard options.count == count, count > 1 else { return }
    for language in Language.allCases { checkLengths(options, language) }
  }

  private func checkIds(of options: [Entry<InboxItem.Option>], in mail: MapReader) {
    for option in options {
      guard let owner = CaseReader.owner(of: option.model.id, in: mail) else { continue }
      diagnostics.error(
        option.map.location(of: "id"), "`\(option.model.id)` cannot be an option's id", "\(owner) by that name")
    }
  }

  /// What goes by the name `id` in a mail already.
  private static func owner(of id: String, in mail: MapReader) -> String? {
    switch id {
    case "ignored": "texts of `if_ignored` go"
    case "won", "lost": mail.has("dispute") ? "texts of `dispute` go" : nil
    case "argued": mail.has("dispute") ? "an order that was argued away goes" : nil
    default: nil
    }
  }

  /// Times the mean of the others from which a length gives an option away.
  private static let giveaway = (times: 18, tenths: 10)

  private func checkLengths(_ options: [Entry<InboxItem.Option>], _ language: Language) {
    let lengths = options.map { $0.model.text[language].count }
    let sum = lengths.reduce(0, +)
    for (option, length) in zip(options, lengths) {
      let others = sum - length
      let (times, tenths) = CaseReader.giveaway
      guard others > 0, length * (options.count - 1) * tenths > others * times else { continue }
      let mean = others / (options.count - 1)
      diagnostics.warning(
        option.map.location(of: "text"),
        "in `\(language.rawValue)` this option has \(length) characters and the others \(mean) on average",
        "players pick the longest: make them more alike")
    }
  }

  /// Tells when an option's own words, which a `say` without text shows, are too long for the channel.
  func checkOwnWords(_ option: InboxItem.Option, _ map: MapReader, _ id: String) {
    for case .say(let statement) in option.effects where statement.text == nil {
      guard let limit = limit(of: statement.channel) else { continue }
      let length = Language.allCases.map { option.text[$0].count }.max() ?? 0
      guard length > limit else { continue }
      diagnostics.warning(
        map.location(of: "text"),
        "the option has \(length) characters, and `\(statement.channel)`, where its `say` shows it, allows \(limit)",
        "shorten it, or give the `say` a `text`")
    }
  }
}
