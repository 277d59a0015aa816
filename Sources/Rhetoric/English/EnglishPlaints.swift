import Codebook

extension EnglishCues {
  /// The organisation and its people as those who suffer.
  static let plaints: [Cue] = [
    Cue(
      "threatened-staff", .victimage, 85,
      """
      (death threats|hate mail|abusive (calls|messages|mail|emails)|bomb threat|bomb threats|hate campaign|pictures of
        nooses|bricks through|a brick through|eggs on|white powder|dog mess|abuse and threats|threats and abuse|
        insults and threats|a flood of (hate|abuse)|torrent of (hate|abuse)|online hate|the hate|the abuse|the pile on|
        pile on|the vitriol|the insults) !(from the stands|you received|aimed at (you|her|fans)|you have);
      (staff|team|colleagues|colleague|driver|drivers|engineers|nurses|crew|people|workers|waitress|waiter|cashier|
        cashiers|moderators|founder|daughter|son|wife|husband|family|mother|mum|kids|children|players|she|he|they|we|i|
        agents|stewards|volunteers|guards|keepers|receptionist|chef|manager|vet|librarian~|boy|lad|girl|pilot|staff who|
        apprentice|intern|dad) _1 (is|are|was|were|been|being|be|get|gets|got|getting|has been|have been|who get|keep
        being) (being|now|also|still|regularly|even|literally|publicly|personally)* (spat at|spat on|harassed|
        threatened|insulted|hounded|followed home|doxxed|doxed|bullied|abused|attacked|assaulted|shouted at|yelled at|
        screamed at|sworn at|hissed at|filmed|punched|slapped|vilified|dragged|pelted|targeted|stalked|called (a|an|
        every|things|names|the|monsters|murderers|butchers|thieves|killers|nazis|criminals|heartless|cowards|liars|
        racists|poisoners)|trolled|lynched|crucified|mobbed|roasted|pilloried|smeared|slandered|defamed|blackmailed|
        intimidated|spied on|traumatised|in bits|robbed|burgled) !(by (us|our (staff|driver|guard))|on our|because we|
        today to);
      (received|receive|receiving|getting|get|had|got|read|reads|taken|opened|sent) (over|more than|some|about|my|our|
        her|his|their|nearly|hundreds of|<n>|two|thousands of|a|of|more)* (abusive|death|bomb|hate|hateful|threatening|
        threats|insults|nooses|vile|racist|obscene|hostile|threat) _2;
      (gets|get|got|been|be|is|being) called (a|an|every|things|words) (_1 (murderer|thief|killer|liar|crook|name|
        poisoner|racist|criminal|monster|nazi|cowboy|fraud)|name|that we|i will|we would) !(by mistake);
      (made|make|making) (a|an|our|my) (nineteen year old|colleague|girl|lad|trainee|waitress|cashier|_) cry;
      (wept|weeping|crying|in tears) (at|in|because|this|after|all|over) (her|his|the|of|morning|your|night|what|we) _3
        (desk|post|comments|car|loo|tweets|toilet|video|because|messages)?;
      (my|his|her|our) (mum|mother|daughter|son|kids|children|father|dad|grandmother) (reads|read|saw|sees|
        cried|asks|has seen|had to) (these|this|it|them|what|why)? !(your book);
      (bullied|shamed|blackmailed|hounded|pressured|browbeaten) into _3;
      (been had|not the bad guy|not the bad guys|not the villain|suffered enough|everyone s punchbag|punchbag|a thank
        you would|word of thanks would|not one newspaper|nobody ever films|nobody films|feeling like human beings|judged
        on its one|one bad afternoon|we too lost|lost sleep|victims like|every (christmas|year|week) we
        are (told|blamed)|what have we done to deserve|have put up with|let that sink in|before you repost);
      (rival|rivals|competitor|competitors) _6 (lying about|spreading|bidding on|attacking|smearing|copied|copies|behind
        this) _3 (us|our|about)?;
      (hounded|driven|chased|bullied|forced) (off|out of|from|into) (his|her|their|our|the|by|social|hiding|business);
      (being|been) (called|treated like|branded|labelled|cast as|painted as|portrayed as|made out to be) (a|an|the|like|
        every|everything|things|thieves|liars|monsters|criminals|villains|butchers|murderers|killers|crooks|greedy|
        heartless|racists|names);
      (slept|sleep|sleeping|eaten|ate) (not|nothing|since|badly|for|in|a wink|properly|at night) _3 (since|days|nights|
        because|launch|week|tuesday|monday|friday|saturday|sunday) !(you|your);
      (have|has) (not|stopped|hardly|barely) (slept|sleeping|eaten) (since|for|in|a wink|properly);
      (cried|crying|wept|shaking|trembling) (when|over|at|because of|reading|since|all|
        after|every) (he|she|i|we|your|what|the|these|those|night|that|it|reading) !(you (were|got)|apology);
      (afraid|frightened|scared|dare not|too scared|terrified|do not dare) (to|of) (shop|go|leave|come|open|work|answer|
        walk|wear|pick up|step)
      """),
    Cue(
      "unfair-fate", .victimage, 75,
      """
      (we|i|us|me|it is (us|we|me)|our (staff|team|people|shop|small|little)) (are|am|is|re|m|who|that|were|was|get|
        gets|have|always|have become|have been) (now|also|always|the|being|already|as much|just as much|again|once more|
        today s|ones|one|still|really|every bit as)* (victims|victim|a victim|scapegoat|scapegoats|punchbag|punch bag|
        punching bag|whipping boy|villain|villains|bad guys|bad guy|the ones (who|being|getting|paying|left|suffering)|
        who (pay|suffer|get|gets|is left|have had)|target|targets|easy target|easy prey|sitting duck|blamed (for
        everything|again)|made to pay|under siege|under attack|picketed|crucified|punished|monsters|criminals|piggy
        bank|collateral|sick and tired|sick of|tired of being|fed up with being|worn down|targeted|pilloried|lynched|
        shot at|being shouted at|being picketed|on our knees|losing everything) !(who (will|can|are going|made|wanted)|
        of our own success|at fault);
      (as much|just as much|every bit as|as badly|as hard|no less|equally) (a|the|as)* (victim|victims|hurt|affected|
        hit|betrayed|deceived|shocked|stuck) _4 (as|by|too) (you|our|the|anyone|they) !(sorry);
      (nobody|no one|not one of you|none of you|who|does anyone|do you) (ever|here|even|has|have)* (ask|asks|asked|
        think|thinks|thought|cares|care|wonders|thank|thanks|thanked|mentions|mentioned|weeps|wept|spared|spares|
        stops|talks|told|warned|defends) (a thought|about|how|of|to think|us|that|what|our|for|either) (us|we|our|how
        the|staff|behind|cope|either|people|feel|feels|driver|human|work) !(you|you feel);
      (think|thought|spare|consider|imagine|picture|remember) (about|of|a thought for|for a moment|for one moment|that|
        the|how|what|to)* (human beings|who you are hurting|people behind|families|person behind|our (staff|families|
        children|people|team|drivers|side|position)|welfare of|what (your|this|it) (video|does|is doing|has done)|
        children|consequences for (us|our)|the people|(it|this) does to|mortgages|jobs) !(your|you waiting);
      (open season|witch hunt|witchhunt|lynch mob|lynching|kangaroo court|trial by (twitter|media|social media|
        facebook)|character assassination|smear campaign|mud slinging|mudslinging|media circus|feeding frenzy|pile on|
        stab in the back|knife in (our|the) back|slap in the face for (us|our)|kick in the teeth for (us|our)|
        hatchet job|hit job|hit piece|dragged through the mud|name through the mud|mob of|digital mob|public execution|
        crucifixion|relentless (campaign|attacks|attack)|orchestrated|stitch up) !(you|of a fan);
      (it|that|this) (hurts|stings|wounds|is hurtful|was hurtful) (us|me)? (too|deeply|as well) !(you);
      (small|tiny|little|family|independent|honest|decent) (businesses|business|shop|shops|firm|firms|brand|brands|
        company|club|clubs|outfit|bakery|people|folk|traders|ones) _4 (destroy~|wreck~|ruin~|pay|suffer|suffers|close|
        get it|bully|bullied|like (us|ours)|blamed|punished|targeted|crushed|killed|survive|judged|who get);
      (destroy|destroying|destroyed|wreck|wrecking|wrecked|ruin|ruining|ruined|kill|killing|eating|sink|finish~|bury|
        burying|tearing apart|tear down|undo|wiped out|wipe out) (a|an|our|my|us|his|her|this|thirty|<n>|what|years|
        the|everything|it) _3 (business|shop|reputation|livelihood|livelihoods|life|lives|years|name|family|career|
        firm|brand|work|company|jobs|club|we (built|have built)|alive|off|girls|one bad) !(your|day)
      """),
    Cue(
      "attacked", .victimage, 75,
      """
      (we|us|our _|our _2|i|my _|the (club|company|shop|town|school)) (have|has|was|were|been|are|is|had) (just|also|
        all|been|ourselves|both|now|once again|again)* (hacked|robbed|burgled|torched|vandalised|deceived|cheated|lied
        to|misled|betrayed|conned|duped|sabotaged|blackmailed|defrauded|scammed|smashed|set on fire|attacked|abandoned|
        stabbed|blindsided|ambushed|swindled|tricked|stolen from|held hostage|left (alone|in the lurch|holding)|knocked
        flat|hit (hard|first)|flooded|kept in the dark|taken for a ride) !(by our own|you|on (our|the) watch);
      (hackers|thieves|criminals|vandals|a foreign state|burglars|fraudsters|activists|saboteurs|persons unknown|
        arsonists) _1 (attacked|robbed|hit|stole from|broke into|smashed|cut|targeted|struck) (us|our|my|the) !(your|
        customers);
      (stole|stolen|robbed|lied|lying|betrayed|cheated|deceived) (from|to) us (too|first|as well|all|$|as much)?;
      (windows|tyres|vans|van|door|shutter|shop front|car|gates|bus|office) _2 (smashed|slashed|cut|torched|sprayed|
        egged|daubed|burned|put through|graffitied|vandalised|broken (twice|again)) !(your);
      (costs|cost|costing|lost|losing|lose|loses) (us|our|my|me) (all|half|most|everything|job|jobs|<n>|licence|
        sleep|customers|friends|livelihood|home|house)
        !(price|less);
      (let (three|two|four|<n>|people)|laid off|lay off|making|made) (people|staff|of our|<n>)* (go|redundant) _3
        (because|since|thanks|after)?;
      (on our knees|at our throats|at breaking point|knocked flat|brink|can not win|can not do right|cannot win|damned
        if we|no right of reply|benefit of the doubt|a fair hearing|fair hearing|without a hearing|one side of the
        story|never given a chance|presumed guilty|guilty until proven|judged on (one|its one|our one|a single|a)|forty
        minutes to destroy|no good deed|is it any wonder|poor us|easy to throw stones|throw stones|human (beings)? too|
        people too|someone s (dad|mum|son|daughter)|somebody s (dad|mum|son|daughter)|have feelings|also (human|people|
        have families)|a mortgage|mortgages|feel bullied|feel hurt|felt hurt) !(you|your);
      (does not|do not|did not|never) deserve (this (pile on|hate|abuse|treatment)|abuse|to be (treated|called|insulted|
        judged|dragged|spat));
      (always|again|once again|yet again|every time|everything) (us|me|our fault|the small|blamed on us|the honest|the
        little) (who|that|who get|again|you come|ones|gets|get)? !(to the rescue);
      (it is|why is it|and it is|yet it is) (always|only|us|we|our (staff|drivers|team|people|crew|nurses)) (who|that|
        again|you come) _4 (pay|get|gets|suffer|have|has|are|is|blamed|pays|face|earn|take)
      """),
    Cue(
      "not-plaint", .block([.victimage]), 60,
      """
      (you|your (son|daughter|wife|husband|mother|mum|dad|kids|child)|passengers|fans|a customer|customers) _4 (threat~|
        abused|insulted|attacked|shouted at|called|filmed|hurt|frightened|in tears|let down|robbed|hacked|scared);
      (by|from) our (own)? (staff|driver|guard|steward|stewards|agent|colleague|agents|people|moderator);
      (you|they) (have|had|were|was|are) (right|every right) _4;
      call me a _;
      (calling|call) us (thieves|liars);
      (hate mail|abusive (messages|mail|calls|emails)) _6 (will|police|lead|charged|arrested|bar);
      spare us the _2;
      attached;
      (cost|costs) (us|me) (<n>|more|less|nothing|about)
      """),
  ]
}
