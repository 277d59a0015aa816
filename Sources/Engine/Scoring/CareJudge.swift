import Codebook
import Simulation

/// Judges how the people who write are treated.
enum CareJudge {
  static func showsEmpathy(_ state: Game.State) -> [Finding] {
    state.once(
      state.crisisStatements, carries: [.empathise],
      kept: LocalizedText(
        en: "You showed that you understood what people felt.",
        fr: "Vous avez montré que vous compreniez ce que les gens ressentaient."),
      missed: LocalizedText(
        en: "Nothing that you said to all was recognised as understanding what people felt.",
        fr: "Rien de ce que vous avez dit à tous n'a été reconnu comme comprenant ce que les gens ressentaient."))
  }

  /// Six grievances answered are enough; a case with fewer asks for all of them.
  static func answersGrievances(_ state: Game.State) -> [Finding] {
    let grievances = state.feed.filter { post in
      post.origin == .scripted && post.isOwedAnswer
        && state.channel(post.channel)?.handle != nil
    }
    guard !grievances.isEmpty else { return [] }
    let wanted = min(6, grievances.count)
    let answered = grievances.filter(\.isAnswered).prefix(wanted)
    let kept = answered.map { post in
      Finding(
        isKept: true, turn: post.turn, at: post.at,
        act: LocalizedText(en: "answered \(post.author)", fr: "a répondu à \(post.author)"),
        words: post.text[state.language],
        reason: LocalizedText(
          en: "A person with a grievance got an answer.", fr: "Une personne qui avait un grief a eu une réponse."))
    }
    guard kept.count < wanted else { return Array(kept) }
    let unanswered = grievances.count - kept.count
    let missed = state.omission(
      LocalizedText(
        en: "\(unanswered) \(unanswered == 1 ? "person" : "people") with a grievance got no answer from you.",
        fr: unanswered == 1
          ? "Une personne qui avait un grief n'a pas eu de réponse de vous."
          : "\(unanswered) personnes qui avaient un grief n'ont pas eu de réponse de vous."),
      weight: wanted - kept.count)
    return kept + [missed]
  }

  /// An answer that was copied from an earlier text counts against the player.
  static func answersOneByOne(_ state: Game.State) -> [Finding] {
    let replies = state.ownReplies
    guard !replies.isEmpty else { return [state.nobodyAnswered] }
    return state.never(
      replies,
      kept: LocalizedText(
        en: "No answer was more than \(Statement.copyAndPaste)% like an earlier text.",
        fr: "Aucune réponse ne ressemblait à plus de \(Statement.copyAndPaste)\u{A0}% à un texte antérieur."),
      broken: LocalizedText(
        en: "The same text pasted to several people shows.",
        fr: "Le même texte collé à plusieurs personnes, cela se voit.")
    ) { $0.isCopied }
  }

  /// Once anger is above 40 in a hundred, "message us" reads as hiding, unless the matter is answered beside it.
  static func keepsTheTalkInPublic(_ state: Game.State) -> [Finding] {
    state.never(
      state.publicStatements.filter { $0.manner != .option },
      kept: LocalizedText(
        en:
          "While people were angry, no public word was recognised for sure as only sending them into private messages.",
        fr:
          "Tant que le public était en colère, aucun mot public n'a été reconnu avec certitude comme le renvoyant "
          + "seulement vers les messages privés."),
      broken: LocalizedText(
        en: "Once the talk is public, “message us” reads as hiding.",
        fr: "Quand tout est déjà public, «\u{A0}écrivez-nous en privé\u{A0}» se lit comme une dérobade."),
      strategy: .redirect
    ) { $0.strategies.contains(.redirect) && !$0.reading.answersTheMatter && state.anger(at: $0.at) > 40 }
  }
}

extension Game.State {
  /// What the player wrote to single people, in public or in private; those who answer for them have their own words.
  var ownReplies: [Spoken] {
    statements.filter {
      ($0.manner == .reply || $0.manner == .message) && $0.delegate == nil && $0.voice == .organisation
    }
  }

  /// Where nobody got an answer of the player's own.
  var nobodyAnswered: Finding {
    omission(
      LocalizedText(en: "You answered nobody in person.", fr: "Vous n'avez répondu personnellement à personne."))
  }

  /// The anger that the dashboard showed at a moment, 0 to 100.
  func anger(at moment: CivilTime) -> Int {
    readings.last { $0.at <= moment }?.anger ?? 0
  }
}
