import Codebook
import Engine

extension Interface.ComposerWriter {
  /// The whole of what is answered: a mail, or a post among those of its conversation.
  func whole(columns: Int) -> [Line] {
    if let mail = composer.purpose.mail(state) {
      return [Line(mail.item.sender[language], .accent.bold)]
        + [Line].paragraph(mail.item.text[language], columns: columns)
    }
    guard let post = composer.purpose.post(state) else { return [] }
    return conversation(of: post).enumerated().flatMap { index, member in
      (index > 0 ? [.empty] : []) + lines(member, isAnswered: member.id == post.id, columns: columns)
    }
  }

  private func lines(_ post: FeedPost, isAnswered: Bool, columns: Int) -> [Line] {
    let author = Line(
      [Span(isAnswered ? "▸ " : "  ", .accent), Span(post.author, post.isOurs ? .own.bold : .plain.bold)],
      right: [Span(language.moment(post.at, from: state.now), .dim)])
    return [author]
      + [Line].paragraph(post.text[language], isAnswered ? .plain : .dim, columns: columns, indent: 2)
  }

  /// What a post answers, itself, and what answers it: earliest first, as far as the desk sees it.
  private func conversation(of post: FeedPost) -> [FeedPost] {
    var above: [FeedPost] = []
    var next = post.replyTo.flatMap(state.post)
    while let parent = next, above.count < 20 {
      above.insert(parent, at: 0)
      next = parent.replyTo.flatMap(state.post)
    }
    return above + [post] + state.feed.filter { $0.replyTo == post.id }
  }

  /// How the text reads, once it was read.
  func reading(columns: Int) -> [Line] {
    guard let critique = composer.review?.critique else { return [] }
    return Interface.CardWriter(model: model, state: state, columns: columns).read(critique, isNumbered: true)
  }
}
