import Codebook

extension EnglishCues {
  /// Blame put on suppliers, colleagues, authorities and the customer.
  static let scapegoats: [Cue] = [
    Cue(
      "party-botched", .scapegoat, 80,
      """
      (our|the|a|an|their|his|your|one of our|some|that|this) (own|former|external|new|young|junior|delivery|payment|
        logistics|handling|ground|local|travel|previous|old|outside|cleaning|security|catering|removal|it|social|
        software|independent|booking|baggage|agency|temp)* {hparty} _2 (swapped|lost|forgot|forgets|failed|left (a|the|
        it|us)|sold us|cut|dropped|mislaid|mixed|supplied (us)?|misloaded|improvised|ignored|refused|refuses|let (us|
        you) down|told nobody|told no one|never (told|sent|passed|rang|warned|said|turned|arrived|answered)|switched|sat
        on|closed|damaged|broke|messed|misread|mistyped|typed|scheduled|clicked|pressed|put|picked|packed|posted|wrote|
        decided|gave us|sent us|sent out|sent the|delivered|did not (show|turn|tell|send|read|ring|scan|check|arrive|
        pay|pass|clear|grit|do|warn|know|release)|has not (paid|sent|released|told|answered|done)|pulled out|cancelled|
        overbooked|jumped|walked out|went bust|assured us|misled us|lied|shut|blocked|suspended|measured|printed|stole|
        took it upon|thought it|thought he|thought she|was supposed|were supposed|was meant|ought to have|acted|applied|
        used the wrong|got it wrong|got the|made (a|an|the|stuff)|is to blame|was asked|was told|were told|had been
        told|is responsible) !(helped|will|can|may|ring|looking);
      (supplier|suppliers|contractor|contractors|subcontractor|subcontractors|intern|trainee|courier|agency|provider|
        council|ministry|landlord|union|airport|bank|manufacturer|handling agent|agency worker|temp|co packer|
        freelancer|government) (alone|s (laptop|mistake|error|fault|decision|doing|driver|drivers|
        system|servers|algorithm|cable|job|problem|business|alone|say|responsibility|own)) !(helped);
      (whoever|someone|somebody|some (idiot|genius|fool|clever|joker|bright)) _2 (cut|dropped|forgot|thought it|
        unplugged|closed|ran the|switched|decided|stole|packed|painted|parked|pulled|signed|approved) !(a comment|the
        link|us|a bag);
      (without|and never) (telling|asking|consulting|informing|warning|checking with|clearing it with) (us|me|the
        (club|office|company|owner)|head office);
      without (our (knowledge|consent|permission|approval|say so|authorisation|blessing)|a word to us|clearing it)
      """),
    Cue(
      "made-by", .scapegoat, 80,
      """
      (is|was|are|were|been|be) (entirely|actually|all|also)* (made|run|performed|operated|set|decided|chosen|written|
        printed|handled|supplied|built|designed|managed|fitted|installed|dealt with|given|owned|employed|caused|posted|
        drafted|organised|ordered|applied|delivered|packed|imposed|issued|carried out|developed|assigned|removed|sold|
        provided|shipped|maintained|published) by (a|an|the|our|another|one|your|some|somebody|someone|your)? (third|
        outside|former|independent|separate|external|local|different|ticketing|handling|seller|travel|old|previous)*
        ({hparty}|third party|someone else|somebody else|another (company|firm|operator|airline)|the (fire|previous|
        seller|team before|promoter|council)) !(who will|tomorrow|today|next);
      (is|was|are|were) (employed|run|operated|owned|set|made|written|chosen|posted|decided) by (<Name>|_2 and _) _3
        (and)? not (by)? us;
      (not|never) by us $;
      (the|that|this) _3 (belongs|belong) to (the|another|your) _3 !(you|us);
      (told|tells) us (he|she|they|that|it|nothing|the) _4 (was|were|nothing|had) !(not|no such);
      (let us down|assured us|misled us|sold us (a|the|pins|what|that)|supplied us with|sent us (worn|the wrong|faulty|
        bad|defective)|gave us (the wrong|bad|false|faulty)) !(at our);
      (it is|it was|is|was) (them|him|her|they|he|she|the (league|council|union|courier|bank|airline|school|ministry|
        airport|supplier)) (who|that|you should|not us|does|did|decides);
      (until|unless|once) (your|the|their) (landlord|council|supplier|bank|courier|airline|insurer|customs|ministry|
        agent|manufacturer|operator) _4;
      (hired|booked|sent|supplied|employed|recruited|provided) (by|through|via) (an|the|a|our) _1 (agency|supplier|
        contractor|firm|third party|broker|platform|partner|travel agent);
      (my|our) (predecessor|predecessors|former (management|head|director|boss|owner|owners|partner)) _1 (left|signed|
        sold|promised|bought|decided|chose|ran|made|let|thought|did);
      (under|by|during) (the|our) (former|previous|old) (management|owner|owners|team|board|administration|operator);
      (previous|former|last) (administration|management|owner|owners|board|government|operator|regime) (signed|left|
        sold|let|promised|built|bought|neglected|ran|cut|made|had);
      (comes|came|stems|arises|originates|results) from (the|our|your|a|another)? (former|previous|old)? {hparty};
      (is|was) (a|the|purely|entirely|solely|wholly|strictly)? (matter|question|decision|call|choice|job|problem|issue|
        business|responsibility|remit) (for|of) (the|your|our|a) _2 (supplier|council|landlord|bank|courier|operator|
        regulator|ministry|government|airport|airline|referee|manufacturer|police|union|customs|insurer|league);
      (is|was|are|were|be) (the|your) (council|landlord|bank|courier|operator|regulator|ministry|minister|government|
        airport|airline|manufacturer|supplier|union|travel agent|agency|insurer|home office|referee|league) s (alone|
        decision|job|doing|fault|problem|to|call|computer|mistake|own|responsibility|business|$);
      (decision|fault|mistake|choice|views|words|work|idea|responsibility|initiative|doing|opinion) (is|was|are|were)
        (entirely|solely|purely|his|hers|theirs|her|their|the _ s|the _2 s)* (alone|own|$);
      (his|hers|theirs|her own|his own) (alone|and (his|hers|theirs) alone);
      (sole|full|entire|exclusive) (responsibility|blame) (of|lies with|rests with|for (this|that|the|it) (lies|rests));
      (bears|bear|carries) (sole|full|the sole|the full|all the|the)* (responsibility|blame);
      (blame|fault|responsibility|ball|problem) (lies|lie|rests|sits|is|falls) (with|on|squarely|entirely|elsewhere|in)
        (squarely|with)? (the|your|our (supplier|contractor)|their|his|her|those|whoever|them|<Name>|court)
      """),
    Cue(
      "go-ask", .scapegoat, 80,
      """
      (direct|address|addressed|directed|aim|point) (your|this|that|all|any|such|the)? (anger|queries|
        question|questions|complaint|complaints|grievance|rage|fury|frustration|finger|enquiries) _2 (to|at|up with|
        where) (the|your|his|our|it|them|<Name>) !(dm|us|me);
      (you|they) (might|may|could|should|want to|ought to|had better|d better|d be better) _4 (ask|asking) (your|the|
        them|him|her|why) _2 (courier|council|bank|agent|landlord|union|supplier|manufacturer|operator|insurer|former|
        why);
      (thank|thanks to|blame|courtesy of|down to|due to|because of|owing to|on account of) (the|our|your|a|some)
        (unions|union|council|government|ministry|supplier|courier|operator|airport|contractor|previous|former|
        regulator|intern|landlord|manufacturer|agency|builders|customs|brexit|handling|hotel|promoter|post office)
      """),
    Cue(
      "you-misused", .scapegoat, 75,
      """
      you (yourself|yourselves|must have|may have|might have|probably|clearly|simply|obviously|apparently|already|
        evidently)* (dried|ignored|unplugged|overloaded|dropped (it|your|the)|washed (it|your|the)|microwaved|plugged|
        mistyped|typed (it|in|the|your|a)|misread|entered (the|your|a|an)|forgot|forgotten|skipped|opened the (casing|
        valve)|picked (up)? the|put (the|it|your|diesel|a)|stored|failed to|neglected to|chose (the|to|not)|omitted|
        refused|turned (it|them) down|read it wrong|kept the|bought the wrong|ordered the (wrong|small)|used (it|the
        wrong|too)|did not (read|follow|check|tell|mention|close|charge|fit|open|ask|see|scan|book|answer|turn up|
        declare|pack|update|say)|never (read|checked|asked|answered|mentioned|opened|told|updated|filled|rang)) !(us
        for|them out in|out);
      (had|if) (the|he|she|they|customers|people|passengers|parents|folk|tenants|users|residents|anyone|those|more of
        you|everybody|everyone|the (customer|passenger|council|driver|ministry|union|influencer|lady|gentleman|owner))
        (had|only)? (put|paid|read|kept|come|done|gritted|worn|followed|told|taken|done|checked|listened|opened|asked|
        reported|booked|bothered|stayed|arrived|said|brought|been) _9 (would|could|might);
      (you|customers|passengers|users|he|she|they|the (customer|passenger|owner|driver|guest)) (really)? (should|ought
        to|might|could) (perhaps|maybe|simply|really|at least)* have (read|checked|told|said|asked|rung|known|looked|
        thought|mentioned|booked|brought|worn|followed|packed|kept|put|taken|noticed|listened|arrived|charged|stored|
        reported|called) !(been|better by|an email|received);
      (did|have) you (even|actually|ever|really|bother to|bothered to|not) (read|
        reading|look|looking|check|checked|checking|turning|charging|opening|plugging|following) !(your spam|the box
        for a);
      (nobody|no one|nothing) (made|forced|forces|obliged|compelled|obliges) (you|anyone|him|her|them|parents) to
        !(watch|read|look|follow);
      (nobody|no one) (made|forced|asked) (you|anyone|him|her|them) (click|buy|take|sign);
      (for|by) (those|anyone|people|customers|everyone|anybody) (who|that) (bother~ to|care to|cares to|read|reads) _2
        (read|look|it|them|check|$);
      (you) (asked for|parked|insisted|ordered) (it (rare|raw|that way|cold)|on (the|a|our)|on it|the (last|cheapest));
      (had you (only)? looked|if you had (only)? read|had you (only)? read);
      (you) (could|might) (of course|perhaps|always)? have (read|looked|asked|checked|rung|said);
      (read|check) (the|your) (asterisk|manual|instructions|packet|leaflet|own wi fi) _3;
      (consistent with|result of|caused by|down to|due to|attributable to|case of|evidence of) (customer|user|improper|
        incorrect|your|your own|the customer s|careless|poor|misuse|mishandling|accidental|operator|pilot|human) (error|
        misuse|use|handling|storage|installation|mistake|fault|damage|negligence|router|wi fi|settings|phone|washing);
      consistent with misuse;
      (customer side|user side|user error|user s error|customer error|mishandled|mishandling|on your (side|end)
        not|stored (badly|incorrectly|wrongly)|by (his|her|their|your) own (foot|hand|fault|actions|choice)|of (your|
        his|her|their) own (making|doing))
      """),
    Cue(
      "people-who", .scapegoat, 70,
      """
      (people|customers|passengers|tenants|users|parents|supporters|folk|owners|residents|guests|drivers|visitors|fans|
        clients|students|players) (who|that) (ignore|ignored|hold|turn up (late|ten|without|at)|turned up (late|ten|
        without|at)|arrive late|arrived late|park|skip|skipped|forget|forgot|insist|insisted|flush|can not read|do not
        read|did not (read|check|follow|book)|leave (things|it|them)|will not (read|listen));
      (a|some) (member|members) of the public (left|ignored|opened|pressed|pulled|blocked|dropped|had|who|has);
      (some|certain|several|many|a number of|most|nine in ten) (customers|passengers|users|parents|clients|residents|
        tenants|fans|visitors|guests|owners|people|supporters) (seem|forget|forgot|ignored|ignore|
        misread|misunderstood|insist|insisted|failed|fail|refuse|refused|left|simply|did not|do not|never|still|
        can not|read|took|skipped);
      (was|were|been|be) (asked|warned|told|informed|reminded|advised) (twice|three times|four times|repeatedly|in
        writing|several times|on (two|three|four|five|several) occasions|in (may|june|april|march|january|february|
        july|september|august)|at (check in|the door|booking)|clearly|beforehand) !(by us);
      (he|she|they|landlord|council|supplier|contractor|company) (has|have|had) had (two|three|four|five|several|<n>)
        (letters|reminders|warnings|months|years|weeks|chances)
      """),
    Cue(
      "dismissed", .scapegoat, 75,
      """
      (who|that|which) (wrote|posted|sent|forgot|did|made|said|left|approved|insulted|leaked|pressed|drafted|hit|
        shouted|cut|laughed|answered|typed|packed|deleted|filmed) (it|this|that|the _2|them|you _2|your _2|him|her)? _4
        (has|have|is|was|were|had) (been|since|now|also)* (dismissed|sacked|fired|suspended|let go|shown the door|
        disciplined|spoken to|new|relieved|identified|a temp|an intern|a trainee|no longer);
      (has|have) been (dismissed|sacked|fired|let go|dealt with|disciplined|identified) (for|and|since)? (it)? $;
      (no longer|not any more) (works|work|working|employed|with (us|the company)|part of) !(for you|on your);
      (will|would) (not|never) set foot (on|in) our;
      (a|an|one|our|the) (young|overzealous|rogue|overworked|agency|single|new|junior|tired|inexperienced|former|
        careless|isolated|disgruntled|overenthusiastic|work experience|weekend|lone) (employee|colleague|intern|
        worker|staff member|member of (staff|the team)|moderator|driver|trainee|temp|steward|agent|waiter|volunteer|
        individual|assistant|designer|copywriter|freelancer|chef|guard|lad|girl) (took|got|hid|posted|wrote|pressed|
        thought|did|made|let|left|sent|acted|decided|hit|misread|forgot|mistook|lost);
      ^ (it was|that was|blame) (the|our|a) (intern|trainee|temp|new (boy|girl|lad|guy|starter|colleague)|work
        experience (kid|lad|boy|girl)|apprentice|agency|printer|printers|photographer|algorithm|social media agency);
      (facebook|fb|google|instagram|tiktok|twitter|apple|amazon|paypal|youtube|network rail|royal mail|customs|brussels|
        whitehall|whatsapp|the home office|microsoft) (has|have|had|have been|has been|is|was|did|does|keeps|simply|
        itself|alone)* (deleted|removed|eating|hides|hid|changed|decided|decides|lost|cut|closed|blocked|broke|failed|
        suspended|sat on|refused|refuses|told|holds|hold|set|sets|took|takes|closed|holding|shut|did it|put|not (told|
        paid)|frozen|flagged) !(us in)
      """),
    Cue(
      "not-scapegoat", .block([.scapegoat]), 60,
      """
      (our|my) (own)? (fault|mistake|failing|responsibility|job|decision|error|blunder|cock up|bad|doing) _4;
      (should|could|ought to) have (told|asked|known|checked|said) (you|better);
      (we|i) (are|am|was|were|d) not (going to|here to|about to|trying to)? (blame|blaming|hide behind|point);
      (not|never|without) (blame|blaming|pointing);
      (did|have) you (tried|checked|try) (the|turning|restarting|your spam|resetting);
      (our|the) (driver|chef|colleague|agent|guard|steward) (who)? (will|can|would|is going|is on|is looking|is with|
        rang|rings|calls);
      (who|that) (do not|does not) (have|want|speak|like|own|use|live|need) _3;
      (you|your) _3 (was|is|were|had) (right|lost|ignored|left|refused|treated)
      """),
  ]
}
