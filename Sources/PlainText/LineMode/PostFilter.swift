import Codebook
import Engine

/// Which posts are read.
struct PostFilter: Equatable {
  /// Whose posts count as influential.
  enum Influence: Equatable {
    case any
    /// Those with so many followers at least.
    case followers(Int)
    /// Influencers and the press.
    case known
  }

  /// The id of the only channel, or nil.
  var channel: String?
  /// The only mood, or nil.
  var mood: Mood?
  var influence = Influence.any
  /// Whether only complaints and questions without an answer are read.
  var isUnanswered = false
  /// Whether only what the house wrote is read.
  var isOurs = false
  /// Whether posts of earlier turns are read too.
  var showsOlder = false
  /// Words that the text or the author's name must hold, or nothing.
  var words = ""

  func holds(_ post: FeedPost, in language: Language) -> Bool {
    (channel == nil || post.channel == channel) && (mood == nil || !post.isOurs && post.mood == mood)
      && (!isUnanswered || !post.isOurs && post.isGrievance && !post.isAnswered) && (!isOurs || post.isOurs)
      && isInfluential(post) && (words.isEmpty || holdsWords(post, language))
  }

  private func isInfluential(_ post: FeedPost) -> Bool {
    switch influence {
    case .any: true
    case .followers(let least): !post.isOurs && post.followers >= least
    case .known: !post.isOurs && [.influencers, .journalists].contains(post.segment)
    }
  }

  private func holdsWords(_ post: FeedPost, _ language: Language) -> Bool {
    let text = "\(post.author) \(post.text[language])".folded
    return words.folded.split(separator: " ").allSatisfy { text.contains($0) }
  }
}
