/// Where screens are shown and keys come from.
@MainActor public protocol Terminal: AnyObject {
  /// Its columns and rows now.
  var size: Size { get }
  /// Shows `buffer`, with the cursor at a place or hidden.
  func show(_ buffer: CellBuffer, cursor: Position?)
  /// Waits for a key; nil when there will be none any more.
  ///
  /// - Parameter milliseconds: After how long without a key `.tick` is returned; without it only a key ends the wait.
  func nextKey(within milliseconds: Int?) -> Key?
  /// Stops the program until the user continues it.
  func suspend()
}

/// A terminal in memory: it plays back keys and keeps the screens that it was shown.
@MainActor public final class ScriptedTerminal: Terminal {
  /// Its columns and rows.
  public var size: Size
  /// The screens so far, oldest first.
  public private(set) var screens: [CellBuffer] = []
  /// The cursor of the latest screen.
  public private(set) var cursor: Position?
  private var keys: [Key]

  /// Makes a terminal that will report `keys` in order, and then the end of input.
  public init(size: Size, keys: [Key]) {
    self.size = size
    self.keys = keys.reversed()
  }

  /// Keeps the screen.
  public func show(_ buffer: CellBuffer, cursor: Position?) {
    screens.append(buffer)
    self.cursor = cursor
  }

  /// The next key of the script, at once.
  public func nextKey(within milliseconds: Int?) -> Key? { keys.popLast() }

  /// There is nobody to continue it: it goes on at once.
  public func suspend() {}
}
