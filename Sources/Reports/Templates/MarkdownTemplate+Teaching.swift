/// What if, what experts recommend, what to practise.
extension MarkdownTemplate {
  static let whatIf = """
    {{#whatIf}}
    ## {{words.whatIf}}

    {{note}}
    {{#branches}}

    ### {{words.turn}} {{turn}} · {{change}}

    {{#hasInstead}}
    {{#instead}}
    - {{text}}
    {{/instead}}

    {{/hasInstead}}
    | {{words.measure}} | {{words.asPlayed}} | {{words.otherwise}} | {{words.meanDifference}} |
    | --- | ---: | ---: | ---: |
    {{#figures}}
    | {{name}} | {{played}} | {{otherwise}} | {{difference}} |
    {{/figures}}
    {{#why}}

    {{words.bend}}{{words.colon}} {{.}}
    {{/why}}
    {{#hasUnwritten}}

    {{words.unwritten}}{{words.colon}}

    {{#unwritten}}
    - {{author}}{{words.colon}} {{text}}
    {{/unwritten}}
    {{/hasUnwritten}}
    {{/branches}}
    {{/whatIf}}

    """

  static let teaching = """
    {{#debriefing}}
    ## {{words.advice}}

    {{summary}}{{#references}} \\[{{id}}\\] {{citation}}{{/references}}

    {{#recommendations}}
    - **{{advice}}**{{#isOfTheType}} ({{words.ofTheType}}){{/isOfTheType}}
      - {{reason}}{{#references}} \\[{{id}}\\] {{citation}}{{/references}}
      - {{mark}} {{words.youDid}}{{words.colon}} {{verdict}}
    {{/recommendations}}
    {{#hasPractice}}

    ## {{words.practice}}

    {{#practice}}
    - **{{title}}**{{#lost}} ({{words.cost}} {{.}} {{words.pointsOfCraft}}){{/lost}}{{words.colon}} {{how}}{{#exercise}} {{words.bestWith}}{{words.colon}} {{title}}{{/exercise}}
    {{/practice}}
    {{/hasPractice}}
    {{/debriefing}}

    """
}
