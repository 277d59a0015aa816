import Codebook
import Engine
import Scenarios

extension Interface.ComposerWriter {
  /// What the text is for.
  var title: String {
    guard let turn = composer.rewriting?.turn else { return purposeTitle }
    return language("What if, in turn \(turn + 1): ", "Et si, au tour \(turn + 1) : ") + purposeTitle
  }

  private var purposeTitle: String {
    switch composer.purpose {
    case .publish: language("Publish on ", "Publier sur ") + channelName
    case .reply: language("Reply to ", "Répondre à ") + author
    case .message: language("Private message to ", "Message privé à ") + author
    case .hide: language("Hide the post of ", "Masquer la publication de ") + author
    case .delete: language("Delete the post of ", "Supprimer la publication de ") + author
    case .alert: language("Keyword alert", "Alerte sur des mots")
    case .argue: language("Dispute the order of ", "Discuter un ordre : ") + personName
    case .escalate: language("Report to ", "Alerter ") + personName
    case .request: language("Ask for ", "Demander à ") + askedFor
    case .rewrite: language("Write anew for ", "Récrire pour ") + channelName
    case .schedule: language("Schedule on ", "Programmer sur ") + channelName
    case .sheet: language("Message sheet", "Fiche de langage")
    case .handOver: language("Hand over to ", "Passer la main à ") + personName
    case .note: language("Note to yourself", "Note pour vous")
    }
  }

  private var author: String { composer.purpose.post(state)?.author ?? "" }

  private var channelName: String { channel?.name.inSentence[language] ?? "" }

  private var personName: String {
    (composer.purpose.person(state)?.name ?? composer.purpose.mail(state)?.item.sender)?.inSentence[language] ?? ""
  }

  private var askedFor: String {
    let name = composer.purpose.authority(state)?.name.inSentence[language] ?? ""
    return language(name, "\(personName) : \(name)")
  }

  /// What is answered, or where it will stand and in whose voice, and last what it costs.
  ///
  /// - Parameter hasVoice: Whether the voice of the house is not to be read elsewhere on the screen.
  func head(columns: Int, hasVoice: Bool = true) -> [Line] {
    matter(columns: columns, hasVoice: hasVoice).prefix(3) + [hint]
  }

  private func matter(columns: Int, hasVoice: Bool) -> [Line] {
    if let post = composer.purpose.post(state) { return quoted(post.text[language], columns: columns) }
    if let mail = composer.purpose.mail(state) { return quoted(mail.item.text[language], columns: columns) }
    if let advice { return [Line].paragraph(advice, .dim, columns: columns) }
    if let person = composer.purpose.person(state) {
      return [Line].paragraph("\(person.title[language]). \(person.temper[language])", .dim, columns: columns)
    }
    guard let channel else { return [] }
    return place(channel) + (hasVoice ? voice(columns: columns) : [])
  }

  /// Two lines of how the house speaks, the second cut where there is more.
  private func voice(columns: Int) -> [Line] {
    let lines = Wrapping.lines(state.scenario.organisation.voice[language], columns: columns)
    let rest = lines.dropFirst().prefix(2).joined(separator: " ")
    return (lines.prefix(1) + (rest.isEmpty ? [] : [rest])).map { Line($0.fitted(columns), .dim) }
  }

  private func quoted(_ text: String, columns: Int) -> [Line] {
    let lines = [Line].paragraph(language.quoted(text), .dim, columns: columns)
    return lines.count > 3 ? Array(lines.prefix(2)) + [Line("…", .dim)] : lines
  }

  /// What a text that nobody outside reads is good for.
  private var advice: String? {
    switch composer.purpose {
    case .alert:
      language(
        "One to five words. Posts that have them are seen, even where the desk does not watch.",
        "Un à cinq mots. Les publications qui les contiennent sont vues, même là où le bureau ne suit pas.")
    case .sheet:
      language(
        "What those who answer for us keep to: what we know, what we say, what we do not say.",
        "Ce à quoi se tiennent ceux qui répondent pour nous : ce qu'on sait, ce qu'on dit, ce qu'on ne dit pas.")
    case .note:
      language(
        "What you think, why you decide so, what you expect. It changes nothing, and comes back in the debrief.",
        "Ce que vous pensez, pourquoi vous décidez ainsi, ce que vous attendez. Cela ne change rien et revient au bilan."
      )
    case .handOver:
      language(
        "A note for the night: where things stand, in figures, what may come, what to do.",
        "Une note pour la nuit : où on en est, en chiffres, ce qui peut venir, ce qu'il faut faire.")
    default: nil
    }
  }

  private func place(_ channel: Channel) -> [Line] {
    let followers = language.count(channel.followers, ("follower", "abonné"), ("followers", "abonnés"))
    return [Line("\(channel.handle ?? "") · \(followers)\(moment)", .dim)] + (channel.isPrivate ? [warning] : [])
  }

  /// When a scheduled post goes out.
  private var moment: String {
    let due: CivilTime? =
      if case .schedule(_, let hours) = composer.purpose { state.now + hours * 60 } else {
        composer.purpose.entry(state)?.at
      }
    return due.map { " · ▸ " + language.moment($0, from: state.now) } ?? ""
  }

  private var warning: Line {
    Line(
      language(
        "! Your private account: not the organisation's voice.",
        "! Votre compte privé : pas la voix de l'organisation."), .warning)
  }

  /// When a text that is sent now would be out, after ` · `; nothing for what others do not get at once.
  private var outAt: String {
    let minutes = composer.purpose.minutes(state)
    guard composer.rewriting == nil, composer.purpose.isOutAtOnce, state.cost(minutes) <= state.minutesLeft
    else { return "" }
    let moment = language.moment(state.end(ofWork: minutes), from: state.now)
    return language(" · goes out at about \(moment)", " · part vers \(moment)")
  }

  /// What it costs, when it goes out, and in which language it will be read.
  private var hint: Line {
    let cost = state.cost(composer.purpose.minutes(state))
    let tongue = language(
      "read in \(state.language == .french ? "French" : "English")",
      "lu en \(state.language == .french ? "français" : "anglais")")
    let note =
      composer.purpose.isOptional
      ? language("the reason that its author is given (optional)", "le motif donné à l'auteur ; peut rester vide")
      : composer.purpose == .note ? language("for you alone", "pour votre seul usage") : tongue
    return Line([Span("\(cost) min\(outAt)", .accent), Span(" · \(note)", .dim)])
  }
}
