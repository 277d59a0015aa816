import Codebook

extension EnglishCues {
  /// What lessens the responsibility: chance, crowds, weather, want of hands, want of intention.
  static let pretexts: [Cue] = [
    Cue(
      "unforeseeable", .excuse, 80,
      """
      (nobody|no one|no _|no _2 on earth|not even _2|who|how) (here)? (could|can|would|might|on earth could|alive could|
        in the world could|were we to|was anyone to) (ever|possibly|have|honestly)* (foresee|foreseen|predict|predicted|
        plan|planned|known|know|guess|guessed|expect|expected|imagine|imagined|anticipate|anticipated|seen|prevent|
        prevented|prepare|prepared|have dreamt|see it coming);
      (nobody|no one|none of us|not one of us|we did not|we never|we honestly did not|which no _3) _2 (saw|see|seen)
        (this|that|it|any of it|them)? coming;
      (we|i|nobody|no one) (had|d|were|was) (counted on|reckoned with|bargained for|planned for|prepared for|expecting|
        expected|banked on|pictured|hoped for) _6 (not|but|and|turned|<n>|came|hundred|thousand|fifty|ten);
      (exceeded|outstripped|surpassed|defied|beat|smashed|overwhelmed) (every|all|our|any) _1 (forecast|forecasts|
        expectation|expectations|prediction|estimates|planning|plans|capacity|projections);
      (sized|planned|built|designed|staffed|budgeted|stocked|set up|catered|prepared|geared up) (it|the servers)? for
        (<n>|a|fifty|three|two|four|five|ten|twenty|forty|hundred|thousand) _6 (and|but|came|then|not) _4;
      (no one|nobody) (was|is) more (surprised|shocked|astonished|sorry|disappointed) than (us|we|me|i);
      (was|were|is) (beyond|outside|above) (anything|what) (that)? _4 (foreseen|planned|expected|imagined|seen|
        specified|built|designed);
      (what|nothing) (can|could) (anyone|anybody|you|one|we) do $;
      (nothing|none of (this|it|that)) _3 (was|is) (deliberate|intentional|planned|on purpose|personal|malicious);
      (with|in) (hindsight|retrospect) (the|it|we|this|our|i) _4 (could|might|would|perhaps|should) _3 (happier|better|
        clearer|worded|phrased|wiser|different|differently|anticipated);
      (more|bigger|busier|larger|faster|harder) _2 than (we|anyone|any of us|anybody|i) (had|ever|
        expected|could|planned|thought|imagined|bargained|d);
      (<n>|thousand|hundred|hundreds|thousands|million|half the _|dozens|k|all of you|of you) _3 (showed up|
        pressed|signed up|came at once|logged on|arrived at once|at the same (time|moment)|at once|all at once|rang
        at|in one (morning|night|minute|day|hour|go)|turning up|showing up|piled in|queued) !(we can);
      (victim|victims|casualty|price) of (our|its|his|her|the) (own)? success;
      (ten|three|four|five|six|eight|twice|double|<n>|<n> times|triple|twenty) (times)? (the|our|as many|as much)
        (usual|normal|expected|traffic|number|volume|black friday|many) !(price|fee|width);
      (unprecedented|exceptional|exceptionally|unforeseen|unforeseeable|unusually|once in a|freak|unheard of|
        extraordinary|unexpected|unavoidable|sudden) (high|heavy|large|circumstances|demand|weather|volume|volumes|
        event|events|storm|lifetime|century|interest|success|viral|rain|conditions|situation|delays|rush|wave|
        turnout|surge|gust|frost|heat|heatwave|cold|reasons|logistical)
      """),
    Cue(
      "nature", .excuse, 75,
      """
      (because of|due to|owing to|down to|on account of|as a result of|caused by) (the|a|an|this|last|
        bad|heavy|strong|severe|extreme|sheer|these|such|local|national|high)* _1 (storm|storms|snow|snowfall|ice|frost|
        wind|winds|fog|flood|floods|flooding|heat|heatwave|drought|rain|lightning|weather|volcano|earthquake|fire|
        strike|strikes|power cut|avian|bird flu|pandemic|covid|illness|sickness|staff shortages|staff shortage|
        shortage|shortages|demand|brexit|war|traffic|roadworks|volume|volumes|number of|fault|glitch|bug|error|outage|
        virus|migration|update|maintenance|leaves|landslide|leaf|technical);
      (storm|storms|lightning|flood|the river|the wind|the weather|the tide|drought|the ice|the rain|the snow|a
        squirrel|gulls|seagulls|the sheep|an eagle|a swan|a digger|a pigeon|a fox|the heat|the frost|the volcano|the
        fog) _1 (did not ask|closed|took out|brought down|knocked|hit|moved|had other|chewed|sat on|came in|does what|do
        that|took the|ripped|flooded|got into|rub|ate|decided|struck|went into|beat us|cut|shut) !(your);
      (bird strike|act of god|acts of god|force majeure|perfect storm|once in a century|freak
        (wave|storm|accident|gust)|sheer luck|sod s law|murphy s law|stroke of bad luck|comedy of errors);
      (it was|we had|with) (dark|pouring|bedlam|mayhem|a bank holiday|mother s day|christmas eve|the middle of the
        night|the busiest|half term|black friday|<n> degrees|peak season) !(for you|in the|when you);
      (boiler|roof|pipes|system|software|lift|machine|building|track|network|kit) (is|are|was|were) (older than|nearly
        a|<n> years old|a hundred|from (the)? (<n>|19)|laid in|built in|designed in|rated for)
      """),
    Cue(
      "powerless", .excuse, 80,
      """
      (we|i|the club|our staff|our team|our agents|agents|staff|management|drivers|nobody here|the duty team|no airline|
        no company) (simply|just|really|unfortunately|sadly)? (can|could) not (control|change|influence|help (it|that|
        what)|be everywhere|stop (the|a|it|people)|read (minds|your mind)|do (otherwise|anything about)|shift|touch (it|
        that)|override|move the|conjure|be held responsible|make (the|it|them)|fight the|predict|vet|be expected|see
        everything|know (everything|what|that)|catch everything|force|intervene|police|fly in|guarantee|magic|go faster|
        work miracles|wave a) !(say|yet tell);
      (nothing|not (a lot|much|a thing)|little) (that)? (we|i|anyone|anybody|management|the club|a company|our staff|
        they) (can|could|was able to|were able to) (do|have done|be done|about it|do about) !(with|
        for you);
      nothing (whatsoever|whatever)? (we|i|anyone) could (do|have done);
      (no|any|little) (control|say|influence|power|choice|option|alternative|means of knowing|way (of|to)
        (know|knowing|tell)) (over|in|but|about|at all|on|of the|to|either|left)? !(to (opt|cancel));
      (we|i|they|he|she|driver|us) (had|have|has|with) no (choice|option|alternative|other (choice|option|way));
      (out of|beyond|outside) (our|my|anyone s|everyone s|his|her|the club s|any (airline|insurer|company|club)|
        all) (hands|control|reach|power|jurisdiction);
      (not|is not|are not) (in|within|down to|up to) (our|my|us|me) (hands|control|power|gift|remit|$);
      (merely|only|just|simply) (the (postman|messenger|middleman|venue|platform|landlord|carrier|shop window|host|pipe|
        printer|organiser)|followed|following|passing on|post what|relay|relaying|obeyed);
      (no|without a|have no|there is no) (lever|levers|delete key|magic wand|crystal ball|spare (boat|train|driver|
        coach|crew|plane|part)|plan b possible|undo button|training (them|for that)) _2;
      (not|are not) enough (nurses|drivers|staff|chefs|doctors|teachers|hands|crew|pilots|carers|vets|people|engineers)
        (in|to|anywhere|on|left|around);
      (set|decided|imposed|fixed|decided on|dictated) (in|by) (rotterdam|brussels|london|paris|the (market|markets|
        central bank|government|ministry|regulator|manufacturer|landlord|league|algorithm)|eurocontrol|head office|
        others|law) !(and we|to you);
      (do|doing|did|done|does) (what|all|everything|the best) (we|i|they|he|she|our team) (can|could|was able|were able|
        possibly can|possibly could) !(to help|for you|to (find|get));
      (hands) (are|were) tied;
      (it is|that is|this is) (all)? (automatic|automated|automatically|set by the (system|software|computer|
        algorithm)|a preset|done by (a (robot|machine|computer)|the (system|computer)));
      (sent|posted|published|went out|goes out|generated|triggered|hides|done|replied|queued|scheduled) (by itself|
        automatically|on its own|by a (robot|machine|bot|computer)|weeks (ago|before|in advance)|before the|b4 the);
      (a|an|the|our) (robot|bot|machine|algorithm|autocorrect|autopilot|scheduler|scheduling tool|predictive text|
        automated system) (did|sent|posts|posted|does|wrote|publishes|did it|decided|replied|picked) !(us
        where);
      (i am|i m|we are|she is|he is) (only|just|merely) (the (messenger|intern|one|bassist|driver|receptionist|driver)|
        passing on|a (driver|volunteer|messenger|steward)|doing (my|our|her|his) job|following orders|one (man|woman|
        person)|human|two people);
      (shoot the messenger|obeying orders|orders from above|not my department|above my pay grade|not up to me|not my
        (call|decision|job))
      """),
    Cue(
      "no-harm-meant", .excuse, 80,
      """
      (nobody|no one|none of us|never|not) (here|in the (office|team|building))? (has|have|had|at any point|ever|once|
        for a (moment|second))* (meant|intended|wanted|set out|wished|tried|planned) _2 (to (hurt|offend|upset|cause|
        mock|insult|shock|mislead|harm|exclude|happen|be (rude|cruel))|for (this|that|it|any)|this|any harm|harm|that|
        it) !(more|wait|tell);
      (was|were|is|are|am) (never|not|in no way|certainly not) (ever|actually|really|in any way)* (meant|intended|the
        (aim|intention|intent|idea|plan|point|purpose|goal)|our (aim|intention|intent|plan|idea|purpose|goal)|my (aim|
        intention|idea)|done (to|on purpose|out of)|deliberate|intentional|on purpose|out of malice|malicious|a plot)
        !(for (outdoor|children|use)|to be);
      no (offence|offense|harm|disrespect|insult|ill will) (was|were|is)? (ever)? (meant|intended|involved|behind|on
        (our|his|her|anyone));
      (without) (any)? (malice|ill intent|bad intent|bad intention|bad intentions|ill will|evil intent|second
        thoughts|intention of);
      (meant|intended|only meaning|supposed|only trying|just trying|was trying|were trying|only wanted|just wanted|only
        wished|wished) (it|only|as|to be|this|the post)* (as|to) (a|be)? (joke|bit of|compliment|playful|funny|
        tribute|kindly|light hearted|celebrat~|make people (laugh|smile)|help|kind|nice|amuse|gesture|warm|surprise|
        protect|do right|raise) !(you);
      (thought|believed|assumed|figured|reckoned) (it|he|she|they|that|this|we|i|the|you)* (
        was|were|had|would) (a joke|a harmless|answering|talking to|all right|alright|ok|
        switched off|the test|empty|private|his|her|on the private|working|sorted|muted|doing you|genuine|local|
        answering) !(told you);
      (accident|accidents|mistake|typo|slip|oversight|misunderstanding|mix up|slip up|wrong button|honest mistake|
        autocorrect|coincidence|glitch|hiccup|fluke|display bug|bug) (of the (calendar|finger|tongue|keyboard|pen)|
        nothing more|not malice|not a|no more|that came|in the|by a|happen|happens|and not|rather than) !(we made|we
        own|order|basket);
      (simple|honest|genuine|innocent|clerical|human|unfortunate|silly|tiny|pure|administrative|technical|mere|
        unlucky|sad|unhappy) (mistake|error|accident|slip|oversight|misunderstanding|coincidence|mix up|glitch|bug|
        typo|hiccup|fault) !(and we|we made|of ours|number);
      (we|they|he|she) (did|had|was|were|had had) (not|no) (know|known|realise|realised|realize|aware|idea|notion|been
        told|been informed|inkling|clue|see (it|that)) (that|of|what|about|until|how|the|who|it|at|either|there|she|he|
        they) !(to reach|where to|which);
      (we|i) (only)? (found out|find out|learned|learnt|heard|knew) _3 (at the same time|with you|when you
        did|from (twitter|the press|the news)|the same (way|moment|day)|after|too late);
      (had|if) (we|i) (known|been (told|told|aware|warned)|had|only known) _9 (would|d have|could|never)
      """),
    Cue(
      "hands", .excuse, 75,
      """
      (we are|there are|there were|with|are) (only|just|a team of|a crew of|all) (a)? (two|three|four|five|six|seven|
        one|<n>|a handful of|a few|both) (people|of us|volunteers|person|man|men|women|lads|girls|guys|devs|chefs|staff|
        engineers|nurses);
      we are (two|three|four|five|six) (of us|people|volunteers|pensioners) !(on|looking|working|at the);
      (short staffed|understaffed|short handed|overworked|overstretched|underfunded|undermanned|run off
        (our|their) feet|stretched thin|at full stretch|snowed under|rushed off|on his own
        for|single handed|single handedly|skeleton (crew|staff)|staff shortages|staff shortage|called in sick|dead on (
        our|their|his|her) feet|knackered|overwhelmed) !(by your|with gratitude|by the (kind|response));
      (stewards|staff|team|people|drivers|crew|moderators|players|we) are (all|only|just|mostly|largely)* (volunteers|
        amateurs|students|human|unpaid);
      (amateur club|an amateur) !(day);
      (had|d) been (up|on|awake|driving|working|at it|on shift|on the road|going) (since|for|all|<n>|eleven|nineteen|
        sixteen|fourteen|twelve|ten|nine|eight|seven|three|<time>) _4 !(for you);
      (after|at the end of|it had been|it was|it was|been) a (very|really)* (long|hard|hellish|rough|terrible|bad|
        horrible|mad|sixteen hour|twelve hour|ten hour) (day|shift|night|afternoon|week|season|winter|
        morning|month|year) !(you had|for you);
      (first|second|third|fourth|fifth) (day|week|shift|night|match|month) (on|in|at|with) (the|his|her|my|a) (job|desk|
        till|post|front|team);
      (waiter|colleague|they|waiter|driver|person|guard|receptionist|chef|lad|girl|agent) (is|was|am|d been|had been|s
        been|has been) (only|just|still|very|brand|quite)? (new|a trainee|
        here (two|three|four|nine|<n>)|been here|with us (four|two|three|<n>)|provoked|stressed|
        panicking|under pressure|being egged on) !(bag|here you);
      (two|three|four|half|five|six|<n>) (of (our|the|my))? _2 (are|is|were|was)? (off sick|down with|out of action|in
        isolation|out sick|called in sick)
      """),
    Cue(
      "excused", .excuse, 75,
      """
      (these|such|those|stuff|things|mistakes|accidents|shit|glitches) (things|stuff)? (do|can|will|
        sometimes|all|does|just)* (happen|happens|glitch|slip through|occur|get (lost|missed)|go wrong) !(again|when|to
        you|at|for|in your|if|next|here);
      in (my|our|his|her|their|the driver s|the team s) (own)? (defence|defense|mitigation);
      in (all)? fairness (to (us|him|her|them|the|our|<Name>)|we|he|she|they|nobody);
      to be fair to (us|him|her|them|our);
      (please|do|but|you have to|you must|you will|kindly|try to|one has to|you need to) (also)? (understand|appreciate|
        realise|remember|bear in mind|imagine|consider) (that|how|what)? (we|our|the|this|a|i|it|in) _4 (only|not|busy|
        small|hundreds|hours|set|difficult|hard|under|human|season|people|team|live|machine|weather|conditions);
      (fast moving|chaotic|extremely difficult|very difficult|highly stressful|confused|confusing|hectic|tense|
        unprecedented) (situation|evening|day|circumstances|conditions|time|times|night|event|moment);
      (under|with) (such|these|those|that|the|enormous|immense|huge|extreme|intense|a lot of)* (pressure|circumstances|
        conditions|rules that|staff we|budget we) _1 (we|nobody|anyone|it|that|any|no|mistakes|given)?;
      (through|by) no fault of (our|my|his|her|anyone|anybody);
      (unfortunate|unlucky|poor|unhappy|rotten) (timing|coincidence);
      (is|are|was|were) (stuck|held|held up|sitting|blocked|trapped|on a ship stuck|on a boat stuck) (at|in|off|on|
        behind|outside) (customs|suez|dover|calais|traffic|a queue|rotterdam|the m _|port|the port|a container|a bad)
        !(you);
      (was|were) (at lunch|on holiday|in a tunnel|on a plane|at my daughter|at my son|off that|on maternity|on annual
        leave|in the shower) !(in our|when you);
      (depends|depend) (entirely|solely|wholly|on)* (on)? (the weather|customs|the supplier|others|third parties|the
        airport|the council|the courier);
      (caught off guard|caught on the hop|taken by surprise|caught us (off|by|on the)|took us by surprise|took us all
        by)
      """),
    Cue(
      "not-pretext", .block([.excuse]), 60,
      """
      (a|an|the|this) (overnight|slip road|slipper);
      stretcher;
      (not|never|no|without) (an|a|our|making|any)? (excuse|excuses) _5;
      (not|was not|is not|no|hardly|nor) (just|merely|simply|only)? (a|an|any)* (accident|glitch|mistake|bug|technical
        (glitch|issue|error)|human error|coincidence|volunteers|oversight|typo);
      (two|three|four|five|six|<n>|our|the|of) _1 (volunteers|volunteer) (will|are|have|who|to|from);
      (with|for) (our|the|your) volunteers;
      (put|charged|added|sent|took|taken|debited|deleted|cancelled|removed) _6 by mistake;
      (experiencing|having|still have|seeing) (a|any|the|this)? (technical|computer|software) (issue|issues|problem|
        problems) (with|on) (your|the);
      (you|your) (might|may|are|have|were|had|must be|must have been)* _1 (exhausted|stretched|overwhelmed|worn out|dead
        on (my|your) feet)
      """),
  ]
}
