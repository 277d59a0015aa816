import Codebook
import Engine

extension Interface {
  /// Posts as conversations: trees of what answers what.
  struct Conversations {
    /// The places of the posts in the feed, by time.
    private let indices: [Int]
    /// What answers each post, and the post with which its conversation begins: as numbers among `indices`.
    private var answers: [[Int]]
    private var roots: [Int]
    private let feed: [FeedPost]

    init(_ feed: [FeedPost], _ shown: [Int]) {
      self.feed = feed
      indices = shown.sorted { (feed[$0].at, $0) < (feed[$1].at, $1) }
      var numbers: [String: Int] = [:]
      numbers.reserveCapacity(indices.count)
      for (number, index) in indices.enumerated() { numbers[feed[index].id] = number }
      roots = Array(indices.indices)
      answers = Array(repeating: [], count: indices.count)
      for (number, index) in indices.enumerated() {
        guard let parent = feed[index].replyTo.flatMap({ numbers[$0] }), parent < number else { continue }
        roots[number] = roots[parent]
        answers[parent].append(number)
      }
    }

    /// All posts: conversations with the latest activity first, answers below what they answer.
    var rows: [FeedRow] {
      var latest = Array(indices.indices)
      for number in indices.indices { latest[roots[number]] = number }
      let beginnings = indices.indices.filter { roots[$0] == $0 }.sorted { latest[$0] > latest[$1] }
      return beginnings.flatMap(rows(below:))
    }

    private func rows(below root: Int) -> [FeedRow] {
      var rows: [FeedRow] = []
      var waiting = [(number: root, depth: 0)]
      while let (number, depth) = waiting.popLast() {
        rows.append(FeedRow(index: indices[number], depth: depth, isOurs: feed[indices[number]].isOurs))
        waiting += answers[number].reversed().map { ($0, depth + 1) }
      }
      return rows
    }
  }

  /// The whole conversation to which a post belongs, among the first `arrived` of the feed.
  ///
  /// - Complexity: O(*n*) in the posts.
  static func conversation(with id: String, _ feed: [FeedPost], arrived: Int) -> [FeedRow] {
    var root = id
    var first = 0
    for index in (0..<arrived).reversed() where feed[index].id == root {
      first = index
      guard let parent = feed[index].replyTo else { break }
      root = parent
    }
    var members: Set = [root]
    let posts = (first..<arrived).filter { index in
      let isMember = feed[index].id == root || feed[index].replyTo.map(members.contains) == true
      if isMember { members.insert(feed[index].id) }
      return isMember
    }
    return Conversations(feed, posts).rows
  }
}
