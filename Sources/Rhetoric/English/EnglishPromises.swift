import Codebook

extension EnglishCues {
  /// Taking a matter seriously, and checking it already.
  private static let takingUp = """
    (take|taking|takes) _4 seriously (and)? _5 (is|are|am) (now|already|also)* (checking|looking|investigating|
      examining|verifying|reviewing|testing)
    """

  static let promises: [Cue] = [
    Cue(
      "looking", .hold, 85,
      """
      {scheckers} {sbusy} (looking into|lookin into|looking at (it|this|that|the|what|why|how|your)|
        investigating|examining|
        finding out|trying to (find out|find the|establish|trace your|reach|reproduce|understand)|establishing|getting
        to the bottom|getting to the root|digging (into|through)|tracing|chasing|checking (with|what|why|whether|if|
        the|it|this|that|your|how|and|now)|asking (around|our (_)? (engineer~|team|supplier|depot))|reviewing|ringing
        round|ringing the|going (through|over|back to) (the|every|it|each|your|all|that|with)|comparing|testing|stress
        testing|seeking (an|clarification|answers|more)|waiting (for|on) (the|an|word|news|his|her|their|
        confirmation)|awaiting|talking to (the|him|her|them|everyone|both)|speaking to (the|him|her|them)|working (to
        (reproduce|find|establish|identify|understand|trace|confirm)|on an answer|with _4 to (find|establish|identify|
        understand)|through (your|all (of)? your))|discussing it with|meeting (the|him|her|them|with|both)|taking
        (this|it|your|that) (one)? (up (with|to)|to|back to|upstairs)|pursuing|following (this|it) up|having (it|them|
        that|the|your|this) (_4)? (checked|looked at|tested|examined|analysed|investigated)) !(off|out of|(your|the)
        (behaviour|reviews|terms)|who gets|what you (post|say)|who (is|owns)|legal|forward);
      {scheckers} (will|shall|are going to|am going to|is going to|promise to) (now|also|then|first|all|personally|be|
        both)* (look (into|at (it|this|that|the (_)? (file|case|log|logs|footage|recording)|what|why|how|your))|
        investigate|examine|find out|get to the bottom|dig into|trace|chase|check (with|what|why|whether|the|this|how|
        and)|ask (around|our (_)? (engineer~|team|supplier|depot)|him (what|why|how|tonight)|her)|go (through|over)
        (the|every|it|each|your|all|that)|go back to the|talk to (the|him|her|them|everyone|both)|speak to (the|him|her
        |them|everyone|both|my|our)|speak with|take (this|it|your|that) (one)? (up with|upstairs|to the (board|chef|
        owner|buyers|team|manager|council|next)|back to)|follow (this|it) up|raise (this|it|that) (with|at)|be (
        discussing|talking|looking|asking (him|her|the (driver|crew|staff|team))|speaking|going (through|over))) !(off|
        out of|your (behaviour|reviews|comments)|who gets|what you (post|say)|the court|legal);
      ^ (ok|right|hi|yes|still|also|currently|now|already|one sec|ooh|eek|oh no|thanks|morning|on it)* (looking (into|
        at)|checking|digging|investigating|chasing|tracing|finding out) (it|this|that|now|with|the|our|into|what|why|
        whether|for|$|round|about|around|right) !(for|at (the|your) (photo|picture)|your);
      ^ looking $;
      ^ (still|already|we are|i am|team is|right)? on (it|the case) (now|already)? $;
      let (me|our team) (just|first|please|quickly)* (look|check|find|dig|see (what|if|where)|ask|get to the bottom|do
        some|count|have a (look|word|dig)|chase|trace|investigate|get back|come back) (into|at|with|out|on|up|what|
        where|why|for|whether|to|if|it|this|the|of|digging|now|$) !(you);
      (will|shall|to|now|can|is to|are to|are being|is being|being|be) (being|be)? (looked (into|at)|investigated|
        examined by|examined|reviewed by|considered (by|at)|studied by|heard by|followed up)
        !(closely in (court|public));
      (investigation|inquiry|enquiry|review|audit|checks|verifications|inquest) (into|of|on|by)? (_6)? (is|are|has|have)
        (now|currently|already|just|been)* (under way|underway|ongoing|in progress|open|opened|launched|started|begun|
        running|ordered|commissioned|continuing);
      {shave} (opened|launched|started|begun|ordered|commissioned|set up|asked for) (an|a|our) (full|internal|
        independent|external|formal|_)? (inquiry|investigation|enquiry|review|audit|report from|explanation);
      {shave} (escalated|passed|forwarded|raised|flagged|referred|handed|logged) (it|this|that|your|everything)
        (_3)? (to|with|up to|under|over to) (our|the|my|a|his|her|head|<n>) (_4)? (team|manager|specialist|department|
        engineers|supervisor|head|office|director|lab|boss|council|owner|who|and (will|we|i)) !(police)
      """),
    Cue(
      "asked", .hold, 75,
      """
      (i|we) (have|ve|just|already|also|now|personally)* (asked|requested|put (the|your|it|this|that) (_2)? (question)?
        to|written to|rung|phoned|emailed|messaged) (the|our|for|her|him|them|a|an|his|your|my|<Name>|both|every|for
        the|for an) (_8)? (and|so|what|why|whether|if|who|how) (_3)? (i will|we will|i am|we are|waiting|you will|will (
        ring|write|post|message|tell|let|come|update|share)|will have|happened|went|they say|(i|we) (expect|hope)|back
        to you|it|shall|that (was|is)|should have);
      (i|we) (have|ve|just|already)* (asked for|requested|pulled up|called for|sent for) (the|a full|an|his|her|your)
        (_)? (cctv|rota|tape|recording|recordings|footage|log|logs|report|records|file|statement|statements|
        explanation|files|notes|camera|call|scans|route|gps) !(and (here|it shows|found));
      (i|we) (want|need|mean|intend|plan|would like) to (know|find out|understand|hear|see|get) (exactly|myself|for
        myself)? (why|how|what happened|who|where|what went|which) (_6) !(you (think|expected|pay|ate|posted)|from you)
      """),
    Cue(
      "back-to-you", .hold, 80,
      """
      {sperson} {swilldo} (ring|phone|call|text|email|write to|message|dm|contact|visit) (you|u|her|him|them|each|
        every|everyone|all|back|both|again|round|your (mum|dad|son|landline|husband|wife)) !(if you|a (taxi|cab)|
        names|for (trial|sure)|in (the)? court|solicitors|when you (are ready|have));
      {sperson} {swilldo} (write|ring|call|post|be back|come back|report|speak|reply|answer) (again|back|here|in full|in
        writing|personally|when|once|after|straight|first thing|tomorrow|tonight|by|before|at|within|the (minute|moment|
        second)|as soon as|later) !(if you|when hell);
      {sperson} {swilldo} (get back|be back|come (straight|right)? back|coming (straight|right)? back|getting back|
        report|revert|respond|reply|be in touch|circle back) (straight|right)? (to|with) (you|u|each|everyone|all|the
        passenger|both|your) (_2)? !(the (street|gate|door)|free|in your);
      {sperson} {swilldo} (let you|let u|let everyone|let them|tell you|tell everyone|keep you|keep everyone|keep u|
        update|inform you|advise you|post (an update|the|it|here|what|whatever|again|as soon|updates|any)|pin|share
        (the|what|it|them|our|with you|findings|more|everything)|publish (the|what|it|them|our|whatever|its|his|her|
        all|a full|every)|announce|put (what|it|whatever|them|the (result|findings|answer|report)) (_6)? (here|on this
        page|up)|put out (what|word|the)|report (here|again|on)|say (here|more|what)|shout|confirm (here|by|as|when|
        the|it)|have (an answer|more|news|the (answer|result|results)|a (date|proper|reply|straight|decision)) (for
        you|by|on|tomorrow|tonight|before|here|as|from)?|know (more|by|tomorrow|tonight)|find out|send (you|it to you|
        the (result|findings|film)) (_4)? (as soon|the (moment|minute|second)|when|by|tomorrow|tonight|before|once|
        what|on|after)) !(if you|the (recording|address|names|video)|your (name|comments|messages)|in (the)? court|our
        policies|to (the)? (police|court)|free|a (replacement|new|refund|gift|voucher));
      you (all)? (will|shall|ll) (all|each|both|also|then|definitely|certainly)* (hear|know|have (an answer|it|the
        (answer|result|results|outcome|findings|report|letter|facts|full)|a (reply|answer|date|call|response|decision|
        straight|proper|full)|my (answer|findings|reply)|one (by|before)|more|it in writing|it (here|by <time>))
        !(heard|free|money)|get (an answer|a (call|reply|response|text|message|straight|proper|date|full|letter|
        phone)|the (figures|result|results|answer|truth|outcome|report))|receive (a|an|our) (_)? (reply|response|
        answer|call|letter|decision|email|update)|be (told|contacted|informed|updated|notified|the first|called|rung))
        (_6)? (by|from (me|us|her|him|our)|before|within|on|at|tomorrow|tonight|today|here|first|what|as soon|the
        (minute|moment|second)|in writing|when|either way|whatever|good or bad|this|after|next|shortly|soon|once|same
        day|later|a week) !(court|solicitors|lawyer|lawyers|refund|if the);
      (get|have|expect|set|booked|set you|is) (you|up)? (a|an)? (call back|callback|call|reply|answer|phone call|
        response) (from|for|at|by|within|on) (me|us|our|her|him|<n>|<time>|noon|tomorrow|today|tonight|the|monday|
        tuesday|wednesday|thursday|friday|someone|a manager|_ <Name>);
      {sperson} {swilldo} (be in touch|respond (properly|in|on|by|within|to (each|every|all))|answer (all|each|every|
        them|your (question|questions|points)|it (properly|in full))|pass on to you|walk it over|ask (the (_)?
        (office|constable|manager|depot|branch|director|harbour|driver)|our (_)? (office|depot|branch|supplier))) !(if
        you|court);
      (and|then|to) (get|come|be|report) (straight|right)? back (to|with) (you|u|everyone|all);
      (and|then) (will)? (let you (all)? know|keep you (posted|updated|informed)|update you|ring you back|tell you what|
        call you (back|with)|post (it|the (answer|result|results)) here) !(if|how|why you);
      ^ (still|currently|already|we are|i am)? working on (it|this) (now)? $;
      (we|i) undertake to (publish|answer|report|reply|come back);
      (i|we) (will|shall) (not)? (be|am)? (here|around|on|at my desk|watching|up|at (the|your)|on this page|back) (_3)?
        (until|till|all night|all evening|by|at|with|in <n>|in ten|before|tomorrow|tonight|every|to tell) !(stage|for
        sale);
      (^ (will be)? back|back (to|with) (you|u)|back (here|on this)|more (from (me|us)|on this|here)) (by|before|
        within|shortly|soon|at|asap|in (a few|<n>|ten|five|twenty|an|half)|tomorrow|tonight|first thing|later (today|
        on)|this (afternoon|evening)) (<n>|<time>|noon|lunch|tea|$|the end|four|five|six|seven|eight|nine|ten|monday|
        tuesday|wednesday|thursday|friday|with|when|latest|minutes) !(in stock|to normal|minutes delay)
      """),
    Cue(
      "time-asked", .hold, 85,
      """
      (give|allow|grant|gimme) (me|us|our (team|engineers)) (_2)? (until|till|a (minute|few|sec|second|day|couple|
        bit|moment|week|tick|mo)|an hour|the (weekend|evening|afternoon|day|night|week|morning)|<n> (minutes|hours|days|
        mins|hrs|minute|hour)|(two|three|five|ten|twenty|thirty|forty eight|half) (an)? (minutes|hours|days|hour|mins|
        secs)|tonight|today|some time|time to) !(peace|to (leave|apologise)|break|chance to (prove|bite));
      leave (it|this|that|him|her) (all)? (with|to) (me|us) (and|$|until|till|for|overnight|please) !(be|alone);
      (bear|stick) with (us|me) (_2)? (while|till|until|as|for|$|please|whilst|a|and) (_)? !(small|toddler|typing);
      (sit tight|hang tight|hang in there|hold tight|stay tuned|watch this space|stand by)
        (while|till|until|folks|_ $|for|a|$|please) !(to your (ticket|receipt|wristband));
      ^ (one|two|just a|half a|give me a) (sec|second|mo|tick|minute|moment|min|secs) (while|please|checking|and|$|let
        me)
      """),
    Cue(
      "news-when", .hold, 80,
      """
      (more|further|full|new|another) (information|info|details|point) (_2)? (will (be|follow|come)|soon|shortly|as soon
        as|to (follow|come)|follow|follows|tomorrow|tonight|by (<n>|<time>|noon|monday|tuesday|wednesday|thursday|friday)
        |before (<n>|<time>|noon)|within|promised) !(see <url>|<url>|found|available);
      (next|more|further|another|first|full|new|proper|fuller) (update|updates|news|statement|announcement|word|bulletin|
        answer|figures) (_3)? (is|will|to|due|coming|at|by|
        soon|shortly|as soon as|expected|here|within|on|follows|follow|before|in|tonight|tomorrow|this|from (me|us)|when
        |once|later|promised) !(see <url>|available at|are at <url>|at <url>);
      (result|results|findings|outcome|verdict|answer|answers|decision|opinion|diagnosis|readings|explanation|update)
        (_4)? (will|shall|is|are|due|expected|promised|by|should|comes|come) (be|due|follow|expected|promised|back|
        published|communicated|sent|posted|ready|known|shared|public|reach you|in|on|up|made|here|out|with you|come|
        land|issued|announced)* (on|by|at|in|within|here|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|
        friday|next|before|around|to you|to all|straight|whole|in full|after|as soon|unedited|shortly|then|soon|first|
        later) !(the dog|everything|box office|the bottom|court);
      (whatever|what) (i|we|they|he|she|it|the lab) (find|finds|found|learn|learns|hear|hears|discover|discovers|shows)
        (_)? (_2)? (out|will|we will|i will|goes|here|from|whatever|to you|with you|good or bad|in full|public|warts|by|
        before|on|and|$) !(funny|useful);
      (the minute|the moment|the second|the instant|as soon as) (i|we|she|he|they|it|the (lab|engineer|driver|
        depot|result|results|exchange|police)|that|<Name>) (_2)? (know|knows|have|has|hear|hears|heard|can|get|gets|
        learn|find|finds|lands|land|is (back|in|out|allowed)|are (back|in|allowed)|allowed|comes|come|replies|reply|
        confirms|answers|rings|opens|unlock|say) (_6)? (i will|we will|you will|you|here|i|we|more|it|back|from)
        !(signed|the (battery|box)|your (refund|parcel));
      (i|we) (do|can|will|solemnly)* promise (you|to|that|this)? (much|a|an|to|you|i will|we will|that|by) (_4)?
        (answer|reply|find out|text|update|call|will|have|come back|know|get to|tell|report|look into|get back);
      (no|not|have|nothing) (an|a|any|got (an|a|any))? (update|answer|eta|news|date|explanation|answers) (yet|for you
        yet|right now|at the moment) (_8)? (will|but|when|as soon|ll|shout|once|until|tomorrow|by);
      (hope|aim|expect|plan|hoping|aiming|expecting|promise|undertake|commit|committed) to (publish|answer|answering
        |get back|come back|reply|respond|tell|know|report|share|let you|update|post|give you|announce|revert|ring|
        call) (_3) (by|before|within|on|tomorrow|tonight|today|this|next|you|soon|an answer|the|it|each|more|all)
        !(free|back (your|the) money|you (a refund|free));
      (one|a colleague|colleague|adviser|advisor|agent|member of (the|our) team|specialist|supervisor|someone|
        somebody|our team|manager|team lead|officer) (will|shall|is going to) (be)? (in touch|with you|contact|revert|
        respond|reply|call|reach out|get back|phone|answer|follow up|assist you|write);
      (you have|take) my word (that)? (i|we|you) will;
      (will|shall) (not|never) (let (this|it) (one)? (go|rest|drop)|leave it there|stop (until|till)|rest until|give
        up on you);
      (i|we) (am|are) not (letting (this|it) (one)? (go|drop)|stopping until|leaving (until|till|here until)|giving up)
      """),
    Cue(
      "no-promise", .block([.hold]), 60,
      """
      {sthreatwords} (_8)? (hear|know|find out|receive|publish|post|call|be in touch|answer);
      (will|shall) (hear|be hearing) from our (solicitors|lawyers|legal|counsel|barrister);
      (if|unless) (you|u) (_6)? (we|i) (will|ll) (answer|look|tell|call|reply|post|publish|share|check);
      (i|we) (read|have read|saw|have seen|heard) (the|your) (_3)? (with interest|irony|and (it|we are|here));
      (on it|on) (to|the|a|with|in|for|your) (your name|purpose);
      (so|and) (that)? (we|i|our team|they) can (look|check|investigate|trace|find|get back|sort|help);
      (can|may|could) (i|we) (just)? (check|ask|look);
      {scanyou} (check|look|ask|find out)
      """),
    Cue("seriously-and-checking", .hold, 75, takingUp),
    Cue("seriously-and-checking", .block([.bolster]), 60, takingUp),
  ]
}
