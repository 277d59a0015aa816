import PlainText
import Records
import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Registry {
  /// The texts that were not sent when a play was left; none where they cannot be read.
  func drafts(of session: Session) -> [Interface.Draft] {
    guard let text = setting(Registry.name(of: session)) else { return [] }
    return (try? JSONDecoder().decode([Interface.Draft].self, from: Data(text.utf8))) ?? []
  }

  /// The same for lines of text.
  func lineDrafts(of session: Session) -> [LineDraft] {
    drafts(of: session).map { LineDraft(purpose: $0.act, text: $0.text) }
  }

  /// Remembers the texts of lines of text.
  func keep(_ drafts: [LineDraft], of session: Session) {
    keep(drafts.compactMap { Interface.Draft(for: $0.purpose, text: $0.text) }, of: session)
  }

  /// Remembers the texts that were not sent; once a play is over there are none.
  func keep(_ drafts: [Interface.Draft], of session: Session) {
    let text = drafts.isEmpty || session.state.isOver ? nil : try? JSONEncoder().encode(drafts)
    set(Registry.name(of: session), to: text.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func name(of session: Session) -> String { "drafts:" + session.canonicalPath }
}
