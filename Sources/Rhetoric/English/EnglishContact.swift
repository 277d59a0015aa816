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
      "aware", .hold, 70,
      """
      (we|i|our team|our teams) (are|am|is) (well|fully|now|also|very|already)* aware (of|that) (the|this|an|a|some|
        there) _3 (and|but) _6 (working|looking|investigating|checking|update|fix|on it|back);
      (adviser|advisor|agent|colleague|manager|member of (our|the) team|technician) (will|is going to) (personally|
        also)? (call|contact|write to|get back to|answer|ring|email|message) (you|each);
      {shave} asked (customer (service|care|services)|(the|our) _2|support|accounts|billing|logistics|head office) to (look
        (at|into)|check|find|trace|investigate|look)
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
      (i|we) (will|am going to|are going to) (answer|reply) (you|everyone|all of you)? (right)? here (at|by|before|around)
        (<time>|<n>|noon);
      (next|more|further|another|first|full|new) (update|updates|news|statement|announcement) (is|will be|to|due|coming|
        at|by|soon|shortly|as soon as|expected|this|within|on|follows|before|in);
      (more|further|full) (information|details) (will be|to (follow|come)|due|coming|by|soon|shortly|as soon as|expected|
        within|follows|before)
      """),
    Cue(
      "guarantee", .guarantee, 80,
      """
      guaranteed $;
      (we|i) (do|can|fully|will|personally)* guarantee (that|you|it|this|everyone|all of you);
      (you have|here is) (my|our) word (that|on (it|that)|$)
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
      (dm|pm|message|inbox|ping) (us|me|our|customer|the team|support|the support|my|customer service) !(back);
      (send|drop|shoot|slide|pop) (us|me|our team) (over)? (a|an|your|it|the|these|them|some|into our|in our)? (quick|
        private|direct|order|phone|account|contact|_2)* (dm|dms|pm|private message|direct message|email|message|call|
        line|ring|shout);
      (in|via|through|over|to|into|check your) (a|private|direct|our|the|your)? (dm|dms|pm|private message|private
        messages|direct message|direct messages|messenger);
      (your|our|my) (dm|dms|pm|pms);
      (please|to) (get|be|stay) in touch (with)? (us|our|via|by|at|through|the|so|here)?;
      (reach|reaching|contact|contacting) (out)? (to)? (us|our|the|customer|support) _3 (at|on|via|by|through|here|
        team|service|directly|support|line);
      (call|phone|dial) (us|our) (on|at|free|now|via|team|desk|line)
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
    Cue(
      "any-complaint", .tone(.boilerplate), 30,
      """
      (sincerely|deeply|truly|unreservedly) (apologise|apologize|sorry|regret);
      (apologise|apologize) (sincerely|deeply|unreservedly|once again|for any);
      (our|my) (sincere|sincerest|deepest|heartfelt|most sincere) (apologies|apology|regrets|condolences);
      (please)? accept (our|my) _2 apologies;
      (is|are|remains|remain|has always been) (our|a|the) (number one|no 1|top|first|highest|utmost|absolute|main)?
        (priority|concern);
      (your|their) (trust|safety|privacy|opinion|wellbeing|comfort|loyalty|satisfaction|business|support) (is|means|
        matters);
      we (hear|understand|acknowledge|appreciate|share|recognise|recognize) (you|your|their|the) (concern|concerns|
        frustration|frustrations|disappointment|anger|feedback);
      (work|working|worked) (tirelessly|around the clock|very hard|hard);
      (as soon as|as quickly as) (we can|possible);
      in due course;
      (lesson|lessons) (will be|have been|has been) (learned|learnt);
      (can|will|must|should) do better;
      (fall|fell|falls|fallen) short of;
      not (reflect|represent|reflective of|live up to|in line with|up to) (our|your|the) _2 (values|standards|
        expectations);
      (a)? (full|thorough|internal) (internal)? (investigation|review|inquiry);
      (continued|continuing) (support|loyalty|patience|understanding|trust|business|custom);
      (valued|dear|loyal) (customer|customers|guest|guests|member|members|client|clients|passengers);
      (seamless|best possible|great) (experience|service);
      (bringing|brought) this to our attention;
      (constantly|continually|continuously|always) (improving|improve|striving|looking|working);
      (happy|delighted|glad) to (help|assist);
      (would|d) love to (help|hear|understand|learn|assist);
      (some|certain) (users|customers|guests|members|clients|passengers|people) may;
      may have (been|caused|experienced|felt);
      (all|appropriate|necessary|relevant) (measures|steps|action|actions) (will be|are being|have been|were)
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
