/// A report as Markdown: each value is escaped and stays on its line.
enum MarkdownTemplate {
  /// How its values are escaped.
  static let escaping = "REPORT-MARKDOWN"

  static let page =
    "{{% CONTENT_TYPE: \(escaping)}}\n" + [head, whatIf, turns, evidence, teaching, closing].joined(separator: "\n")

  private static let head = """
    {{#head}}
    # {{title}}

    BadBuzz · {{words.kind}} · {{organisation}} · {{dates}}

    {{summary}}

    {{words.mode}}{{words.colon}} {{mode}} · {{words.seed}}{{words.colon}} {{seed}} · {{words.population}}{{words.colon}} {{population}}{{#isMasked}} · {{words.masked}}{{/isMasked}}
    {{/head}}

    ## {{words.score}}

    {{#score}}
    **{{total}}** {{words.of100}} ({{words.outcome}} {{outcome}}, {{words.craft}} {{craft}})

    | {{words.competence}} | {{words.points}} |
    | --- | ---: |
    {{#competences}}
    | {{name}} | {{score}} |
    {{/competences}}

    {{words.againstSilence}}{{words.colon}}

    | {{words.measure}} | {{words.you}} | {{words.silence}} | {{words.difference}} |
    | --- | ---: | ---: | :--- |
    {{#endings}}
    | {{name}} | {{you}} | {{silence}} | {{difference}} {{verdict}} |
    {{/endings}}
    {{#hasReferences}}

    {{words.references}}{{words.colon}}

    | {{words.player}} | {{words.outcome}} | {{words.trust}} | {{words.anger}} | {{words.negativePosts}} |
    | --- | ---: | ---: | ---: | ---: |
    {{#references}}
    | {{name}} | {{outcome}} | {{trust}} | {{anger}} | {{negativePosts}} |
    {{/references}}
    {{/hasReferences}}
    {{#hasDeductions}}

    {{words.deductions}}{{words.colon}}

    {{#deductions}}
    - {{points}}, {{words.turn}} {{turn}}{{words.colon}} {{reason}}
    {{/deductions}}
    {{/hasDeductions}}
    {{/score}}

    ## {{words.curves}}

    {{words.tableMeans}}

    | {{words.turn}} | {{words.volume}} | {{words.negativeShare}} | {{words.angerCurve}} | {{words.trustCurve}} |
    | --- | ---: | ---: | ---: | ---: |
    {{#curves}}
    {{#rows}}
    | {{number}}. {{title}} | {{volume}} | {{negativeShare}} | {{anger}} | {{trust}} |
    {{/rows}}
    {{/curves}}

    """

  private static let turns = """
    ## {{words.decisions}}
    {{#turns}}

    ### {{words.turn}} {{number}} · {{moment}} · {{title}}

    {{#news}}
    - *{{clock}}* {{text}} ({{origin}})
    {{/news}}
    {{#acts}}
    - **{{clock}} {{deed}}**
    {{#post}}
      - {{words.about}}{{words.colon}} {{author}} {{words.open}}{{text}}{{words.close}}
    {{/post}}
    {{#hasText}}
      - {{words.open}}{{#segments}}{{text}}{{#labels}} *[{{name}}]*{{/labels}}{{/segments}}{{words.close}}
    {{/hasText}}
    {{#does}}
      - {{words.does}}{{words.colon}} {{.}}
    {{/does}}
    {{#sounds}}
      - {{words.sounds}}{{words.colon}} {{.}}
    {{/sounds}}
    {{#noticed}}
      - {{words.noticed}}{{words.colon}} {{.}}
    {{/noticed}}
    {{/acts}}
    {{^hasActs}}
    - {{words.noDecisions}}
    {{/hasActs}}
    {{#hasNotes}}

    {{words.noted}}{{words.colon}}

    {{#notes}}
    - *{{clock}}* {{words.open}}{{text}}{{words.close}}
    {{/notes}}
    {{/hasNotes}}
    {{#hasAnswers}}

    {{words.answers}}{{words.colon}}

    {{#answers}}
    - {{author}} ({{segment}}, {{mood}}{{#isReply}}, {{words.toYou}}{{/isReply}}){{words.colon}} {{text}}{{#cause}} *{{words.why}}{{words.colon}} {{.}}*{{/cause}}
    {{/answers}}
    {{/hasAnswers}}
    {{/turns}}

    """

  private static let evidence = """
    ## {{words.evidence}}

    | {{words.competence}} | {{words.rule}} | {{words.won}} | {{words.lost}} |
    | --- | --- | ---: | ---: |
    {{#rules}}
    {{#competences}}
    {{#rules}}
    | {{competence}} | {{name}} ({{source}}) | {{won}} | {{lost}} |
    {{/rules}}
    {{/competences}}
    {{/rules}}

    | {{words.turn}} | {{words.points}} | {{words.rule}} | {{words.what}} | {{words.reason}} |
    | ---: | ---: | --- | --- | --- |
    {{#evidence}}
    {{#turns}}
    {{#points}}
    | {{number}} | {{points}} | {{rule}} ({{source}}) | {{act}}{{#quote}} {{words.open}}{{.}}{{words.close}}{{/quote}} | {{reason}} |
    {{/points}}
    {{/turns}}
    {{/evidence}}

    """

  private static let closing = """
    {{#story}}
    ## {{words.reality}}

    {{summary}}

    {{#timeline}}
    - **{{when}}** {{text}}{{#sources}} \\[{{id}}\\]{{/sources}}
    {{/timeline}}

    ## {{words.lessons}}

    {{#lessons}}
    - {{text}}
    {{/lessons}}
    {{#hasDisputed}}

    ## {{words.disputed}}

    {{#disputed}}
    - {{text}}
    {{/disputed}}
    {{/hasDisputed}}
    {{#hasInvented}}

    ## {{words.invented}}

    {{#invented}}
    - {{text}}{{#isRumour}} ({{words.rumour}}){{/isRumour}}
    {{/invented}}
    {{/hasInvented}}

    ## {{words.sources}}

    {{#sources}}
    - {{id}}{{words.colon}} {{#link}}[{{title}}]({{.}}){{/link}}{{^link}}{{title}}, {{address}}{{/link}}
    {{/sources}}
    {{/story}}

    ## {{words.verify}}

    {{#verify}}
    {{words.verifyMeans}}

    `badbuzz verify` {{file}}

    - {{words.rules}}{{words.colon}} {{rules}}{{#program}} · {{words.program}} {{.}}{{/program}}
    - {{words.content}}{{words.colon}} {{content}}{{#sha256}}
    - {{words.seal}}{{words.colon}} {{.}}{{/sha256}}
    {{/verify}}

    """
}
