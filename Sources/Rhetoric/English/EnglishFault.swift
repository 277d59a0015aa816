import Codebook

extension EnglishCues {
  static let fault: [Cue] = [
    Cue(
      "on-us", .apologise, 85,
      """
      (that|this|which|it|one|fault|blame|delay|mess|mistake|error|failure|whole thing|lot) (one)? (is|was|s) (all|
        entirely|squarely|firmly|purely|fully|very much|100)* on (us|me) (and|not|for|alone|$|too|entirely) !(to);
      {sslip} (is|was|are|were|lies|lay|rests|sits) (entirely|all|wholly|solely|just|squarely|plainly|purely|firmly)*
        (ours|mine|with us|with me|down to us|down to me|at our door|at my door) (alone|and|not|to|entirely|$|as)
        !(yours);
      {sslip} (_2)? (was|were|is) (made|committed|caused)? (entirely|all)? by (us|me) (alone|and|$|not);
      (was|is|s|were) (entirely|all|wholly|simply|purely|plainly|clearly|partly|very much|nobody s but|no one s but|
        just)* (our|my) (own)? (doing|mistake|error|oversight|fault|failing|failings|blunder|bad|carelessness|
        negligence|cock up|screw up|slip up|clumsiness|responsibility|mess|making);
      ^ (entirely|totally|all|completely|sorry|honestly|and|so|well)? (our|my) (own)? (mistake|error|fault|bad|blunder|
        oversight|doing) (entirely|completely|and|there|sorry|not yours|on that|$);
      (it was|that was|twas) (me|us|i) (who|that|$|and|sorry|not) !(who (asked|found|warned|gave|fed|saved));
      no one (is)? to blame (for it)? but (us|me|ourselves|myself);
      (nobody|no one) (else)? (is)? (to blame|at fault) (for it)? (but|except|other than) (us|me);
      (fault|failing|failure|blunder|failings) of (mine|ours|my own|our own);
      (due to|because of|down to|through|owing to) (an|a)? (exceptionally|very)? (poor|bad|sloppy|careless|lazy)
        (planning|work|checking|judgement|judgment|timing|communication) on (our|my) part;
      (error|mistake|oversight|fault|failure|lapse|carelessness|slip|timing|planning|laziness|negligence) on (our|my)
        part;
      (blame|shout at|be cross with|point (the|your) finger at) (me|us) (for|and|not|$|instead);
      (i|we) (am|are|was|were) (the one|the ones) (who|that) (wrote|sent|posted|shouted|made|put|missed|forgot|got|
        approved|signed|pressed|let|broke|said|told|chose|decided|did|gave) !(you (a|the) free);
      to (our|my) (great|deep|lasting|own|eternal)? (shame|discredit|embarrassment)
      """),
    Cue(
      "ashamed", .apologise, 80,
      """
      (i|we|he|she|team|he is|chef) (am|are|is|s|feel|feels) (so|deeply|truly|really|very|utterly|thoroughly|both|all|
        absolutely|quite|frankly|honestly|genuinely|properly|just)* (ashamed|mortified|embarrassed) !(for you|of you|of
        (those|the) (fans|people));
      (makes|made) (me|us) (feel)? ashamed;
      (nothing|not something) to be proud of;
      (not|hardly) (our|my) (finest|best|proudest) (hour|moment|work|day|saturday|_);
      (hold|holding|held|put|putting) (our|my) hands up (to|and|for|on|$);
      ^ hands up $;
      (it|that) (is|s|was) a fair cop;
      ^ (a)? (guilty as charged|mea culpa|hands up|fair cop);
      you (all)? (deserved|deserve) (better|more|a (better|straight|quicker|faster|proper) (answer|reply)|an answer
        (weeks|days)) (than (we|i|our|that from us|this from us|what)|from (us|me)|$|and);
      (he|she|they|it|everyone|nobody|families|people|your (mum|dad|nan|son|daughter|_)) deserved better (than|from|and|
        $) !(from (the press|you))
      """),
    Cue(
      "should-have", .apologise, 80,
      """
      (we|i) (clearly|really|all|also|and i|simply|obviously|absolutely|certainly|definitely)* (should|ought to) (not|
        never|all|at least|simply|clearly|really|also|certainly|obviously)* have (been (clearer|faster|quicker|honest|
        ready|there|more careful|upfront|more open|told)|_) !(to (explain|take|read|listen)|been told by|called the
        police|sued|charged (more|you double)|known better than to (trust|hire));
      (we|i) could (and should|have told you|have (warned|asked|called|phoned|said|done (better|more|that))|at least
        have|easily have);
      (it|that|this|they|he|she|which|you|nothing|one|post|ad|advert|letter|message|joke|photo|page|order|food|water|
        line|answer|poster|email|call|product|it all|someone|somebody|data|list|and) (simply|plainly|clearly|really|just)*
        should (never|not) (ever)? have (been|happened|gone|left|had|come|made|reached|got|taken|arrived|seen|
        occurred|existed|run|appeared) !(surprised|believed|trusted|told you (that|otherwise));
      (it|that|this|they|which|refund|letter|reply|answer|warning|sign|call|test|check|photo) should (long ago|simply|
        also|all)* have (been (here|there|done|checked|told|behind|tested|sent|fixed|answered|removed|encrypted|a|in|
        clearer|_ (weeks|days|months|hours|years) ago)|come (down|in|out|sooner|first|to you|from us|before)|gone (out|
        to)) !(gritted|by those);
      {ssorryought} (we|i) (did not|never did);
      (we|i) had (the|a) duty to _3 and (we|i)? (did not|failed)
      """),
    Cue(
      "was-wrong", .apologise, 75,
      """
      (wrong|foolish|careless|clumsy|stupid|shabby|cowardly|unkind|rude|cruel|poor|sloppy|lazy|mean|thoughtless|crass|
        insensitive|unfair|short sighted|plain foolish|daft|dumb|arrogant|heartless|unprofessional|negligent|silly) (of|
        on the part of) (us|me) !(to (trust|believe|expect|think you));
      (it|that|this|which|wording|joke|post|ad|answer|tone|reply|message|letter|advert|decision|order|statement|
        silence|slogan|tweet|what (we|i) (said|did|wrote|posted)|what happened (to you)?|treatment) (was|were|is|s)
        (simply|just|plain|utterly|wholly|totally|completely|absolutely|frankly|both|so|badly|very|really|clearly|
        entirely|thoroughly|flat out|a)* (wrong|foolish|careless|clumsy|stupid|shabby|cowardly|unkind|rude|cruel|
        unacceptable|inexcusable|a disgrace|disgrace|shambles|a shambles|shameful|sloppy|lazy|mean|tin eared|
        thoughtless|crass|insensitive|inappropriate|indefensible|unforgivable|appalling|not good enough|disgusting|
        racist|sexist|greedy|beneath us|below (par|standard|our standards)|unworthy of (us|you)|terrible idea|bad
        idea|rotten call|bad call|poor (call|choice|decision|show)|cheap shot|stupid (joke|idea|mistake)|dire) !(and
        (criminal|defamatory)|of (you|him|her|them|the press)|number|information|for (you|the press) to|size|about
        us);
      (that|it|this|which) (is|was) (simply|just|plainly|clearly|frankly|really|nowhere near|not)* (good enough|
        acceptable|okay|our standard|fair on you|fair to you|how we (should|want|treat|do)|the standard|what you (pay|
        paid) for) (from us|of us|and (we|i)|$|on our part) !(for us);
      no (excuse|excuses|justification) (for (it|that|this|how|what|the|our|my)|from (us|me)|$);
      (there (is|was)|we have|i have|with) no (excuse|defence|justification|good reason|call) (for (it|that|what|this|
        the|our|my)|whatever|at all|$);
      (is|was|s|be) (simply|totally|wholly|utterly|frankly|just)* (inexcusable|indefensible|unforgivable) !(attack|
        abuse|to (spread|publish|abuse));
      you (are|were|re|have been) (absolutely|quite|perfectly|entirely|all|completely|both)* right (and (we|i)|$)
        (were|was|got|have been|had|did|are);
      (there is|we have|i have) (nobody|no one) else to blame;
      {fans} were right and we were (not|wrong)
      """),
    Cue(
      "we-failed", .apologise, 75,
      """
      (we|i) (have|had|also|simply|really|clearly|all|then|just|badly|both)* (failed|misjudged|forgot|forgotten|botched|
        bungled|mishandled|misled|wronged|neglected|underestimated|fumbled|miscounted|misread|mislaid|fluffed|muffed|
        goofed|overcharged|double charged|double booked|overbooked|oversold|ignored (you|your|her|his|the warning)|mixed
        (up|them|it|you)|sent you the wrong|sent (it|your _|the _) to the wrong|put the wrong|gave you (the)? wrong|gave
        you bad|told you (something|the)? (false|wrong)|lost (your|the (parcel|letter|form|file|box|order|key)|it|her|
        his|them) !(minds|home)|kept you (waiting|in the dark|on hold|hanging)|left you (waiting|standing|hanging|in the
        dark|on|without|with (no|nothing))|made you (wait|feel)|took (far|way|much)? too long|took our eye off|dropped
        (the|a) (ball|clanger)|let (it|that) (slip|slide)|were (too)? (slow|careless|sloppy|late|asleep|greedy|lazy|
        silent when|wrong|arrogant|unprepared|in the wrong|at fault|to blame|rude)|was (too)? (slow|careless|sloppy|
        wrong|rude|short with|in the wrong|out of order|too clever|cowardly)|got (too clever|your|it|this|that|things|
        you|the|a|everything|caught) (_3)? (wrong|back to front|upside down|mixed up)|did you wrong|hurt (you|people|
        the|your|her|him)|snapped at|shouted at|was short with|(did|do) you wrong|spoke to (you|her|him) (badly|like)|
        did not (check|test|listen|think it through|think|tell you|warn|ask|read it|notice|spot|bother|answer|call you
        back|reply|look) !(anything wrong|of it (as|like)|you would|on animals|animals)|never (checked|tested|asked|called|phoned|wrote|
        answered|told you|warned|thought to|thought about|replied|bothered to)|charged you (twice|for|double|too|the
        wrong)|billed you|sold (you|your seat|it) (twice|a|the wrong)|broke (it|your|our (word|promise)|the|that
        promise)) !(the (rules|law)|no one|nobody|to (predict|foresee|see that coming)|our hearts|you not);
      (we|i) (really|badly|clearly|have|had|simply|just|all)* let (you|her|him|them|people|everyone|down|the|our|{fans}|
        your) (_4)? (down|go (cold|unanswered)|wait);
      (we|i) (sent|gave|put|shipped|posted|printed|booked|delivered|told) (you|it|your|her|him|them|the|out|and)* (_)?
        (wrong|mouldy|rotten|broken|out of date) (one|size|date|place|address|file|box|time|letter|order|_);
      (we|i) got (it|this|that|things) (so|very|badly|really|horribly)? wrong;
      (we|i) (have)? (handled|dealt with|managed|communicated|treated|explained|announced|planned|organised|ran|
        answered) (it|this|that|you|your _|the _|things|her|him|them) (very|so|really|incredibly)? (badly|poorly|
        terribly|clumsily|wrongly|unfairly|shabbily|like);
      (we|i) (put|placed) (profit|money|speed|sales|growth|a (joke|deadline)|saving) (before|above|ahead of);
      (i|we) (wrote|sent|approved|signed off|posted|made|pressed) (it|that|the (post|slide|letter|button|tweet|email)) (
        myself|ourselves)? (and|without) (i|we|it|without)? (thinking|checking|should|am|was|were|reading|had no)
      """),
    Cue(
      "sorry-more", .apologise, 75,
      """
      {ssorry} (to (have|be) _|(that)? you (had|have) to (chase|wait|find|ask|ring|call|phone|come|go|queue|repeat|explain|
        learn|read|see|put up|sit|stand|sleep|walk|pay|do it|deal|travel|send|start|tell)|to (everyone|everybody|all|
        anyone|anybody|those|the|our|every) _4 (stuck|stranded|waiting|affected|kept|caught|delayed|locked|(who|whose)
        _));
      {ssorry} (all|everyone|folks|mate|pal|love|guys|team|lads|friends|sorry|again|hun|bro|ladies|both|gang|to all of
        you|from all of us|from (me|us)|on behalf of (all|everyone (here|at)|the (whole)? (team|kitchen|crew))|in
        advance) !(but|(we|i) can not|no|not|if|should);
      (so|very|really|truly|ever so|terribly|deeply|genuinely|properly|extremely|dreadfully|sincerely|heartily|
        incredibly) sorry (for|about|that|we|i|to|your|the|it|mate|this|everyone|all|you (were|had|got|spent|found|
        waited|missed|have been)|$) !(to (hear|see|read|learn|say|but)|for (our|my) (players|staff|team)|you (feel|felt|
        took)|happened to you);
      (am|are) (so|very|really|truly|deeply|both|all)* sorry (that)? (you (had to|have had to|were (stuck|left|kept|
        made to|overcharged|charged|ignored|told|given|sent|treated|spoken to|caught|turned away|let down|mis)|spent|
        waited|got (the|a|that|no|wet|caught)|found out|missed|received|went|were not|did not|never got|could not (get|
        reach)|lost (out|your (seat|place|holiday|evening|day)))|it took|(we|i) (left|kept|made|let|did|sent|gave|got|
        have|had|were|was|missed|put|told|lost|took|ever|doubled|hurt|forgot|snapped|failed|broke)) !(so|badly (by|
        informed));
      (so|and) sorry (to|for) (you|your|all|both|everyone|the|having|being|keeping|making|leaving|letting|missing|_
        wait|this) !(for nothing|to (hear|see|those who|anyone)|the (way|reaction|confusion));
      (am|are) (beyond|so so|more than|ever so) sorry !(to (hear|see));
      apology is (due|owed) to (you|the|every|all|him|her|them|<n>) !(us);
      (beg|begging) (your|her|his|their|mrs _ s|mr _ s|everyone s) (pardon|forgiveness) !(for laughing);
      sorry for (being|having|keeping|making|leaving|letting|missing|sending|taking|not (having)?|getting|the (delay|
        wait|mix up|mess|trouble|silence|slow|late|hassle|inconvenience|state|cold|noise|error|mistake|bother|hold up|
        typo|radio silence|rubbish|wrong|lack|bad|poor|short|scare|smell|chaos|disruption|_ delay|_ wait)|any (bother|
        delay|trouble|inconvenience)|my (late|slow|part|mistake|tone|words)|our (late|slow|mistake|part|tone|words|
        silence|error|failure)|what (we|i)|how (we|i)|all (the|this|of)|that $) !(existing|caring|breathing|having fun|
        (the|our) staff);
      (please)? (accept|with|offer|send|sending|add) (you|all|both|please|me)* (my|our|the club s|their|the team s)
        (very|most|full|humble|sincere|sincerest|heartfelt|deepest|personal|unreserved|own|renewed)* (apologies|
        apology);
      (apologies|apols) (_)? (for (the|our|my|being|not|that|this|any inconvenience|all|keeping|your wait)|it (has|
        took)|that (we|it|this|our|i)|to (you (all|both)?|everyone (who (waited|queued|was (stuck|left|affected|
        caught)))?|all (of you|our|those)|the|your)) !(who|sponsors|tone of the (press|media)|weather|confusion (you|
        some|in)|caring|misunderstanding|press|landlord|fans of);
      ^ (many|our|my|all|sincere|huge|full|massive|deepest)? apologies (again|all|folks|_ )? (and|$);
      (i|we) (am|are|do|would|want|wish|must|to|and|here|really|sincerely|unreservedly|also|wholeheartedly|personally|
        publicly|humbly|can only|like)* (apologise|apologize) (_)? (to (you|her|him|them|the (family|families|passengers
        |people|patients|guests|customer|customers)|every|everyone (who (was|waited))|all|your|mr|mrs|ms|dr|both)|for
        (that|this|it|the|our|my|what|how|having|not|being|keeping|leaving|any inconvenience|every|all|letting)|without
        (reservation|qualification)|unreservedly|again|in person|as well|$) !(who|sponsors|shareholders|partners|
        advertisers|confusion|misunderstanding|weather|noise (made|of)|tone (some|of)|anger this|
        distraction|reaction|fuss|impression|our loyal);
      (i|we) owe (you|him|her|them|everyone|all of you|you all|your _|the _|both of you|each of you) (_2)? (an|a|more
        than an|our) (huge|full|real|proper|sincere|public|big|personal)* (apology|sorry)
      """),
    Cue(
      "not-own-sorry", .block([.apologise]), 60,
      """
      sorry $ (what was|can you|could you|the (file|link|song|page)|no|not|we (do|can|are|have)|i (do|can));
      (not|never|no) (an|a)? (refund|refunds|room|dogs|pets|exchange|exchanges|longer|go|_3) sorry $;
      sorry (for|about) (existing|caring|breathing|having fun|doing our job|them|him|the (rumour|rumours|fuss|weather|
        listener|person|people who|confusion (on|in)|way the (press|media)));
      apologise for (nothing|the weather|caring|existing);
      (would|should|whether|if|when|why|asked|ask|demand|demands|demanded|want|wants|wanted|insist|insists|made|make|
        says|claim|claims|that) (us|we|me|i|the club|the company|him|her|them|you)? (to|should|must|would|have to|
        will|had|ever)* (apologise|apologize|apologised|say sorry|said sorry) !(in person|unreservedly);
      sorry (to (say|inform|tell you|disappoint|burst|be)|to ask|to butt|to bother|not sorry);
      forgive (me|us) (if|for (thinking|asking|not (losing|weeping|crying)|having fun|laughing|smiling|doubting|
        expecting));
      (sorry|regret|apologise|apologize) that (i|we) can not;
      (we|i) (should|ought to) not have to;
      (we|i) (should|ought to) have (been told|been informed|been warned|been asked|known better than|guessed you|
        charged|called the police);
      (we|i) {very} regret (the (closure|need|reaction|decision of|loss of|departure|death|way (the|this))|to|being);
      (sorry|apologies) (we|i) (can not|do not|are not able|no longer)
      """),
    Cue(
      "doubts-more", .doubt, 60,
      """
      {ssorry} (to|for|about|that) (those|anyone|anybody|any _|whoever|all those|all who|those of you|some|certain) _3 (
        who _2 {hharmed}|feel|felt|offended|upset|consider|think|thought|believe|looking forward|may|might|reacted|chose|
        skipped|wanted|expected|(find|found|took) (it|this|that|our|my|his|her|offence|offense|umbrage|issue));
      {hapology} (to|to all|to our|for our) (our|the)? (loyal|valued|dear|
        many)? (sponsors|sponsor|shareholders|investors|partners|advertisers|retail partners|board|landlord|fans of|
        colleagues of);
      {hapology} (_3)? (on behalf of|in the name of) (the|those|some|a|all
        those|that|her|his|their) !(team|whole|company|club|kitchen|crew|entire|airline|bank|school|council|trust|
        hotel|board);
      {hapology} (_2)? (for|about) (the|any|all the|this|his|her|their|that)
        (unfortunate|possible|whole|recent)? (reaction|reactions|rumours|rumors|fuss|distraction|controversy|
        turbulence|anger|impression|perception|attention|behaviour (of|shown)|behavior of|conduct of|noise (made|
        around)|coverage|tone (of the|some|adopted)|confusion|misunderstanding|interpretation|feelings|impatience|
        polemic|sensitivities|sensitivity|uproar|emotion|emotions|press|media|drama|outrage|upset|offence|offense|
        discomfort|disappointment|way (the|this|that|people|some|you|it|things) _2);
      (regret|sorry|apologise|apologize) (_2)? (any|whatever) (disappointment|discomfort|impression|distress|
        confusion|upset|offence|offense|impatience|anxiety|annoyance|frustration|anger|hurt|embarrassment|unease|
        irritation);
      (sorry|regret|apologise|apologize) (that)? (our|the|this|its|my|these) _3 (was|were|has been|have been|been|is|
        are) (so)? (misunderstood|misinterpreted|interpreted|twisted|misread|misquoted|perceived|received|blown|
        distorted|misled|taken|exposed to|not to (all|every)|seen as|made public|used against|exploited|provoked|
        forced);
      (sorry|regret|apologise|apologize) (that)? (some|certain|a (few|section|part|number)|people|media|critics|he|she|
        they|passengers|customers|guests|the (press|media|public)|our (neighbours|neighbors|passengers|customers|
        competitors)) _4;
      (sorry|regret) (that)? (it is|it has|things have) (come to this|been (blown|taken|made|misunderstood|turned)|
        caused such|upset (some|people));
      sorry (that)? (you|they|she|he) (feel|felt|took|read it|read this|think|thought|see it|saw it|interpreted|find it|
        found it|choose|chose|misunderstood|misread|are (offended|so sensitive)|were offended|disagree|did not (like|
        enjoy|get) (the|our|it));
      {sifhurt} _8 (sorry|regret|apologise|apologize|apologies|apology|forgive);
      (sorry|regret|apologise|apologize|apologies) (_5)? {sdoubthurt};
      (sorry|regret|apologies|apologise|apologize) (_5)? (blown out of|out of proportion|out of context|in the name of
        those|if error|misinterpret~|misunderst~|so called)
      """),
    Cue(
      "shame-in-general", .block([.apologise]), 60,
      """
      (when|if) (we|i|one|people) (are|am|is) (so|really)? (ashamed|embarrassed) (of|by|about)
      """),
    Cue(
      "you-are-right", .apologise, 75,
      """
      you are right our _3 (forgets|forget|forgot|neglects|neglected|excludes|excluded|ignores|ignored|overlooks|
        overlooked|leaves out|left out|fails|failed|is not|are not|was not|does not|did not) (_ _ _|_ _|_)
      """),
    Cue(
      "up-to-us", .apologise, 75,
      """
      (it|this|that) (is|was) (up to|on|down to) (us|me) to (fix|repair|mend|sort) (it|this|that|things|_ _|_)?;
      (it|this|that) (is|was) (up to|on|down to) (us|me) to (put|make|set) (it|this|that|things|them|all this) (right|
        good)
      """),
  ]
}
