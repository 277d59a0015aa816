import Codebook

extension EnglishCues {
  static let compassion: [Cue] = [
    Cue(
      "we-imagine", .empathise, 80,
      """
      (i|we) (can|could) (only|just|all|well|easily|fully|completely|really|totally|hardly|not even|barely)* (begin to)?
        (imagine|picture|guess|bear to (picture|think of|imagine)|understand) (how|what|why|the|that|your|you|it|being|
        that hour) !(you think);
      (i|we) (can|could) (absolutely|certainly|really|fully|completely|totally|quite)* (see|hear|feel|tell|appreciate)
        (why (you|it|this|that|anyone|people|everyone|the)|how (you (must|are|came to|feel)|much|worn|upset|tired|angry|
        hard|hurt|painful|distressed|worried|frustrat~|scared|it (looks|feels|must))|(your|the) (anger|pain|
        frustration|distress|worry|disappointment|hurt)|you are (upset|tired|hurting|worried|scared));
      (i|we|you can|and i) (do|really|fully|totally|completely|quite|also|absolutely|truly|honestly|genuinely|just|
        all|perfectly|entirely)* (understand|get|see|appreciate|realise|realize|recognise|recognize) (why|how (frustrat~
        |hard|much|upset~|worr~|annoy~|it (looks|feels|felt|must)|this (looks|feels|must)|you (feel|must)|long|
        disappoint~|stress~|painful|difficult|important|scary|distress~)|what it (is like|means|feels|does|did|cost)|
        it (must|is (frustrat~|hard|annoying|upset~|a pain|not easy|maddening|scary|difficult))) !(some|they decided|
        certain);
      (i|we) (do|really|fully|totally|completely|quite|also|absolutely|truly|honestly|genuinely|perfectly)*
        (understand|get|appreciate|realise|realize|recognise|know) (that)? (this|it|that|you|for you|there is never|
        waiting|every|no) _5 (hard|frustrat~|upset~|worr~|annoy~|disappoint~|stress~|painful|difficult|blow|nightmare|
        hell|maddening|scary|distress~|angry|inconvenien~|a pain|not easy|fob off|hollow|madness|enough|cold comfort|
        shock|surprise|dreamed|hoped|expected|picturing|picture|help|help you|no comfort|anxi~|unsettling|deserve|
        desperate|frighten~|patience|good time|furious|fed up|let down|livid|tired|exhaust~|hurt|sting|stings|sounds|
        awful|horrible|rough) !(some);
      (i|we) (do|really|fully|totally|only too well|too)* know (how (hard|much|it|that|long|you|frustrat~|upset~|this|
        stress~|worr~|painful|important|difficult|scary)|what (it is like|it costs|that|this|you|a|waiting)|(this|it|
        that|waiting) (is|does not|will not|must|feels)|you (have waited|were|had|can not|are waiting|need|rely))
        !(who|goes|sounds|did|are a|were the|want|looks from);
      (i|we) (hear|feel|believe) (you|u) (_)? $;
      (i|we) hear (you|u) (and|about|on|loud|all) !(_2 heard you);
      (understandable|understandably) (upset|angry|worried|frustrat~|anxious|that you|you are)
      """),
    Cue(
      "nobody-should", .empathise, 80,
      """
      (no one|nobody) (should|ought to|deserves|wants|likes|needs) (ever)? (have to|has to|had to|to|be|ever|step|leave|
        spend|sit|feel|go through|wait|go|wake|sleep|open|hear|see|lose|stand|find|get|choose|come|learn|start|arrive)
        !(surprised|judged|blamed|believe|trust|accused|convicted|condemned|pay more);
      no (child|family|passenger|customer|patient|parent|mother|mum|guest|fan|student|tenant|one s|person|bride|kid|
        guest|traveller|girl|boy|woman|resident) (should|ought to|deserves|wants) (ever)? (have to|had|be|feel|spend|
        go|wait|sit|sleep|hear|to);
      {fans} should not have to _;
      (you|he|she|they|your (mum|son|daughter|mother|father|family|dad|_)) should (never|not) have (had to|been (left|
        made|put|treated|spoken|told)|gone through)
      """),
    Cue(
      "what-a", .empathise, 75,
      """
      what (a|an)? (truly|really|absolutely|thoroughly)? (rotten|horrible|awful|miserable|terrible|dreadful|lousy|
        wretched|grim|horrid|sad|frightening|scary|stressful|gutting|nightmare|fright|shock|disappointment|ordeal|
        heartbreaking|fortnight for|week you|day you|night you|upsetting|worry for|cruel|shame about your|blow) !(lot|
        review|attitude|argument|person);
      how (awful|horrible|upsetting|frightening|distressing|miserable|dreadful|maddening|sad|worrying|frustrating|
        stressful|scary|disappointing|annoying|terrifying|infuriating|humiliating|exhausting) (it|this|that|for|to|
        waiting|your|you|$|must|not) !(is our|it is to);
      (must|can) (be|have been|feel|have felt) (so|very|really|just|absolutely|truly|quite|a|an|like|pretty|utterly|
        beyond)* (frustrat~|upset~|worry~|distress~|horrible|difficult|painful|awful|annoying|stressful|scary|terrify~|
        frighten~|dreadful|hell|hellish|nightmare|heartbreak~|maddening|exhausting|infuriating|humiliating|hard|rotten|
        shock|fright|blow|talking to|lonely|unbearable|gutting|miserable|worried|scared|gutted|exhausted|shattered|
        confusing|bewildering|unsettling|agony) !(for the press|for our staff);
      (is|s|sounds|be|looks|was|feels) (so|very|really|just|absolutely|truly|quite|such|pretty|utterly|properly|plain|
        no|never|simply|also)* (a|an)? (rotten|miserable|heartbreaking|maddening|infuriating|nerve wracking|
        humiliating|frightening|gutting|horrid|hellish|wretched|hell|brutal|horrible|dreadful|grim|awful|terrifying|
        exhausting|distressing|soul destroying|nightmare|lousy|unbearable|no joke|crushing|nail biting|heavy thing|
        cruel blow|real blow|hard thing|joke when you|agony|fun (at|when|with|for|waiting)) (_)? (for you|for (your|
        any|anyone|him|her|them|everyone|all|the kids)|way to|thing to|when (you|your|it)|with a|time to|spot to|thing
        to|place to|start to|feeling|week|day|night|wait|to (read|hear|see|watch|wait|be|find|open|get|have|sit|
        stand)|and (nobody|no one|you|we|i)|end to|$) !(holiday|call of ours|to be accused|for our|for the team|for my
        (team|staff)|review);
      (that|this|it) (is|s|sounds|must be) (really|so|very|pretty|such|truly|a really|a very|a)* (tough|rough|rubbish|
        frustrating|upsetting|annoying|gutting|miserable|grim|horrible|scary|stressful|sad|worrying|infuriating|a pain|
        crap|pants|disheartening|shattering|shocking) (for|to|with|when|news|and (i|we|you|no)|luck|one|$|spot|place)
        !(our|us|my|the team);
      {swoes} (is|are|s) (a|an|no|so|really|very|just|never|not|plain|such)* (rotten|miserable|misery|awful|horrible|
        grim|hell|nightmare|hard|tough|rubbish|maddening|dreadful|cruel|frightening|exhausting|fun|joke|small thing|
        torture|brutal|pain|easy|scary|stressful|horrid|sickening|torment|upsetting|way to)
      """),
    Cue(
      "in-your-place", .empathise, 80,
      """
      (i|we|id|anyone|anybody|any of us|most people|my mum|my wife|my lot) would (all|also|absolutely|equally|just as|
        probably|certainly|still|both|no doubt)* (be|feel|have been|have felt) (just as|as|pretty|every bit as|quite|
        very|really|absolutely|equally|bloody|completely)* (angry|livid|raging|fuming|furious|cross|upset|annoyed|
        frustrated|scared|worried|mad|gutted|hopping|spitting|seething|peeved|in bits|in tears|terrified|beside
        myself|devastated|fed up|disappointed|heartbroken|wary|the same|holding my nose|tearing|screaming|worried
        sick|climbing) (too|as well|_)?;
      (i|we) would have (lost (the plot|my|it)|thrown (the|my|it)|done my nut|cried|screamed|sworn|walked out|blown
        (my|a)|wept|panicked|gone (mad|spare|ballistic|through)|had a (fit|meltdown)|hit the roof|felt (the same|
        exactly));
      in your (place|shoes|position|boots) (i|we|too|$);
      ^ (if)? (it (was|were) (my|me)|i were you) _4 (i|we) would;
      (do|can|could|would) not (really)? blame (you|him|her|them|anyone) (for|$|one|if|at all);
      no wonder (you|your|he|she|they|people|the) (are|were|is|was|s|feel|felt|have|lost|had|gave|got|walked|left)?;
      who would not be (angry|upset|worried|furious|annoyed|scared|cross|livid|frustrated);
      you (have|had|ve) (got)? (every|all the|good|full|a) (right|reason|cause) (in the world)? to (be|feel|expect|ask|
        complain|shout|worry|want|hate|distrust|doubt) !(sue|leave|reply);
      (you are|people are|fans are|you were|perfectly|quite|only) (absolutely|perfectly|quite|totally|completely|
        entirely|fully|more than)* (right|entitled) to be (angry|upset|cross|furious|worried|annoyed|livid|scared|fed up
        |disappointed|frustrated|concerned|sad);
      (would|should|must) (shake|upset|scare|frighten|worry|rattle|hurt|anger|infuriate) (anyone|anybody|any of us|me
        too|any parent|most people);
      (my|our) own (mum|mother|dad|son|daughter|kids|wife|nan|gran) _5 (same|too|would|been there);
      (i|we) have been (there|in your (shoes|place)|on hold|that (customer|passenger|parent|person)|stuck)
        (myself|ourselves|too|and|$)
      """),
    Cue(
      "heart", .empathise, 80,
      """
      (my|our) (heart|hearts|stomach|head|jaw) (just|really|absolutely)* (sank|breaks|broke|go|goes|went|aches|ached|is
        (broken|with|in)|are with|dropped|turned|turns|hurts|s in my) (out)? !(to our (staff|team));
      (breaks|broke|breaking|broken) (my|our) (heart|hearts) (to (hear|see|read|think)|that you|for you|too|$|reading);
      (heartbroken|gutted|heartsick|devastated|sad|worried|weep|cry|crying|hurting|saddened|distressed|worried sick|
        grieving|sick at heart) (for|with) (you|him|her|them|your|those|all (of you|those|the)|everyone|the (family|
        families|kids|children|boy|girl|lad|people)) !(all the|people who (think|believe)|who can not|lot);
      (am|are) (so|deeply|really|truly|very|all|absolutely)* (heartbroken|gutted|heartsick|devastated|saddened) (about|
        by|at|over|to (hear|read|see)) !(the (attacks|abuse|coverage));
      (i|we) (do|really|so|truly|genuinely|deeply)* (feel|feel awful|feel terrible|felt) for (you|him|her|them|everyone|
        anyone|those|all|your) !(but);
      (thinking|thoughts) (are|is|of|about)* (of|with|about)? (you|him|her|your (family|mum|dad|son|daughter|boy|
        girl|mother|father|_)|them|the (family|families|children|injured)|those (who|affected|waiting)|everyone (who|
        affected|caught|waiting)|both of you) (all|both|and|today|tonight|$|at this|who|in|affected);
      (wish|wishing|wishes) (you|him|her|them|both|all|_|her mum) (a (very)? (speedy|quick|swift|full|good|
        complete)|the (speediest|very best|best) _|well $|strength|better);
      (hope|hoping|hopes) (that|very much that|with all (my|our) heart)* (he|she|you|your|the (ankle|knee|baby|arm|hand|
        kids|wee|little|news|skirt|dog|cat|leg|wrist|boy|girl|lad|family)|it|they|everyone|all|her|his|both) _3 (ok|
        okay|better|mend~|recover~|safe|all right|alright|on the mend|heals|healing|feeling|survived|goes well|is good|
        unhurt|unharmed|home safe|sleeping|back on) !(with our);
      get well (soon|quickly);
      (give|send|sending|big|a) (him|her|them|you|your|a|big|warm|huge)* (hug|hugs|cuddle|love) (from|for|x|$);
      (so|very|really|just|awfully|immensely)? (glad|relieved|thankful|pleased|grateful) (that)? (you|he|she|nobody|no
        one|everyone|your|the two|it (is|was) (nothing|not|only)|they|she s) _4 (safe|ok|okay|unhurt|hurt|all right|
        alright|home|out|nothing worse|better|well|caught him|found|recovering|injured|in one piece);
      sorry (for|about) your (loss|nan|gran|mum|dad|husband|wife|father|mother|brother|sister|son|daughter|dog|cat|
        bereavement|_ loss) !(dress|_ (order|bag|parcel));
      (condolences|deepest sympathy|sympathies) (to|on|for) (you|your|the family|all (the|of) (families|you));
      (i|we) (really|truly|do|deeply)* sympathise with (you|your|the|those|everyone|anyone|all);
      (i|we) could (weep|cry|have (cried|wept)) (for|at|reading|when|$|with);
      (there are)? no words (for|that|would|can|big|to|undo);
      (not|never) (the|an|a|how|what)* (experience|service|start|way|day|trip|holiday|welcome|arrival|christmas|birthday
        |degree show|visit|night|evening|stay|wedding|_) (that)? (anyone|we|i|you|you had|you would) (want|would want|
        wanted|hoped|had hoped|dreamed|dreamt|pictured|been picturing|deserve|deserved|wish|planned|imagined|expected|
        should|signed up|wish for)
      """),
    Cue(
      "how-are-you", .empathise, 70,
      """
      ^ (and|hey|hi|so|but|first)? how (is|are|s) (he|she|you|they|your (mum|dad|son|daughter|little|boy|girl|wrist|
        ankle|back|arm|leg|head|nan|gran|wife|husband|baby|dog|cat|hand|_)|the (baby|ankle|little|arm|wrist|leg|
        patient|kids|wee|knee|finger|dog)) (_2)? (today|now|doing|this morning|this evening|tonight|feeling|holding
        up|getting on|keeping|coping|ankle|wrist|$) !(supposed);
      ^ (is|are) (he|she|you|everyone|anyone|they|your (mum|son|daughter|little _|boy|girl|baby|dog)|the (baby|kids|
        children)) (both|all|and the (kids|children)|now)* (all right|alright|ok|okay|safe|hurt|better|unhurt) (now)? $;
      did you (manage to)? (sleep|get home) (ok|all right|safely|safe|at all|$);
      (please)? (look after|take care of) (yourself|yourselves|each other|him|her|them) !(for us);
      (please)? (get it seen|see a doctor|see your gp|get (him|her|it|that) (seen|checked|looked at)|go to (a and e|
        hospital|casualty)) (today|now|before|straight|tonight|$)
      """),
    Cue(
      "wait-sympathy", .empathise, 70,
      """
      (does|do|will|would|can) not (bring|give|make up|undo|help|mend|take away|excuse|get|put|console|change) (back|
        you|it|up|your|that|the)* (for (it|that|the|what|your|you)|night|skin|hours|wait|lost|time back|back|undone|
        happened|what you|any easier|you (went|were|have been) (through|left)|less (frightening|painful|upsetting))
        !(an apology|money);
      (poor|cold|small|little) comfort (to|for|if|when|i|$);
      {shard} (with|when|while|on|in|and) (a|two|three|your|you|the|no) _2 (toddler|toddlers|baby|pram|kid|kids|
        children|husband|wife|mum|mother|newborn|twins|migraine|fever|broken|bad back|wheelchair|exam|wedding|funeral|
        babies) !(did you|please);
      (you|he|she) (must|have|had) (be|been|have been)? (worried|scared|frightened|terrified) (sick|stiff|out|half|
        silly)
      """),
    Cue(
      "false-empathy", .block([.empathise]), 60,
      """
      (understand|appreciate|recognise|realise|know|see) (that)? (some|certain|a (few|number)|several|many) _3;
      (we|i) (know|can see|see|understand) (that)? (it was|you were all|who|exactly who|where) _2;
      (sympathy|sympathies|condolences) (_2)? (with|to|for) (anyone|those|clients|people) (who|that) _3 (believe|think|
        chose|feel|invest|were told);
      (our|my) (staff|team|players|people|drivers|nurses|stewards|girls|lads|colleagues|employees) (should not|must|are|
        is|do not deserve|deserve|does not) _4;
      (reason|right) to (put|rely|ban|refuse|hang|eject|remove);
      sorry to (see|hear) you (go|leave|are leaving|unfollow);
      (we share your) (passion|vision|values|commitment|concern)
      """),
    Cue(
      "many-of-you", .empathise, 75,
      """
      (^|that|know|and) (many|hundreds|thousands|lots|so many|too many) of you (were|have been|are|had been) (left|
        stuck|cut off|stranded|worried|kept waiting|let down|locked out) (_ _|_)?;
      (^|that|know|and) (many|hundreds|thousands|lots|so many|too many) of you (waited|have waited) (in|for|outside|
        hours|all|days|since) _2
      """),
    Cue(
      "what-people-live-through", .trouble, 80,
      """
      you (have|had|are|were)? (still|been|all)* (waiting|waited|lost|missed|suffered|stuck|stranded|cut off|without) _;
      you (cannot|could not|can not) _;
      without (a|an|any|your|their)? (line|signal|network|phone|internet|answer|reply|news|heating|water|power|card|
        money|train|explanation);
      (still|remain|remains) (impossible|blocked|cut off|down|unreachable|unavailable|suspended|out of order)
      """),
  ]
}
