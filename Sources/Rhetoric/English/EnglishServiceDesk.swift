import Codebook

extension EnglishCues {
  /// What service desks write all day: questions to find a fault, and the ways to somebody who can help.
  static let serviceDesk: [Cue] = [
    Cue(
      "fault-finding", .ask, 80, adding: .onlyQuestion,
      """
      (is|are) (this|it|that|they|these|those|you|your _|there|any of _ _) (also|still|all|only|just|currently|perhaps|
        possibly|by any chance|maybe|always)* (happening|affecting|occurring|appearing|showing|doing|using|getting|
        seeing|having|experiencing|trying|running|connected|connecting|logged|signed|signing|outside|inside|referring|
        completing|streaming|playing|downloading|updated|able|near|on (a|an|the|wifi|wi fi|all|any|your|one|more|ios|
        android|windows|mac|desktop|mobile)|for (a|one|all|any|the)|with (a|one|all|any|the)|across|limited|specific|
        a (specific|particular|certain|new)|any (specific|particular|certain|error|other));
      (have|has|had) (you|it|this|that|they) (also|already|previously|recently|ever|since|happened to|perhaps)* (tried|try|
        contacted|checked|restarted|reinstalled|updated|cleared|reset|submitted|received|noticed|changed|reported|
        spoken|opened|filed|logged|signed|seen|got|gotten|followed|set up|had (the|a|any) (chance|opportunity|time)|worked|
        happened|started|been (charged|working|happening));
      (do|does|did) (you|it|they|this|that|your _|the _|any _) (_)? (still|usually|also|already|currently|happen|
        happens|appear|appears|get|see|notice|have (any|a|an|the|access|2|two|another|your|both)|use|sync|work|show|play|
        load|open|try|reset|update|upgrade|download|install|receive|connect|stream|crash|freeze|persist|occur|come
        up) !(to (insult|annoy)|our (staff|team));
      what (exactly)? (is|are|s|does|do|did|happens|happened|was) (the (exact)? (issue|issues|problem|error|message|
        status|make|model|version)|going (on|wrong)|happening|you (currently|exactly)* (running into|seeing|experiencing|
        getting|using|trying|having)|your (_)? (computer|device|phone|setup|config~|ip|os|isp|browser|plan|channel|
        model|country|region|internet|connection)|it say|it show|when you);
      what exactly (are|is|did|do|happens|happened|was);
      (which|what) _4 (are|were|do|did|is) (you|your) (currently|still|all|both)? (_)? !(on about|smoking|waiting|think|
        thinking|expect|want from);
      (where|when) exactly (are|is|do|did|does|was|were);
      (notice|noticed|seeing|see|getting|get|is there|are there|was there) any (improvement|improvements|change|
        difference|error|errors|error message|error messages|other (devices|issues|symptoms))
      """),
    Cue(
      "details-please", .ask, 80,
      """
      mind (sharing|telling|sending|giving|confirming|checking|letting (us|me) know) (with|us|me|a|an|the|your|which|
        what|if|whether|it|some|more);
      (share|send|provide|give|show|post|paste) (us|with us|me|with me|over|in|through)* (a|an|the|your|some|
        any|its|more)? (full|exact|clear|quick)* (screenshot|screenshots|screen shot|screen recording|screengrab|
        serial (number|no)?|product number|model (number|name)|make and model|channel url|channel s url|url of (the|your)|video id|
        video url|error message|error code|error log|crash log|logs|software version|app version|version number|build
        number|location of|exact wording|system specs|speed test|transaction id|order of events|steps you (took|have
        taken)|link to (the|your) (video|post|listing|page|channel));
      (let us|let me|lets us) know (the|your|its|more|which|what|a (bit|little) more|some more|some|any)
        (_2)? (details|info|information|about (it|the|your|what)|issue|problem|platform|model|version|genres|genre|device|devices|error|
        number|serial|ios|os|country|city|town|browser|make|specs|product) !(you need|you want);
      (share|send|give|provide|need) (us|me|with us)? (some|a few|any|a bit|a little)* more (details|info|information|
        context|detail) (about|on|regarding|around) (the|your|what|this|it)
      """),
    Cue(
      "try-the-steps", .block([.ask]), 60,
      """
      (can|could|would|will) (you|u) (please|pls|also|just|kindly)* (try|follow|use|see|check) (the|these|this|our)
        (following|below|steps|tips|recommendations|instructions|guide|article|page|troubleshooting);
      what to do (in|this|if|next|when|about);
      (can|could) (you|u) (please|pls|kindly)* (share|provide|send|submit) (the|a few|some|your|us|more)* (account)? (
        details|info|information) (here|so|via|at|below|through)
      """),
    Cue(
      "ticket", .redirect, 80,
      """
      (submit|submitting|open|create|raise|file|log|filing|opening|creating) (a|an|your|the|another|any|this|new|us a)*
        (private|support|formal|new|account|feature|bug|_)? (ticket|tickets|request|case|bug|bugs|suggestion|suggestions|
        complaint|feature request) (_5) (<url>|here|below|at|on|through|via|with us|with our|in our|and (we|our|an|one));
      (post|posting|share|sharing|suggest|suggesting|put|putting|leave|submit|submitting|add|adding|raise|raising)
        (this|it|that|your|the|an|them|these|any|those)? (_3)? (in|on|at|to|via|through|over on) (our|the|this)
        (_2)? (forum|forums|community|ideas (page|board)|feedback (page|forum|form|site|board|hub)|suggestion (box|
        board|page)|uservoice|wishlist);
      (give|giving|send|sending|leave|submit|tell|share) (the|our|us|your)* (_2)? (feedback|suggestions|thoughts|bug
        report|feedback report) (_2)? (here|<url>|at|via|through|using (these|this|the));
      (put|leave|drop|share|submit|send) your (_)? (suggestions|suggestion|ideas|idea|feedback) (here|at|to|via|
        through|using|over) !(with the);
      (in|via|through|open|send) a private (request|ticket);
      report (it|them|this|that|these|the _) (here|via|through|using (this|our|the)) !(and that is);
      (call|chat|message|text|email) (or (call|chat|message|text))? us (here|at|on|via) !(names);
      (contact|contacting|call|calling|connect with|chat with|speak with|reach) (our|the|hp|<Name>) (_)? (phone|live|
        chat|customer|technical|tech|account|accounts|billing|warranty)* (support|bot|pop up|help desk|care team) !(is|
        was|has|told);
      (get|getting|got) you (in touch|connected|over|put through|across|to (our|the|a) (_2)? (team|desk|specialist|expert|
        agent))
      """),
    Cue(
      "someone-there", .redirect, 80,
      """
      (contact|contacting|reach|reaching|connect with|connecting with|chat with|call|calling|email|emailing) (out to)?
        (us|our _3|the _3|<Name> _3|an _ agent|a _ agent|one of our _2) (_6) (<url>|the link (below|given|here));
      (reaching|reach) out to (us|our|the) (_3)? (team|support|specialists|advisors|advisers|desk|chat);
      (they|support|team|advisors|experts|agents|we|desk|office) (can|may|could) be (reached|contacted) (_6) (<url>|at|
        here|by|via|through|on);
      (agents|experts|advisors|advisers|specialists|team|chat) (can|will be able to|are able to|could) (also|best)?
        (assist|help|support) you (there|here|at|on|via|further|best|most|out|directly|in chat)
      """),
    Cue(
      "contact-page", .redirect, 80, adding: .quotation,
      """
      (click|clicking|select|selecting|choose|press|tap|tapping|hit|use|using|through|via) (on)? (the|our)? (_)? (contact
        us|contact options|get help|chat now|chat with us|contact support|chat icon|chat button|chat bubble|live chat|
        help and contact) (link|button|option|page|tab|icon)?
      """),
    Cue(
      "way-to-a-desk", .block([.inform]), 60,
      """
      (contact|contacting|ticket|tickets|reach out|reaching out|reached|agents|advisors|feedback report|forum|forums|
        bugs|bug|suggestion|suggestions|suggesting|an email|email us|mail us|us an email|support team|support agents|
        your feedback|your suggestions|your ideas|a request|your request|private request|live chat|in touch|
        feature request|report it|report this|call us|chat us|chat with|connect with) _9 <url>;
      (click|select|hit|press|tap|choose|use) (on)? (the)? (_2)? chat (icon|button|bubble|box);
      <url> (and|to|then|where you can) _4 (contact us|chat|contact options|chat (button|icon)|submit a|open a|agent)
      """),
    Cue(
      "looked-into", .hold, 70,
      """
      (we|i|our team|the team|they|someone) (will|ll|shall) (then|also|gladly|certainly|definitely|see if|try to)* (see
        what (we|i) can do|see if (we|i) can (help|find|point|get|do)|look into (it|this|that|what)|take a (closer)? look|
        get back to you|pass (it|this|that) (along|on) to be checked|report back);
      looped in (an|our|a|the) _2 (to|who);
      (let me|let us) (report|raise|escalate|flag|forward|pass) (this|it|that) (_2)? (to|with) (our|the|my) (_2)? (team|
        manager|department|support|colleagues|engineers|developers)
      """),
    Cue(
      "taken-down", .correct, 70,
      """
      {sare} (working (hard|very hard|to)* (to)? (remove|removing|take down)|in the (still in the)? process of removing|
        removing|prohibiting|banning|blocking|taking down|pulling) (_3)? (item|items|listing|listings|post|posts|
        account|accounts|comment|comments|video|videos|ad|ads|product|products|copies|pages|links);
      {shave} (prohibited|removed|banned|blocked|pulled|taken down) (_3)? (item|items|listing|listings|post|posts|
        account|accounts|comment|comments|video|videos|ad|ads|seller|sellers|links) !(because|for breaking|that broke|
        which broke|of yours);
      (steps|measures|action|actions) (we are|being) (taking|taken) (in|to|on|against) (removing|remove|stop|prevent|
        protect|keep|fix);
      (our|the) (product|engineering|dev|development)? (team|teams|engineers|developers) (will|is going to|are going to|
        is|are) (working on|working to|improve|improving|adding|add|building|fix|fixing) !(hard every|day)
      """),
    Cue(
      "as-expected", .empathise, 65,
      """
      (want|wanted) (your|you to have|to (make sure|ensure|see)|everything|it|things) (_4) (work|working|works|running|
        run|perform|performing) (as expected|properly|smoothly|as it should|as they should|right|flawlessly);
      (not|never) (at all)? (what|something|the news|a thing) (we|i) (like|love|want|ever want) to (hear|see|read);
      (this|that|it) (certainly|definitely|really)? does not (sound|look) (good|right|fun|great|ideal|like fun) !(on
        you|to me|evidence|for you);
      (we|i) (hear|feel) you $;
      never fun (when|to|having);
      (upset|saddened|shocked|dismayed|heartbroken|concerned) to (hear|read|see|learn) (about|that|of|this|what);
      sorry (that)? (you|some of you) (have|are having|are seeing|are facing|are running into|are experiencing) (an|this|
        these|such|a)? (issue|issues|problem|problems|trouble|troubles|difficulties|bug|error)
      """),
    Cue(
      "not-a-fight", .block([.justify, .deny, .attack]), 60,
      """
      (want|wanted|ensure|make sure|like|check|checking|see|confirm) _6 (work|working|works) (as expected|properly|
        normally|correctly|as it should);
      (a|one|just a|only a) tweet away;
      lacking context;
      not one of (you|them|us|our)
      """),
    Cue(
      "normal-here", .justify, 70,
      """
      (is|are) (actually|just|simply|in fact)? a (normal|standard|usual|routine|regular) part of;
      (going|standard|market|usual|industry) rate (in|for|round|around|here|across|these) !(of (pay|interest));
      (every|any|all) (single|other|_)? (bar|bars|place|places|pub|restaurant|restaurants|hotel|hotels|shop|shops|airline|
        airlines|company|companies|club|clubs|firm|brand|brands|store|stores|venue|venues|operator|operators) (on|in) (
        this|the|our)? (street|town|city|industry|sector|business|country|league|world|area) (also)? (charges|charge|
        does|do|has|have|adds|add|asks|ask|is|uses|use);
      (it is|that is|this is|all|as stated|as set out|clearly) (in|under) (the|our|your) (terms|conditions|t c s|t cs|
        ts cs|ts and cs|small print|contract|booking terms|terms and conditions|conditions of (sale|carriage|hire|use));
      (as|because|since) (our|the) (terms|conditions|policy|rules) (do not|does not|only|exclude|excludes|allow|allows|
        state|states|say|says);
      (can not|must not|may not) (be)? _2 (by law|under the law|for legal reasons)
      """),
    Cue(
      "theirs", .scapegoat, 75,
      """
      (on|at) <Name> s (side|end);
      <Name> s (fault|doing|mistake|mess|error|problem) !(not ours);
      it was (<Name>|<Name> <Name>|the _|the _ _) who (did|failed|forgot|left|missed|never|lost|broke|sent|let|
        cancelled|told|signed|ordered|should) !(apologised|saved|helped)
      """),
    Cue(
      "mine-to-sort", .hold, 70,
      """
      leave (it|this|that) with (me|us) !(again);
      (internal|independent|full|external|own)? (inquiry|enquiry|investigation|audit) (was|has been|is being) (opened|
        launched|started|set up|ordered|commissioned)
      """),
    Cue(
      "shown-the-door", .correct, 65,
      """
      (has|have|was|were) (now|already|since|rightly|immediately)* (been)? (let go|dismissed|sacked|suspended|stood down)
        !(fans|by nobody|unfairly|from school)
      """),
    Cue(
      "round-on-us", .compensate, 75,
      """
      (next|one|meal|dinner|lunch|brunch|drink|drinks|round|coffee|coffees|pint|pints|pizza|pizzas|visit|breakfast|
        dessert) (_2)? (is|are|s|will be)? (all)? on (us|me|the house) !(to|like);
      (dinner|lunch|meal|drinks|drink|coffee|pint|breakfast|cake|round) for (you|two|four|the (two|four|lot)) (_2)? on the
        house
      """),
    Cue(
      "sorry-kiss", .apologise, 75,
      """
      ^ (so|really|very|truly)* sorry (x|xx|xxx)
      """),
    Cue(
      "our-own-voice", .block([.nonapology]), 60,
      """
      on behalf of (the|our|my) (whole|entire|_)? (board|club|company|team|bank|council|school|charity|trust|hospital|
        management|firm|group|brand|hotel|airline|college|university) _8
      """),
    Cue(
      "who-felt", .nonapology, 80,
      """
      (apologies|apologise|apologize|sorry) to (any|those|anyone|anybody|everyone|all|the (_)?) (_4)? who (might|may (have|
        feel|be)|felt|feel|took (offence|it|umbrage)|were (triggered|offended|upset by)|was (offended|triggered)|found
        it|feels|chose)
      """),
    Cue(
      "mock-apology", .block([.apologise, .nonapology]), 60,
      """
      (apologise|apologize|sorry|apologies|forgive us) for (expecting|daring|thinking|assuming|believing|existing|
        breathing|(having|keeping|enforcing) (standards|rules|a policy)|(running|being) a business|doing (our|my|their)
        (job|jobs)|not (reading|being) (minds|psychic)) _4;
      (sorry|apologise|apologize) (that)? (we|i) (dared|exist|expected|have standards)
      """),
    Cue(
      "mock-sorry", .attack, 70,
      """
      (apologise|apologize|sorry|apologies|forgive us) for (expecting|daring|assuming|thinking) (a|you|that|people|grown|
        someone|our|adults|customers|to)
      """),
    Cue(
      "ours-to-do", .block([.threaten]), 60,
      """
      (we|i|team|they|colleagues) (will|shall|can|have|are going to|am going to) (also|now|gladly|all)* (correct|return|
        edit|pay|retract|corrected|returned|edited|paid|retracted) _6
      """),
    Cue(
      "asking-for-one", .block([.compensate]), 60,
      """
      (i|we) (am|are|have|just|also|re|ve)* (asking|asked|ask) (for (it|that|this|them|him|her|you|the _) to be|that (it|
        you|they|this|he|she|the _) (be|is|are)) _5;
      to (get|claim|ask for|request|apply for) (a|your|the) (full|partial)? (refund|replacement|voucher|credit) _2
      """),
    Cue(
      "untouched", .block([.apologise]), 60,
      """
      never (once|ever)? tested (on|with|any|a)
      """),
    Cue(
      "how-to", .inform, 70,
      """
      ^ to (ask|claim|get|change|cancel|request|apply|check|find|report|reset|return|join|pay|renew|switch) _6 (go to|
        click|tap|open|visit|log in|pick|choose|select|press|scan) !(hell);
      (is|are|will be) (now|all)? (cancelled|canceled|closed|suspended|postponed|off sale) (till|until|today|tonight|
        tomorrow|this (morning|afternoon|evening|week|weekend)|on (monday|tuesday|wednesday|thursday|friday|saturday|
        sunday)|from);
      (list|lists|details|update|updates|statement|map|timetable|schedule) (is|are) (now|all)? (on|at) (the|our) (_)? (
        site|website|app|page|homepage|portal|door)
      """),
    Cue(
      "what-a-crowd", .ingratiate, 70,
      """
      (you|guys|you all|y all|you lot|everyone|folks) (have|are|were|has)? (all)? (been)? (absolute|total|real|true)*
        (legends|heroes|superstars|stars|amazing|brilliant|wonderful|fantastic) (tonight|today|this|$|for|about|through);
      (appreciate|appreciated) (the|your|you) (tag|tweet|heads up|details|shout|flag|flagging|letting|sharing|pointing|
        reaching out|patience);
      (can|do) (see|understand) how (that|this|it) would be (useful|great|handy|helpful)
      """),
  ]
}
