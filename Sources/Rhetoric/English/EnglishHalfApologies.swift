import Codebook

extension EnglishCues {
  /// Apologies that doubt the harm, move it to others, put it off, or go to the wrong public.
  static let halfApologies: [Cue] = [
    Cue(
      "conditional-regret", .nonapology, 85,
      """
      (if|should|in case|insofar as|in so far as|to the extent that|were) !((it is|that is|we are)? (only|just|still)|
        there is|nothing) (and only if)? (anyone|anybody|somebody|
        someone|any|some|certain|people|others|the|our|this|that|these|a|an|one of|my|his|her|we|it|he|she|they|
        passengers|customers|residents|guests|{fans}|native|parents|feelings|among|you (felt|feel|took (it|this|that|
        offence)|found (it|this|that|our|the (post|joke|ad|tweet))|thought|really|(were|was|are|have been) _1 {hharmed}|
        are (one of|among))) _9 _6 (sorry !(to (hear|say|ask))|apolog~|
        regret|regrets|regretted|regrettable|a shame|a pity|saddens us|saddened) !(for each);
      (sorry|regret|regrets|regrettable|apolog~|shame) _5 (if|should|in case|insofar as|to the extent) (anyone|
        anybody|somebody|someone|any|some|certain|people|others|the|our|this|that|these|a|an|we|it|he|she|they|you
        (were|felt|feel|took|found|thought|really|have been|are (offended|upset)));
      (if|should|insofar as|to the extent that) _6 {hharmed} _6 (sorry|apolog~|regret~|shame|pity)
      """),
    Cue(
      "intention-instead", .nonapology, 80,
      """
      (if|should) (anyone|anybody|some|any|the|our|this|that|it|people) _9 (was|were) (never|not) (the|our|my|his|her)
        (aim|intention|intent|idea|point|purpose|goal);
      (if|should) (anyone|anybody|some|any|the|our|this|that|it|people|one of) _5 (felt|came across|came out|offended|
        struck|seemed|upset|shocked|hurt|bothered) _9 (intention|aim|well|meant|then|all we can say|that is|it will);
      (never|not) (set out|meant|intended|wanted|our intention|our aim) to (hurt|offend|upset|shock|mock) _5 (some|
        people|anyone|anybody|felt|took|but|and);
      no (offence|offense|harm|disrespect|malice) (was|were)? (meant|intended) _9 (sorry|taken|regret|if)
      """),
    Cue(
      "perceived", .nonapology, 90,
      """
      {hregret} (to say)? that (you|they|some|certain|people|a minority|a small|a few|those|others|customers|
        passengers|residents|parents|members|users|viewers|several|anyone|the (public|passenger|customer|media|
        complainant|commentators|residents)) _4 {hsense};
      {hregret} (that)? (our|the|this|that|his|her|my|a|an|it|such|one|its) _6 (was|were|has been|have been|is|being|
        been) _2 (perceived|interpreted|understood|taken|misunderstood|misread|read|misinterpreted|seen as|received|
        overlooked|misconstrued|felt|construed|experienced as|given such|blown|twisted|distorted|taken out|viewed|
        thought|bound to);
      {hregret} (that)? (it|this|that|the (joke|message|post|tweet|advert|ad|campaign|wording|tone)) (came across|did
        not come across|caused|struck|offended|could be|could have|was not to your taste|was not for you);
      {hregret} (that|you|how|the way) (you|they|some|people)? (feel|felt|read|took (it|this|that|our)|take|found (it|
        this|our|the)|see it|saw it|saw fit|chose|decided|interpreted|perceived|reacted|misunderstood|understood it)
        !(out|that|yourself|about);
      (sorry|regret) (that|you|she|he|they|some) _4 (feeling|feel) (that way|this way|like that);
      {hregret} (that|for|for the fact that) some _4;
      {hregret} (for|about|at)? (the|any|that|this|your|such)? (perception|impression|reaction|reactions|
        interpretation|misunderstanding|misunderstandings|misinterpretation|offence (taken|which)|hypersensitivity|
        sensitivities|rumours|fuss|noise around|attention|agitation|controversy|polemic|feelings|sentiments|
        emotion|emotions|understanding)
      """),
    Cue(
      "harm-in-doubt", .nonapology, 90,
      """
      {hregret} _3 (any|the|all|whatever|some) _5 (some|certain|you|they|{fans}|he|she|residents|spectators|people|
        travellers|parents|those) _2 (may|might|could|feel|felt|claim|claimed|believe|believed|think|thought|say|
        said|consider|perceived) (have)? (possibly)? _1 (experience~|felt|feel|suffered|to have|to suffer|they|been|
        taken|perceived|had) !(caused);
      {hregret} _4 (discomfort|upset|distress|suffering|offence|hurt|anxiety|emotion|harm|annoyance|
        disappointment|frustration|displeasure|concern|worry) _4 (may|might|possibly|real or (otherwise|imagined|
        perceived)|perceived|if any|allegedly|claim|taken|felt by|apparently) !(have caused (you)? $);
      (whatever|any|some) (offence|hurt|discomfort|distress|harm|suffering|upset|inconvenience) _3 (may|might|was
        taken|believe|think|feel|felt|taken|perceived) _9 {hregret};
      {hregret} _4 (if error it was|if mistake it was|real or imagined|real or perceived|real or otherwise);
      {hregret} !(to (hear|see|read|learn)) _2 (your|her|his|their) (feelings|frustration|frustrations|annoyance|
        displeasure|disappointment|discomfort|anger|perception|reading|interpretation|sensitivity|confusion|impression|
        upset|irritation) !(completely|entirely|is (completely|understandable|justified));
      (your|her|his|their|the customer s|the passenger s|customers) (feelings|frustration|frustrations|annoyance|
        displeasure|disappointment|discomfort|anger|perception|anxiety|upset) _6 (regretted|regrettable|cause of
        regret|matter of regret|we (truly|deeply|sincerely|also)? regret);
      (confusion|misunderstanding|error) on your (part|side|end)
      """),
    Cue(
      "to-those-who", .nonapology, 85,
      """
      {htothem} (those|anyone|anybody|any|whoever|everyone|all|the|our|fans|people|some|certain|all those) _4 (who|whose)
        _2 (feel|felt|consider|think|thought|may|might|wanted|expected|believe|had hoped|could not (see|take)|can not
        (see|take)|prefer|preferred|misread|misunderstood|(find|found|take|took|saw|read) (what|more|too|offence|offense|
        umbrage|issue|exception)|(find|found|take|took) (it|this|that|them|our|his|her|my|{hposted}|<Name>)|(saw|read)
        (it|this|that|them|(our|his|her|my) _|{hposted}) (as|in|into|differently|badly|otherwise|the wrong way));
      {htothem} (those|anyone|anybody|any|whoever|some|certain|fans|people|all those) _4 (who|whose) _2 (was|were|is|are|
        feelings) _2 {hharmed};
      (for|to) (those|anyone|anybody|any|all|the few|whoever|the minority) (of you)? (who|that)? (may|might|has|have|
        had|were|was|are|felt|feel|feels|say|think|found|thought|believe|consider|take|took|chose)* _2 {hharmed} _9
        {hregret};
      (those|anyone|anybody|whoever|anyone who) (who)? (found|finds|felt|feels|was|were|is|considers|thought) _9 (has|
        have) (our|my|his|her) (regret~|sympath~|apolog~|condolences);
      (our|my|sincere) (regrets|sympath~|apologies) (to|go to|for) (anyone|anybody|those|all who|whoever)
        !(affected);
      (has|have|had) (all)? our (regrets|sympathies|sympathy);
      (apolog~|sorry|regret~) to (fans|lovers|admirers|friends) of (good)? _
      """),
    Cue(
      "wrong-public", .nonapology, 85,
      """
      (apolog~|sorry|regret~) _3 to (our|the)? (own)? (sponsors|partners|shareholders|investors|retail|advertisers|
        loyal|real|staff|team|colleagues|employees|retailers);
      (apologies|apologise|apologize|sorry) (go|are|is)? to (the person|people|customers|passengers|neighbours|
        everyone) (behind you|who had to (listen|watch|read|see|put up)|subjected to);
      to (our|the)? (own)? (sponsors|partners|shareholders|investors|advertisers) _5 (apolog~|sorry|regret~);
      already (apologised|apologized|said sorry) to (my|our) (own)? (team|staff|sponsors|partners|colleagues)
      """),
    Cue(
      "for-others", .nonapology, 85,
      """
      on behalf of (the|our|those|my|his|her|a|all|these|this|everyone) _9 (apolog~|sorry|regret~);
      (apolog~|sorry|regret~) (sincerely|unreservedly|then)? on behalf of (the|those|my|his|her|a|an|some|our (former|
        supplier|driver|chef|temp|neighbour~));
      (apolog~|sorry|regret~) (to _4)? (for|about) (the|his|her|their|other|other people s|some|those|this) _3
        (behaviour|behavior|conduct|actions|antics|tone|words|attitude|remarks|comments|views|language|flares|
        outburst) (of|by|adopted|some|from|expressed|made) !(ours|our own|me);
      (apolog~|sorry|regret~) (for|about) (other people|the (press|media|public|internet|weather|way the (press|media|
        papers))|people|those|anybody|certain|some (of|people|fans)|our neighbour~|someone else);
      {hregret} that (some|certain|the|a few|one|an)? _2 (media|press|outlets|newspaper|newspapers|journalists|critics|
        demonstrators|protesters|activists|commentators|complainant|leak|third party|neighbour~|trolls|passenger|
        public) (has|have|had|chose|saw|left|were|was|should|did|could|can)
      """),
    Cue(
      "put-off", .nonapology, 80,
      """
      (will|would|shall|may|can|could) (then|of course|naturally|certainly|gladly|happily|be the first to|only|always|
        probably|at that point)* (apologise|apologize|say sorry|be sorry|say it|express (its|our)? regret|
        be an apology|owe you an apology) _2 (if|once|when|should|as soon as|the day|after|at (that|the)) !(you);
      (when|once|should|as soon as|the day) _9 _6 (will|would|shall) (then|of course|naturally|certainly|gladly|be
        the first to|certainly be)* (apolog~|say sorry|be sorry|owe you an apology|regret it|be an apology);
      apology (will|would|may|might) (follow|come|be (forthcoming|considered|issued|made|given));
      (if|should) !you _9 _5 (be owed|owe you|owe them|deserve) an apology;
      (advised|told) (not)? to (wait|apologise|apologize|say sorry);
      (lawyers|insurers|insurance|solicitors|legal) _3 (not let|forbid|forbids|do not allow|not allow) _4 (sorry|
        apolog~|write|say)
      """),
    Cue(
      "regret-of-others", .nonapology, 80,
      """
      {hregret} (that)? (you|he|she|they|the (customer|passenger|client|complainant|guest|visitor|lady|gentleman|user|
        tenant)|customers|passengers|certain _) (had|have|has)? (chose|chosen|saw|seen|decided|fell|grown|involve~|
        went|gone|failed|ignored|misread|did not (read|see|understand|follow)|could not (wait|take|understand|see)|
        had to read|preferred|elected);
      {hregret} (that)? (you|they|some|people) (can not|could not|do not|did not) (take|see|understand|appreciate|get|
        like|share|read|wait);
      (it is|it was|is|that is|that was) (naturally|most|deeply|truly|of course|very|so|really)* (regrettable|
        unfortunate|a pity|a shame) that (you|some|certain|the (campaign|joke|message|public|media|press)|customers|
        people|this|our|feelings|a few|they|passengers);
      ^ (regrettably|regretfully) (certain|some|our (post|message|joke|words)|the (sensitivities|
        feelings|message|joke)|a few) _4 (misinter~|misunder~|misread|were not|was not|took|taken|met|chose|felt|read);
      (a|the) (matter|cause|source) of (deep|some|great|genuine)* regret;
      (is|are|was|were) (deeply|sincerely|to be|naturally|of course|always)* regretted;
      regret it (has|had) come to this;
      regret that (perception|understanding|impression|feeling|reading);
      (certain|some) (groups|people|persons|circles) (consider|feel|say|claim) _2 (hurt|offended|insulted|
        discriminated|wounded)
      """),
    Cue(
      "trivial-object", .nonapology, 75,
      """
      sorry (that)? (reality|the truth|facts|physics|gravity|winter|the weather|maths) (is|are|was|hurts|does);
      sorry (that)? (such)? (a|one|four) _6 (could|can|should|would) (ruin|spoil|have (ruined|caused|spoiled|upset)|
        cause|upset);
      if it (helps|makes you|will make you|makes them) _6 sorry;
      (sorry|apologies) if (that|this|it|the truth|the facts) (hurts|stings|offends|is too|was (a bit)? too|sounds|
        bursts|spoils)
      """),
    Cue(
      "not-half", .block([.nonapology, .doubt]), 60,
      """
      if (anyone|anybody|you|someone|people) (else)? (knows|know|saw|has any|needs|need|still|want|wants|would like|
        can|could|have (any|a)|see|sees|spot|spots);
      (asked|ask|asking|asks|wonder|wondered|demand~|wants) (me|us|you|him|her)? (to)? (if|whether)? (say|be|was|were|
        am|is)? sorry;
      (if|should) (anyone|you) (should)? be asking;
      were we to apologise for (each|every);
      sorry to your (son|daughter|mum|dad|wife|husband);
      sorry for those who (can not|could not) _;
      (have us|having us|asked to|should) apologise (for|to) _2 (weather|people);
      (any|the|all) inconvenience (that|which|this|it|you)* (may|might) (cause|have (caused|experience~|encounter~)|
        experience|encounter|be caused);
      if (the|this|that|it|your|you|they|these) _3 (persist~|continue~|still|remains|does not|do not|has not|have not|
        happens again|keeps);
      if you (could|can|dm|send|would|want|need|like|let|call|drop|give|pop|message|share|reply|email|click|check|try|
        contact|follow|use|wish|prefer|head|go|tell|spot|get|ring|phone|write|come|log|restart|have (a|any|the|your|an|
        not|already|been (charged|affected|waiting)));
      if we (had|have) _6;
      sorry (for|about) your (loss|wait|trouble|experience|time)
      """),
  ]
}
