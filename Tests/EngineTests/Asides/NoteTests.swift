import Codebook
import Engine
import Testing

@Suite struct NoteTests {
  @Test func aNoteIsKeptWithItsTurnAndItsMoment() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 10), .note(text: "The rye again."))
    let note = try #require(state.playerNotes.first)
    #expect(note.turn == 1 && note.at == state.now && note.text == "The rye again.")
  }

  @Test func aNoteTakesNoTimeAndChangesNothingInThePlay() throws {
    var (with, without) = (wholeDesk(), wholeDesk())
    try with.do(.note(text: "Before anything."))
    try with.do(.ask(fact: "oven"), .note(text: "Ada is late."), .endTurn, .note(text: "Now."), .wait(minutes: 5))
    try without.do(.ask(fact: "oven"), .endTurn, .wait(minutes: 5))
    #expect(with.minutesLeft == without.minutesLeft && with.now == without.now && with.fatigue == without.fatigue)
    try with.finish()
    try without.finish()
    #expect(with.feed == without.feed && with.readings == without.readings && with.inbox == without.inbox)
    #expect(with.score == without.score)
    #expect(with.deeds == without.deeds)
  }

  @Test func aNoteAloneIsSilence() throws {
    var noted = bakery()
    try noted.do(.note(text: "I wait and see."))
    try noted.finish()
    var silent = bakery()
    try silent.finish()
    #expect(noted.score == silent.score)
  }

  @Test func anEmptyOrALongNoteIsRefused() {
    let state = bakery()
    #expect(state.refusal(of: .note(text: " \n")) == .emptyText)
    #expect(state.refusal(of: .note(text: String(repeating: "é", count: 501))) == .noteTooLong)
    #expect(state.refusal(of: .note(text: String(repeating: "é", count: 500))) == nil)
  }

  @Test func afterANoteTheLastActCanStillBeUndoneAndTheNoteStays() throws {
    var state = bakery()
    try state.do(.pause(item: "c1"), .note(text: "Was that right?"), .undo)
    #expect(state.calendar.first?.status == .scheduled)
    #expect(state.playerNotes.map(\.text) == ["Was that right?"])
  }

  @Test func aNoteStandsBeforeTheActThatItPreceded() throws {
    var state = bakery()
    let apology = Game.Action.publish(channel: "facebook", text: "We are sorry.")
    try state.do(.note(text: "First a word to all."), apology, .note(text: "Now Mia."), .wait(minutes: 5), .endTurn)
    let wait = Game.Action.wait(minutes: 5)
    #expect(
      state.deedsAndNotes.map(\.action)
        == [.note(text: "First a word to all."), apology, .note(text: "Now Mia."), wait, .endTurn])
  }

  @Test func aNoteOnAnActThatWasUndoneStandsBeforeTheNextOne() throws {
    var state = bakery()
    try state.do(.pause(item: "c1"), .note(text: "Was that right?"), .undo, .wait(minutes: 5))
    #expect(state.deedsAndNotes.map(\.action) == [.note(text: "Was that right?"), .wait(minutes: 5)])
  }

  @Test func aFilmShowsANoteWithItsWords() throws {
    var state = bakery()
    var film = Film(from: state)
    let action = Game.Action.note(text: "They wait.")
    let effects = try Game.reduce(&state, action)
    film.add(action, effects, to: state)
    #expect(film.scenes.first?.caption == LocalizedText(en: "takes a note", fr: "prend une note"))
    #expect(film.scenes.first?.words?.english == "They wait." && film.scenes.first?.minutes == 0)
  }
}
