import Codebook

extension EnglishCues {
  /// Law, sanctions and ultimatums.
  static let threats: [Cue] = [
    Cue(
      "lawyers", .threaten, 85,
      """
      (our|my|his|her|the club s|the company s) {hlawyer} (will|are|is|has|would|shall|advise~|takes|take|stop|
        stops|who|and|bored|s) !(won|said|say|let|not|drafted|told|cut|here|at _3 and|on holiday|wrote the|nags);
      (letter|word|call|visit|hearing|hear|note|summons|writ|words) from (our|my|a|the|his|her) (good)? {hlawyer};
      (instruct~|brief~|consult~|retain~|speak to|spoken to|passed to|passed it to|sent to|with|forwarded to|talk to|
        call|calling) (our|my|to our|queen s)? {hlawyer} !(help~|said|say|about your);
      (before|in front of|to|across a table from|meet) (a|our|my) (judge|barrister|magistrate|jury|silk|tribunal|
        solicitor|lawyer);
      (better (have|get)|get (yourself)?) (a|an) (good)? (lawyer|barrister|solicitor|attorney);
      my _4 (is|s|who is) (a|an) (bored)? (barrister|solicitor|lawyer|attorney|judge|policeman|detective|cop);
      (settled|decided) by (people|men) in wigs;
      people in wigs;
      (lawyered up|lawyer up)
      """),
    Cue(
      "law", .threaten, 85,
      """
      (seek|seeking|claim|claiming|right to|sue for|ask for|pursue|pursuing|recover) (substantial|full|our|the|for)*
        (damages|exclusion orders|an injunction|injunctions|a court order|costs|compensation from|losses) !(for you);
      (injunction|injunctions|restraining order|restraining orders|writ|subpoena|court papers|committal);
      (contempt of court|criminal (matter|offence|offense|damage|complaint)|breach of (contract|confidence|the law));
      (is|are|was|be|constitutes|constitute|amount to|amounts to) (also|technically|actually|now|treated as|both)* (a|
        an)? (crime|criminal|criminal offence|offence|offense|fraud|theft|defamat~|libel|slander|libellous|slanderous|
        actionable|harassment|trespass|blackmail|extortion|unlawful) !(taken|that);
      (expose~|expos~|liable|leading) (you|them|him|her|to|yourself|themselves)* (prosecution|damages|charges|legal);
      (see|meet|meeting|seeing|named|drag|dragged|taken) (you|him|her|them|each other)? (all)? (in|to|into) court;
      (reserve|reserves|reserving) (all|the|our|its|every|full)* (right|rights);
      (waive|assert|enforce|protect|defend) (all|our|its|any)* (legal)? rights;
      (at the tribunal|for the tribunal|before the tribunal|in the dock|in the witness box);
      (will|shall|may|can|could) (lead|result|end) (to|in) (your|a|an|the|immediate|prosecution|legal|criminal|his|her|
        charges) _4 {hpenalty};
      (will|shall|may|can|could) (lead|result) (to|in) (your|a|an|the|immediate|permanent|prosecution|legal|criminal|
        exclusion|charges|dismissal|expulsion|removal)* (ban|suspension|exclusion|expulsion|prosecution|charges|
        removal|dismissal|termination|closure|forfeiture|fine|proceedings|loss of);
      (legal|criminal|civil) (steps|proceedings|consequences|liability|charges|remedies|options|avenues);
      (carries|carry|means|mean|get you|earns|earn|costs|risks|risk) (up to)? (a|an|<n>|two|five|ten)? (<n>)?
        (ten years|two years|years (in|inside)|prison|jail|fine|lifetime ban|expulsion|dismissal|ban);
      (a|an|and) (lifetime|life|permanent|stadium) ban;
      (you|it|that|they|this) (is|are|will be|would be)? (suable|actionable|punishable|prosecutable);
      (registered letter|recorded delivery|registered post|formal notice|notice before action|letter before action|
        put on notice|on notice that|final notice|court summons|a summons|small claims)
      """),
    Cue(
      "police", .threaten, 80,
      """
      (call|calling|ring|ringing|phone|phoning|involve|involving|inform|informing|contact|contacting|fetch) the
        (police|cops|sheriff|gardai|garda|constable|authorities) !(on|if|line);
      (passed|pass|passing|hand|handed|handing|given|give|forwarded|turned over) (it|them|
        this|that|you|on|over|your _2|their _2|the _2)* to (the|_)? (_ )? (police|authorities|sheriff|gardai|cops|
        fraud squad|prosecutor|taxman|hmrc|trading standards|immigration) !(so|for|in the hope|by our own);
      (and|as) so (do|have|does|has) the police;
      (the police|police|the sergeant|the constable) (have|has) (the|your|our|been given) (number|name|names|recording|
        footage|plate|details|side|tape|face);
      (to|by) the police (next|now|too|as well)
      """),
    Cue(
      "penalty", .threaten, 80,
      """
      (anyone|anybody|whoever|any|those|members|fans|accounts|users|customers|parents|staff|employees|persons|everyone|
        every|people|listeners|visitors|supporters|next|the next|each|pupils|students|tenants) _9 (will|shall|risk|
        faces|face|risks|gets|loses|lose|can expect) (also|now|immediately|then|be|being|find|to be|have|considered|
        permanently)* ({hpenalty}|a ban|an injunction|prosecution|expulsion|charges|hearing from|a letter|legal|a fine|
        membership|their membership|season|notice|out|the same letter|consequences|in court) !(for things|idle|free);
      (accounts|account|membership|memberships|contract|contracts|subscription|season ticket|season tickets|ticket|
        tickets|pass|passes|licence|policy|cover|commission|tenancy|access|card|deposit|seat|booking) (will|is|shall|
        gets|may|can|could|would) (be|being|not be|also|now|immediately)* (suspended|closed|terminated|revoked|
        cancelled|withdrawn|frozen|blocked|removed|stopped|renewed|void|voided|forfeit~|ended|gone for good|banned)
        !(without a fee|free|for you);
      (will|shall) (not)? (be|get|being) (reported|prosecuted|sued|banned|expelled|barred|excluded|ejected|evicted|
        fined|kicked|pursued|blacklisted|clamped|charged (with|for)|shown the door);
      (have|had|get|getting) (you|them|him|her|your account|your licence) (banned|barred|removed|arrested|thrown out|
        suspended|evicted|sacked|fired|struck off|blacklisted);
      (i|we) (will|shall|are going to|am going to|can) (ban|bar|block|sue|prosecute|report|evict|expel|fire|sack|kick|
        blacklist|suspend|name and shame|expose) (you|your|them|him|her|every|any|all|whoever|anyone);
      (i|we) (are|am) (suing|banning|blocking|reporting|pressing|prosecuting|removing you|evicting|kicking|blacklist~)
        (you|your|him|her|them|charges|anyone|everyone|every|all|whoever|the (authors|author|individual));
      (goes|go|going|passed|pass|handed|sent|straight) (straight)? to (a|the|our)? (collections|collection agency|debt
        collector~|collector|bailiffs|debt recovery);
      (bailiffs|debt collectors) (are|will|have|can|come|call);
      (on|leaves a mark on) your credit (file|record|score|rating);
      (removed|banned|blocked|suspended|expelled|closed|excluded) without (further|any|prior)? (notice|warning)
      """),
    Cue(
      "ultimatum", .threaten, 85,
      """
      (you|she|he|they|the _4|who posted it|it) (have|has|got) (until|till) (<n>|<time>|noon|midnight|tonight|tomorrow|
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of|close|six|five|nine|ten|then) _3 (to
        (take|remove|delete|withdraw|apologise|retract|correct|explain|pay|leave)|or|after which);
      (you|she|he|they) (have|has) (<n>|24|48|twenty four|ten|seven|fourteen|two|three|one)? (hours|days|hour|day|
        minutes|week) to (take|remove|delete|withdraw|apologise|retract|correct|explain|pay|leave|clear);
      (take|pull|bring) (it|this|that|the _2|them) down _3 (or|by|before|otherwise|within);
      (delete|remove|withdraw|retract|correct|cancel|hand in|pay|return|edit) (it|this|that|the|your|them|those|these)
        _4 (by|before|within|today|now|tonight|immediately) _5 (or|otherwise|else|and|after|failing which|before) !(it
        s|you can|we can);
      (delete|remove|withdraw|retract|take down) (it|this|that|your (review|post|video|tweet|comment|message)|the
        (video|post|review|clip|tweet|thread)) (or|by|immediately|at once|within|forthwith);
      (or|otherwise) (we|i|our _|the next|you|my _3) (will|shall) (have to|be forced to|be obliged to|be)* (sue|call
        the|ring the|report|see you|block|ban|regret|take (legal|steps|action|you)|pursue|hear|involve|publish|post|
        meet|expose);
      (one|once) more (word|time|tweet|post|ball|review|comment|message|insult|call|lie|one star|of these|of those|and)
        _9 (and|i|we|you|will|is|are);
      (repeat|share|post|publish|say|print|tweet|call) (it|that|this|me a _|us _2|him _2) (again|once more|one more
        time) (and|or);
      (do|try|say|post|tag|sell|share|write|throw|call) _4 again and (i|we|you|our|the|that);
      (carry|keep|go) on (tagging|posting|spreading|calling|like this|sharing|lying|climbing|repeating|harassing)? _5
        (and (i|we|you|our|it|the|see)|will|folder|archiv~);
      (keep|continue) (tagging|posting|spreading|calling|sharing|lying|climbing|repeating|harassing|on) _5 (and (i|we|
        you|our|the)|we will|i will);
      (should|if) (the|this|that|you|it|any|another|he|she|they) !(problem|issue|fault|error) _6 (remain|remains|
        reappear|repeat|happen again|not (removed|deleted|withdrawn|gone|taken)|keep|fail|refuse) _5 (we|will|i|our|
        section);
      (the|any) (next|second|third|fourth) (one|time|such|is|person|call|post|letter|thing you) _6 (ban|banned|
        consequences|lead|from me|summons|lawyer|solicitor|goes|police|account|loses|searched|ends);
      failing which;
      (no|last|final|only|first and last|fair|three|third) (further)? (warning|warnings) !(light|lights|about|label|was|
        of|sign);
      (that|this) is (a|your|our) (last|final|only|first)? warning;
      you have been warned
      """),
    Cue(
      "veiled", .threaten, 75,
      """
      (consider|weigh|think about|reconsider) (your|their|his|her) (position|words|next (step|move|word|post|words))
        !(too);
      think (twice|carefully|hard|very carefully|again) (before|about|next time) (you|posting|sharing|writing|your|
        repeating|what|publishing|making);
      (be|very) careful (what|with (the|that|your)|who|about what|where) (you|word|words)?;
      (i|we) (would|should) (strongly|seriously)? (advise|suggest|recommend|invite|encourage|urge) (you|him|her|them|the
        _2|anyone|everyone|mr _|ms _|that you)* (to)? (take (legal)? advice|withdraw|delete|retract|consider|reconsider|
        think|remove|choose (your|his|her) words|stop|refrain|moderate|be careful|watch);
      (advise|warn|warns|warning|caution|put) (you|those|anyone|all|him|her|them|the _2|everybody|everyone) (sharing|
        who|that|against|repeating|on notice|posting|not to (share|repeat|publish));
      (we|i) (know|have|has) (exactly)? (who you are|where you|your (ip|address|name|plate|number|face|employer|full
        name|details|booking|file)|names|screenshots|screen shots|the ip|every (passenger|post|name)|copies|all
        (the)?(names|screenshots)) !(and (will|are sending)|here|in front|number for|so|on the list|down|right);
      (you|your (name|seat|face|plate|number|ip|account)) (are|is) (on (our)? (camera|cctv|film|file|record)|registered|
        noted|logged|known to us) !(in|into|out|with|for|to);
      (being|is|are|been|will be) (archived|screenshotted|kept for (the|our|my)|documented|saved for|
        monitored by our);
      (identify|identifying|trace|tracing|track down|tracking down|unmask|log|list) (the|all|every|those|whoever|anyone|
        each|your)? (names|accounts|phones|people|authors|author|individual|individuals|culprit|culprits|number|
        person|account|posters|ip);
      (will|shall|are going to|going to) (live to)? regret (it|this|that|what|having|ever);
      (will|shall) (have|be|face|bear|suffer|take) (to bear)? (the|serious|severe|grave|some)? consequences;
      (there|actions) (will|have|are) (be|has)? consequences;
      (draw|drawing|suffer|face) the (necessary|appropriate|legal)? consequences;
      (would|will) (be) a (shame|pity) if (your|you|someone|anyone|the|his|her);
      (what|how) (would|will) (your|his|her) (employer|boss|landlord|followers|wife|husband|mother|mum|sponsors|school)
        _3 (think|say|make|react|like|feel);
      (your|his|her) (employer|boss|landlord|husband s employer|sponsors) (will|may|might|would|has|is) (be)?
        (interested|hear|informed|learn|told|pleased|aware|love|received);
      (costs|cost|costing) (people|you|a|an|one|him|her|someone|the last) _3 (their|houses|house|job|jobs|home|<n>|
        dearly|savings|career);
      (you|they|he|she) will (find|learn|discover|see|soon find|soon learn) (out)? (that)? (it|we|who|what|how|soon|the
        hard way) _3 (does not|do not|are|patience|costs|means|hard|with);
      (do not|never|best not to|better not) (test|push|try|cross|mess with) (us|me) !(at|on);
      (sending|send|sent) (you|him|her|them) (the|a) (bill|invoice) (for (the|our|damages|cleaning|it)|$);
      (paying|pay|pays|foot|footing) (my|our) (legal)? (bill|bills|costs|fees);
      (watch|mind) (your) (step|back|mouth|tongue|language|words)
      """),
    Cue(
      "sanction-ahead", .threaten, 80,
      """
      (will|shall|can|should|could) (now|soon|shortly|also)* (expect|receive|get|be receiving|be getting|find) (a|an|
        the)? (knock|letter (from|by|in)|registered|summons|visit from|writ|bill for|sergeant|invoice for);
      (billing|invoicing|charging|pursuing|suing|prosecuting) (him|them|whoever|anyone|the (owner|culprit|author|
        passenger|tenant|person)|those) (for|responsible|who) _2;
      (kept|keep|keeping|have|saved|preserved|archived) (a|copies|copy|screenshots|screenshot|the receipts|all|every|
        each) (of)? (your|of (your|each|every|it|the|all|this)|all of (yours|them)|the (posts|post|comments|thread)) _2;
      (repeated|repeating|repeat|repeats|reposts|reposting|relay|share|publish|print|prints) (it|this|that|the (claim|
        lie|memo|clip|video|word _|rumour)) _9 (answer for it|the same letter|pursue|pursued|lawyer~|solicitor~|damages|
        court|answerable|responsible|consequences);
      (disciplinary|criminal|civil|legal) (measures|panel|hearing|proceedings|committee|sanctions|prosecution|procedure)
        !(against (our|the (guard|driver|agent|steward|employee))|has been opened|into);
      (any|another|further|next|second|third|fourth|fifteenth|tenth) (post|posts|comment|comments|message|use|attempt|
        attempts|word|one|repetition|account|abuse|call|calls|breach|incident|photograph|offence) _6 (will|shall|gets|
        and (i|we|you)|would|means|leads) _6 (police|employer|court|solicitor~|lawyer~|counsel|banned|ban|blocked|
        reported|pursued|forwarded|treated as|closed|removed|dealt with|charged|harassment|consequences|fraud);
      (face|plate|number|seat|name|address|card|voice) (is|s) (on|in) (_1 (cameras|camera|cctv|film|file|tape)|our
        records|the (booking|claim form|tape)) _3 !(please);
      (cameras) (have|has|saw|caught|see) (excellent|your|his|her|their|everything|all|the) _2;
      (asking|ask|asked) the (platform|court|police|site|judge|magistrate|provider) (for|to) (the|your|an|his|her|lift|
        hand over|disclose|reveal) (identity|real name|name|injunction|names|ip|author|address|details|order);
      (never|not) (yet)? lost a (court)? (case|lawsuit|trial) _2;
      (better|best) (have|hope|pray|be ready) (proof|evidence|you|a good|to prove|receipts);
      (see|meet|face) (you|him|her|them) _1 (before|in front of) (a|the) (judge|tribunal|magistrate);
      (details|name|names|number|booking|posts|comments|this) _2 (will|shall|is going to|are going to|has been) (be)?
        (passed|forwarded|sent|reported|handed) (on)? to (your|his|her|their|the) (employer|boss|school|university|
        police|landlord|college|parents|platform|fraud|authorities);
      (reads|read|sees|see|follows) (these|this) (threads|thread|page|comments|posts|review|reviews) too;
      (lose|loses|losing|forfeit|forfeits) (your|their|his|her|the) (membership|season ticket|deposit|seat|account|
        place|licence|parking|pass|job|severance|commission|discount|points|tenancy|cover) !(we will|you can get);
      (ban|bans|banning|blacklisting|expulsion) (for life|from all|across all|you from|him from|her from|from every)
        !(not)
      """),
    Cue(
      "no-threat", .block([.threaten]), 60,
      """
      you will hear from (us|me|him|her|them|my|our (customer|team|support|ombuds~|complaints)|a|one);
      (we|i) (will|are|am|would|have|had) not _2 (sue|suing|prosecut~|threaten~|ban|banned|block|lawyer~|pressing|take
        (legal|action|you)|report);
      (against|from|sue|suing|prosecut~) (it|our (own)?|the|this|that|a|those|these|every)? (roofing|former)* (supplier|
        provider|partner|manufacturer|firm|hackers|hacker|contractor|subcontractor|agency|company|owners|thieves|
        fraudsters|scammers|scalpers|touts|maker|installer|directors|site);
      (thieves|scammers|fraudsters|hackers|people|crooks) who (cloned|robbed|hacked|scammed|stole|sold) _8 (solicitors|
        lawyers|court|police);
      as a matter of routine;
      (we|i) have (your name|names);
      will not let;
      {hlawyer} (will|would) (not|have a);
      i will ring you;
      removed without notice;
      (used|like|feel free|free|want|right|entitled|welcome|able) to (sue|report|take (us|me|it) to|involve|call the
        police);
      (you|your lawyer|your solicitor) (can|may|could|should|are|please) _3 (police|sue (us|me)|ombudsman|report (it|
        him|her|this|us)|take us to|press charges|small claims|have (any|your) card);
      (bank|doctor|police|ombudsman|regulator|court|commission|authority|they) (may|might|could|will|is|are)? (fine~|
        sued|suing|prosecut~|charge~|investigat~) (us|me|our);
      (blocked|closed|locked|suspended|frozen) (your|my|the) (card|account|tap|valve|road)
      """),
  ]
}
