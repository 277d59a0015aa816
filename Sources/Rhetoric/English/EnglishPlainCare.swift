import Codebook

extension EnglishCues {
  /// Thanks, feeling, facts, doors and jokes in everyday words.
  static let plainCare: [Cue] = [
    Cue(
      "good-people", .ingratiate, 75,
      """
      you (guys|all|lot|people|folks|two|both) (are|re|have been|were) (just|simply|all|really|truly|absolutely|honestly|
        so|such)* (the best|amazing|incredible|fantastic|wonderful|awesome|brilliant|great|lovely|legends|stars|kind|
        patient|a joy|our favourite) !(at (complaining|moaning));
      you (have|ve|are|re) (been|always been)? (such|always|really)* (a|an|one of our|one of the)* (very|really|most|
        truly)? (loyal|great|good|wonderful|valued|brilliant|lovely|faithful|fantastic|regular|best|favourite|
        longstanding|super) (customer|customers|member|members|fan|fans|supporter|supporters|guest|guests|reader|client|
        clients|sport|neighbour|user|regular|regulars|people|crowd|audience|friend|friends);
      (could|would|can) not (have)? (do|done|did|run|be here|open|opened|exist|manage|managed|survive|survived|be where we
        are) (_3)? without (you|your|our (customers|fans|supporters|volunteers|members|readers)) !(permission|consent|
        order number|details|name|address|help with);
      (means|meant) (such|so|an awful|a)* (lot|much|a lot|everything) $;
      (we|i) (really|so|very much|do|truly|genuinely|all)* (appreciate|value) (it|that|this) $;
      your (support|kindness|patience|loyalty|messages|words|custom|feedback|love|encouragement|help|kind words) (really|
        always)? (keeps|keep|kept|gets|makes|make|helps|help|got) (us|me|our);
      you (have|ve) (all|both)? been (so|very|really|all|incredibly|just)* (kind|patient|understanding|supportive|lovely|
        wonderful|great|amazing|generous|brilliant|helpful)
      """),
    Cue(
      "oh-no", .empathise, 65,
      """
      ^ (oh|ah) (no|dear|gosh|goodness|my goodness|heavens|crumbs|blimey) $ !(a|an|not|<at>|we|i am|another|here);
      (that|this|it) (is|does|sounds) not (sound|look)? (very|too|at all|so)? (good|great|fun|nice|ideal) (at all|$|to
        (hear|see|read)) !(enough);
      (that|this) (sounds|must be|must have been|is|was) (really|so|very|truly|just|absolutely|pretty)* (awful|horrible
        |scary|frightening|terrible|rough|tough|upsetting|frustrating|stressful|annoying|miserable|painful) (for (you|
        your|him|her|them|anyone)|to (deal|go)|$|and (i|we) (am|are|m|re) (so)? sorry) !(of us|for us|joke);
      poor (thing|little (one|boy|girl|guy|lad)|lad|girl|boy|pup) $;
      (hope|hoping) (you|he|she|they|your _|your _ _|everyone) _3 (okay|ok|alright|all right|better|soon|
        well|safe|recover~|heals|unhurt|not (hurt|injured)) !(up and running|working|back (on|online));
      (know|understand|realise|appreciate|see|get) (that|how|what|why|just|exactly|it|this)* _4 (annoying|frustrating|
        upsetting|upset|worrying|scary|stressful|disappointing|disappointed|angry|important|horrible|hard|painful|
        inconvenient|fed up|awful|rubbish|worried|difficult) (_2)? (is|was|for you|for (your|everyone|anyone|those)|
        must|when|to|$|this|that|you|about) !(for us|some|to run|we are|our (staff|team|job)|for our);
      sorry (that)? (you|your (_)? (family|son|daughter|mum|dad|kids|wife|husband)|he|she|they) (had|have had|has had|are
        having|went through|have been through) (such|to have|a|an|so|some|this|that|all)* (really|very)? (bad|awful|
        terrible|horrible|rough|miserable|frustrating|disappointing|unpleasant|stressful|poor|difficult|hard|trouble|
        problems|problem|issues|difficulty|difficulties|experience) !(because (we|our)|from us|at our hands);
      can not have been (very|much|at all|that)* (easy|fun|nice|pleasant|a nice|a good);
      sorry (that)? you are (still)? (stuck|stranded|ill|sick|unwell|struggling|cold|lost|unable|not (well|able)|in (pain|
        hospital|this));
      (i|we) (really|do|fully|all)* (know|realise|understand|appreciate|see) (that)? (this|it|that) (is|was|must be) (a lot
        (to|for)|not easy|a (shock|blow|big (ask|change)|difficult)|bad news|tough|not what you (want|wanted|hoped))
        !(for us)
      """),
    Cue(
      "drop-in", .redirect, 75,
      """
      (pop|drop|come|call|nip|walk|stop|swing|speak to us|ask) (in|into|by|to|round|along|over|
        down|back|at|inside)* (to|into|at|by|in)? (your|the|our|any|a|one of our) (nearest|local|closest|front|help|
        information|info|service|customer|service|ticket|lost property|guest|welcome)* (branch|branches|store|stores|
        shop|shops|desk|counter|office|reception|clinic|salon|helpdesk|help point|box office) _4 (and|
        they|we|so|for|with|where|to|$|any|who) !(will be (closed|shut)|is (closed|shut)|for (a free|your free));
      (use|open|try|click|tap|start|press|go to|hit|find|via|through) (on)? (the|our|a|this) (live|web|online|help|
        support|contact|complaint|complaints|feedback|claim|refund|in app|customer|request)* (chat|chatbot|helpline|
        hotline|contact form|contact page|contact button|form|help line|support page|support team|web form|webform|
        contact us page|chat box|chat icon|chat button|messenger) !(is (down|broken)|failed|crashed|was);
      (message|text|msg|ping|whatsapp|dm|pm|inbox) (us|me|our _) (privately|directly|here|with|your|the|on|at|your _|if|
        so|and|a|any time|whenever|$);
      (drop|send|shoot|fire|give) (us|me|our (team|support|_ team)|over|it|them|him|her)* (a|an|your|through)? (dm|pm|
        message|line|email|e mail|ring|call|bell|note|text) (on|at|to|with|and|so|when|via|any time|about|tomorrow|
        today|$|please|via);
      (send|let us have|share|give us|leave) (us|me)? (your|the) (order|booking|phone|account|reference|customer|contact|
        mobile|membership|policy|ticket)* (number|details|name|email|address|reference|postcode|email address) (_2)? (by|
        in|via|over|through|privately|to|and (we|i)) (a)? (dm|dms|pm|private|message|direct|email|<email>|privately|will|
        ll|us)?;
      (let us|can we|could we|shall we|happy to|better to|best to|like to) (all)? (take|move|continue|discuss|talk|chat|
        talk about|sort|carry on|deal with) (this|it|that|about this)? _3 (offline|private|privately|private messages|
        dms|dm|by phone|over the phone|by email|on the phone|in person|one to one|face to face) !(message you sent);
      (form|chat|helpline|contact page) (is)? (on|at|in) (our|the) (site|website|app|home page|page|help page|help section)
        !(is (down|broken)|was)
      """),
    Cue(
      "plain-steps", .inform, 70,
      """
      (check|look at|look for|read|see|find|note) (the|your) (_2) (number|date|code|label|expiry|sticker|batch|barcode)
        (on|at|under|of|inside|below|printed|marked|and);
      (only|just) (those|the ones|bottles|packs|jars|packets|tins|bags|boxes|tickets|bookings|orders|cars|models)
        (starting|ending|marked|sold|bought|dated|made|with (the|a|codes|code|batch)|from (batch|the)|between|labelled|
        numbered|beginning) _2 !(left);
      (shop|store|branch|office|pool|gym|kitchen|restaurant|cafe|library|museum|station|line|road|bridge|school|clinic|
        park|stadium|beach|site|app|website|helpline|bar|pub|hotel|car park|lift|ride) (will|is|is going to|
        should)* (be|been|reopen|open|reopening|remain|stay|closing|close)* (closed|shut|open|back|reopened|reopen|
        unavailable|free|available) (until|till|from|on|again (on|at|from)|between|all (day|week)|tomorrow|
        today|tonight|this|next|by) !(your|to (everyone|all)|again (and|soon)|minds);
      (go to|open|tap|click|press|choose|select|hit) (on)? (the)? (settings|account|profile|help|menu|options|reset|
        my (account|orders|bookings|trips)|more|general|wifi|network|update|cancel|orders) (_)? (then|and|in|on|tab|
        menu|page|button|$);
      <n> (_1)? (customers|homes|households|people|passengers|flights|trains|shops|schools|orders|accounts|users|bags|
        houses|families|guests|tickets|parcels|buses) (are|were|have|had|is|has|will be|remain) (still|now|currently|all
        |been|left|going to be|also)* (without|affected|cancelled|delayed|back|stuck|reconnected|cut off|evacuated|
        injured|waiting for|late|safe|involved|closed|recalled|charged|hit) !(like you);
      <n> (train|bus|flight|ferry|service|sailing|coach|show|performance|film|class|session|tram|departure) (_5) (is|are|
        was|has been|will be) (now)? (cancelled|delayed|late|running|full|diverted|postponed|sold out|departing|leaving|
        on time|back);
      (take|takes|allow|in|within) (up to|about|around|between|roughly)? (<n>|one|two|three|four|five|seven|ten) (to|and|
        or) (<n>|two|three|four|five|six|seven|ten|fourteen) (working|business|more)? (days|hours|weeks|minutes|months)
        !(late|of waiting|on hold);
      (problem|issue|fault|recall|bug|leak|warning|change|delay|strike|outage|error) (only|just)? (affects|concerns|covers|
        applies to|involves) (only|just)? _3 (sold|made|bought|in|on|from|with|between|after|before|who|that|batch|and)
        !(all of us);
      (gate|platform|exit|entrance|lane|stand|lift|room|hall|pool|road|car park|tunnel|desk|track|bay) (<n>)?
        (is|are) (now|currently|still|temporarily)? (closed|shut|blocked|out of order|out of service) _1 !(because of you);
      (use|take|go to|via) (the)? (gate|platform|door|exit|entrance|lane|stand|lift|desk|bay|bus|tram|train|line|
        terminal) <n>;
      <n> (_1)? (customers|homes|households|people|houses|shops|schools|streets|families|users|villages|farms) (have|has|
        had|still have) no (water|power|electricity|gas|heating|signal|internet|broadband|phone|access|service);
      (bus|train|line|tram|flight|route|ferry) <n> (is|will be|has been) (running|late|delayed|cancelled|diverted|not|back|
        full|stopping|leaving|on time|replaced);
      (code|number|batch|serial|label) _4 (starts|begins|ends) (with|in) _
      """),
    Cue(
      "silly-things", .humour, 70,
      """
      (our|the|my|a|this) (poor|trusty|old|little|temperamental|office|coffee)* (oven|printer|fridge|till|kettle|toaster|
        website|server|servers|app|computer|computers|robot|chatbot|bot|algorithm|laptop|machine|mixer|fryer|boiler|lift|
        spellcheck|spellchecker|autocorrect|calendar|clock|alarm|satnav|sat nav|keyboard|van|bus|freezer|coffee machine|
        card machine|wifi|system) (clearly|obviously|apparently|just|probably|must have|has|have|had|simply|definitely|
        seems to have|has clearly|was clearly|really|also|is|was)* (needed|needs|need|wanted|wants|fancied|demanded|felt
        like|decided|thought it was|thinks it is|fell in love|woke up|got out|having|had one of|took|taking|dreaming|
        feeling|got|went off)* (a|an|it|its|that|to|on|of|the)* (holiday|nap|lie down|lie in|day off|hug|diet|duvet day|
        wrong side|better idea|cuddle|pay rise|vacation|strop|sulk|sense of humour|mind of its own|day trip|gap year|
        early night|stage fright|cold feet|monday|mondays|siesta|pyjamas|long weekend|sick day|midlife);
      naughty (step|corner|chair|stool);
      (in|into|to) the (doghouse|dog house|naughty);
      (our|the|my) (office|shop|studio|pub|workshop|boss s|chef s|neighbour s)* (cat|dog|parrot|goldfish|toddler|hamster|
        puppy|kitten|tortoise|goat|rabbit|guinea pig|pigeon|seagull) (must|may|might|probably|clearly|obviously|has|
        have|had|is|was|apparently)* (have|been)* (walked|sat|ate|eaten|eating|slept|danced|typed|typing|pressed|chewed|
        written|wrote|helping|been helping|in charge|running|answering|writing|been at|taken over|deleted) !(in the
        ward|poison);
      (even|not even) (our|my|the) (robot|chatbot|cat|dog|printer|ai|gran|nan|mum|goldfish|plants|oven|kettle|hamster|
        algorithm|parrot|toaster|boss) (is|are|was|would|thinks|refuses|agrees|knows|laughed|could|can|has|wants|did)
        !(on holiday);
      (must|should|may) have been (written|designed|cooked|planned|packed|driven|typed|spelled|spelt|proofread|tested|
        chosen) (by|in) (a|an|our|my|the) (_)? (toddler|cat|dog|monkey|hamster|goldfish|goat|robot|parrot|five year old|
        drunk _|blindfolded _|sleep|dark);
      (blame|we blame|i blame|blaming) (it)? (on)? (the|our|a)? (cat|dog|moon|full moon|monday|mondays|gremlins|coffee|
        lack of (coffee|tea|sleep)|autocorrect|hamsters|hamster|elves|goblins|pigeons|seagulls|office dog|office cat|
        weather gods) _1;
      (not|hardly) (exactly|quite|really)? (rocket science|brain surgery|michelin|masterchef|nasa|usain bolt|einstein|
        shakespeare|picasso) !(to (read|get|cook));
      (practising|practise|training|auditioning|audition|rehearsing|applying) for (the|a)? (olympics|circus|bake off|
        x factor|world record|strictly|masterchef|comedy|panto|pantomime);
      (note to self|houston we have|has a lot to answer for|have a lot to answer for|(been|was|were) (given|bought|sent|
        issued with) (a|an|new|some)* (pair of)? (glasses|map|watch|calendar|dictionary|compass|alarm clock|eye test|
        calculator|ruler|reading glasses));
      (one (small|giant) (step|leap) for|to boldly go|elementary my dear|may the odds);
      (is|are|was) (clearly|obviously)? (having|in) (one of|a bit of)? (its|their|his|her) (moods|moments|funny moods|off
        days);
      whoever invented (mondays|monday|autocorrect|printers|email|passwords|alarm clocks|mornings);
      (chef|boss|intern|manager|designer|baker|barista|social media (team|manager)) (is|are|has been|was) (now|still|
        currently)? (hiding|sulking|sobbing|weeping) (in|under|behind|into);
      even the (pigeons|seagulls|dog|cat|rats|mice|fish|flies|foxes|dogs|cats) _2 (not|refuse|refused|are|left|walked|
        complained|laughed)
      """),
    Cue(
      "plain-question", .ask, 80,
      """
      how (many|much) (_3)? (did|do|does|was|were|have|has|are|is) (you|u|it|the|your|there) (_)? !(we|i|times|think|
        really|care|expect);
      what (time|day|date|address|size|colour|color|model|brand|number|name|flavour|station|stop|seat|room|floor|part|
        page|version|flight|train|bus|level|voltage|speed|temperature|website|shop|store|branch|country|town) (_2)? (
        did|do|does|was|were|is|are|has|have) (the|you|your|it|he|she|they|this|that|u) !(we|think);
      ^ (and|so|roughly|but|also)* (where|when) (exactly|roughly|about|abouts|in the _|on the _|precisely) (did|was|were|do|
        does|have|has|is|are) (you|it|the|your|he|she|they|this|that)
      """),
    Cue(
      "plain-free", .compensate, 80,
      """
      (make|bake|cook|send|get|give|bring|build|knit|print|fix|repair|sew|deliver|replace|redo|do|clean|mend|swap) (you|it
        |them|him|her|your _|everyone) _5 (for free|free of charge|for nothing|at no (extra|further)? (cost|charge)|on
        the house|on us)
      """),
    Cue(
      "plain-guilt", .apologise, 75,
      """
      (i|we) (feel|felt) (so|really|very|just|absolutely|truly)* (terrible|awful|dreadful|bad|horrible|sick|guilty) (about|
        that (we|i)) (what|this|that|it|how|the|my|our|we|i|having|did|made|let|left|said) !(you (went|are|have))
      """),
    Cue(
      "plain-repair", .correct, 75,
      """
      (menu|price list|procedure|form|template|logo|setting|packaging|recipe|lock|advert|ad|poster|campaign|product|batch|policy|rule|fee|charge|sign|slogan|banner|article|song|dish|toy|shirt|label|
        notice|price rise|increase|decision|fine|ban|clause|statement|leaflet|billboard|commercial|line|joke|recipe) (_3)
        (has been|have been|is being|are being|has now been) (now|all|already|immediately)* (withdrawn|pulled|removed|
        deleted|changed|cancelled|stopped|scrapped|dropped|taken (down|off)|replaced|rewritten|corrected|reversed|lifted|
        suspended|recalled|edited|binned|destroyed) !(because|for breaking|due to|by the (police|council));
      {sare} (putting in|fitting|building|opening|recruiting|buying|ordering|setting up|bringing in|introducing|doubling|
        rewriting|rolling out|launching) (_2)? (new|more|extra|better|two|three|four|five|<n>|a|an|another|all|every)
        (_2)? (machine|machines|staff|people|lines|line|lights|cameras|checks|check|rules|training|toilets|buses|trains|
        drivers|doors|ramps|ramp|lift|lifts|system|server|servers|desk|desks|team|signs|sign|process|software|till|tills|
        locks|seats|nurses|guards|agents|engineers|filter|filters|alarm|alarms|number|phone line);
      {shave} (put|built|painted|laid|hung|set|placed|fixed) (up|in)? (a|an|two|three|more|new|extra|some|another)
        !(voucher|credit|refund|note|free|gift) _3 (at|on|in|by|outside|next to|over|around|above|behind|between) (the|
        our|every|each|all);
      {sstaff} (_5) no longer (works|work|drives|drive|serves|serve) (for|with|here|at) _1;
      {shave} (asked|told|instructed|ordered|reminded|briefed) (the|our|all|every|both|him|her|them|each) (_3)? to (double
        check|check|make sure|always|never|slow down|answer|call|apologise|offer|stay|knock|wear|wash|read) !(us|you);
      (every|each|all) _3 (will|is going to|are going to|shall) (now|also|all)* be (tested|checked|inspected|cleaned|
        replaced|repaired|refitted|trained|retrained|searched|reviewed|weighed|read|signed|screened|vetted|double checked)
        !(for a fee);
      {shave} (blocked|frozen|secured|isolated|evacuated|sealed|emptied|disinfected|quarantined) (the|your|all|every|that|
        it|those|our) !(account|user|users|profile|troll);
      {sperson} {swilldo} (get|have) (it|this|that|the _|your _|everything|things|them) (all|back)? (sorted|done|fixed|
        running|working|repaired|back up|up and running|mended|ready|sorted out) !(out with you);
      (expect|hope|aim|plan|expecting|hoping|aiming) to (have|get) (it|this|that|the _|your _|everything|things|them) (all|
        back)? (sorted|done|fixed|running|working|repaired|back|up and running|mended|ready|restored)
      """),
    Cue(
      "plain-not-contact", .block([.redirect]), 60,
      """
      (give|drop|send) (us|me) (a|an)? (quick)? (shout|line|message|dm|call|bell|email|ring) if _6 (else|other|any
        more|further|more (help|questions)|comes up|questions);
      (let us know|reach out|contact us|get in touch|dm us|message us|call us|email us) (again)? if _6 (else|other|any
        more|further|more (help|questions)|comes up);
      (we|i|team|they|system|will) (will|also|all|can)* (send|be sending|sent) (you|out|them|everyone)? (a|an)
        (confirmation|follow up|separate)? (email|message|text|letter) (with|about|to|when|once|as);
      (do not|never|no need to|stop|please do not) (dm|dming|call|calling|email|emailing|message|messaging|ring|
        ringing|contact|contacting|write to|phone) (us|me|the|our);
      use (your|the|any|a|this|that) _1 (ticket|tickets)
      """),
    Cue(
      "plain-not-thanks", .block([.ingratiate]), 60,
      """
      (thanks|thank you|cheers) for your oh;
      (thanks|thank you) in advance for not _2
      """),
    Cue(
      "plain-not-question", .block([.ask]), 60,
      """
      let (us|me) know (how (it|that|this|things|you|everything|they) (go|goes|get|get on|got on|works|worked|turns|
        turn|feels|went|that goes)|if (it|that|this|any of (this|these|those)|these|they|those|the _|anything) (_)?
        (helps|help|works|worked|work|fixes|fixed|solves|does the trick|sorts|changes|makes a difference|is something
        else|resolves|resolved|else))
      """),
    Cue(
      "plain-not-offer", .block([.compensate]), 60,
      """
      (replace|replacing|replaced) (all|every|each) (of)? (the|our) _;
      keep (the|your|all)* (receipt|receipts|invoice) (you will|you may|for|as|in case|with|$)
      """),
    Cue(
      "plain-not-ask", .block([.ask]), 60,
      """
      (what|which) planet _2
      """),
    Cue(
      "plain-not-repair", .block([.correct]), 60,
      """
      (make sure|ensure|check|check that|whether|which|what|your|if) _6 (is|are|s) (now|fully|all|already|correctly|
        properly)* (updated|installed|upgraded|fitted|ordered|topped up|reconnected);
      (added|put|paid|sent|credited|given) (_4) (credit|voucher|vouchers|refund|discount|points);
      (shop|store|pool|branch|cafe|restaurant|office|museum|gym|library|bar|pub|station|park|school|salon|hotel) (reopens|
        reopen|goes|go) _3
      """),
  ]
}
