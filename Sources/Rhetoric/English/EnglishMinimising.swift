import Codebook

extension EnglishCues {
  /// That it is little, normal, lawful, provided for, or torn out of its context.
  static let minimising: [Cue] = [
    Cue(
      "little", .justify, 75,
      """
      (come on|relax|honestly|oh please|calm down|chill|chill out|seriously) (everyone|folks|guys|people)? (it|this|that) (is|
        was|s) (just|only) (a|an|some) !(matter|start|first);
      (only|just|merely|barely|hardly|a mere|all of|no more than|under) (a|an|some|about|around)*
        (<n>|one|two|three|four|five|six|eight|ten|eleven|twelve|half|handful|few|couple|fraction) (percent|per cent|of
        (you|our|them|<n>|the)|in (<n>|a (hundred|thousand|million)|ten|every)|out of|customers|passengers|complaints|
        people|users|minutes|seconds|cases|parcels|accounts|pence|p|households|families|items|pixels|words|letters)
        !(left|to go|away|ago|of (stock|them left)|before|until);
      (<n>|one|two|three|four|five|six|a single) (user|customer|case|cases|complaint|complaints|passenger|child|parcel|
        person|jar|loaf|bottle|report|reports|stone|incident|guest|meal|panel|carriage) (in|out of|of|from|among|on) (a|
        every|some|nearly|almost|over|more than|the|our|all)* (<n>|hundred|thousand|million|ten thousand|twenty|ninety);
      <n> (out of|in) (every|a|some|nearly|almost|over|more than)* (thousand|million|hundred thousand);
      (just one|only one|a single|over one) (jar|loaf|stone|carriage|letter|word|comma|typo|video|photo|photograph|
        photographer|parcel|panel|decimal|bad (lunch|night|day|afternoon|review|meal|batch)|complaint|off night|slice|
        hair|incident|mop|joke) !(of yours|at a time|per|and we);
      (most|<n>|nearly all|the (vast|great|overwhelming|large)? majority|all but (one|two|three|a few)|nine in ten|nine
        out of ten|everyone else|everybody else|nobody else|no one else|not one other|millions|thousands) (percent|per
        cent|of (you|them|our|those|the|whom))? _4 (no (problem|problems|trouble|complaints|issue|issues|hitch)|
        without (a (hitch|problem)|any|trouble|complaint|incident)|happy|satisfied|on time|liked (it|them)|loved|
        reacted|complained|managed (to|fine|without|perfectly)|enjoy~|laughed|got it|understood|was served|delighted);
      (not|hardly|scarcely|nowhere near|no) (exactly|quite|really|even)* (a|an|the|that|so)* (disaster|tragedy|
        apocalypse|catastrophe|end of the world|crime|news|newsworthy|scandal|big deal|drama|outbreak|crisis|hell on
        earth|great loss|emergency|world war|massacre|titanic|unusual|a matter of life|genocide|torture|war crime|
        hardship) !(yet);
      (keep|let us keep|sense of|put (it|this|things) (in|into)|bit more) (a|things|this|it|some|in)*
        (sense of)? (proportion|perspective);
      (be|being) (over)? (serious|realistic|reasonable|honest) (here|about|it|a)? (it was|it is|nobody|who) _5;
      (trifle|triviality|peccadillo|molehill|teacup|mountain out of|fuss about nothing|much ado|making a meal|
        rounding (error|matter|issue)|drop in the ocean|blip|nitpick~|hair splitting|splitting hairs);
      (mere|minor|slight|trivial|trifling|tiny|harmless|negligible|cosmetic|purely cosmetic|isolated|one off|momentary|
        brief|passing|innocent) (delay|detail|inconvenience|glitch|hiccup|issue|matter|scratch|incident|nuisance|
        discomfort|oversight|interruption|interruptions|disturbance|variation|imperfection|formality|joke|prank|banter|
        fun|quip|comment|remark|defect|mark|noise|typo|slip|event|occurrence|quantity|amount|pun) !(of yours);
      (nobody|no one|no child|no animal|no passenger|not a soul|not one (person|bone|child|soul)) _2 (died of|
        in danger|suffered|lost an|bled|killed|was ever|broken) !(again);
      (it|that|he|she|they|you|we) (will|would|ll) (live|survive|get over it|wash out|buff out|cope|heal|grow back|be
        gone by|come out in the wash) $;
      (worse|bad) things (happen|have happened|in the world|happening);
      (could|might) (easily)? have been (a lot|far|much|so much)? worse;
      (have|had|seen|known|there are|there have been|been) (a lot|far|much)? worse (weeks|days|things|than|problems|
        nights|tragedies|scandals|crimes)?
      """),
    Cue(
      "normal", .justify, 75,
      """
      (is|are|was|were) (perfectly|entirely|quite|completely|totally|absolutely|only|all|just|simply|nothing but|very
        much|what is called|part of|both)* (normal|standard|customary|routine|usual|to be expected|the norm|common|
        commonplace|industry standard|market practice|natural|inevitable|unavoidable|par for the course|harmless|
        perfectly safe|within (the|normal|legal|tolerance|specification|our|its|spec|limits|permitted|all)|ordinary|
        legal|lawful|legitimate|as advertised|as intended|by design|the rule|in the rules|permitted|allowed|well within|
        below the|called advertising|proportionate|reasonable|fair and|working as) !(again|by|service|from|for you to|
        now|until|if|on|enough);
      (it is|it was|we are|that is|this is) (after all)? (only|just|after all|simply|literally|merely)* (a|an)? (after
        all)? (toy|joke|delay of|budget airline|zoo|bag check|haunted house|hoodie|sandwich|game|hat|pub|farm|festival|
        wrong comma|wrong letter|banana|bit of|mascot|matter of (minutes|pence|taste)|pair of|gym|trampoline|early
        access|candle|parcel|biscuit|toilet|tweet|meme|advert|slogan|cartoon|costume|best before|cheap|fact of life|
        condition of|case of) _3 $ !(missing);
      (is|are) (only|just|merely) (a|an) (toy|joke|name|hat|advert|tweet|game|comma|sticker|label|sign|poster|
        photo|mascot|sandwich);
      (that is|it is|this is) (just|only|simply)? (chemistry|physics|nature|biology|life|the reality|tunnels|winter|
        december|january|gravity|business|wear and tear|old age|autumn|showbiz|sport|football|the game|the weather|how
        it goes|how it is|arithmetic|maths|statistics|economics) !(for you to);
      (typos happen|people make noise|boys will be boys|kids will be kids|babies cry|you can not please
        everyone|cannot please everyone|never please everyone|cast the first stone|throw the first|what
        harm|where is the harm|no lasting harm|lost nothing but|risk is theoretical|nobody lost|no one lost|nobody paid
        it|sense of proportion|out of proportion|can everybody breathe|beside the point|matter of opinion|matter of
        taste|moralising about);
      (any|every) (scrupulous|serious|sensible|reasonable|responsible)? (insurer|bank|company|club|museum|charity|
        hospital|school|airline|council|employer|shop|business) (would|of (our|this) size);
      (nothing|not a thing) (about|in|on|at|that) _6 (illegal|unlawful|wrong|improper|against|to be ashamed|unusual|
        abnormal|untoward|forbidden|new) !(have you|with your);
      (audited|inspected|certified|approved|licensed|authorised|validated|cleared) (in|by|to|every|under|with|and|
        twice|last) _4 (score|independent|standard|institutes|lab|authority|authorities|authorised|approved|inspectors|
        regulator|people|council|en|experts|fit|before it|the law) !(tomorrow|result);
      (lowest|cheapest|smallest|shortest) (in|on|of) (the|its) (sector|market|industry|country|category|city|business);
      (same|identical) _3 (as|for) (everybody|everyone|anyone|any other|all|last year|every|the rest|always);
      (always|have always|has always) (closed|been (so|like|there|the case|upstairs|called)|done|worked|charged)
        (at|so|that|this|it|like|for|since|that way) !(you);
      (smaller|less|fewer|cheaper|shorter|lower) than (it|they|you) (sound|sounds|look|looks|think|might|are told);
      (works|working|work|worked|functions|functioning|functioned|behaves|behaved|performed|did) (exactly|just|
        precisely|perfectly)* (as (designed|intended|it should|advertised|expected|planned|described)|what (it|they|he|
        she) (is|was|were|are) (built|meant|designed|paid|supposed|trained|told|there) to|by design|its job|his job|her
        job);
      (is|are) (supposed|meant|designed|built|intended) to (sting|fade|crack|smell|creak|do that|look|feel|
        taste|crease|make|last|melt|happen|stop|shut|scare|wear|leak|drip|rust|be (pink|like)) !(there|here|with you|
        at|running|a refund|back|fixed|easy);
      (every|all|any|most|no|each|other) (other)? (museum|museums|club|clubs|hospital|hospitals|airline|airlines|
        network|networks|bank|banks|restaurant|restaurants|hotel|hotels|brand|brands|company|companies|kitchen|kitchens|
        shop|shops|school|schools|council|councils|budget|operator|operators|supermarket|supermarkets|bakery|festival|
        festivals|landlord|landlords|carrier|zoo|gym|gyms|industry|trade|business|businesses|insurer|insurers|paper|
        papers|platform|platforms|house|houses) (in (the|europe|town|this|every|that|britain)|on (the|earth|this)|of
        (our|this|that|any)|worth)? _3 (does|do|holds|hold|smells|smell|gets|get|makes|make|overbooks|overbook|charges|
        charge|loses|lose|uses|use|knows|goes|go|cuts|sells|closes|drops|that ever|are the same|is the same|works|runs|
        had|burns|was ever);
      (whole|entire) (industry|sector|trade|profession|country|market|business|world) (does|do|has|is|works|over|
        overbooks|charges|uses);
      (which of us|who here|who among us) (has|have|does|did|is|would|among us|has not|can say) (not|never|never once)
        _4;
      (nobody|no one|no company|none of us|no system|no human) (is|are) (perfect|infallible|immune) !(but);
      (same|true) (for|everywhere|of) (everyone|everybody|all|everywhere|every|each|any|in every|all of us|them all);
      (part and parcel|goes with the territory|comes with the territory|the nature of|in the nature of|way of the world|
        tricks of the trade|risk one takes|cost of doing|rules of the game|that is life|c est la vie|that is tunnels for
        you|facts of life|risks of|the way it (works|is)|rather the (idea|point)|exactly the (idea|point)|whole point)
        !(admission|entry|the)
      """),
    Cue(
      "rules", .justify, 75,
      """
      (clause|section|article|paragraph|page|rule|condition|regulation|point|schedule|annex) <n> _9 (so|therefore|
        entitle~|allow~|oblig~|clear~|excluded|void|non|forbid~|prohibit~|not (possible|covered|refund~)|stands|cannot|
        can not|says so|right|provides|permits|permit|deem~|states|stipulates|requires|leaves|applies|lapses);
      (under|per|pursuant to|as per|according to|in accordance with|in line with|in keeping with|in compliance with|in
        conformity with|on the basis of|within|consistent with) (the|our|your|its|his|her|their|all|that|clause|section|
        article|rule|house|national|industry|current|general|applicable|existing|federal|charity|data|european|
        international|local|relevant|published|agreed|<n>) _3 (terms|conditions|rules|rule|law|laws|policy|policies|
        guidelines|guidance|regulations|act|code|standard|standards|procedure|procedures|protocol|contract|tenancy|
        membership|agreement|permit|directive|statutes|tariff|practice|limits|legislation|licence|charter) !(act|
        prosecution|of 2021);
      (complied|complies|comply|complying|conforms|conform|conformed|meets|met|meet|satisfies|exceed|exceeds) (fully|
        all|in full|strictly|with|the|every|to) _2 (standard|standards|requirements|requirement|regulations|rules|law|
        norms|norm|guidelines|en|iso|legal|code|drawings|legislation|specification|specifications|criteria|obligations);
      (followed|follow|follows|applied|applying|apply|observed|respected) (the|our|his|her|their|a|all|standard|strict|
        every|agreed|published|correct) _1 (procedure|procedures|protocol|rules|rule|guidelines|guidance|instructions|
        policy|law|code|process|book|letter|regulations|orders|script) !(up);
      (by the book|according to plan|as the (law|act|rules|terms|contract|code|policy|lease|permit|
        regulations)|what the (law|rules|act|terms|contract|regulations) (asks|ask|requires|require|demands|demand|
        says|say|allows|provides)|the (law|act|lease|rules|regulations|terms|contract|policy|permit|code|regulator)
        (lets|let|requires|require|allows|allow|forbids|forbid|obliges|oblige|says|permits|permit|is clear|are clear|
        excludes|exclude|gives us|demands|provides));
      (terms|conditions|contract|small print|policy|rules|lease|guarantee|warranty|waiver|agreement) (that|which)? (you|
        he|she|they|passengers|customers|clients|we both|everyone) _2 (signed|accepted|agreed|ticked|read|initialled|
        clicked|approved|sign|accept|agree);
      you (signed|accepted|agreed|ticked|consented|were (informed|told|warned|offered|advised)|clicked|initialled|knew|
        had been (told|informed|warned|offered)|chose|bought|opted) (to|for|the|on|in|that|it|this|at|a|when|up|into|
        twice|beforehand|its|our)* _2 (terms|conditions|contract|box|form|waiver|rate|fare|deal|tariff|small
        print|clause|lease|agreement|cheapest|cheaper|budget|charge|fee|risk|consent|row|policy|non|booking);
      (printed|stated|states|clearly|explained|set out|mentioned|indicated|specified|marked|advertised|announced|
        published|listed|spelled out) (so|clearly|in (bold|red|black|capitals|full|writing)|plainly|there)* (on|at|in)
        (the|your|our|every|page|each|its|black and white)* (home page|page|sign|ticket|e ticket|label|box|website|menu|
        form|booking|confirmation|manual|booklet|lease|contract|tin|packet|packaging|faq|checkout|bottle|receipt|poster|
        door|gazette|front|bill|policy|terms|wristband|card|price list|leaflet|lid|side|can|small print|brochure|<n>|
        basket|invite|site|wall|till|event) !(at <url>|<url>|to|where you|number|please);
      (so|which is why|for (this|that) reason|hence|therefore|thus|accordingly|and so) (the|no|your|it|we|this|there) _2
        (charge|fee|policy|decision|stands|stand|refund|sum is|money|claim (is|lapse~)|premium|can not (be (refund~|met|
        honour~|accept~|returned|taken|repaid)|make an exception|offer|refund|accept|take)|due|payable|lapse~) !(on the
        lorry|to you);
      (charge|fee|ban|policy|penalty|suspension|refusal|verdict) (therefore|accordingly|will|
        simply)? (stands|stand|remains|applies|stays|holds) !(open|to be);
      (policy|insurance|cover|warranty|guarantee|fare|ticket|tickets|rate|lease) (does not|do not|excludes|exclude|
        lapses|is void|is|are|cannot|can not) _2 (cover|include|covered|subsidence|refundable|void|allow|non
        refundable|be (refunded|exchanged)|apply);
      (because|since) (the|your|you|it|a|this|refunds|gifts|tickets) _9 (void|not refundable|non refundable|
        conditions|terms|clause|only possible|contract|hygiene|deadline|
        accepted);
      (hygiene|data protection|confidentiality|fire|legal|health and safety|tax|privacy|
        regulatory|gdpr|licensing|allergy|liability) (rules|reasons|grounds|regulations|law|purposes|laws|reason|
        requirements) _1 (apply|mean|prevent|forbid|and|so|we|require|oblige)?;
      (not|never) (obliged|required|bound|under any obligation|contractually|legally|liable) (to|for|by);
      (entitled|within (our|its|his|her|their) rights|perfectly right|legally allowed|authorised|obliged) to (do|
        act|refuse|charge|close|keep|defend|retain|ask|eject|remove|cancel|apply|switch|enforce|raise|protect) !(a|you)
      """),
    Cue(
      "torn-out", .justify, 75,
      """
      (out of|without|lacks|lacking|missing|in|stripped of|its|the full|whole|wider|ripped from its|torn from its|need|
        needs|add|some|lost its) (its|the|their|any|all|proper|some)* (context|setting) !(menu|of the complaint|where);
      (clip|video|footage|photo|photograph|extract|quote|screenshot|recording|picture|sentence|phrase|words|interview|
        remark|headline|article|post) _2 (does not|do not|did not|fails to|
        never (shows|showed|show|tells|told|tell|says|said|mentions|mentioned)|leaves out|omits|omit|hides|cuts|cut|
        starts|begins|stops|ends|lasts|has been (cut|edited|cropped|shortened)|was (cut|edited|cropped|shortened|taken
        from|a (joke|pun|draft|play))|is (an extract|a fragment|cut|edited)|leave out|have been lifted|been lifted)
        !(for|load|work|play|upload|open);
      (what|the part|the bit) (the|this|that|your|his|her)? (clip|video|photo|article|paper|post|footage|thread|
        headline|film|camera|he|she|you|they|nobody|no one) (does|did|do|leaves|left|forgot|forgets|omits|never|forget|
        mentions) _2 (show|say|mention~|tell|out|to (show|say|mention)|shows|tells|seen|see|film~);
      (watch|see|read|seen|heard|look at|hear|show|shown|with) (the|it)? (whole|full|entire|rest of the|complete|uncut)
        (video|clip|thing|footage|story|interview|article|thread|recording|text|scene|picture|speech|sentence|page);
      (second|seconds|minute|minutes) (clip|extract|out of|from (a|an)|somebody|someone) _3;
      (it|this|that|post|tweet|ad|advert|slogan|song|line|phrase|remark|card|meme|sketch|poster|name|caption|slide) (is|
        was|were) (only|just|merely|simply|clearly|obviously|plainly|a bit of|meant as|intended as|all|supposed to
        be)* (a|an)? (private|harmless|silly|little|play|old|family|light hearted|affectionate|inside|in)* (joke|jest|
        pun|banter|fun|satire|irony|tongue in cheek|parody|humour|meme|wordplay|play on (words|_)|metaphor|quote from|
        reference to|nod to|tribute|wind up|tease|prank|figure of speech|teasing|nickname|term of endearment|heritage)
        !(at your|on you|in bad|in poor|that went|in terrible|and it was);
      (tradition|custom|heritage|folklore|humour|comedy|satire|art|advertising|comedy s) (is|has|since|for|that|in|goes)
        (always|been|subjective|satire|what|supposed|back|this|our|meant|the|a matter|for) _3;
      (called|named|known as) (that|so|it) _4 (since|for|long before|before);
      since <n> _3 (and nobody|without (complaint|a complaint)|and no one|nobody (ever|has));
      (laws|standards|customs|values) of (the|that|their) (time|day|period|age|era);
      (depends|depend) on how (one|you|keen|we)
      """),
    Cue(
      "for-good-reason", .justify, 70,
      """
      (better|rather|safer|safe) (safe|late|an angry|a delay|that|they|a cold|a late) _3 (than|than sorry|than under|
        than never);
      (price|cost|costs|wages|rent|energy|electricity|fuel|gas|milk|flour|butter|coffee|rents|postage|insurance|
        inflation|wheat|diesel|cocoa) (has|have|had|also|alone|went|are|is|costs|cost|rose|rise|goes|go) (us|gone|also|
        all|more than|nearly|almost|up|not|doubled|risen|tripled|both)* (up|doubled|tripled|risen|more|rose|by|
        through the roof|quadrupled|to be paid|sky high|soared|trebled) !(from you);
      (we|i|it) (are|am|is) not (a|the)? (butler service|creche|restaurant|ritz|bargain|cheap|cheaper|savoy|business|
        luxury|doctor|taxi|laundry|kindergarten|babysitter|library|crystal ball|magician|magicians|mind readers|social
        service);
      (for|at) (that|this) (price|money);
      for <n> (a (month|night|year|week|head)|you|to be honest|all in|one|euros|pounds|quid) !(refund);
      (less|cheaper|lower|no more|still cheaper) than (a (coffee|pint|sandwich|cup|beer|packet)|two coffees|the price
        of|a cup of|the average|most|our competitors|therapy|the competition|anywhere|any other|inflation);
      (you|one|people|customers|they) (get|gets|got|pay|paid) (exactly)? what (you|they|one|people) (pay|paid|ordered|
        asked|get|deserve|order|signed);
      (stand|stood) by (it|our|that|what) !(you|until|customers|for|and wait);
      (where|what) (is|s) the (harm|problem|crime|scandal|big deal|issue|fuss) $;
      (so what|big deal|get over it|shit happens|these things happen|could happen to anyone|happens to (the
        best|everyone|everybody|us all|all)|has happened before|mistakes happen|happens every|happens in (every|the
        best|any|all)|happen in every|happen to every|happens all the) !(again);
      (regrettable|unfortunate|unpleasant|sad|annoying|unhappy|clumsy|unfortunate wording) (perhaps|maybe|certainly|as
        it (is|was|may be)|no doubt|yes|though|granted)? (but|however|yet) (hardly|not|no|it|the|that|legal|within|we|
        inevitable|necessary|normal);
      (for the (good|safety) of (all|everyone|others|those)|kinder than|safest for|kindest thing|because we (
        look after|care about)|for (a|your) better _ (feel|taste|experience));
      (every|any) (reasonable|sensible|normal|responsible|prudent|decent) (person|parent|company|driver|club|owner|
        business|adult|employer|landlord|organisation) (would|will|knows|understands|does);
      (anyone|anybody|any of you|any parent|everyone|who) (else)? would have (done|acted|said|reacted|made) _2 (same|so|
        that|likewise|otherwise|exactly)
      """),
    Cue(
      "not-justified", .block([.justify]), 60,
      """
      (crime|offence|prosecution|criminal|liable) _2 under _5;
      no apology for _3;
      where the contract allows;
      (wrong|easy) to say _9;
      (you|they|fraud squad) _2 allowed (to)?;
      under (the|a) wrong _2;
      so (do|please|can|could) _4;
      (grateful|glad|relieved|thankful|which is why) (that)? (nobody|no one) _3;
      (is|was|are) (not|never|no|hardly|anything but) _1 (normal|standard|acceptable|ok|okay|an excuse|a (mere|minor|
        one off|joke|detail|trifle)|proportionate|within|legal|lawful|fair|good enough|natural|harmless|just);
      (no|not) (joke|detail|trifle|excuse|laughing);
      (back|return|returns|returned|returning|resume~|running|restore~|everything|all|service|trains|services) (is|are|
        to|was|will be|be)* (back)? (to)? normal;
      (should|must|ought to|will) have (been|followed|warned);
      <n> (of|in) (you|your|the (first|morning|afternoon|evening))
      """),
  ]
}
