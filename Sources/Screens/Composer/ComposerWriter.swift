import Codebook
import Engine
import Scenarios

extension Interface {
  /// What stands around a text in the making.
  struct ComposerWriter {
    let model: Model
    let state: Game.State
    let composer: Composer

    private var language: Language { model.language }

    /// The post that the text is about, if it is about one.
    private var post: FeedPost? {
      switch composer.purpose {
      case .reply(let id), .message(let id), .hide(let id): state.post(id)
      case .publish, .escalate: nil
      }
    }

    private var channel: Channel? {
      switch composer.purpose {
      case .publish(let id): state.channel(id)
      case .reply, .message: post.flatMap { state.channel($0.channel) }
      case .hide, .escalate: nil
      }
    }

    private var person: Person? {
      guard case .escalate(let id) = composer.purpose else { return nil }
      return state.scenario.people.first { $0.id == id }
    }

    var title: String {
      let name = post?.author ?? ""
      return switch composer.purpose {
      case .publish: language("Publish on ", "Publier sur ") + (channel?.name[language] ?? "")
      case .reply: language("Reply to \(name)", "Répondre à \(name)")
      case .message: language("Private message to \(name)", "Message privé à \(name)")
      case .hide: language("Hide the post of \(name)", "Masquer la publication de \(name)")
      case .escalate: language("Report to ", "Alerter ") + (person?.name[language] ?? "")
      }
    }

    /// What is answered, or where it will stand.
    func head(columns: Int) -> [Line] {
      var lines = [Line.empty]
      if let post {
        lines += [Line].paragraph(language.quoted(post.text[language]), .dim, columns: columns)
        if lines.count > 4 { lines = Array(lines.prefix(3)) + [Line("…", .dim)] }
        lines.append(hint)
      } else if let person {
        lines += [Line].paragraph("\(person.title[language]). \(person.temper[language])", .dim, columns: columns)
        lines = Array(lines.prefix(4)) + [hint]
      } else if let channel {
        lines.append(
          Line(
            (channel.handle ?? "") + " · "
              + language.count(channel.followers, ("follower", "abonné"), ("followers", "abonnés")), .dim))
        lines += channel.isPrivate ? [warning] : []
        lines += [Line].paragraph(state.scenario.organisation.voice[language], .dim, columns: columns).prefix(2)
        lines.append(hint)
      }
      return lines
    }

    private var warning: Line {
      Line(
        language(
          "! Your private account: not the organisation's voice.",
          "! Votre compte privé : pas la voix de l'organisation."), .warning)
    }

    /// What it costs, and in which language it will be read.
    private var hint: Line {
      let cost = state.cost(minutes)
      let tongue = language(
        "read in \(state.language == .french ? "French" : "English")",
        "lu en \(state.language == .french ? "français" : "anglais")")
      let isOptional = if case .hide = composer.purpose { true } else { false }
      let note =
        isOptional
        ? language("the reason its author is given; may be left empty", "le motif donné à l'auteur ; peut rester vide")
        : tongue
      return Line([Span("\(cost) min", .accent), Span(" · \(note)", .dim)])
    }

    private var minutes: Int {
      switch composer.purpose {
      case .publish: Game.Cost.publish
      case .reply, .message: Game.Cost.reply
      case .hide: Game.Cost.hide
      case .escalate: Game.Cost.escalate
      }
    }

    /// The count against the channel's limit, or why it was not sent.
    var foot: Line {
      let count = composer.editor.count
      let limit = min(channel?.limit ?? Game.longestText, Game.longestText)
      let style: Style = count > limit ? .bad.bold : count * 10 > limit * 9 ? .warning : .dim
      let shown = channel?.limit == nil ? language.number(count) : "\(language.number(count))/\(language.number(limit))"
      let mark = count > limit ? "! " : ""
      let status = model.status.map { [Span($0.text[language], Style($0.role))] } ?? []
      return Line(status, right: [Span(mark + shown, style)])
    }

    /// How the house speaks, and what may truthfully be said.
    func side(columns: Int) -> [Line] {
      var lines = [Line(language("Our voice", "Notre ton"), .title)]
      lines += [Line].paragraph(state.scenario.organisation.voice[language], .dim, columns: columns)
      lines += [.empty, Line(language("What you know", "Ce que vous savez"), .title)]
      let known = state.facts.filter { $0.status == .known }
      if known.isEmpty {
        lines += [Line].paragraph(
          language("Nothing has been verified yet.", "Rien n'est encore vérifié."), .dim, columns: columns)
      }
      lines += known.flatMap { entry in
        [Line].item(
          entry.fact.isTrue ? Span("✓", .good) : Span("×", .warning),
          (entry.fact.isTrue ? "" : language("Not true: ", "Faux : ")) + entry.fact.text[language], columns: columns)
      }
      return lines
    }
  }
}
