/// The score, the curves and the evidence.
extension HTMLTemplate {
  static let score = """
    <section id="score" aria-labelledby="score-h">
    <h2 id="score-h">{{words.score}}</h2>
    {{#score}}
    <div class="verdict">
    <p class="total"><span class="figure">{{total}}</span> <span class="unit">{{words.of100}}</span></p>
    <div class="half"><h3>{{words.outcome}} <b>{{outcome}}</b></h3>\(bar("outcome"))<p>{{words.outcomeMeans}}</p></div>
    <div class="half"><h3>{{words.craft}} <b>{{craft}}</b></h3>\(bar("craft"))<p>{{words.craftMeans}}</p></div>
    </div>
    <div class="pair">
    {{#hasCompetences}}
    <table class="competences">
    <caption>{{words.competences}}</caption>
    <thead><tr><th scope="col">{{words.competence}}</th><th class="number" scope="col">{{words.points}}</th><th scope="col">{{words.bar}}</th></tr></thead>
    <tbody>
    {{#competences}}
    <tr><th scope="row">{{name}}</th><td class="number">{{score}}</td><td class="bar-cell">\(bar("score"))</td></tr>
    {{/competences}}
    </tbody>
    </table>
    {{/hasCompetences}}
    <table class="endings">
    <caption>{{words.againstSilence}}</caption>
    <thead><tr><th scope="col">{{words.measure}}</th><th class="number" scope="col">{{words.you}}</th><th class="number" scope="col">{{words.silence}}</th><th class="number" scope="col">{{words.difference}}</th></tr></thead>
    <tbody>
    {{#endings}}
    <tr><th scope="row">{{name}}</th><td class="number">{{you}}</td><td class="number">{{silence}}</td><td class="number">{{difference}} <small>{{verdict}}</small></td></tr>
    {{/endings}}
    </tbody>
    </table>
    </div>
    \(references)
    {{#hasDeductions}}
    <table class="deductions">
    <caption>{{words.deductions}}</caption>
    <thead><tr><th class="number" scope="col">{{words.points}}</th><th class="number" scope="col">{{words.turn}}</th><th scope="col">{{words.reason}}</th></tr></thead>
    <tbody>
    {{#deductions}}
    <tr><td class="number">{{points}}</td><td class="number">{{turn}}</td><td>{{reason}}</td></tr>
    {{/deductions}}
    </tbody>
    </table>
    {{/hasDeductions}}
    {{/score}}
    </section>
    """

  /// A bar of 0 to 100 that repeats the figure beside it.
  private static func bar(_ name: String) -> String {
    """
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="rail" width="100" height="6"/><rect class="fill" width="{{\(name)}}" height="6"/></svg>
    """
  }

  static let curves = """
    <section id="curves" aria-labelledby="curves-h">
    <h2 id="curves-h">{{words.curves}}</h2>
    {{#curves}}
    <p class="note">{{words.curvesMean}}</p>
    {{^isEmpty}}
    <ul class="legend">
    <li><svg viewBox="0 0 12 12" aria-hidden="true"><path class="act" d="M6 1 L11 10 H1 Z"/></svg> {{words.markPublic}}</li>
    <li><svg viewBox="0 0 12 12" aria-hidden="true"><circle class="act private" cx="6" cy="6" r="4"/></svg> {{words.markPrivate}}</li>
    <li><svg viewBox="0 0 12 12" aria-hidden="true"><path class="event" d="M6 0 V12"/></svg> {{words.markEvent}}</li>
    </ul>
    <div class="charts">
    {{#charts}}
    \(chart)
    {{/charts}}
    </div>
    {{#hasEvents}}
    <h3>{{words.events}}</h3>
    <ol class="events">
    {{#events}}
    <li><b>{{moment}}</b> {{text}}</li>
    {{/events}}
    </ol>
    {{/hasEvents}}
    <details>
    <summary>{{words.table}}</summary>
    <table>
    <caption>{{words.tableMeans}}</caption>
    <thead><tr><th scope="col">{{words.turn}}</th><th class="number" scope="col">{{words.volume}}</th><th class="number" scope="col">{{words.negativeShare}}</th><th class="number" scope="col">{{words.angerCurve}}</th><th class="number" scope="col">{{words.trustCurve}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{number}}. {{title}}</th><td class="number">{{volume}}</td><td class="number">{{negativeShare}}</td><td class="number">{{anger}}</td><td class="number">{{trust}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </details>
    {{/isEmpty}}
    {{/curves}}
    </section>
    """

  static let chart = """
    <figure>
    <figcaption>{{title}}</figcaption>
    <svg class="chart" id="chart-{{id}}" role="img" aria-labelledby="{{id}}-t {{id}}-d" viewBox="0 0 {{width}} {{height}}">
    <title id="{{id}}-t">{{title}}</title>
    <desc id="{{id}}-d">{{description}}</desc>
    {{#levels}}
    <line class="level" x1="{{left}}" x2="{{end}}" y1="{{y}}" y2="{{y}}"/><text class="value" x="{{textX}}" y="{{textY}}">{{label}}</text>
    {{/levels}}
    {{#turns}}
    <line class="turn" x1="{{x}}" x2="{{x}}" y1="{{top}}" y2="{{bottom}}"/><text class="turn-number" x="{{middle}}" y="{{textY}}">{{number}}</text>
    {{/turns}}
    {{#events}}
    <line class="event" x1="{{x}}" x2="{{x}}" y1="{{lineY}}" y2="{{bottom}}"/><text class="event-number" x="{{x}}" y="{{textY}}">{{number}}</text>
    {{/events}}
    <polyline class="curve" points="{{points}}"/>
    {{#otherPoints}}
    <polyline class="curve other" points="{{.}}"/>
    {{/otherPoints}}
    {{#acts}}
    {{#isPublic}}
    <path class="act" transform="translate({{x}} {{y}})" d="M0 -5 L5 4 H-5 Z"/>
    {{/isPublic}}
    {{^isPublic}}
    <circle class="act private" cx="{{x}}" cy="{{y}}" r="3.5"/>
    {{/isPublic}}
    {{/acts}}
    </svg>
    </figure>
    """

  static let evidence = """
    <section id="evidence" aria-labelledby="evidence-h">
    <h2 id="evidence-h">{{words.evidence}}</h2>
    \(rules)
    {{#evidence}}
    <h3>{{words.oneByOne}}</h3>
    <p class="note">{{words.evidenceMeans}}</p>
    {{#isEmpty}}
    <p>{{words.noEvidence}}</p>
    {{/isEmpty}}
    {{^isEmpty}}
    <table class="evidence">
    <thead><tr><th class="number" scope="col">{{words.points}}</th><th scope="col">{{words.rule}}</th><th scope="col">{{words.what}}</th><th scope="col">{{words.reason}}</th></tr></thead>
    {{#turns}}
    <tbody>
    <tr class="group"><th colspan="4" scope="rowgroup">{{words.turn}} {{number}} · {{title}}</th></tr>
    {{#points}}
    <tr><td class="number {{#isLost}}lost{{/isLost}}{{^isLost}}won{{/isLost}}">{{points}}</td><th scope="row">{{rule}}<small>{{source}}</small></th><td>{{act}}{{#quote}} <q lang="{{playLang}}"><mark>{{.}}</mark></q>{{/quote}} <small><time datetime="{{at}}">{{clock}}</time></small></td><td>{{reason}}</td></tr>
    {{/points}}
    </tbody>
    {{/turns}}
    </table>
    {{/isEmpty}}
    {{/evidence}}
    </section>
    """
}
