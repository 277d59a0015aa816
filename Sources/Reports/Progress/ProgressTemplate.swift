/// The pages of progress: nothing in them is shown unescaped.
enum ProgressTemplate {
  static let html = """
    {{% CONTENT_TYPE: \(HTMLTemplate.escaping)}}
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(HTMLTemplate.policy)"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{words.title}} – BadBuzz</title>
    <style>
    \(Styles.screen)
    \(Styles.parts)
    \(styles)
    \(Styles.surroundings)
    </style>
    </head>
    <body>
    <a class="skip" href="#report">{{words.skip}}</a>
    <header>
    <p class="kicker"><span>BadBuzz</span> <span>{{words.kind}}</span></p>
    <h1>{{words.title}}</h1>
    <p class="standfirst">{{summary}}</p>
    {{#next}}
    <p>{{words.next}}{{words.colon}} <b>{{title}}</b> ({{why}})</p>
    {{/next}}
    </header>
    <main id="report">
    {{^isEmpty}}
    \(kinds)
    \(chart)
    \(plays)
    {{/isEmpty}}
    </main>
    <footer>
    <h2>{{words.how}}</h2>
    <p>{{explanation}}</p>
    <p class="note">{{words.sources}}</p>
    </footer>
    </body>
    </html>

    """

  private static let styles = """
    .standing { fill: var(--line); opacity: 0.45; }
    .point { fill: var(--ink); }
    .measures th { width: 24%; }
    .measures .bar-cell { width: 22%; }
    .noise { stroke: var(--soft); stroke-width: 1.5; }
    .mark { stroke: var(--line); stroke-width: 2; }
    .mark.first { fill: var(--line); }
    .mark.again { fill: var(--paper); }
    .cross { stroke: var(--soft); stroke-width: 2; fill: none; }
    @media (forced-colors: active) {
      .standing { fill: CanvasText; }
      .point { fill: Highlight; }
      .noise, .mark, .cross { stroke: CanvasText; }
      .mark.first { fill: CanvasText; }
    }
    """

  private static let kinds = """
    {{#kinds}}
    <section aria-labelledby="kind-{{id}}">
    <h2 id="kind-{{id}}">{{name}} ({{plays}})</h2>
    <table class="measures">
    <thead><tr><th scope="col">{{words.measure}}</th><th class="number" scope="col">{{words.standing}}</th><th scope="col">{{words.bar}}</th><th scope="col">{{words.change}}</th><th scope="col">{{words.scores}}</th></tr></thead>
    <tbody>
    {{#measures}}
    <tr><th scope="row">{{name}}</th><td class="number"><b>{{value}}</b> ({{lower}} {{words.to}} {{upper}})</td><td class="bar-cell"><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="6"/><rect class="standing" x="{{x}}" width="{{length}}" height="6"/><rect class="point" x="{{point}}" width="1.4" height="6"/></svg></td><td>{{arrow}}{{change}}</td><td>{{scores}}</td></tr>
    {{/measures}}
    </tbody>
    </table>
    </section>
    {{/kinds}}
    """

  private static let chart = """
    <section aria-labelledby="time">
    <h2 id="time">{{words.overTime}}</h2>
    <p class="note">{{words.chartMeans}}</p>
    {{#chart}}
    <figure>
    <figcaption>{{words.chart}}</figcaption>
    <svg class="chart" role="img" aria-labelledby="chart-t chart-d" viewBox="0 0 {{width}} {{height}}">
    <title id="chart-t">{{words.chart}}</title>
    <desc id="chart-d">{{chartDescription}}</desc>
    {{#levels}}
    <line class="level" x1="{{left}}" x2="{{end}}" y1="{{y}}" y2="{{y}}"/><text class="value" x="{{textX}}" y="{{textY}}">{{label}}</text>
    {{/levels}}
    {{#points}}
    <text class="turn-number" x="{{x}}" y="{{textY}}">{{number}}</text>
    {{#isCounted}}
    <line class="noise" x1="{{x}}" x2="{{x}}" y1="{{high}}" y2="{{low}}"/>
    {{#isAssessment}}
    <rect class="mark {{kind}}" x="{{boxX}}" y="{{boxY}}" width="9" height="9"/>
    {{/isAssessment}}
    {{^isAssessment}}
    <circle class="mark {{kind}}" cx="{{x}}" cy="{{y}}" r="4.5"/>
    {{/isAssessment}}
    {{/isCounted}}
    {{^isCounted}}
    <path class="cross" transform="translate({{x}} {{y}})" d="M-4 -4 L4 4 M-4 4 L4 -4"/>
    {{/isCounted}}
    {{/points}}
    </svg>
    </figure>
    {{/chart}}
    </section>
    """

  private static let plays = """
    <section aria-labelledby="plays">
    <h2 id="plays">{{words.plays}}</h2>
    <table>
    <thead><tr><th class="number" scope="col">#</th><th scope="col">{{words.finished}}</th><th scope="col">{{words.case}}</th><th scope="col">{{words.mode}}</th><th class="number" scope="col">{{words.total}}</th><th class="number" scope="col">{{words.outcome}}</th><th class="number" scope="col">{{words.craft}}</th></tr></thead>
    <tbody>
    {{#plays}}
    <tr><td class="number">{{number}}</td><td><time datetime="{{finished}}">{{when}}</time></td><th scope="row">{{title}}{{^isCounted}} <small>{{words.notCounted}}</small>{{/isCounted}}{{^hasFile}} <small>{{words.deleted}}</small>{{/hasFile}}</th><td>{{kind}}</td><td class="number">{{total}}</td><td class="number">{{outcome}}</td><td class="number">{{craft}}</td></tr>
    {{/plays}}
    </tbody>
    </table>
    </section>
    """

  static let markdown = """
    {{% CONTENT_TYPE: \(MarkdownTemplate.escaping)}}
    # {{words.title}}

    {{summary}}
    {{#next}}

    {{words.next}}{{words.colon}} **{{title}}** ({{why}})
    {{/next}}
    {{#kinds}}

    ## {{name}} ({{plays}})

    | {{words.measure}} | {{words.standing}} | {{words.change}} | {{words.scores}} |
    | --- | ---: | --- | --- |
    {{#measures}}
    | {{name}} | **{{value}}** ({{lower}} {{words.to}} {{upper}}) | {{arrow}}{{change}} | {{scores}} |
    {{/measures}}
    {{/kinds}}
    {{^isEmpty}}

    ## {{words.plays}}

    | # | {{words.finished}} | {{words.case}} | {{words.mode}} | {{words.total}} | {{words.outcome}} | {{words.craft}} |
    | ---: | --- | --- | --- | ---: | ---: | ---: |
    {{#plays}}
    | {{number}} | {{when}} | {{title}}{{^isCounted}} ({{words.notCounted}}){{/isCounted}}{{^hasFile}} ({{words.deleted}}){{/hasFile}} | {{kind}} | {{total}} | {{outcome}} | {{craft}} |
    {{/plays}}
    {{/isEmpty}}

    ## {{words.how}}

    {{explanation}}

    {{words.sources}}

    """
}
