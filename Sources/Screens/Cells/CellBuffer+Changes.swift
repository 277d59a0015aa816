extension CellBuffer {
  /// Cells of one row that are to be written one after the other, in one style or in one that looks the same.
  public struct Run: Equatable, Sendable {
    /// Where the first stands.
    public var position: Position
    /// Their texts.
    public var text: String
    /// How they look.
    public var style: Style
  }

  /// The cells that differ from those of an earlier screen; all of them if it had another size or other colours. The
  /// right halves of wide graphemes are left out: who shows the left half shows both.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func changes(since previous: CellBuffer?) -> [(position: Position, cell: Cell)] {
    var changes: [(position: Position, cell: Cell)] = []
    forEachChange(since: previous) { changes.append(($0, $1)) }
    return changes
  }

  /// The same changes, put together into runs.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func runs(since previous: CellBuffer?) -> [Run] {
    var runs: [Run] = []
    var text: [UInt8] = []
    var open: (start: Position, next: Int, style: Style)?
    func close() {
      if let open {
        runs.append(Run(position: open.start, text: String(decoding: text, as: UTF8.self), style: open.style))
      }
      text.removeAll(keepingCapacity: true)
    }
    forEachChange(since: previous) { position, cell in
      let goesOn = open.map {
        $0.start.row == position.row && $0.next == position.column && cell.looksAlike(in: $0.style)
      }
      if goesOn != true {
        close()
        open = (position, position.column, cell.style)
      }
      cell.glyph.append(to: &text)
      open?.next = position.column + columns(at: position)
    }
    close()
    return runs
  }

  private func columns(at position: Position) -> Int {
    let next = position.row * size.columns + position.column + 1
    return position.column + 1 < size.columns && cells[next].glyph == .rightHalf ? 2 : 1
  }

  private func forEachChange(since previous: CellBuffer?, _ body: (Position, Cell) -> Void) {
    guard let previous, previous.size == size, previous.look == look else {
      for place in cells.indices where cells[place].glyph != .rightHalf { body(position(of: place), cells[place]) }
      return
    }
    cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        for place in new.indices where new[place] != old[place] || follows(place, new, old) {
          if new[place].glyph != .rightHalf { body(position(of: place), new[place]) }
        }
      }
    }
  }

  /// Whether a cell follows a wide one of before, whose removal disturbs it on some terminals.
  private func follows(_ place: Int, _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>) -> Bool {
    place > 0 && old[place - 1].glyph == .rightHalf && new[place - 1].glyph != .rightHalf && place % size.columns > 0
  }

  private func position(of place: Int) -> Position {
    Position(row: place / size.columns, column: place % size.columns)
  }
}

extension Cell {
  /// Whether it looks the same in another style: of a blank, only the ground is seen, and the line below a key.
  fileprivate func looksAlike(in other: Style) -> Bool {
    style == other
      || glyph == .blank && style.ground == other.ground && style.role != .key && other.role != .key
  }
}
