/// What if, the rules, what experts recommend, what to practise.
extension HTMLTemplate {
  static let whatIf = """
    {{#whatIf}}
    <section id="what-if" aria-labelledby="what-if-h">
    <h2 id="what-if-h">{{words.whatIf}}</h2>
    <p class="note">{{note}}</p>
    {{#branches}}
    <article class="branch">
    <h3><span class="when">{{words.turn}} {{turn}} · {{title}}</span> {{change}}</h3>
    {{#hasInstead}}
    <ul>
    {{#instead}}
    <li>{{text}}</li>
    {{/instead}}
    </ul>
    {{/hasInstead}}
    <p>{{words.gain}}{{words.colon}} <b>{{gain}}</b></p>
    <ul class="legend">
    <li><svg viewBox="0 0 24 12" aria-hidden="true"><path class="curve" d="M0 6 H24"/></svg> {{words.asPlayed}}</li>
    <li><svg viewBox="0 0 24 12" aria-hidden="true"><path class="curve other" d="M0 6 H24"/></svg> {{words.otherwise}}</li>
    </ul>
    {{#chart}}
    \(chart)
    {{/chart}}
    <table class="figures">
    <caption>{{words.sameLuck}}</caption>
    <thead><tr><th scope="col">{{words.measure}}</th><th class="number" scope="col">{{words.asPlayed}}</th><th class="number" scope="col">{{words.otherwise}}</th><th class="number" scope="col">{{words.meanDifference}}</th></tr></thead>
    <tbody>
    {{#figures}}
    <tr><th scope="row">{{name}}</th><td class="number">{{played}}</td><td class="number">{{otherwise}}</td><td class="number">{{difference}}</td></tr>
    {{/figures}}
    </tbody>
    </table>
    {{#why}}
    <p><b>{{words.bend}}{{words.colon}}</b> {{.}}</p>
    {{/why}}
    {{#hasUnwritten}}
    <h4>{{words.unwritten}}</h4>
    <ul class="answers">
    {{#unwritten}}
    <li><p><b>{{author}}</b></p>
    <blockquote><p>{{text}}</p></blockquote></li>
    {{/unwritten}}
    </ul>
    {{/hasUnwritten}}
    </article>
    {{/branches}}
    </section>
    {{/whatIf}}
    """

  /// How those did who are measured against.
  static let references = """
    {{#hasReferences}}
    <table class="references">
    <caption>{{words.references}}</caption>
    <thead><tr><th scope="col">{{words.player}}</th><th class="number" scope="col">{{words.outcome}}</th><th class="number" scope="col">{{words.trust}}</th><th class="number" scope="col">{{words.anger}}</th><th class="number" scope="col">{{words.negativePosts}}</th></tr></thead>
    <tbody>
    {{#references}}
    <tr{{#isYou}} class="you"{{/isYou}}><th scope="row">{{name}}</th><td class="number">{{outcome}}</td><td class="number">{{trust}}</td><td class="number">{{anger}}</td><td class="number">{{negativePosts}}</td></tr>
    {{/references}}
    </tbody>
    </table>
    {{/hasReferences}}
    """

  static let rules = """
    {{#rules}}
    {{^isEmpty}}
    <table class="rules">
    <caption>{{words.rulesByCompetence}}</caption>
    <thead><tr><th scope="col">{{words.rule}}</th><th class="number" scope="col">{{words.won}}</th><th class="number" scope="col">{{words.lost}}</th></tr></thead>
    {{#competences}}
    <tbody>
    <tr class="group"><th colspan="3" scope="rowgroup">{{name}}</th></tr>
    {{#rules}}
    <tr><th scope="row">{{name}}<small>{{looksAt}} [{{source}}]</small></th><td class="number won">{{won}}</td><td class="number lost">{{lost}}</td></tr>
    {{/rules}}
    </tbody>
    {{/competences}}
    </table>
    {{/isEmpty}}
    {{/rules}}
    """

  static let teaching = """
    {{#debriefing}}
    <section id="advice" aria-labelledby="advice-h">
    <h2 id="advice-h">{{words.advice}}</h2>
    <p>{{summary}}{{#references}} <small class="cite">[{{id}}] {{citation}}</small>{{/references}}</p>
    <ol class="advice">
    {{#recommendations}}
    <li><p class="deed">{{advice}}{{#isOfTheType}} <small class="tag">{{words.ofTheType}}</small>{{/isOfTheType}}</p>
    <p>{{reason}}{{#references}} <small class="cite">[{{id}}] {{citation}}</small>{{/references}}</p>
    <p class="uptake {{uptake}}"><span aria-hidden="true">{{mark}}</span> {{words.youDid}}{{words.colon}} <b>{{verdict}}</b></p>
    {{#hasEvidence}}
    <ul class="shown">
    {{#evidence}}
    <li><span class="number">{{points}}</span> {{words.turn}} {{turn}}{{words.comma}}{{act}}{{#quote}} <q lang="{{playLang}}">{{.}}</q>{{/quote}}{{words.colon}} {{reason}}</li>
    {{/evidence}}
    </ul>
    {{/hasEvidence}}
    </li>
    {{/recommendations}}
    </ol>
    </section>
    {{#hasPractice}}
    <section id="practice" aria-labelledby="practice-h">
    <h2 id="practice-h">{{words.practice}}</h2>
    <ol class="lessons">
    {{#practice}}
    <li><b>{{title}}</b>{{#lost}} <small>({{words.cost}} <span class="number">{{.}}</span> {{words.pointsOfCraft}})</small>{{/lost}}<br/>{{how}}{{#exercise}}<br/><small>{{words.bestWith}}{{words.colon}} {{title}} (<code>badbuzz play {{id}}</code>)</small>{{/exercise}}</li>
    {{/practice}}
    </ol>
    </section>
    {{/hasPractice}}
    {{/debriefing}}
    """
}
