import Codebook

extension EnglishCues {
  /// Denials, blame and pretexts in everyday words.
  static let plainDefence: [Cue] = [
    Cue(
      "not-so", .deny, 75,
      """
      (that|this|it) (is|was|s) (just|simply|really|actually|clearly|plainly|quite|absolutely|definitely|certainly)* not
        (at all|even)? (what (happened|was said|the (video|tape|report) shows|(we|i|he|she|they|our _|anyone) (said|did|
        wrote|told|charged|sold|promised|meant to say))|how (it|things) (happened|went)|the (truth|real story|way it
        happened)) !(we (want|wanted));
      (was|were|is|are) not even (there|in (the|town|work|business|service)|on (the|that|duty|site|shift|sale|our)|at|
        open|working|here|from|ours|our|a customer|real|made|sold|running|near|one of|employed|born) !(good|close to|
        near good);
      (we|i|he|she|they|our (driver|drivers|staff|team|people|van|vans|man|men)|nobody from _2) (was|were) (never|
        nowhere|not anywhere) (near|there|in (that|the|your) (street|road|building|shop|house|area|town|room));
      (did|have|has) not (ever)? (say|said|write|written|do|done) (any such|such a|anything of the (sort|kind)|anything
        like (that|it));
      (has|have|had) (absolutely|got)* nothing to do with (us|me|it|our|this|that) !(a helpline);
      (there|it) (is|was) (absolutely|simply|really)? (no|not a (word|shred|grain) of) truth (in|to|at all);
      (not|never) (a|one)? (word|bit|shred|grain) of (it|this|that|truth) (is|was|in) (true|it)?;
      (someone|somebody|people|you|they|he|she|the (paper|blogger|journalist)|whoever) (has|have|is|are|just|must have|
        simply)* (made|making|makes) (it|this|that|the whole thing|all this|this story) up !(to you);
      (whole|entire|this|that) (story|thing|tale|rumour|claim) (is|was|s|has been) (just|simply|all|completely|totally|
        pure)* (made up|invented|fiction|rubbish|nonsense|a lie|lies|untrue|false|fantasy|a myth);
      (have|has|had) (not ever|never) (ever)? (had|seen|found) (any|a|an|one|single)* (rat|rats|mouse|mice|vermin|
        cockroach|cockroaches|bugs|leak|breach|outage|asbestos|mould|such);
      (video|photo|photos|clip|picture|pictures|footage|image|screenshot|post|article) (is|are|was) (_2)? (years|months)
        old;
      (filmed|taken|shot|recorded) (_1)? (in|at) (another|a different|some other|somebody else s|someone else s) _;
      (we|i|he|she|they|our _|the (driver|guard|chef|club|company|manager|nurse|doctor|teacher|shop|hotel|steward)) did not
        (ever|in fact|at any point)* (ignore (you|your|any|the|anyone|him|her)|overcharge|mislead|cheat|throw (you|him|her|
        anyone|them) out|kick (you|him|her|them|anyone)|turn (you|him|her|them|anyone) away|force (you|him|her|them|
        anyone)|threaten|lie to|spy on|raise (the|our) price|ask (you|him|her|them) to leave) !(enough|on purpose);
      (he|she|you|they|the _|our _|your _) (was|were) never (once|actually)? (asked to|told to|refused|charged|insulted|
        pushed|touched|threatened|fired|promised|in (any)? danger|at risk|left alone|ignored|sold|banned|mistreated|turned
        away|thrown out);
      (is|was|are|were) not our (truck|lorry|car|building|shop|restaurant|kitchen|logo|website|email|label|app|store|hotel|
        food|burger|bottle|chicken|number|page|ad|advert|tweet|ticket|bag|machine|delivery|uniform|packaging);
      (we|i) (do|did|have|would) not (ever)? (share|sell|sold|shared|give|gave|given|pass|passed|store|stored|keep|track|
        read|record|leak|leaked) (on|out|away)? (your|any|anyone s|customer|people s|personal|our customers|their)* (data|
        details|emails|messages|information|number|numbers|address|addresses|photos|location|passwords);
      (report|story|article|claim|claims|rumour|figure|figures|paper|headline) (is|was|are|were) (just|simply|totally|
        completely|all|quite|plain)* wrong;
      ^ (this is|that is|it is)? (simply|just|absolutely)? not true $;
      (it|that) (is|was) not (me|him|her|them) $
      """),
    Cue(
      "others-slip", .scapegoat, 80,
      """
      (our|the|a|an|their|his|your|one of our) _1 (agency|supplier|suppliers|contractor|contractors|subcontractor|
        courier|couriers|provider|intern|interns|trainee|temp|temps|freelancer|printer|printers|airport|bank|council|
        landlord|wholesaler|manufacturer|factory|farm|caterer|caterers|designer|developer|editor|photographer|plumber|electrician|
        builder|builders|translator|webmaster|night shift|apprentice|franchisee|partner|installer|broker|
        delivery (company|firm|driver|man|guy|people)|cleaning (company|firm)|security (company|firm)|web (guy|people|
        team)|new (guy|girl|lad|boy|kid|starter|hire|person|cook|waiter|driver)) (that _3|who _3|just|simply|clearly|
        apparently|obviously|has|have|had)* (put|got|gave|forgot|lost|left|sent|delivered|dropped|messed|failed|
        broke|sold|mixed|missed|ruined|damaged|pressed|posted|wrote|did|let|turned up late|used|packed|screwed|
        charged|blocked|cancelled|uploaded|typed|ordered|switched) !(us to|it (right|well)|
        the (award|prize|time to)|it back|care);
      (one|some|a couple|two|a few) of (the|our|my) (new|young|junior|temporary|agency|weekend|night|summer|older|
        student)* (guys|lads|girls|boys|people|staff|team|ones|cooks|cleaners|drivers|workers|kids|waiters|chefs|
        cashiers|colleagues|volunteers|members of staff|temps|trainees|porters|nurses|agents|technicians|fitters|
        stewards) (has|have|had|just|simply|clearly)* (forgot|forgotten|left|lost|dropped|sent|put|pressed|got|made|did
        not|mixed|posted|wrote|messed|broke|failed|took|hit|thought|screwed|misread|ignored|was careless|were careless)
        !(in touch|hurt|home|a (medal|prize)|ill);
      ^ (so|please|just|then|and)* (take|raise) (it|that|this) (up)? with (them|him|her|the|your|<Name>) !(team|manager|
        boss);
      (so|then) (talk|complain|speak|moan|write|shout|go|turn) to (them|him|her|the _) (about it|not us|instead|$);
      (blame|ask|tell|try|bother|sue) (them|him|her|the _|your _|<Name>) (_)? (not|and not|rather than|instead of) (us|
        me) !(about);
      (that|this|it) (is|s) (entirely|all|purely|only|really)? (on|down to) (you|them|him|her) (and not us|
        not us|$);
      (it|that|this) (is|was) (actually|really|in fact|only)? (the|your|our) (_)? (bank|courier|airport|council|supplier|
        landlord|post office|driver|agency|airline|government|manufacturer|network|website|app|store|insurer|police|
        weather company|delivery (company|firm)|printer|chef|waiter|cleaner|cleaners) (that|who) (_)? (blocked|lost|
        cancelled|decided|sent|delayed|closed|broke|set|charges|charged|made|messed|got|did|put|refused|stopped|holds|
        forgot|is|was|left|dropped|changed) !(looking|going to|with you|calling|helping);
      you (should|ought to) have (read|checked|kept|stored|closed|asked|said|told|used|worn|locked|booked|brought|come|
        called|rung|noticed|thought|known|paid|ordered|followed|been more careful|been (careful|quicker|faster|on
        time|here)|looked|saved|charged) !(by now|received|an email|better service);
      (you|u) (dropped|broke|bent|cracked|ripped|scratched|soaked|burnt|overcooked|overfilled|lost|damaged) (it|them|the
        _|your _) (yourself|yourselves|not us|and|so|$) !(and (we|i)|i (am|m) sorry);
      (is|s|was|lies|lie) (with|in|on|down to)? your (own)? (phone|bank|card|router|wifi|browser|computer|connection|
        network|provider|dog|device|laptop|modem|tablet|settings|internet) (that (is|was|has)|not (our|us|with us)|and
        not);
      (it|this|that) (is|was) (all|entirely|only|really|solely)* the (fault|mistake|doing) of _;
      if (parents|people|customers|passengers|fans|users|drivers|everyone|they|folk|guests|tenants|visitors|residents|the
        (council|government|airport|driver|police|supplier|airline|union)) (only|just|all|would|had)? _6 (would not|would
        never|none of this|this would|would have);
      (it|that) (is|was) (actually|really|only|in fact)? (the|your|our|a|an) _2 (that|who) (left|lost|broke|blocked|
        cancelled|delayed|messed|forgot|dropped|spilled|deleted|leaked|refused|damaged|got it wrong|made the mistake|did
        this) !(your heart);
      (is|are|was|were) (also|partly|really|clearly|simply)* (to blame|at fault) (for|here|$|in this|not us);
      your (son|daughter|child|kid|kids|children|dog|cat|husband|wife|friend|friends|mum|dad|guest|guests|boy|girl) (just|
        clearly|obviously|has|had)* (broke|broken|damaged|spilled|knocked|opened|pressed|pulled|dropped|climbed|threw|
        ignored|refused|jumped|misused|ruined) !(his|her|their|a leg);
      let down by (our|the|a|an|one of our) _1 {hparty};
      (your|the|a|some) _2 must have (stolen|lost|taken|broken|dropped|eaten|left|deleted|forgotten|misread|moved|opened) (
        it|them|the|your);
      (customer|user|passenger|driver|guest|client|parent|parents|owner|tenant|patient|player|supplier) s own (fault|mistake
        |choice|doing|responsibility|negligence);
      (our|the|my) (former|previous|last|old) (manager|boss|owner|owners|chef|team|staff|supplier|landlord|ceo|president|
        coach|head|board|tenant|contractor|captain|director) (_1) (signed|sold|left|made|did|bought|promised|decided|let|
        ran|broke|lost|never|forgot|caused|hired|chose|cut) !(us to);
      ^ (so|then|and)? (complain|moan|shout) to (them|him|her|your _)
      """),
    Cue(
      "want-of-hands", .excuse, 75,
      """
      (short|low|down|light) (of|on) (staff|people|drivers|hands|cooks|nurses|waiters|crew|stock|money|time) !(sale);
      (staff|drivers|cooks|nurses|waiters|people|colleagues|chefs|crew) (are|is|were|was|have been|being)? (off (sick|
        ill|with)|out sick|on (holiday|leave)|away (sick|on holiday)|called in sick|did not turn up|left (last|this)
        (week|month)) !(your);
      (we|i) (are|re|am|were|was) (only|just|such|still|really|a very|quite)* (a|an) (very|really|pretty)? (small|tiny|
        little|new|two person|three person|young|one man|one woman|skeleton) (team|crew|staff|kitchen|office|
        outfit|department|start up|startup|company|business|shop) (and|so|here|$|with|of|who|that) !(we (are proud|care|
        love)|since|proud);
      (can|could) not (be everywhere|keep up|(answer|help|serve|reply to|check|do|watch|read|see|call) (everyone|
        everybody|all|every|everything|them all)) !(online|here);
      (we|i|he|she|they|our _|the _) (was|were) (so|very|really|just|too|a bit|all|both|completely|totally|
        simply|clearly|rather|pretty|dead)* (tired|exhausted|stressed|stressed out|busy|rushed off|run off|in a (hurry|
        rush|panic)|rushed|distracted|overworked|overloaded|under (a lot of)? (stress|pressure)|ill|sick|hungover|new
        to|not thinking|having a bad) (and|that|when|at|$|so|day|night|to (notice|check|read|think)|this|last)
        !(your|you|sorry to (hear|read)|looking|working|on it);
      (was|were) not thinking (straight|$|clearly|and);
      (it|things|this (week|weekend|month)|today|yesterday|saturday|sunday|last (night|week)|christmas) (has|have|is|was|
        were|got|been|just|absolutely)* (so|really|very|absolutely|completely|a bit|pretty|just|utterly|total|total)*
        (crazy|mad|hectic|manic|non stop|chaos|chaotic|mental|a madhouse|insane|very busy|really busy|super busy|so
        busy|bonkers) (here|in|for us|$|and|with|since|so) !(prices|for you);
      (having|had|was having|were having) (a|one|such)* (off|bad|rough|very bad|really bad|busy|long) (day|night|shift|
        week|service) !(you|sorry);
      (snow|ice|storm|storms|wind|rain|rains|flood|floods|heat|fog|traffic|roadworks|an accident|strike|strikes|power cut
        |weather|flooding|frost) (has|have|had|just|then|also)* (blocked|closed|stopped|hit|held|delayed|kept|made it
        impossible|knocked|cut|shut|came|ruined|slowed|meant) _6 (so|and|which) _3 (could not|can not|had to|was|were
        late|was late|no|nothing|could|got stuck);
      (it|that|this) (is|was) (all|just|only|simply|really|nobody s|no one s)* (bad luck|rotten luck|a (silly|stupid|
        simple|genuine|honest|complete|total|pure|terrible|freak)? (accident|mix up|misunderstanding|slip|coincidence|
        computer error|one off glitch)|nobody s fault|no one s fault|one of those (things|days)) !(of ours|on our part|
        we made|and (we|i) (take|own|am sorry|are sorry)|our);
      not our fault (that|if|the|$|and|but|it);
      (i|we) (only|just|was only|were only)? (did|do|followed|follow|obeyed|obey) (what (i|we) (was|were|am|are) told|as
        (i|we) (was|were) told|orders|(my|our) (job|orders));
      (website|site|server|servers|system|systems|phones|app|lines|kitchen|staff|team|we|booking system|network) (just|
        simply)? (could|can) not (cope|keep up|handle|take the|manage|deal with|stand) !(you|your);
      (strike|strikes|storm|snow|ice|flood|floods|heatwave|outage|power cut|weather|traffic|roadworks|lockdown|shortage|
        shortages|brexit|covid|pandemic|fog|heat|staff shortage|staff shortages) (has|have|had)? (meant|means|forced us|
        made it (impossible|hard|difficult)|stopped us|kept us|prevented us) !(you);
      (power cut|flood|fire alarm|staff shortage|blackout|computer crash|burst pipe|gas leak) (_3)? so (the|our|we|all|
        no|nothing|they|it) _;
      (we|i|they|our _) (have|had)? (only|just) (just)? (opened|started|launched|moved in|took over|taken over|begun|
        joined|reopened) (_3)? (last|this|a|two|three|<n>|yesterday|in) _ !(to help);
      (heating|boiler|oven|van|bus|lift|machine|system|fridge|freezer|printer|engine|server|computer|till|card machine|air
        con|generator|lorry|car|cooker) (has|had|just|then|suddenly)* (broke down|broken down|packed up|gave up|died|
        conked out|stopped working|played up|packed in);
      (nobody|no one|not one of them) (had|has|ever|here|bothered to)* (told|tell|warned|warn|informed|inform) (us|me|our
        _) !(anything was wrong with you);
      (slipped|slips) (my|our|his|her|everyone s) mind;
      (we|i|nobody|no one) (could|can) not (possibly)? have (known|seen|predicted|guessed|foreseen|noticed|done (anything|
        more|much));
      (is|was) not (always|exactly|that|so|at all)* easy to (run|keep|please|serve|find|manage|plan|cook|get|organise|work|
        do|feed|staff) !(for you);
      (we|i) (just|simply|have|had)* (ran|run) out of (time|money|staff|space|fuel|hands|options|paper);
      (computer|system|software|machine|app|till) (did (it|this|that)|deleted (it|the|them)|decided) !(warn);
      (was|were|is|are) (at|attending) a funeral
      """),
    Cue(
      "tiny-share", .justify, 75,
      """
      (only|just|merely) (one|two|three|four|five|a|an|<n>) _3 (out of|among|in|of) (the|all|over|more than|nearly|
        several|many)* (thousands|hundreds|millions|thousand|hundred|million|many|dozens|<n>) !(left|tickets|seats);
      (prices|costs|fares|rents|bills|everything|fees|rates|wages|food|fuel|energy) (have|has|are|is) (all|also|been|
        just)* (gone|going|go|risen|rising|getting|shot) (up|dearer|more expensive)? (everywhere|for everyone|for
        everybody|for all|across|all over|and not just|not just|a lot|by|this year|since);
      (everyone|everybody|everywhere|every (other)? (shop|cafe|pub|restaurant|business|company|airline|bank|club|gym|
        hotel|supermarket|website|app|brand)) (else)? (has|have|is|does|do|charges|sells|raises|put|puts|uses) (to|had
        to|also|been|the same)* (raise|raising|raised|put|putting|charge|charging|it|this|that|the same|do|does|doing|
        them|up|increase~|pay);
      (we|i) (had|have|were forced|are forced) to (raise|put up|increase|cut|charge|let|choose|close|sell|cancel|stop|
        change|act|do|move|reduce|make) _6 (to (keep|stay|survive|save|avoid|pay|protect|cover|stop|prevent|feed|stay
        open|balance)|or (we|the|close|go under)|because (of (rising|the rise|higher)|costs|prices|everything|energy)|
        for (your|everyone s|the) (safety|good)) !(you|sorry);
      (we|i|he|she|they|our _|staff|the driver|the guard) (was|were|are|have been|is) (completely|perfectly|entirely|
        well|fully|quite|only|just)* (within (our|my|his|her|their|the) (rights|rules|limits)|
        doing (our|my|his|her|their) job|following (the|our|procedure|company|orders)|right to (refuse|ask|close|
        charge|cancel|remove|throw|call)) !(you);
      (nothing|not) (wrong|illegal|unusual|special) (with|in|about) (that|this|what|asking|charging|our|a|doing)
        !(your|is|was);
      (that|this|it) (is|s) (just|simply|only)? (how|the way) (it|this|things|the (business|system|industry|market)|
        business|we|football|life|airlines|banks|prices) (works|work|is|are|goes|go|do (it|things)|does (it|things))
        !(for you|now on);
      (could|can|might) (have)? (happen|happened|happens) to (anyone|anybody|any of us|the best|all of us|every);
      (we|i|he|she|they|our _|the _) (did|have done|has done|are doing|is doing) (absolutely)? nothing (illegal|unlawful|
        unusual|improper|out of the ordinary|against the (law|rules));
      (rules are (the)? rules|rule is a rule|policy is policy|business is business|deal is a deal|law is the law|contract
        is a contract);
      (price|prices|fee|fees|charge|charges|cost|fares|fare|rent) (is|are) (very|more than|perfectly|quite|really|
        actually|also|already)* (fair|reasonable|normal|cheap|good value|in line|competitive|honest|justified) !(game);
      (they|it|those|these|that) (were|was|are|is) (only|just|merely) (words|opinions|jokes|a few words|toys|numbers|
        letters|pictures);
      (it|this|that) (is|was) (only|just|merely) (a|an|one) (tiny|small|little|minor|slight|single)? (scratch|bruise|stain|
        hair|delay|typo|bump|splinter|fly|spill|crumb|dent|mark|graze|drop of _|bit of (dust|rain|snow|noise|water|mud)) _1
        !(missing|of ours);
      (everybody|everyone|we all|all of us) (makes|make) mistakes;
      (as|like) (our|the|your) (terms|contract|rules|policy|conditions|ticket|tickets|website|sign|signs|small print) (very
        )? (clearly|plainly)? (say|says|state|states|make clear|makes clear|explain|explains);
      (<n>|two|three|four|five|six|ten|twelve|twenty) (people|customers|guests|passengers|users|complaints|orders|cases|
        meals|fans|tickets|parcels) (out of|among|in) (a|the|over|more than|nearly|our)* (<n>|hundred|thousand|million|
        hundreds|thousands|millions) _1 !(are waiting|need);
      (it|that|this) (is|was) the (right|only|correct|sensible|safest) (thing|choice|decision|option|call|way) (to (do|make|
        act)|at the time|we had|available|for (the|everyone));
      (is|are|was|were) (meant|supposed) to be (scary|funny|hot|spicy|loud|rare|raw|provocative|dark|like that|small|hard|
        sad|uncomfortable|that way)
      """),
    Cue(
      "hard-worked", .bolster, 70,
      """
      (our|my) (_)? (staff|team|teams|drivers|nurses|people|crew|crews|cooks|chefs|cleaners|volunteers|stewards|agents|
        teachers|doctors|kitchen|girls|lads|players) (work|works|worked|do|does|did|put|try|tries|tried|give|gives|gave|
        have worked|has worked|are working|care|cares|go|goes|have been working) (really|very|so|incredibly|extremely|
        always|all|their|a|the|an|absolutely|deeply|such|damn|bloody)* (hard|best|heart|hearts|amazing job|great job|
        brilliant job|wonderful job|extra mile|a lot|day and night|night and day|tirelessly|about (our|every|you|what|
        each)) !(to (fix|find|sort|restore|get|repair|solve|resolve)|on (it|this|a fix)|enough);
      (customers|people|guests|users|patients|passengers|fans|families|parents|visitors|members|of you|travellers|diners)
        (rate|rated|recommend|recommended|love|trust|choose|chose|would recommend|gave us|give us|score|scored|come
        back|have trusted|prefer) (us|our|their (visit|stay|experience))? _2 (excellent|five stars|good|very good|every|
        first|<n>|highly|to (friends|their friends)|again|again and again|year|$|as|every year) !(been|at risk);
      (we|i) (have|ve)? (always|never stopped) (cared|caring|listened|listening|stood|tried|put|been|believed|done|
        looked after|supported|helped|paid) (about|for|to|by|our|up|with|in|there|a|the|honest|open|fair|good|proud)
        !(sorry|wrong|late);
      (quality|safety|honesty|hygiene|freshness|fairness|service|trust|respect|kindness|people|customers|fans|passengers|
        patients|children|animals|welfare) (always|really|truly)? (comes|come|is|are|has always been|have always been)
        (always|what|our|at|everything|a|the|first|before)* (first|everything (to|for) us|our (business|life|whole life|
        thing|promise|top priority|number one|priority)|what (we|matters|this)|the heart|heart of) !(to go|thing);
      (ask anyone|ask around|anyone will tell you|everyone (here)? knows) _3 (us|we|our);
      (proud|proud of|famous|known) (of|for)? (our|what we|being (a|an|one)|our _) (record|work|food|bread|beer|coffee|
        service|staff|team|people|history|quality|prices|fish|standards|achieved|built|do|done|made|fresh) _2 !(of you);
      our _1 (is|are) (always|all|still)? (fresh|homemade|home made|made|baked|cooked|tested|checked|inspected|picked)
        (fresh)? (every|daily|each|by hand|from scratch|with love|locally|to order) _;
      (we|i) (really|do|genuinely|deeply|truly|all)* care (deeply|so much|a lot|very much|passionately)? about (our|every|
        each|all our|the|what|quality|safety|people|animals|this (town|city|community)) !(refund);
      (we|i) (have|ve) always (treated|respected|played|paid|answered|kept|given|charged|told|served) (_2)? (fairly|fair|our
        |everyone|every|people|them|honest|the (truth|best)|well|on time|with);
      (my|our) (grandfather|grandmother|grandparents|father|mother|parents|family|great grandfather|founder|founders)
        (started|founded|opened|built|set up|ran|has run|have run|began|has been running) (this|the|our|it) _;
      (honesty|quality|fairness|kindness|hygiene|respect|service|freshness|health|diversity|equality|transparency|trust|the
        environment|the community) (is|are) (very|extremely|so|really|hugely|the most|always)* (important|everything|dear)
        (thing)? (to|for) us;
      (have|has) (not ever|never) (once|ever)? (let (you|anyone|a customer|our _|them) down|failed (you|anyone|a|an)|cheated
        anyone)
      """),
    Cue(
      "woe", .victimage, 80,
      """
      (this|it|that|these) (has been|was|is|have been) (a|an|some|the|been|also)* (really|very|so|extremely|incredibly|
        pretty)* (hard|tough|difficult|rough|horrible|terrible|painful|awful|bad|upsetting|hardest|worst|stressful|
        traumatic|frightening|horrendous) (few|two|three|couple of)* (week|weeks|time|day|days|month|months|weekend|
        year|period|night|one|blow|experience|and)? (for|on|of) (us|our|my|me|the (team|staff|crew|family|business)|
        everyone (here|at)|all of us) !(customers|customer|guests|fans|passengers|visitors|neighbours|to (read|hear));
      (could|will|would|may|might|going to|about to) (finish|close|ruin|kill|sink|destroy|bankrupt|break|end|shut) (us|
        me|our (business|shop|company|club|pub|cafe|family|livelihood|team)|everything we|my (business|shop|family|
        life)) !(down for|on);
      (lose|losing|lost) (our|my) (jobs|job|business|livelihood|livelihoods|home|house|shop|reputation|good name|dream|
        licence) !(to find);
      (it|this|that) (is|feels|seems) (all|so|very|really|just|deeply|totally|completely|utterly|grossly|hugely)* unfair
        (to us|on us|on (our|my)|to (our|my)|and (it|we|hurtful)|that (we|our|i)|we (are|get)|$);
      (pick|picks|picking|picked|ganging up|gang up) on (us|me|a small|our|the little|small|an easy);
      (out|trying|want|wants|wanting|determined|set out) to (get|destroy|ruin|hurt|damage|finish|smear|harm|bring down|
        sink|discredit) (us|me|our|my|the (club|company|business|shop|family)) !(back|on|to|refund);
      (everyone|everybody|the whole (town|world|internet)|the media|the press) (is|seems|are) (to be)? (against|after|
        attacking|hates|blaming|turning on) (us|me);
      (we|i) (feel|felt|have felt|are feeling) (so|very|really|totally|completely|like|a bit|all|quite)* (bullied|
        attacked|hounded|hunted|betrayed|victims|a victim|targeted|persecuted|singled out|unfairly|let down by|punished|
        like (criminals|the enemy|we are being)) !(when you);
      (my|our) (staff|team|colleagues|girls|lads|people|waiters|drivers|wife|husband|kids|children|family|daughter|son|
        mum|crew|volunteers) (is|are|was|were|have been|has been|had|have had|has had) (now|all|also|just|really)* (in
        tears|crying|scared|frightened|afraid|terrified|suffering|hurting|devastated|heartbroken|exhausted by|broken|
        getting (abuse|threats|hate)|shaken|upset by|enough) !(for you|about (what|your)|that you|to (hear|read)|by
        what (we|you)|with you);
      (does|do|did) anyone (ever)? (think|care|ask) (about|of|how) (us|our|we);
      (had|have|has|having) to (leave|move|hide|close|change|call|stop|take|go|shut|switch|delete) _6 (because of|due to|
        after|thanks to) (the|these|this|all|your|all the)* (threats|threat|abuse|hate|attacks|harassment|insults|
        bullying|trolls);
      (people|strangers|someone|somebody|customers|you|they|some of you|the mob|fans|passers by|others) (have|has|are|
        were|is|keep|kept|been)* (shouting|screaming|swearing|spitting|yelling|throwing|sending|threatening|harassing|
        insulting|abusing|bullying|attacking|shouted|screamed|swore|spat|yelled) (_2)? (at|on|to|our|us|my|me) (_)?
        (us|our|my|me|staff|cashiers|drivers|nurses|waiters|team|colleagues|stewards|family) !(about (our|the) mistake);
      (we|i) (have|also|too)* lost (everything|a lot|so much|half|our|my|friends|family|people|customers) _5 (too|as well)
        $;
      (nobody|no one) (ever|even)? (thinks|cares|asks|wonders|worries|thought|asked) (about|of)? (what|how) _5 (us|our|we
        |me);
      (vandals|thieves|someone|somebody|people|they|yobs|thugs|idiots|activists|trolls) _2 (broke|smashed|burned|burnt|
        slashed|stole|threw|painted|wrote|sprayed|kicked) _4 (our|my) (windows|window|door|doors|van|shop|car|tyres|
        office|front|wall|walls|gate|sign|house|lorry);
      (spreading|spread|spreads|telling|posting) (lies|rumours|rumors|false _|untruths|nonsense) (about|against|to (ruin|
        destroy|hurt|harm|finish|discredit|damage)) (us|me|our|my);
      (cost|costs|costing) (us|me) (our|my) (good name|reputation|livelihood|licence|home|sleep|friends|jobs)
      """),
    Cue(
      "their-feelings", .nonapology, 85,
      """
      (sorry|apologies|regret) (that)? (you|anyone|anybody|people|some|some people|some of you|they|she|he|customers|
        fans) (were|was|are|is|re|got|have been|has been|felt|feel) (so|all|that|a bit|very|still|at all|personally)*
        (offended|upset|insulted|shocked|bothered|annoyed|put off|triggered|unhappy|disappointed|angry|outraged|
        confused|sensitive|touchy|cross|aggrieved) !(because (we|our|i)|by (our|my|the|what|how|having) (mistake|
        failure|error|poor|service|we|long|late|delay)|waiting|and (we|i) (should|was|were) (have|wrong));
      sorry (that)? (some|a few|certain|these|those|so many)? (people|of you|customers|fans) (can not|could not|do not|
        did not|does not) (take|get|see|understand|appreciate|handle|like) (a|the|our|it|this);
      sorry (that)? (it|this|that|the (joke|post|advert|ad|tweet|video|menu|film|show)) (was|is) (not|too) (to your|your|
        for you|funny for|much for|spicy for|clever for|good enough for);
      (if|for) (anyone|anybody|anything) (who|that)? (was|were|has been|felt|feels|i|we)? (said|did|wrote)? _3 (upset|
        offended|hurt|insulted) _3 (sorry|apologise|apologize|regret);
      (pity|shame|too bad|unfortunate|sad) (that)? (you|some|some people|people|they) (see|feel|think|took|take|read|find|
        found|felt|do not|did not|chose|can not|could not) _1 !(make it|come|get here|finish)
      """),
    Cue(
      "plain-not-defence", .block([.excuse, .justify, .deny, .bolster]), 60,
      """
      (hard|tough|difficult|rough|horrible|long|bad) (few)? (week|weeks|day|days|time|weekend|month|year) (for|on)
        (us|our|my|the team|everyone here|all of us);
      (your|you are|you were|you have been|if you|when you|sorry you|were you) (_2)? (exhausted|busy|ill|sick|stressed|
        tired)
      """),
    Cue(
      "plain-not-sorry", .block([.apologise, .scapegoat, .empathise]), 60,
      """
      sorry (your|my) (highness|majesty|lordship|ladyship|lord|lady|queen|king|excellency);
      blame (it)? (on)? (the|a|our)? (full)? (moon|monday|mondays|gremlins|cat|dog|coffee|hamster|hamsters|autocorrect|
        goblins|elves|pigeons|seagulls);
      you must be (such|so|a|an|really|great|so much|real)* (fun|joy|popular|delight|barrel of laughs|hoot) _2
      """),
    Cue(
      "plain-not-insult", .block([.attack, .tone(.aggressive)]), 60,
      """
      (told|asked|telling|tell|tells|shouted|said) (at)? (_3) to (shut up|get lost|go away|calm down|grow up|piss off|fuck
        off|go home|get a life)
      """),
    Cue(
      "plain-not-blame", .block([.scapegoat, .attack, .victimage]), 60,
      """
      (sorry|regret) (that)? (some|certain) _4;
      (you|who|anyone|those|people|customers|they|him|her) (felt|feel|was|were) (so)? hurt _1;
      (who|what|whoever|which of us|nobody|no one) (else)? (is|was|are|were) (to blame|at fault);
      (if|that) you (misread|misunderstood) _
      """),
    Cue(
      "plain-not-fact", .block([.inform]), 60,
      """
      a favour (and|by)? _3;
      (we|i|they|he|she) (will|shall|have|are|did|would|should) (never|also|now|all|not)* (stop|stopped|stopping|eat|use)
        (using|eating|wearing|selling|installing)? _1;
      (we|i|they|our _) (do|does) (never|not) _2
      """),
    Cue(
      "plain-not-excuse", .block([.excuse]), 60,
      """
      (you|your _) (had|have had|have|has had) (_2) (bad|rough|long|hard|awful|terrible) _
      """),
    Cue(
      "plain-not-denial", .block([.deny]), 60,
      """
      (we|i) do not (do|take|sell|offer|give|use|share|close|accept) (any)? (refund|refunds|returns|exchanges|cash|
        cheques|cards|bookings|reservations|deliveries|takeaway|takeaways|discounts|credit|vouchers|phone|alcohol);
      (we|i|they|team|engineers|teams|technicians) (are|am|is|was|were|re) (still|currently|now|also|all|both|already|
        hard)* working (on|all|and|with|hard|at|to|through) _1;
      (not|never) (say|saying|said|deny|denying|claim|claiming|suggest|suggesting) (that)? (it|this|nothing|there|we) _5;
      (some|people|they|others|you|many|critics|who) (say|says|said|claim|claims|think|thinks|believe) (that)? (it|this|
        nothing|we|there) _4
      """),
  ]
}
