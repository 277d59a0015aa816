/// Who refers to what, collected while a case is read.
struct Usage {
  /// A word and where it stands.
  struct Mention {
    let name: String
    let location: SourceLocation
  }

  /// Entries that something refers to.
  var references: Set<Symbols.Reference> = []
  /// Names that some text uses.
  var names: Set<String> = []
  /// Flags that effects raise.
  var raised: [Mention] = []
  /// Flags that conditions ask for or effects lower.
  var asked: [Mention] = []
  /// Posts that effects bring.
  var brought: [Mention] = []
  /// Mails that effects deliver.
  var delivered: [Mention] = []
  /// Facts that effects teach or reveal.
  var taught: Set<String> = []
  /// Facts that a first answer gives out.
  var givenOut: [Mention] = []
  /// Facts that conditions take as heard.
  var heard: [Mention] = []
  /// Facts that are arguments.
  var argued: [Mention] = []
  /// Authorities that conditions ask for.
  var askedAuthorities: Set<String> = []
  /// Tickets that effects open.
  var opened: Set<String> = []
}
