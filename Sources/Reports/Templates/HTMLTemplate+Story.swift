/// The timelines, the decisions, and what there is to learn.
extension HTMLTemplate {
  static let timeline = """
    <section id="timeline" aria-labelledby="timeline-h">
    <h2 id="timeline-h">{{words.timeline}}</h2>
    <div class="pair">
    <div>
    <h3>{{words.yourPlay}}</h3>
    <ol class="timeline">
    {{#turns}}
    <li><p class="when">{{words.turn}} {{number}} · <time datetime="{{start}}">{{moment}}</time></p>
    <p><b>{{title}}</b></p>
    {{#news}}
    <p><time datetime="{{at}}">{{clock}}</time> {{text}} <small class="tag">{{origin}}</small></p>
    {{/news}}
    {{^hasNews}}
    <p class="none">{{words.noNews}}</p>
    {{/hasNews}}
    </li>
    {{/turns}}
    </ol>
    </div>
    {{#story}}
    <div>
    <h3>{{words.reality}}</h3>
    <p>{{summary}}</p>
    <ol class="timeline">
    {{#timeline}}
    <li><p class="when">{{when}}</p>
    <p>{{text}}{{#sources}} <small class="cite">[{{#place}}<a href="#source-{{.}}">{{/place}}{{id}}{{#place}}</a>{{/place}}]</small>{{/sources}}</p></li>
    {{/timeline}}
    </ol>
    </div>
    {{/story}}
    </div>
    </section>
    """

  static let decisions = """
    <section id="decisions" aria-labelledby="decisions-h">
    <h2 id="decisions-h">{{words.decisions}}</h2>
    <p class="note">{{words.decisionsMean}}</p>
    {{#turns}}
    <article>
    <h3><span class="when">{{words.turn}} {{number}} · <time datetime="{{start}}">{{moment}}</time></span> {{title}}</h3>
    {{#hasActs}}
    <ol class="acts">
    {{#acts}}
    \(act)
    {{/acts}}
    </ol>
    {{/hasActs}}
    {{^hasActs}}
    <p class="none">{{words.noDecisions}}</p>
    {{/hasActs}}
    {{#hasNotes}}
    <h4>{{words.noted}}</h4>
    <ul class="notes">
    {{#notes}}
    <li><p><time datetime="{{at}}">{{clock}}</time></p>
    <blockquote class="own" lang="{{playLang}}"><p>{{text}}</p></blockquote></li>
    {{/notes}}
    </ul>
    {{/hasNotes}}
    {{#hasAnswers}}
    <h4>{{words.answers}}</h4>
    <ul class="answers">
    {{#answers}}
    <li><p><b>{{author}}</b> <small>{{segment}} · {{mood}}{{#isReply}} · {{words.toYou}}{{/isReply}} · <time datetime="{{at}}">{{clock}}</time></small></p>
    <blockquote><p>{{text}}</p></blockquote>
    {{#cause}}
    <p class="cause"><small>{{words.why}}{{words.colon}} {{.}}</small></p>
    {{/cause}}
    </li>
    {{/answers}}
    </ul>
    {{/hasAnswers}}
    </article>
    {{/turns}}
    </section>
    """

  private static let act = """
    <li><p class="deed"><time datetime="{{at}}">{{clock}}</time> {{deed}}</p>
    {{#post}}
    <p class="about"><small>{{words.about}}{{words.colon}} <b>{{author}}</b> {{words.open}}{{text}}{{words.close}}</small></p>
    {{/post}}
    {{#hasText}}
    <blockquote class="own" lang="{{playLang}}"><p>{{#segments}}{{#isMarked}}<mark>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}{{#labels}} <span class="strategy" lang="{{lang}}">{{name}}</span>{{/labels}}{{/segments}}</p></blockquote>
    {{/hasText}}
    {{#does}}
    <p class="reading"><small>{{words.does}}{{words.colon}} {{.}}</small></p>
    {{/does}}
    {{#sounds}}
    <p class="reading"><small>{{words.sounds}}{{words.colon}} {{.}}</small></p>
    {{/sounds}}
    {{#noticed}}
    <p class="reading"><small>{{words.noticed}}{{words.colon}} {{.}}</small></p>
    {{/noticed}}
    </li>
    """

  static let closing = """
    {{#story}}
    <section id="lessons" aria-labelledby="lessons-h">
    <h2 id="lessons-h">{{words.lessons}}</h2>
    <ol class="lessons">
    {{#lessons}}
    <li>{{text}}</li>
    {{/lessons}}
    </ol>
    <div class="pair">
    {{#hasDisputed}}
    <div>
    <h3>{{words.disputed}}</h3>
    <ul>
    {{#disputed}}
    <li>{{text}}</li>
    {{/disputed}}
    </ul>
    </div>
    {{/hasDisputed}}
    {{#hasInvented}}
    <div>
    <h3>{{words.invented}}</h3>
    <ul>
    {{#invented}}
    <li>{{text}}{{#isRumour}} <small class="tag">{{words.rumour}}</small>{{/isRumour}}</li>
    {{/invented}}
    </ul>
    </div>
    {{/hasInvented}}
    </div>
    </section>
    <section id="sources" aria-labelledby="sources-h">
    <h2 id="sources-h">{{words.sources}}</h2>
    <ul class="sources">
    {{#sources}}
    <li id="source-{{place}}"><b>{{id}}</b> {{title}} <small>{{#link}}<a href="{{.}}" rel="noreferrer">{{.}}</a>{{/link}}{{^link}}{{address}}{{/link}}</small></li>
    {{/sources}}
    </ul>
    </section>
    {{/story}}
    """
}
