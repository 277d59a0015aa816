import Codebook

extension EnglishCues {
  static let contact: [Cue] = [
    Cue(
      "until", .block([.inform]), 60,
      """
      (give us|wait|patience) (until|till) (<time>|<n>|noon) _7
      """),
    Cue(
      "message-not-question", .block([.ask]), 60,
      """
      (send|drop|give) (us|me) (a|your|the)? (private|direct|quick)* (dm|pm|message|messages|phone|number|email|
        address|name|line|contact)
      """),
    Cue(
      "own-past", .block([.inform]), 60,
      """
      (we|i) (let|failed|insulted|lost|disappointed) _6 (on|since|at) (<time>|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday);
      (received|receiving|receive) _3 (threats|insults|abuse) _4
      """),
    Cue(
      "update-later", .block([.inform]), 60,
      """
      (update|post|news|information|answer|back) _4 (at|before|by|on|around) (<time>|<n>|noon|monday|tuesday|
        wednesday|thursday|friday|saturday|sunday)
      """),
    Cue(
      "what-happened", .block([.inform, .ask]), 60,
      """
      (for|about|by|regret|of|after|hear|over) what (happened|you went|occurred|was) _4
      """),
    Cue(
      "contact-link", .block([.inform]), 60,
      """
      (touch|contact|reach|chat|team|dm|form|message|connect|talk) _6 <url>;
      (helpline|hotline|call|phone|ring) _4 (<n>|<time>)
      """),
    Cue(
      "look-into", .hold, 85,
      """
      (we|i|our team|our teams|our technicians|our engineers|the team|they|the club) (are|am|is|will|have|has|shall)*
        (now|also|currently|still|already|urgently|actively|just|immediately|definitely|all|be|personally|fully|
        continue to|continuing to|promise to|would like to|going to|started|begun|to)* (look into|looking into|look
        at|looking at|investigate|investigating|check|checking|examine|examining|verify|verifying|find out|finding
        out|trying to find out|gather|gathering|establish|establishing|get to the bottom|getting to the bottom|dig
        into|digging into|establishing|opened (an|a)? _2 (inquiry|investigation|enquiry)|launched (an|a)? _2 (inquiry|
        investigation|enquiry|review));
      (investigation|inquiry|enquiry|review|checks|verifications) (is|are|has been|have been|was) (now|currently|
        already)? (under way|underway|ongoing|in progress|open|opened|launched|started|running);
      on (the case|it) $;
      (taking|take) a (closer|careful)? look (at|into)
      """),
    Cue(
      "aware", .hold, 70,
      """
      (we|i|our team|our teams) (are|am|have|has)* (well|fully|now|also|very|been|all|of course)* (aware of|aware
        that|made aware|seen|read|heard|noticed|taken note of|noted|received) (the|your|of|this|that|these|what|
        reports|some|all|a|about|and) !(thoughts);
      (we|i) (hear|have heard|have read|are reading|read|have seen|see) (you|your|all|every|the) (loud|messages|
        message|comments|reactions|anger|concerns|posts|questions)
      """),
    Cue(
      "come-back", .hold, 85,
      """
      give us (until|till) (<time>|<n>|noon|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday);
      (we|and) are (tracing|tracking down|counting|comparing|reading|going through) (every|each|all|the|your);
      (adviser|advisor|agent|colleague|manager|member of (our|the) team|technician) (will|is going to) (personally|
        also)? (call|contact|write to|get back to|answer|ring|email|message) (you|each);
      (we|i|and|our team|someone|the club) (will|are|am|shall|promise to|are going to|hope to|ll|would)* (be)? (all|
        also|then|personally|keep|definitely|quickly|again|back|soon|shortly|right|be)* (come back|coming back|get
        back|getting back|be back|back to you|report back|update|updating|post an update|post updates|post|tell you
        more|share|publish|give you|give an update|keep you (posted|updated|informed)|keep _2 (posted|updated|
        informed)|let you know|let everyone know|answer|reply|respond|inform you|announce|confirm|have (more|an
        answer|news)|know more|say more|be in touch|follow up|contact you|call you|write to you|return) !(by dm|if);
      (next|more|further|an|another|first|full|new) (update|updates|news|information|statement|point|announcement|
        details) (is|will be|to|due|coming|at|by|soon|shortly|as soon as|expected|here|this|within|on|follows|to
        follow|before|in);
      (bear with us|watch this space|stay tuned|hang tight);
      as soon as (we|i) (know|have|can|hear|get|learn);
      (more|answers) (soon|shortly|to come|to follow)
      """),
    Cue(
      "promise", .promise, 80,
      """
      (adviser|advisor|agent|colleague|manager|technician) (will|is going to) (personally|also)? (call|contact|write
        to|get back to|answer|ring|email|message) (you|each);
      (we|i|and|our team|someone|the club) (will|are going to|shall|promise to) (all|also|then|personally|definitely|
        quickly|again|soon|shortly|be|give|post|keep)* (come back|coming back|get back|getting back|be back|back to
        you|report back|update|updates|an update|publish|tell you|share|let you|let everyone|answer|reply|respond|
        inform|announce|confirm|have (more|an answer|news)|know more|say more|be in touch|follow up|contact you|call
        you|write to you|fix|refund|restore|send|reimburse|you (posted|updated|informed)|everyone (posted|updated|
        informed));
      (next|more|further|another|first|full|new) (update|updates|news|information|statement|announcement|details) (is|
        will be|to|due|coming|at|by|soon|shortly|as soon as|expected|this|within|on|follows|before|in)
      """),
    Cue(
      "no-hold", .block([.hold, .promise]), 60,
      """
      (pass|share|forward) (on)? (your|this|these) (thoughts|feedback|comments|idea|suggestion) (on|with|to|along);
      so (that)? (we|our team|our teams) can _3;
      so _3 can (look|investigate|check|help|take a);
      in order to (look|investigate|check);
      (for us|us) to (look|investigate|check|take)
      """),
    Cue(
      "dm", .redirect, 85,
      """
      (email|mail|write to|contact|at|to) <email>;
      (move|take|continue|talk about) (this|it) _2 (private|dm|dms|email|phone|privately);
      (to|into) private (messages|message|chat);
      (dm|pm|message|email|e mail|mail|call|ring|phone|text|write|write to|contact|inbox|ping) (us|me|our|customer|the
        team|support|the support|my|customer service) !(back);
      (send|drop|shoot|slide|pop) (us|me|our team)? (over)? (a|an|your|it|the|these|them|some|into our|in our)?
        (quick|private|direct|order|phone|account|contact|_2)* (dm|dms|pm|private message|direct message|email|
        message|call|line|ring|shout);
      (in|by|via|through|over|to|into|check your) (a|private|direct|our|the|your)? (dm|dms|pm|private message|private
        messages|direct message|direct messages|inbox|email|phone|chat|messenger|private);
      (your|our|my) (dm|dms|inbox|pm|pms);
      (get|getting|stay|please be) in touch (with)? (us|our|via|by|at|through|the|so|here)?;
      (reach|reaching|contact|contacting) (out)? (to)? (us|our|the|customer|support) _3 (at|on|via|by|through|here|
        team|service|directly|support|line);
      (fill|filling|complete|use|submit|open) (in|out)? (our|the|this|a|an)? _2 (form|ticket|contact form|complaint
        form|request);
      (our|the|a|on|call) (free|dedicated|customer|emergency|support|help)* (hotline|helpline|help line|support line|
        call centre|call center|freephone|help desk|switchboard|chat team);
      (connect|chat|call) (with)? (us|our|via);
      (call|phone|dial|ring) (us)? (on|at)? <n>;
      take this (to|into|offline|private);
      visit (us|our (shop|store|help centre|help center))
      """),
    Cue(
      "ask", .ask, 80,
      """
      (can|could|would|will|may) (you|we|i) (all|please|also|just|kindly|mind|possibly|quickly)* (tell|telling|
        confirm|confirming|share|sharing|provide|providing|give|giving|let|send|sending|describe|explain|clarify|
        specify|have|ask|check|try) (us|me|with us|more|what|which|if|whether|your|the|some|a|when|where|for|you);
      (what|which|when|where|how long|how many|since when) (exactly|is|are|was|were|did|do|does|kind|sort|device|
        browser|version|model|shop|store|error|time|issue|steps|seems|product|line|flight|train|city|town|seat|order|
        app|your|happened|size|batch|carrier|make|operating) _6;
      (have|did|do|are|is) (you|it|your) (already|still|also|seeing|getting|able|tried|try|the|receive|received|
        restart|see|get|have|use|using|running|happen~|experiencing|working|contact~|order|your|on|a|an|any);
      (what|which|whats) (is|are|s) (your|the) _3;
      (please)? (let us know|tell us|confirm|share|specify|describe|provide) (us)? (with)? (more|what|which|your|the|
        if|when|where|whether|how|exactly|a few|some|any) _3 (happening|happened|happens|model|version|device|error|
        message|number|details|issue|problem|browser|store|batch|order|line|wrong|trouble|information|info|
        experiencing|screenshot|exact|exactly|os);
      (your)? (order|booking|flight|batch|account) (number|reference) $
      """),
    Cue(
      "rhetorical", .block([.ask]), 60,
      """
      (what|how|when) (did|do|are|is|does) (you|we|i|they) (expect|want us|even|not|think|dare|really);
      (do|did|are|can|have) you (even|really|seriously|honestly|never|not|ever);
      what (is|was) (your|the) problem;
      how (dare|could) _
      """),
    Cue(
      "stock", .tone(.boilerplate), 50,
      """
      (any|the) inconvenience (this|that|it|caused|you);
      (thank you|thanks) for (your (patience|understanding|message|feedback|comment|cooperation|interest)|reaching
        out|contacting);
      (your|customer) (satisfaction|feedback|experience|opinion) is (important|our|very);
      we (value|appreciate) your (feedback|business|custom|patience|comments);
      (please)? (rest assured|be assured);
      (take|takes) (this|these|your|such|all) _3 (very|extremely)? seriously;
      (committed to|strive to|endeavour to) (providing|provide|offering|offer|deliver|delivering);
      (pass|passed) (on)? your (comments|feedback|thoughts);
      we are here to help;
      do not hesitate to
      """),
  ]

  static let manner: [Cue] = [
    Cue(
      "i", .tone(.personal), 50,
      """
      (i am|i have|i will|i would|i can|i know|i understand|i read|i just|i feel|my name is|i work|i was|i did|i got|i
        made|i owe) !(sorry to hear)
      """),
    Cue(
      "formal", .tone(.formal), 50,
      """
      (dear (sir|madam|customer|customers|all|supporters)|yours (sincerely|faithfully|truly)|(kind|best|warm) regards|
        hereby|pursuant|herewith|aforementioned|we wish to (inform|express|emphasise|stress|clarify)|in accordance
        with|with regard to|ladies and gentlemen|on behalf of (the|our|everyone)|hereafter|without prejudice|the
        undersigned|we regret to inform|at your disposal|sincerely $)
      """),
    Cue(
      "casual", .tone(.casual), 50,
      """
      (hey|hiya|yikes|oops|ouch|yep|yeah|nope|guys|folks|mate|cheers|gonna|wanna|gotta|asap|btw|lol|haha~|omg|ugh|
        argh|awesome|cool|our bad|my bad|thx|no worries|dude|y all|whoops|hang tight|heads up|stuff)
      """),
  ]
}
