import Codebook

extension EnglishCues {
  /// That nothing happened, or that it was not ours.
  static let denials: [Cue] = [
    Cue(
      "never-did", .deny, 80,
      """
      (we|i|he|she|they|our _|my _|our _2 staff|the (company|club|firm|shop|school|hospital|bank|brand|council|trust|
        board|chef|driver|minister|museum|zoo|hotel|university)) (have|has|had)? (never|at no time) (once|ever|have|has|
        had|been)* (refuse~|touch~|said|say|told|tell|agree~|sold|sell|sells|stole|stolen|steal|copied|copy|deleted|
        delete|censor~|suppress~|promised|promise|insulted|took|charged|charge|cancelled|sent|send|
        wrote|written|signed|received|receive|got|hid|hidden|lied|lie|claimed|shared|share|lent|leaked|threaten~|
        discriminat~|harmed|hurt|hit|laughed|mocked|used|use|employed|employ|offered|gave|given|ignored|
        turned|closed|test|tested|removed|cut|advised|authoris~|approv~|worked with|banned|denied|knew|heard of|
        (made|make|makes) (that|this|it|any|such|a (promise|claim|comment)));
      (is|was|are|were) not (really|actually|in any way)? (our|my|the (company|club|firm|shop|school|hospital|bank|brand|council) s)
        (fault|doing) !(alone|only);
      ^ not (our|my) fault;
      (we|i|our _|our _ _|the (company|club|firm|shop|school|hospital|bank|brand|council) (itself)?) (did|have done|has
        done) nothing (wrong|untoward);
      (never|nobody) (said|touched|did) (that|it|this|anything|any|your|such|a word|
        so)? !(mind);
      (never|not once) (happened|took place|occurred|dropped|left the|went (out|in|down)|entered|
        touched|came (near|from)|died|appeared|opened|leaked)
      """),
    Cue(
      "none-was", .deny, 80,
      """
      (no|not one|not a single|none) _3 (was|were|has|have|had|is|are|ever|got) (ever|been|knowingly|at any (time|
        point))* (cancelled|lost|stolen|harmed|deleted|exposed|leaked|refused|charged|accessed|taken|sold|left|
        removed|broken|damaged|poisoned|found|seen|crushed|thrown|killed|killed|mistreated|abandoned|shared|copied|
        compromised|made|said|sent|issued|received|missing|reported|recorded|detected|censored|
        cut|used|turned away|sacked|fired|dismissed|insulted|touched|involved|come off|fallen|bitten|
        breached|affected by|promised|offered|asked|filed|signed|laid|moved|in danger|at risk) !(out|yet|until|for (7|
        fourteen)|before the);
      (nobody|no one|none of (us|our|the|my) _|not one (of|person !s) _4) _3 (was|were|is|has|have|had|ever|got|here|at)
        (ever|been|knowingly)* (stolen|cancelled|lost|harmed|deleted|exposed|leaked|refused|charged|crushed|said|told|
        promised|touched|poisoned|turned away|insulted|fired|sacked|agreed|remembers|recalls|saw|complained|lied|hiding|
        censored|censoring|laughed|threw|thrown|trying to|pushed|hurt (him|her|you|them)|removed|hit|trapped|locked)
        !(about|when|how|why);
      (nobody|no one) s (trying|hiding|stealing|robbing|censoring|lying|been (sacked|fired|robbed|hurt|censored));
      (nobody|no one) (is|was) (trying to (rob|cheat|hide|trick|rip|hurt|deceive|silence)|hiding|silencing|censoring|
        robbing|lying|cheating);
      (not one|not a single) (of|_) _4 (remembers|recall~|saw|heard|complained|reacted|was|were|has|have);
      nothing (leaked|happened|broke|was (wrong|stolen|deleted|hidden|taken|leaked|removed|cut|lost|damaged)|is (wrong|
        broken|missing|hidden)|has (happened|leaked|been)|left the|went wrong|got (lost|stolen|out|in)|of the (sort|
        kind)|like that|untoward|amiss|proves|shows that|in (our|the) _ (suggests|shows|indicates|supports)|
        indicates|suggests|to (see here|hide|answer for|apologise|apologize|be sorry|correct)|was ever wrong) !(on
        the trip|serious|can|could);
      nobody s _2 (was|were) (poisoned|stolen|lost|deleted|harmed|touched);
      no (fault|issue|issues|breach|breaches|evidence|trace|defect|error|errors|record|sign|wrongdoing|anomaly|
        anomalies|irregularit~|malfunction|problem|problems|proof|link|outage|malice|discrimination|abuse|bed bugs|
        contamination) (whatsoever|at all|was|were|has been|have been|of (any|a|you|your|that|such|the)|on (our|the)|
        found|in (our|the|that|your)|between|from our|that|could be|with (our|the)) !(if|code|number|bonus);
      (found|find|finds|see|sees|saw|seen|shows|show|detected|identified) (absolutely)? (no|nothing|not (a|one)) (fault|
        issue|issues|breach|evidence|trace|defect|error|wrong|wrongdoing|rat|rats|sign|basis|anomaly|reason to|proof|
        problem|problems|untoward|amiss|out of order|abnormal|irregular|such)
      """),
    Cue(
      "subject-not", .deny, 75,
      """
      (the|your|our|his|her|their|that|this|these|those|it|he|she|they) _4 (is|was|are|were|has been|have been) not (
        ever|actually|even|in fact|being|in any way)* (drunk|removed|deleted|stolen|cracked|dead|hiding|poisoned|
        expired|rotten|mouldy|defective|faulty|broken|dangerous|toxic|unsafe|contaminated|fake|abandoned|lost|
        neglected|mistreated|ill|sick|racist|sexist|at fault|down|closed|responsible|liable|involved|sacked|fired|
        dismissed|hacked|breached|charged (twice|for)|refused|damaged|missing|insulted|pushed|discriminat~|sold|paid
        (to|by us|for)|scripted|staged|stale|raw|undercooked|burnt|copied|overcharged|ignored|censored|blocked by|
        turned away|leaked|guilty|lying|misleading|a scam|a hack|a leak|a fault|a bug|a breach|a lie|a secret|a
        cover up|true|so|correct that|the case|accurate|cruel|vermin|rats|mice|real|made by|one of (us|ours)|of our
        (making|doing)|ours|us|how it happened|what happened|what was said|hungry|in pain|asleep|overcrowded|
        shut|cancelled|oversold|inaccurate|in breach|negligent) !(yet|your fault|enough|about|to (you|say)|us passing|
        only);
      (did|does|we do|i do|they do) not (delete|touch|say|steal|sell|push|copy|leak|close|cancel|charge|lie|refuse|
        insult|exist|hide|mention|block|censor|lose|take (it|your|any|money)|fire|sack|ban|contain|come from us|body
        shame|happen|leave our|happen here|hit|cheat|remove|reject|cause|test on|discriminate|break|write that|promise|
        call (you|her|him)|accept (that|this|the|your|any) _|recogni~|recall|share|belong to us|originate|concern us|
        involve us|agree that|script|poison|take place) !(right|well|properly|enough|this lightly|easily|at weekends|on
        (sundays|saturdays|mondays)|cash|cards|gift|worth|the tickets);
      (we|i) (did|do) not (own|run|operate|manage|make|produce|employ) (that|this|the|him|her|them|anyone|any)
        _3 (account|person|dog|man|woman|drone|van|page|film|advert|people|name|site|product|driver|vehicle|item|
        photo)
      """),
    Cue(
      "not-ours", .deny, 80,
      """
      (is|was|are|were) not (from|by|with|one of) (us|our|ours|here) !(but|employees);
      (is|was|are|were) not (ours|us|our (van|vans|driver|drivers|staff|product|account|bus|train|post|page|doing|
        people|bed|work|rat|dog|employee|van|customer|letter|decision|employees)) !(to|but|until);
      not (one of|made by|done by|sent by|removed by) (us|ours|our (staff|drivers|people|team));
      (^|simply|just|definitely) not (ours|our (scaffolders|van|drivers|driver|staff|people|bus|dog|product|doing|
        account)) $;
      none of (ours|our (people|staff|drivers|vehicles|vans)|them (work|is ours|are ours|came from));
      (none|nothing) (of (this|that|it) (is|was) (true|ours|real|new)|of it is true);
      (someone|somebody|person|people|site|company|account|firm|seller|fraudster|scammer) (was|is|were|are|else|has
        been)* (using|posing|pretending|impersonat~|claiming to be|trading) _3 (our|us|as us|name|logo|from us);
      (posing|pose|posed) as (us|our|one of ours);
      (no|not any|zero) (connection|link|links|relation|ties|affiliation|involvement|dealings) (to|with|in|between)
        (us|our|the|this|that|him|her|them)
      """),
    Cue(
      "fake", .deny, 80,
      """
      (photo|photos|video|clip|picture|screenshot|screenshots|footage|image|tweet|letter|recording|message|quote|memo|
        email|receipt|review|document) (is|was|has been|have been|are|were) (a|an|clearly|obviously|crudely|plainly)*
        (deepfake|fake|faked|montage|forgery|forged|photoshopped|doctored|edited|fabricated|manipulated|ai|staged|
        generated|not (ours|from|of|real)|from (another|a different|20|some)|taken (in|at|somewhere) (another|else|a
        different)|of (another|a different)|someone else);
      (a|deliberate|pure|complete|crude) (deepfake|photomontage|fabrication|forgery|hoax|fiction|figment|urban legend|
        photoshop|invention|myth) !(is|from grimm|character);
      (rumour|rumours|rumor|rumors|story|stories|claim|claims|allegation|allegations|tale|accusation|accusations) (is|
        are|that _9|that|was|were|has|have|of _4|about _4) (is|are|was|were)? (without|unfounded|untrue|false|baseless|
        nonsense|invented|rubbish|no (basis|foundation|truth)|groundless|a lie|wrong|made up|simply|fanciful|imaginary|
        unsubstantiated|unproven);
      (so many|nothing but|pack of|tissue of|full of|string of|web of) (lies|falsehoods|untruths|inaccuracies|errors);
      (do not|never) believe (a|one|every|everything|any|all) (word|of it|you|the|rumour)?;
      (simply|just|plainly|completely|absolutely|demonstrably|factually|quite|entirely|flat out|totally|is|are|plain)
        (false|untrue|not so|not the case|not true|fabricated|invented|made up|fictional|fictitious|incorrect|
        nonsense|a lie|wrong on (every|both|all)|without foundation) !(positive|alarm|economy|teeth);
      contrary to (what|the (rumour|rumours|claim|claims|report|reports|article|post|headline|headlines|story|union)|
        some|reports|rumours|claims|rumour|claim|popular|certain|recent|press);
      (he|she|they|you|the (paper|gentleman|lady|article|customer|author|union|report)) (is|are|was|were) (simply|
        quite|just|sadly|sorely|wholly|completely)* (mistaken|misinformed|wrong about|wrong on|making (it|this|that)
        up|imagining|lying|confusing us) !(in your|if);
      (whatever|no matter what) (you|the|your|certain|some) _4 (claims|claim|heard|says $|say $|read in|writes|tells);
      (alleged|supposed|purported|imaginary|non existent) (victim|incident|scandal|leak|insult|outage|breach|
        fraud|problem|offence|witness|whistleblower|threats|rats|rat|event|facts|fact|discrimination|racism|abuse|
        remark|quote|statement)
      """),
    Cue(
      "proof", .deny, 75,
      """
      (our|the) (records|logs|log|data|telemetry|telephony|system|cameras|cctv|footage|tape|register|tracker|gps|scans|
        dashboards|till|tests|recording|meter|file|delivery receipts) (clearly|all|also|on _2|of _3|for _3|does|do|from
        _3)* (show|shows|indicate|indicates|prove|proves|confirm|confirms|say|says|disagree|disagrees|have it|tell|
        tells|makes clear|show no|reveals|register) !(a (fault|delay|failure|problem)|you are right|exactly (what|
        where)|why);
      (tested|came back|come back|tests|results|samples|swabs|inspected|checked) _5 (clean|negative|clear|without
        remark|in order|nothing wrong|perfect|fine|safe|passed|normal) !(up|tomorrow);
      (was|is|were|are) (perfectly|entirely|absolutely|in|all|completely|working|fully)* (working|in order|in working
        order|compliant|sealed|intact|functioning|operational|in perfect condition|undamaged) (when|at
        the|all|on|as|throughout|and|perfectly|that|the whole|properly|correctly|$) !(again|now|since|from);
      (left|arrived|delivered|shipped) _5 (undamaged|in perfect|intact|in good|sealed|in one piece|without a scratch);
      (passed|pass|passes) (with|inspection) _2 (test|tests|inspection|inspections|check|checks|
        audit|flying|full marks|colours);
      (ruled|found) in our favour;
      (we|i|our _2|the (club|company|firm|board|bank|hospital|brand|hotel)) (contest|contests|dispute|disputes|
        challenge|challenges|deny|denies|admit nothing|reject|rejects|refute|refutes) (this|that|the|these|it|having|
        any|your|all|every|$|such|those|her|his|ever|both|strongly|outright) !(panel|of);
      (admit|concede|accept) (nothing|no (fault|liability|wrongdoing|responsibility|blame));
      (no|not any|little) (reason|cause|need|basis|grounds) (for (us|me))? to (apologise|apologize|say sorry|be sorry|
        suppose|believe|suspect|think);
      (not|nothing) (going to|about to)? (apologis~|apologiz~|say sorry|be sorry) for (something|what|a thing|anything)
        (that)? (we|i|that|did|never|no);
      for (something|an advert|a thing|what) (we|i|that) (did not|never|have not) (do|did|say|said|make|made|happen~|
        done)
      """),
    Cue(
      "no-reply", .deny, 75,
      """
      ^ (nope|wrong|false|untrue|rubbish|nonsense|poppycock|balderdash|fake news|lies|codswallop|fiction) $;
      (it|this|that) (is|was) (simply|just)* not (so|the case|true) (that)?;
      for the record (we|it|he|she|nobody|no|i|there);
      for the avoidance of doubt (the|we|it|our|he|she|nobody|no|i|there);
      (nobody|no one) (has)? (ever)? (complained|reported|mentioned|raised) _4 (before|to us|about|until|except|
        but you|apart);
      (you|she|he|they) (are|is) the (only|first) (one|person|customer|guest|family) (ever)? (to|who|in|with|out) _3
        (complain~|problem|issue|say|report~|notice~|complaint);
      (there is|there was|there were|there are|there has been|there have been|there has never been|there never was)
        (absolutely|simply|and never was|and never has been|quite)* (no|never|not (a|any|one)) _2 (lead|rat|rats|mould|
        mice|script|secret|agreement|leak|hack|outage|breach|scandal|fault|malice|cover up|discrimination|racism|
        cuts|layoffs|redundanc~|insult|shortage|hole|crack|ban|shouting|crash|fire|risk|danger|such|asbestos|poison|
        contract|conspiracy|bug|evidence|proof|link|truth|case to|question of|virus|deal) !(yet|report~|left);
      (we|i) (are|am) (simply|just)* not (lying|the ones who|wrong|to blame|thieves|selling|responsible|
        racist|racists|merging|running away|at fault|liable|in the business of (cheating|hiding)|censoring|closing|
        firing|sacking|deleting)
      """),
    Cue(
      "accounted-for", .deny, 75,
      """
      (lift|pool|main stage|wi fi|website|site|kitchen|service|network|line|heating|shop|door|gate|pump|sensor) (was|is)
        (running|on|closed and locked|open (all|throughout)|reachable|up (all|throughout)|locked|working|available)
        (all|at the time|throughout|the whole|i _2 in it|when) !(again);
      (was|were|is|are) _2 (checked|inspected|tested|examined|serviced|verified|audited|cleaned) (twice|on (monday|
        tuesday|wednesday|thursday|friday|saturday|sunday)|and (is|was|found)|by (two|an independent|independent|three)|
        three times|in front of) _2 !(and (failed|we|they));
      (is|are|remains|were|was) (perfectly|entirely|structurally|completely|absolutely)? (alive and well|unharmed|
        intact|in order|well fed|in perfect health) (and|$|when|as) !(again|now that|by);
      (batch|money|dam|bridge|data|dog|cat|animal|food|water|meat|product|accounts|building|lift|ride|coach|fish) (is|
        are) (perfectly|entirely|structurally|completely|absolutely)? (fine|safe|sound|in order|clean);
      (you were|you have been|he was|she was|they were|customers were) (charged|paid|billed|weighed|told|warned|
        informed|sent|refunded|served) (correctly|once|in full|on time|the (right|correct)|exactly|twice about)
        !(wrong);
      (accepts|accept|admits|admit|acknowledges|bears|bear) no (liability|fault|responsibility|blame|wrongdoing);
      (club|company|firm|bank|hospital|school|board|minister|trust|family) has done no such thing;
      (no such|not any such) (thing|email|conversation|promise|letter|statement|order|policy|plan|meeting|call|incident|
        remark|instruction|rule|product|flight|person|agreement) _4 (was|were|exists|existed|has|took|happened|made|
        came|$);
      (none of us|nobody) (remembers|remember|recalls|recall|heard|saw) (any|it|that|a|the|this);
      (there|it) (never was|was never|is no|has never been) (a|any)? (horse|script|plan|order|leak|fire|problem|ban|rat|
        question of);
      (that|your|this) (review|photo|post|complaint|video|picture|expose|bill|letter|clip) _5 (another|the wrong|a
        different|some other) (surgery|company|shop|firm|hotel|branch|restaurant|airline|place|product|model|country);
      (a|one) fake (screenshot|photo|video|letter|recording|receipt);
      (had|has|have) nothing to do with (us|it|me|him|her|the|our|this|that) !(a|any helpline);
      nothing to do (with|w) us;
      (^|simply) not (our|one of our|the club s) (wasp|dog|driver|staff|customer|product|van|outfall|employee|post|
        account|parcel|bus|doing|drain|pipe|cable|tree|bin|fence|guard|horse);
      (is|are) not (club|hotel|museum|company|store|our) (staff|employees|personnel|stock|property);
      (we|i) (see|found|find) no (grounds|reason|need|cause|basis|case) (for|to|on|of) _;
      (no|nor) (smoke|fire|evacuation|flares|fight|shouting|insult|screaming|blood|crash) no _
      """),
    Cue(
      "not-denial", .block([.deny]), 60,
      """
      (said|wrote|claimed|told (you|everyone|people)|say|says|denied) _2 (at first|that nothing|there was nothing|it was
        not|we deny|we did not) _6;
      (never|not) (once)? (lost|missed|raised|cancelled|left) (a|an|its) (payout|premiere|court|case|penny|match|
        performance|deadline);
      (we|i) do not (do|sell|use|make|write|share) (drama|them|transport|fashion|the|on|over|it|that
        here|your !(data|details|information|personal|emails|messages|number|numbers|photos));
      (we|i|our team|our staff) (will|would)? never (ever)? ask (you|anyone|anybody|customers|for|members|subscribers)? _3;
      (has|have|had) never (once)? (been|felt|missed|lost|claimed|had|let|stopped|raised) (so|a|an|shy|prouder);
      nobody here (meant|wanted|is called|set out);
      not (made|make|got) up (our|its|their|my) (minds|mind);
      (we|i) did not (do|say|write|send|make|use|break) (it|this|that)? (on purpose|to (hurt|offend|upset|annoy)|well|
        enough|properly|right|our job|that out of|lightly);
      (we|i) (have|had) not (sent|made|written|done|fixed|tested|used|posted|closed) (it|this|that|your|the|them)? _3
        (yet|properly|enough|when we|as we|in time|and that|sooner);
      (and|which|whereas) _4 not ours (to|but);
      (who|that|which) (is|are|was|were|does|do) not (ours|ours to|exist|belong|from us|mine);
      (you|you are) (right|correct|perfectly right) _4;
      (told us|said|says|asked) _2 (nothing|no) _2;
      (people|anyone|charger|something) (who|that|which) (have|has|had|was not|did not come|did not) _5;
      if (we|i|it|our|the|you|there|that) _9;
      this is not us passing;
      (not|is not) ours to _;
      (apology|comment|reply|answer) (has been|was) (made|printed|given);
      (is|was) not so (good|bad|great|sure);
      (and|but) (that|it) was (false|untrue|wrong);
      (account|page|profile|number|email|site|that) (is|are) (a|an)? (fake|scam|impostor|bogus) (_4)? not (ours|us|our account|
        the club|official|real);
      (<at>|account|page|profile|email|site) (is|are|was) not (ours|us|official|the club|real|our account);
      nothing happened on;
      nothing of the kind in
      """),
  ]
}
