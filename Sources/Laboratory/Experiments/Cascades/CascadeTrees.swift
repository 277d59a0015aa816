import Simulation

/// The cascades that posts make: each post that is passed on, with those that pass it on, directly or not.
struct CascadeTrees {
  /// A cascade.
  struct Cascade {
    /// The number of its first post.
    let root: Int
    /// How many posts pass it on, and itself.
    var size = 1
    /// Steps from the first post to the farthest.
    var depth = 0
    /// The most posts that pass on one and the same.
    var largestBroadcast = 0
    /// The mean distance between two of its posts (Goel et al. 2016), 0 for a single one.
    var structuralVirality = 0.0
  }

  /// The cascades, by the number of the first post.
  let cascades: [Cascade]

  /// The cascades among `posts`, which come in the order of their numbers, and of those that were `planted`.
  ///
  /// - Complexity: O(*n* *d*) in posts and their depths.
  init(_ posts: [Post], planted: [Int] = []) {
    var parents: [Int: Int] = [:]
    var children: [Int: Int] = [:]
    var weights: [Int: Int] = [:]
    var places: [Int: Int] = [:]
    var found = planted.map { Cascade(root: $0) }
    for (place, number) in planted.enumerated() { places[number] = place }
    for post in posts {
      if post.act == .share, let parent = post.parent, places[parent] != nil || parents[parent] != nil {
        parents[post.number] = parent
        children[parent, default: 0] += 1
      } else if !post.isAnswer {
        places[post.number] = found.count
        found.append(Cascade(root: post.number))
      }
    }
    var roots: [Int: Int] = [:]
    var distances: [Int: Double] = [:]
    // The newest first, so that a post's own weight is whole before its parent's is counted.
    for post in posts.reversed() where parents[post.number] != nil {
      let weight = weights[post.number, default: 0] + 1
      if let parent = parents[post.number] { weights[parent, default: 0] += weight }
    }
    for post in posts {
      guard let parent = parents[post.number] else { continue }
      var (root, depth) = (parent, 1)
      while let above = parents[root] { (root, depth) = (above, depth + 1) }
      roots[post.number] = root
      guard let place = places[root] else { continue }
      found[place].size += 1
      found[place].depth = max(found[place].depth, depth)
    }
    for (parent, count) in children {
      guard let place = places[roots[parent] ?? parent] else { continue }
      found[place].largestBroadcast = max(found[place].largestBroadcast, count)
    }
    // A tie separates the posts below it from all others: the distances add up tie by tie.
    for (number, root) in roots {
      guard let place = places[root] else { continue }
      let (below, size) = (Double(weights[number, default: 0] + 1), Double(found[place].size))
      distances[root, default: 0] += below * (size - below)
    }
    for place in found.indices where found[place].size > 1 {
      let size = Double(found[place].size)
      found[place].structuralVirality = distances[found[place].root, default: 0] * 2 / size / (size - 1)
    }
    cascades = found
  }
}
