import Codebook
import Engine
import Scenarios

/// What is read of the feed, asked by numbers.
extension LineMode {
  func changeFilter() throws(Stop) {
    let all = LocalizedText(en: "Read everything again", fr: "Tout lire à nouveau")
    guard let choice = try choose(from: (settings + [all]).map { $0[language] }) else { return }
    switch choice {
    case 0: try filterByChannel()
    case 1: try filterByMood()
    case 2: try filterByInfluence()
    case 3: filter.isUnanswered.toggle()
    case 4: filter.isOurs.toggle()
    case 5: showsOlder.toggle()
    default: unfilter()
    }
    postsShown = 0
    try sayFilter(filteredPosts.count)
  }

  /// Says what is read and how much that is.
  func sayFilter(_ count: Int) throws(Stop) {
    guard isFiltered else { return try say(en: "Everything is read.", fr: "Tout est lu.") }
    let words = filter.words.isEmpty ? [] : [LocalizedText(en: quoted(filter.words), fr: quoted(filter.words))]
    let parts = words + zip(settings, isSet).filter(\.1).map(\.0)
    let all = state.feed.count
    try say(
      en: "Read only: \(parts.map(\.english).joined(separator: "; ")). \(count) of \(all) posts.",
      fr: "Lecture limitée à\u{A0}: \(parts.map(\.french).joined(separator: "\u{A0}; ")). \(count) sur \(all) "
        + "publications.")
  }

  /// Which of the settings are not as they were.
  private var isSet: [Bool] {
    [
      filter.channel != nil, filter.mood != nil, filter.influence != .any, filter.isUnanswered, filter.isOurs,
      showsOlder,
    ]
  }

  private var settings: [LocalizedText] {
    let channel = filter.channel.flatMap(state.channel)?.name ?? LocalizedText(en: "all", fr: "tous")
    let mood = filter.mood?.name ?? LocalizedText(en: "all", fr: "toutes")
    func isOn(_ value: Bool) -> LocalizedText {
      value ? LocalizedText(en: "yes", fr: "oui") : LocalizedText(en: "no", fr: "non")
    }
    return [
      (LocalizedText(en: "Channel", fr: "Canal"), channel), (LocalizedText(en: "Mood", fr: "Humeur"), mood),
      (LocalizedText(en: "Influence", fr: "Influence"), name(of: filter.influence)),
      (
        LocalizedText(en: "Only complaints without an answer", fr: "Seulement les plaintes sans réponse"),
        isOn(filter.isUnanswered)
      ),
      (LocalizedText(en: "Only ours", fr: "Seulement les nôtres"), isOn(filter.isOurs)),
      (LocalizedText(en: "Earlier turns too", fr: "Tours passés aussi"), isOn(showsOlder)),
    ].map { name, value in
      LocalizedText(en: "\(name.english): \(value.english)", fr: "\(name.french)\u{A0}: \(value.french)")
    }
  }

  private func name(of influence: PostFilter.Influence) -> LocalizedText {
    switch influence {
    case .any: LocalizedText(en: "all", fr: "toutes")
    case .thousand: LocalizedText(en: "1,000 followers and more", fr: "1\u{202F}000 abonnés et plus")
    case .tenThousand: LocalizedText(en: "10,000 followers and more", fr: "10\u{202F}000 abonnés et plus")
    case .voices: LocalizedText(en: "influencers and press", fr: "comptes influents et presse")
    }
  }

  private func filterByChannel() throws(Stop) {
    let channels = state.scenario.channels
    let all = language == .english ? "All channels" : "Tous les canaux"
    guard let choice = try choose(from: channels.map { $0.name[language] } + [all]) else { return }
    filter.channel = choice < channels.count ? channels[choice].id : nil
  }

  private func filterByMood() throws(Stop) {
    let all = language == .english ? "all moods" : "toutes les humeurs"
    guard let choice = try choose(from: (Mood.allCases.map { $0.name[language] } + [all]).map(Wording.sentence))
    else { return }
    filter.mood = choice < Mood.allCases.count ? Mood.allCases[choice] : nil
  }

  private func filterByInfluence() throws(Stop) {
    let influences = PostFilter.Influence.allCases
    let names = influences.map { Wording.sentence(name(of: $0)[language]) }
    guard let choice = try choose(from: names) else { return }
    filter.influence = influences[choice]
  }
}
