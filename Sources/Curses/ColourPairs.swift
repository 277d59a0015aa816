import CNcurses
import Screens

/// The pairs of colours that ncurses has been told of so far: one for each that is shown.
@MainActor struct ColourPairs {
  private struct Colours: Hashable {
    var foreground: Int
    var background: Int
  }

  private var known: [Colours: Int32] = [:]

  /// The number of the pair for a paint; 0, the terminal's own colours, when there is no room for more.
  mutating func pair(for paint: Paint) -> Int32 {
    let colours = Colours(foreground: paint.foreground ?? -1, background: paint.background ?? -1)
    if colours.foreground == -1, colours.background == -1 { return 0 }
    if let pair = known[colours] { return pair }
    let pair = Int32(known.count + 1)
    guard pair < cn_pairs(), init_extended_pair(pair, Int32(colours.foreground), Int32(colours.background)) != ERR
    else { return 0 }
    known[colours] = pair
    return pair
  }
}
