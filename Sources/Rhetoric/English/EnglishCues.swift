/// What English replies say, family by family.
enum EnglishCues {
  static let table = CueTable(
    language: .english, macros: macros,
    cues: lists.flatMap { $0 })

  private static let lists: [[Cue]] = [
    apology, fault, confessions, candour, empathy, compassion, gratitude, defence, blame, hostility, repair, measures,
    compensation, information, facts, contact, channels, promises, questions, manner, halfApologies, threats, denials,
    commonplaces, scapegoats, pretexts, minimising, merits, plaints, mockery, jokes, plainPromises, plainHostility,
    plainDefence, plainCare, serviceDesk,
  ]

  /// Each may use those above it.
  static let macros: [(name: String, pattern: String)] = [
    (
      "very",
      """
      (so|very|deeply|truly|sincerely|really|terribly|genuinely|extremely|incredibly|profoundly|just|all|also|again|
        both|absolutely|once|more|wholeheartedly|unreservedly|humbly|awfully|still|fully|properly|first|simply)*
      """
    ),
    ("we", "(we|i|our team|our company|our club|the club|the company|everyone here|everyone at _2)"),
    ("are", "(are|am|is|were|was|feel)"),
    ("wish", "(want to|would like to|wish to|must|have to|need to|do|can only|owe it to you to|should|let me|let us)?"),
    (
      "people",
      """
      (you|you all|everyone|everybody|our (fans|customers|supporters|guests|users)|people|them|all _3)
      """
    ),
    (
      "fans",
      """
      (fans|supporters|customers|guests|passengers|users|clients|readers|followers|community|subscribers|members)
      """
    ),
    ("sfrom", "(from|as of|as from|with effect from|starting|starting from|beginning|effective)"),
    (
      "shave",
      """
      (we|i|our team|our engineers|the team|the club|the company|the board|the bank|head office|the school|management|
        the chef|my boss|our it team|the manager|they) (have|has) (now|just|already|immediately|therefore|also|
        today|since|then|temporarily|permanently|all|finally|at once|nonetheless|both|personally|accordingly)*
      """
    ),
    (
      "sfound",
      """
      ((we|i) (have|will|are) (now|also|just)* (booked|chartered|hired|found|arranged|ordered|laid on|put on))
      """
    ),
    (
      "swill",
      """
      (we|i|our team|our engineers|the team|the club|the company|they|she|he) (will|shall|are going to|am going to|is
        going to|ll|promise to|undertake to|commit to|aim to|have agreed to|have decided to|intend to) (now|also|
        therefore|immediately|personally|all|both|never|of course|at once|then|obviously|gladly)*
      """
    ),
    (
      "sare",
      """
      (we|i|our team|our engineers|the team|the club|the company|they) (are|am|is|have started|have begun|will be|have
        been) (now|also|already|currently|therefore|immediately|all|still|busy|at once|actively)*
      """
    ),
    (
      "sfault",
      """
      (ad|advert|post|poster|posters|tweet|video|clip|banner|sign|campaign|statement|letter|bug|fault|leak|glitch|
        issue|problem|error|valve|pipe|page|form|label|typo|policy|rule|surcharge|price rise|rise|joke|photo|picture|
        product|fob|fobs|shirt|slogan)
      """
    ),
    (
      "screw",
      """
      (crew|crews|engineer|engineers|fitter|fitters|plumber|plumbers|electrician|electricians|technician|technicians|
        glazier|diggers|digger|gang|divers|joiner|roofer|locksmith|mechanic|mechanics|cleaners|surveyor|tankers|
        tanker|pumps|generator|generators|repairman|repair team|repair crew|builders|field tech|tech|splicers|
        surveyors|carpenter)
      """
    ),
    (
      "sstaff",
      """
      (driver|drivers|employee|employees|steward|stewards|guard|guards|colleague|colleagues|agent|agents|manager|
        trainer|coach|teacher|doorman|waiter|chef|nurse|officer|officers|contractor|director|member of staff|staff
        member|person responsible|people responsible|man responsible|those responsible|moderator|presenter|host|
        operator|foreman|caretaker)
      """
    ),
    (
      "swoes",
      """
      (waiting|being (stuck|left|ignored|told|sent|lost|locked|bounced|passed|stranded|without|kept|charged|accused|
        made) _5|losing (a|your) _3|sitting (in|on) _4|having (a|your|to) _6|queuing _4|nine hours _6|two hours _5|<n>
        hours _5|weeks without _3|a (day|night|week|weekend) without _4)
      """
    ),
    (
      "shard",
      """
      (stuck|stranded|left|waiting|standing|sitting|queuing|on hold|alone|nights|hours|days|weeks) _3
      """
    ),
    (
      "sslip",
      """
      (fault|mistake|error|blame|failure|failing|responsibility|silence|script|oversight|slip|blunder|delay|idea|mess|
        apology|title|wording|decision|choice|lapse|carelessness|timing|mix up|negligence|joke|post)
      """
    ),
    ("ssorry", "(sorry|soz|apologies|apols)"),
    ("ssorryought", "(we should have (told|asked|called|warned|checked|answered) (you|_)? and)"),
    (
      "sifhurt",
      """
      ((if|should|whatever|whoever) (anyone|anybody|someone|you|some|any|people|the|our|we|i|this|that|your|she|he|
        passengers|customers|carrying|it|discomfort|offence|those|a) (_6)? (offended|upset|hurt|shocked|insulted|
        disappointed|annoyed|felt|feel|feeling|feelings|startled|offence|caused|caused distress|distress|believe|
        dampened|flippant|bothered|uneasy|liking|land|singled out|unwelcome|misled|inconvenienced|alarmed|
        uncomfortable))
      """
    ),
    (
      "sdoubthurt",
      """
      ((may|might|could) (_)? (have)? (felt|feel|been (offended|hurt|upset|perceived|felt|shocked|singled out|
        disappointed)|perceived|believed|found (it|this)|taken|caused offence|created among|offended|seemed|hurt)|
        (believe|think|feel|say|claim) (that)? (they|she|he|you) (_2)? (experienced|suffered|felt|were|was|saw|have
        been|had)|possibly felt|for (those|that) (feelings|concern|disappointment))
      """
    ),
    (
      "scome",
      """
      (^ (please|and|just|kindly|so|then|or|either|also|do|if so|instead|pls|simply|feel free to|hi _|hello _)*|(please|
        and|or|can|should|may|then|must|just|not hesitate to|need to|best to|could|free to|kindly|would you|rather|
        welcome to))
      """
    ),
    (
      "scheckers",
      """
      (we|i|our team|our teams|our technicians|our engineers|our developers|our specialists|the team|the lab|they|he|
        she|the club|the manager|an engineer|a specialist|our _ team|quality|the police and we|it and we|someone|a
        colleague|a chemist|our lawyers|our buyers|our safeguarding lead|our quality team)
      """
    ),
    (
      "sbusy",
      """
      (are|am|is|s|will|shall|have|has|now|also|currently|still|already|urgently|actively|just|immediately|definitely|
        all|be|been|personally|fully|going to|both|presently|continuing to|at once|today|myself|ourselves|first)*
      """
    ),
    (
      "sperson",
      """
      (i|we|and|he|she|our team|someone|somebody|the club|the manager|my manager|a manager|a colleague|our engineer|
        the engineer|the team|one of us|who|our _ team|the lab|adviser|advisor)
      """
    ),
    (
      "swilldo",
      """
      (will|shall|am going to|are going to|is going to|ll|promise to) (also|then|personally|both|all|definitely|each|
        gladly|certainly|be|keep|always|either way|happily|immediately|at once|still)*
      """
    ),
    (
      "sthreatwords",
      """
      (solicitor|solicitors|lawyer|lawyers|court|police|barrister|employer|counsel|legal team)
      """
    ),
    (
      "swhen",
      """
      (<time>|noon|midnight|midday|half past _|quarter past _|quarter to _|six|seven|eight|nine|ten|eleven|two|three|
        four|five|one o clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<n> (am|pm|tomorrow|tonight|
        today|on|every|and|sharp|$|this)|tomorrow|tonight)
      """
    ),
    (
      "sopen",
      """
      (opens|closes|shuts|shut until|runs until|runs from|sails|departs|reopens|open until|open till|open from|open
        again|closed until|closed till|shut till|starts at|begins at|lands at|leaves at|boards|boarding|kicks off|
        resumes)
      """
    ),
    (
      "scounted",
      """
      (people|customers|households|homes|passengers|accounts|cards|flights|trains|orders|stores|shops|students|patients|
        children|pupils|tickets|jars|boxes|bottles|letters|phones|users|members|guests|fans|residents|parcels|streets|
        schools|families|bags|transactions|payments|subscribers|lines|claims|seats|meters|properties|trees|vehicles|
        colleagues|staff|drivers|travellers|bookings|names|emails|files|records)
      """
    ),
    (
      "sdoit",
      """
      (^ (please|then|just|first|and|so|now|kindly|or|if not|meanwhile|until then|to be safe|till then|for now|but)*
        (turn|switch|unplug|plug|hold|press|update|check|change|clear|boil|rinse|wash|soak|sit|snip|push|pull|lift|open|
        close|lock|charge|empty|run|bleed|restart|reset|keep|put|leave|bin|return|bring|scan|tap|click|select|choose|
        delete|ignore|enter|type|try|use|take|throw|store|warm|wipe|dry|tighten|loosen|remove|follow|stop using|avoid)|
        (and|then|or|please|to|so) (turn|switch|unplug|plug|hold|press|boil|rinse|soak|snip|scan|tap|click|select|
        restart|reset|unscrew|tighten|delete|bin|clear|wipe|reboot))
      """
    ),
    (
      "sthing",
      """
      (app|router|hub|box|phone|console|device|page|modem|machine|tv|laptop|browser|tablet|meter|boiler|monitor|water|
        tap|taps|button|switch|power|cable|plug|socket|battery|batteries|password|passwords|pin|jar|lid|filter|valve|
        stopcock|freezer|fridge|window|windows|door|ramp|lift|stairs|bus|train|exit|entrance|gate|platform|link|menu|
        settings|cookies|cache|basket|code|voucher|receipt|wristband|ticket|card|chip|sim|charger|wall|mains|seconds|
        minutes|times|bleach|detergent|cup|hot water|cold water|can|tin|pack|packet|bottle|bin|email|mail|file|account|
        footbridge|crossing|road|diversion|car park|side|cloth|drain|red|blue|green|other|old one|new one)
      """
    ),
    (
      "smoney",
      """
      (money|cash|fare|fares|fee|fees|deposit|deposits|price|cost|difference|total|fine|fines|charge|charges|payment|
        payments|<n>|overcharge|premium|pounds|euros|dollars|quid|tenner|fiver|subscription|postage|interest|balance|
        anything you spent|what you paid)
      """
    ),
    (
      "swepay",
      """
      (we|i|the company|the club|the bank|the hotel|our insurer|head office) (will|are|am|have|are going to|am going
        to|would like to|would|can|shall|want to|would be glad to|offer to|are happy to|happy to|also|now|gladly|all|
        both|of course|naturally|ll)* (pay|paying|paid|cover|covering|covered|meet|meeting|settle|settling|settled|foot|
        footing|reimburse|reimbursing|reimbursed|refund|refunding|refunded|match|honour|honouring|honor|compensate|
        compensating|stand|repay|repaying|pick up)
      """
    ),
    (
      "streat",
      """
      (taxi|taxis|taxi s|cab|cabs|cab s|meal|meals|drink|drinks|round|rounds|coffee|coffees|breakfast|lunch|dinner|pint|
        pints|postage|shipping|month|months|night|nights|stay|hotel|delivery|repair|repairs|cleaning|next one|first one|
        rest|pudding|dessert|bottle|glass|fizz|cake|scan|courier|return|parking|entry|tow|popcorn|ice cream|tea|starter|
        starters|course|session|lesson|ride|rides|haircut|flight|flights|rebooking|upgrade|bill|replacement|data)
      """
    ),
    ("sjust", "(all|please|also|just|kindly|possibly|quickly|maybe|perhaps|then|first|at least|pls|simply|both)*"),
    (
      "scanyou",
      """
      (can|could|would|may|might|will) (you|u|anyone|anybody|someone|everyone|those of you|whoever _3) {sjust}
      """
    ),
    (
      "sthem",
      """
      (you|u|ur|your|the|it|he|she|they|anyone|anybody|somebody|someone|any|either|his|her|that|this|those|these|there)
      """
    ),
    (
      "critics",
      """
      (you|you people|you lot|you guys|some of you|these people|those people|people like you|these so called _|they|
        critics|haters|customers|fans|supporters|clients|users|followers|subscribers)
      """
    ),
    (
      "insult",
      """
      (idiot|idiots|moron|morons|clown|clowns|loser|losers|imbecile|imbeciles|cretin|cretins|retards|trolls|troll|
        haters|crybabies|whiners|snowflakes|muppets|scum|fools|fool|pathetic|dumb|stupid|cowards|liars|ignorant|
        keyboard warriors|keyboard warrior|armchair (coaches|experts|critics|coach)|jerks|dimwits|dickheads|twats|
        sheep|amateurs|parasites)
      """
    ),
    (
      "sname",
      """
      (idiot|idiots|moron|morons|clown|clowns|loser|losers|imbecile|imbeciles|cretin|cretins|muppet|muppets|fool|fools|
        coward|cowards|liar|liars|jerk|jerks|dimwit|dimwits|dickhead|dickheads|twat|twats|twit|twits|prat|prats|nitwit|
        nitwits|halfwit|halfwits|simpleton|dunce|dope|knob|knobhead|tosser|tossers|wanker|wankers|arse|arses|arsehole|
        arseholes|asshole|assholes|bastard|bastards|bitch|crybaby|crybabies|snowflake|snowflakes|troll|trolls|hater|
        haters|whiner|whiners|moaner|moaners|cheapskate|cheapskates|scrounger|scroungers|freeloader|freeloaders|weirdo|weirdos|nutter|nutters|lunatic|lunatics|creep|creeps|scumbag|scumbags|dumbass|dummy|dummies|
        brat|brats|snob|snobs|hypocrite|hypocrites|scum|trash|parasite|parasites|bully|bullies|pest|crook|crooks|peasant|
        peasants|drama queen|attention seeker|attention seekers|keyboard warrior|keyboard warriors|know it all|
        waste of space|pain in the (arse|neck|ass)|laughing stock)
      """
    ),
    (
      "sadj",
      """
      (absolute|total|complete|utter|stupid|silly|sad|pathetic|bloody|fucking|poor|little|big|old|ignorant|lazy|selfish|
        ungrateful|dirty|rude|cheap|spoilt|spoiled|bitter|jealous|lonely|miserable|nasty|greedy|dumb|so called|bunch of|
        load of|pack of|bunch of absolute)
      """
    ),
    (
      "hsense",
      """
      (feel|feels|felt|find|finds|found|think|thinks|thought|believe|believes|believed|consider|considers|considered|
        perceiv~|interpret~|misread|misunder~|misinterpret~|took|take|takes|taken|see|saw|seen|read|chose|choose|
        chosen|claim|claimed|imagine~|received|seemed|struck|reacted)
      """
    ),
    (
      "hharmed",
      """
      (offended|upset|hurt|shocked|insulted|disappointed|annoyed|bothered|distress~|inconvenienced|startled|troubled|
        ruffled|excluded|let down|targeted|disturbed|unsettled|alarmed|wounded|displeased|uncomfortable|uneasy|
        aggrieved|affronted|unwelcome|saddened|offence|offense|discomfort|anxiety|anxious|worried|concern|upsetting|
        mocked|misled|misunderstood|confused|angered|irritated|frustrated|disturbing|rude|blunt|clumsy|insensitive)
      """
    ),
    (
      "hposted",
      """
      (the (post|joke|ad|advert|tweet|video|photo|picture|image|wording|tone|comment|remark|campaign|message|show|piece))
      """
    ),
    ("hapology", "(apologise|apologize|apologies|apology|sorry|regret)"),
    ("hregret", "(sorry|apolog~|regret~|sadden~|sympath~)"),
    (
      "htothem",
      """
      (apologies|apology|apologise|apologize|sorry|regret|regrets|apologises) (are|is|go|goes|sincerely|unreservedly|
        therefore|say|only)* to
      """
    ),
    (
      "hlawyer",
      """
      (lawyer|lawyers|solicitor|solicitors|barrister|barristers|attorney|attorneys|legal team|legal department|counsel|
        queen s counsel|silk|legal people|legal dept|advocate|process server)
      """
    ),
    (
      "hparty",
      """
      (supplier|suppliers|provider|providers|partner|partners|contractor|contractors|subcontractor|subcontractors|
        agency|vendor|vendors|carrier|carriers|courier|couriers|third party|third parties|intern|trainee|employee|
        franchisee|manufacturer|manufacturers|maker|factory|apprentice|freelancer|temp|host|community manager|
        colleague|council|ministry|minister|government|regulator|union|unions|airport|airline|bank|landlord|referee|
        assistant|operator|operators|installer|printer|printers|packer|packers|co packer|promoter|publisher|editor|
        photographer|designer|retoucher|broker|wholesaler|grower|growers|farm|farmer|lab|laboratory|influencer|
        ambassador|ambassadors|moderator|developer|developers|consultancy|consultants|architect|builders|builder|
        surveyor|platform|marketplace|insurer|predecessor|predecessors|management|owner|owners|depot|warehouse|
        steward|stewards|driver|drivers|guard|security firm|firm|company|caterer|caterers|plumber|electrician|baker|
        chef|waiter|junior|new starter|new boy|new girl|apprentices|distributor|importer|post office|royal mail|
        network rail|customs|algorithm|software house|translator|translators|travel agent|agent|agents|surgeon|
        whoever|person who _2|woman who _2|man who _2|guy who _2|gentleman who _2)
      """
    ),
    (
      "hpenalty",
      """
      (banned|barred|expelled|excluded|prosecuted|sued|fined|charged|suspended|blocked|ejected|evicted|blacklisted|
        terminated|revoked|withdrawn|removed|cancelled|reported to|closed|deleted|handed (over)? to|passed to|
        identified|named in|named and|pursued|trespassed|disqualified|clamped|kicked|thrown out|held liable|
        held responsible|served|met (by|with)|forfeit~|locked|billed|stripped|dismissed|struck off)
      """
    ),
    (
      "sdoing",
      """
      (port|start|launch|send|ship|sell|charge|bill|ask|open|accept|use|cut|close|publish|deliver|transfer|store|keep|
        share|schedule|cancel|debit)
      """
    ),
  ]
}
