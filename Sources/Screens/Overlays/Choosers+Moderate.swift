import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// What can be done about a post, its author and its page; nil where nothing can.
  static func moderation(of post: FeedPost, _ state: Game.State) -> Interface.Chooser? {
    guard let channel = state.channel(post.channel) else { return nil }
    let isOurPage = state.isModerated(channel)
    var options: [Option] = []
    if !post.isOurs {
      if isOurPage { options += removals(of: post, state) }
      options += reports(of: post, state)
      if isOurPage { options += ban(on: post, state) }
    }
    if isOurPage { options += rules(on: channel, state) }
    guard !options.isEmpty else { return nil }
    return Interface.Chooser(
      title: LocalizedText(en: "Moderate", fr: "Modérer"),
      text: [words(of: post).map { $1.fitted(116) }]
        + (isOurPage ? [] : [Game.Refusal.cannotHide.message.map { "! " + $1 }]),
      options: options + [keep])
  }

  /// Who wrote a post, and what; so much of the text, if that is said.
  private static func words(of post: FeedPost, columns: Int = .max) -> LocalizedText {
    LocalizedText { "\(post.author)\($0(": ", " : "))" + $0.quoted(post.text[$0].fitted(columns)) }
  }

  private static func removals(of post: FeedPost, _ state: Game.State) -> [Option] {
    guard !post.isHidden else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Hide it", fr: "Masquer"),
        detail: reason.map { "\(state.cost(Game.Cost.hide)) min · \($1)" }, deed: .compose(.hide(post: post.id))),
      Option(
        label: LocalizedText(en: "Delete it for good", fr: "Supprimer pour de bon"),
        detail: reason.map { "\(state.cost(Game.Cost.hide)) min · \($1)" }, deed: .compose(.delete(post: post.id))),
    ]
  }

  private static let reason = LocalizedText(en: "with a reason", fr: "avec un motif")

  private static func reports(of post: FeedPost, _ state: Game.State) -> [Option] {
    guard !post.isReported, !post.isDeleted, !post.isTakenDown else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Report it to the platform", fr: "Signaler à la plateforme"),
        detail: minutes(Game.Cost.reportToPlatform, state),
        deed: .request(.perform(.report(post: post.id, to: .platform)))),
      Option(
        label: LocalizedText(en: "Report it to the police", fr: "Signaler à la police"),
        detail: minutes(Game.Cost.reportToPolice, state).map { $1 + $0(" · with proof", " · preuve à l'appui") },
        deed: .open(police(post, state))),
    ]
  }

  private static func ban(on post: FeedPost, _ state: Game.State) -> [Option] {
    guard !state.banned.contains(where: { $0.author == post.author && $0.channel == post.channel }) else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Ban the author from the page", fr: "Bannir l'auteur de la page"),
        detail: minutes(Game.Cost.ban, state), deed: .request(.perform(.ban(post: post.id))))
    ]
  }

  private static func police(_ post: FeedPost, _ state: Game.State) -> Interface.Chooser {
    sure(
      LocalizedText(en: "Call the police in?", fr: "Saisir la police ?"),
      [words(of: post, columns: 60)],
      LocalizedText(en: "Report it to the police", fr: "Signaler à la police"),
      minutes(Game.Cost.reportToPolice, state),
      .request(.perform(.report(post: post.id, to: .police))))
  }

  private static func publishing(_ channel: Channel, _ state: Game.State) -> Interface.Chooser {
    sure(
      LocalizedText(en: "Publish the rules?", fr: "Publier les règles ?"),
      [
        channel.name.map {
          $0("Everybody on \($1) sees them, with the date.", "Tout le monde les voit sur \($1), avec la date.")
        }
      ],
      LocalizedText(en: "Publish the page's rules", fr: "Publier les règles de la page"),
      minutes(Game.Cost.rules, state), .request(.perform(.rules(channel: channel.id))))
  }

  /// Whether to delete a post for good, whatever the reason says.
  static func deleting(_ post: FeedPost, _ state: Game.State) -> Interface.Chooser {
    sure(
      LocalizedText(en: "Delete it for good?", fr: "Supprimer pour de bon ?"),
      [words(of: post, columns: 60)],
      LocalizedText(en: "Delete it", fr: "Supprimer"), minutes(Game.Cost.hide, state), .send)
  }

  private static func rules(on channel: Channel, _ state: Game.State) -> [Option] {
    guard !state.rulesPublished.contains(channel.id) else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Publish the page's rules", fr: "Publier les règles de la page"),
        detail: minutes(Game.Cost.rules, state), deed: .open(publishing(channel, state)))
    ]
  }
}
