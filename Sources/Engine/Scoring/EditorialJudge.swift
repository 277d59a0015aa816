import Codebook
import Scenarios

/// Judges what is said to all, and where.
enum EditorialJudge {
  /// By the second turn after the break there is a word to all on the organisation's channel where most of the posts
  /// against it had been by the turn after the break; where there were none, on any of its channels.
  static func speaksWhereItBurns(_ state: Game.State) -> [Finding] {
    let hottest = hottestChannel(state)
    let words = state.crisisStatements.first { spoken in
      spoken.manner != .reply && spoken.turn <= state.breakTurn + 2 && (hottest.map { spoken.channel == $0 } ?? true)
    }
    guard let words else {
      return [
        state.omission(
          in: state.breakTurn + 2,
          LocalizedText(
            en: "Where most of the anger was, nobody heard a word to all from you in time.",
            fr: "Là où était l'essentiel de la colère, personne n'a lu à temps un message de vous à tous."))
      ]
    }
    return [
      state.finding(
        true, words,
        because: LocalizedText(
          en: "You spoke to all where most of the anger was.",
          fr: "Vous avez parlé à tous là où était l'essentiel de la colère."))
    ]
  }

  private static func hottestChannel(_ state: Game.State) -> String? {
    let window = state.breakTurn...state.breakTurn + 1
    let angry = state.feed.filter { window.contains($0.turn) && !$0.isOurs && $0.mood.isNegative }
    let counts = state.ownChannels.map { channel in (channel.id, angry.count { $0.channel == channel.id }) }
    var hottest: (id: String, posts: Int)?
    for (id, posts) in counts where posts > hottest?.posts ?? 0 { hottest = (id, posts) }
    return hottest?.id
  }

  /// Once anger is above 40 in a hundred, a joke or praise of oneself is heard as mockery.
  static func keepsFromMerriment(_ state: Game.State) -> [Finding] {
    state.never(
      state.crisisStatements,
      kept: LocalizedText(
        en:
          "While anger was above 40 of 100, neither a joke nor praise of the house was recognised for sure in a public word.",
        fr:
          "Tant que la colère dépassait 40 sur 100, ni plaisanterie ni éloge de la maison n'ont été reconnus avec certitude "
          + "dans un mot public."
      ),
      broken: LocalizedText(
        en: "A joke or praise of oneself amid anger is heard as mockery.",
        fr: "Au milieu de la colère, une blague ou l'éloge de soi s'entend comme une moquerie.")
    ) { spoken in
      (spoken.strategies.contains(.humour) || spoken.strategies.contains(.bolster)) && state.anger(at: spoken.at) > 40
    }
  }
}
