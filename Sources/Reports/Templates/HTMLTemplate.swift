/// The page of a report: well-formed as XML too, and nothing in it is shown unescaped.
enum HTMLTemplate {
  /// How its values are escaped.
  static let escaping = "REPORT-MARKUP"

  static let page = """
    {{% CONTENT_TYPE: \(escaping)}}
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{head.title}} – {{words.kind}} – BadBuzz</title>
    <style>
    \(Styles.screen)
    \(Styles.parts)
    \(Styles.surroundings)
    </style>
    </head>
    <body>
    <a class="skip" href="#report">{{words.skip}}</a>
    \(header)
    <main id="report">
    \(score)
    \(curves)
    \(whatIf)
    \(timeline)
    \(decisions)
    \(evidence)
    \(teaching)
    \(closing)
    </main>
    \(footer)
    </body>
    </html>

    """

  /// Nothing is loaded, run or sent.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  private static let header = """
    <header>
    <p class="kicker"><span>BadBuzz</span> <span>{{words.kind}}</span></p>
    {{#head}}
    <h1>{{title}}</h1>
    <p class="standfirst">{{summary}}</p>
    <dl class="facts">
    <div><dt>{{words.organisation}}</dt><dd>{{organisation}}</dd></div>
    <div><dt>{{words.dates}}</dt><dd>{{dates}}</dd></div>
    <div><dt>{{words.mode}}</dt><dd>{{mode}}</dd></div>
    <div><dt>{{words.seed}}</dt><dd>{{seed}}</dd></div>
    <div><dt>{{words.population}}</dt><dd>{{population}}</dd></div>
    {{#recorded}}
    <div><dt>{{words.recorded}}</dt><dd><time datetime="{{day}}">{{text}}</time></dd></div>
    {{/recorded}}
    </dl>
    {{#isMasked}}
    <p class="note">{{words.masked}}</p>
    {{/isMasked}}
    {{/head}}
    <nav aria-label="{{words.contents}}">
    <ol>
    <li><a href="#score">{{words.score}}</a></li>
    <li><a href="#curves">{{words.curves}}</a></li>
    {{#whatIf}}
    <li><a href="#what-if">{{words.whatIf}}</a></li>
    {{/whatIf}}
    <li><a href="#timeline">{{words.timeline}}</a></li>
    <li><a href="#decisions">{{words.decisions}}</a></li>
    <li><a href="#evidence">{{words.evidence}}</a></li>
    {{#debriefing}}
    <li><a href="#advice">{{words.advice}}</a></li>
    {{#hasPractice}}
    <li><a href="#practice">{{words.practice}}</a></li>
    {{/hasPractice}}
    {{/debriefing}}
    <li><a href="#lessons">{{words.lessons}}</a></li>
    <li><a href="#sources">{{words.sources}}</a></li>
    <li><a href="#verify">{{words.verify}}</a></li>
    </ol>
    </nav>
    </header>
    """

  private static let footer = """
    <footer>
    <section id="verify" aria-labelledby="verify-h">
    <h2 id="verify-h">{{words.verify}}</h2>
    {{#verify}}
    <p>{{words.verifyMeans}}</p>
    <pre><code>badbuzz verify {{file}}</code></pre>
    <dl class="digests">
    {{#program}}
    <div><dt>{{words.program}}</dt><dd>{{.}}</dd></div>
    {{/program}}
    <div><dt>{{words.rules}}</dt><dd>{{rules}}</dd></div>
    <div><dt>{{words.seed}}</dt><dd>{{seed}}</dd></div>
    <div><dt>{{words.content}}</dt><dd><code>{{content}}</code></dd></div>
    {{#sha256}}
    <div><dt>{{words.seal}}</dt><dd><code>{{.}}</code></dd></div>
    {{/sha256}}
    </dl>
    {{/verify}}
    </section>
    </footer>
    """
}
