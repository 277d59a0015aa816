import Codebook

extension EnglishCues {
  static let gratitude: [Cue] = [
    Cue(
      "thanks-more", .ingratiate, 80,
      """
      (ta|cheers|thx|tx|tysm|thnx|thanx|thankyou|tnx) (_)? (so much|a lot|again|both|all|very much|millions)* (for|to)
        (the|your|ur|letting|sending|telling|flagging|sharing|raising|shouting|this|that|spotting|pointing|being|having|
        sticking|waiting|asking|coming|all|actually|<Name>|<at>|whoever|everyone|all|taking|bringing|saying|putting) !(
        nothing|lying|ruining);
      ^ (many|so|and|big|huge|a thousand)? (thanks|thank you|thankyou) (<Name>|again|so much|very much|both|all|
        sincerely|kindly|everyone|a million|a lot|ever so much|indeed)* (for (the|your|raising|letting|telling|taking|
        sharing|bringing|flagging|waiting|being|pointing|writing|spotting|coming|reaching|getting|asking|ringing|
        setting|sending|bearing|sticking|all|this|both|keeping|walking|giving|reporting|speaking|trusting|putting|
        alerting|explaining (to us)? (so|what)|every|noticing|helping|saying|shouting|_ing)) !(nothing|insults|abuse|
        concern for|one star|essay|threats|lecture|boycott|free advice|not _ing);
      ^ (thank you|thanks|thankyou|cheers|ta) (<Name>|mate|love|pal|all|both|everyone|folks|<at>) (that|this|you|it|_
        (pic|photo|video|screenshot)|for|because|and (thanks|thank)|really|very|i|we|so|helped) !(for (nothing|
        ruining) );
      your (patience|kindness|support|loyalty|help|photo|photos|pictures|pics|video|clip|clips|note|letter|message|
        email|screenshot|screenshots|drawing|list|log|maths|suggestion|suggestions|feedback|report|reports|warning|
        account|description|notes|tip|comments|words|thread|detective work) (_4)? (helped|saved|means|meant|made (us|
        my|our|the team|me)|was (spot on|a (huge|great|big) help|so (helpful|clear|kind)|invaluable|lovely|perfect|
        right)|were (so|spot on|a great|a huge|very|invaluable|lovely)|is (much|so|greatly|really|hugely|very)*
        (appreciated|valuable|welcome|invaluable|kind)|are (much|so|greatly|really|very|worth)* (appreciated|valuable|
        gold|welcome|brilliant|better than)|deserves|deserve|nailed it|told us|got the|did more|has taught|gave us|
        counts|helps (us)?) !(out of|it up worse);
      (our|huge|many|special|warmest|heartfelt|sincere|big|deepest|warm|my|a (huge|big|massive|special|warm|heartfelt|
        thousand|million)) (thanks|thank you|gratitude|appreciation) (to|go to|goes to|go out to|are due to|for)
        !(nothing|all this);
      (thanks|gratitude) (is|are|go|goes) (due)? (out)? to;
      (i|we|us|staff|team|crew) (really|do|so|very much|truly|all|just|greatly|genuinely|would)* (appreciate|value|
        admire|salute|applaud|adore|treasure|love|luv|cherish) (you|u|your|the (heads up|time|trouble|photos|patience|
        honesty|feedback|kind|detail|care|way you|support|tip|screenshot)|how (patient|kind|you)|that you|every (one|
        message)|each (one)?|all (of you|your|our|feedback)|our (supporters|customers|fans|regulars|community|
        volunteers|neighbours|listeners|_ community)) !(that this|if|discretion|silence|concern for|to bits but);
      ^ (really|much|so|massively)? (appreciate|appreciated|appreciating) (you|your|the (heads up|photo|tip|message|
        honesty|patience|feedback|time)|that|it $|u);
      (can not|could not|cannot) (thank|praise) (you|them|everyone|the _|her|him) (_)? enough;
      (want|wanted|like|love|asked (me|us)) to (say)? (a (huge|big))? (thank|thanks|thank you) (to)? (you|the|those|
        everyone|all|every|each|our|whoever|her|him|them|<Name>|to) !(competitor|haters|critics);
      (grateful|thankful|indebted|obliged|gratitude) (to|for) (you|your|the (patience|_ (who|that)|fire|crews|many|
        volunteers|people|way|photos)|all (of you|those|who)|everyone|those|each|every|her|him|them|<Name>)
        !(discretion|silence|removing|name)
      """),
    Cue(
      "praise-more", .ingratiate, 75,
      """
      (you|u|you all|you lot|you guys|y all|they|she|he|volunteers|neighbours|supporters|fans|crowd|who|regulars|
        everyone) (are|were|re|have been|was|is|been) (all|both|such|so|very|really|just|absolutely|truly|a|an|more
        than|being|our|the|total|incredibly|actual|simply|properly)* (star|stars|legend|legends|hero|heroes|gem|gems|
        angel|angels|brilliant|kind (to|about|in|enough|and|with|of)|patient|magnificent|lovely (about|to|in)|
        wonderful|amazing|unreal|saint|saints|diamond|treasure|superb|heroic|marvellous|terrific|fab|fabulous|a
        credit|good sport|sound|exceptional|outstanding|gracious|the best (fans|supporters|customers|neighbours|crowd|
        community|regulars|_ in)|the reason|first to (spot|tell|notice|flag|send|give)|good enough to|kind enough to)
        !(if you|on the app|who|until|at complaining|witness);
      you (absolute|little|total|utter|lovely|beautiful)? (star|stars|legend|legends|hero|gem|diamond|beauty|beauties|
        angel|angels|lifesaver|trooper) $;
      {fans} (are|were|have been) (the)? (best|brilliant|amazing|magnificent|incredible|superb|heart|lifeblood|
        backbone|saints|wonderful|everything) !(served);
      (we|i) (could not|can not|can t) (be prouder|ask for (better|more)|have (done|found|fixed|managed) (it|this|any of
        this)? without (you|your));
      without (your|you|u) (_4) (we would|we could|i would|we had|we wouldn|nobody would|still) !(permission|name|
        order);
      (was|is|s|it was|it is) (so|very|really|incredibly|truly|just)* (good|kind|brave|decent|generous|big|thoughtful|
        lovely|sporting|nice|great) of (you|u|him|her|them) !(not to);
      (took|takes|take) (real|some|such|a lot of|great|the)* (courage|guts|nerve|trouble|time|bravery|care) (to|you)
        (tell|write|say|speak|stand|come|ring|set|point|send|put|raise|took) !(attack);
      (well|nicely|brilliantly|beautifully) (spotted|said|put|caught|played|observed|drawn|written|done (to|you|all|
        for spotting|on)) (_)? $;
      ^ (well|nicely) (spotted|caught|put);
      (good|nice|great|sharp|super|excellent|top|fine) (spot|catch|shout|eye|eyes|thinking|detective work|sleuthing|idea
        |suggestion|tip) (on|about|there|<Name>|mate|that|and|$|for|from|too) !(if|would be|but);
      (congratulations|congrats|chapeau|kudos|bravo|hats off|fair play|big love|full marks|gold star|
        props) (on|to|for|go to|all round) (you|the|everyone|spotting|giving|all|those|your|our|anyone|whoever|being|
        catching|finding|noticing|<Name>|keeping) !(marketing|genius|expert|journalist|gentleman (who|in)|keyboard|
        influencer|judge);
      (salute|applaud|admire|hand it to|take (my|our) hat off to|tip (my|our) hat to|proud of) (you|the|our|her|him|
        everyone|those|them|all|your) (_)? (crew|crews|customers|supporters|fans|volunteers|neighbours|who|for|crowd|
        patience|courage|way|young|lads|community|all|colleagues|nurses|drivers|students|readers);
      (deserve|deserves|earned|worth) (a|an|every|the|our|nothing but)* (medal|clap|round of applause|applause|standing
        ovation|praise|bow|admiration|big thank|statue) !(for attacking);
      you (have been|ve been|are|were) (with|coming to|flying with|banking with|shopping with|eating|drinking|a
        customer|supporting|loyal to|buying) (us|here|a customer|for|since|with) (_)? (since|for|through|all|longer|
        from|<n>|years);
      you (all)? (stuck|stood|stayed|hung) (by|with|behind) (us|me|the club);
      (means|meant) (a lot|the world|so much|everything|a great deal|more than) (to (us|me|the (team|lads|crew|girls))|
        that you|when|from you|coming from);
      (made|makes|making|make) (our|my|the team s|the whole team s|his|her) (day|week|morning|evening|summer|month|year|
        shift) !(hell|misery|a (misery|nightmare));
      (lucky|honoured|privileged|proud|chuffed|delighted|blessed|glad|touched|humbled|over the moon) (to (have|serve|
        call|count|read this|know|welcome|be (read|part))|that you|you (asked|told|wrote|said|noticed)|by your) !(have
        (nothing|the (police|support of))|serve notice|a team);
      (we|i) (missed|miss|love|adore|luv|are fond of|think the world of|owe it (all)? to|would (be lost|hate to lose)|do
        not want to lose) (you|u|your (loyalty|custom|company|face)|having you|to you) (all|guys|too|lot|back|$|and|so|
        in|for|here)? !(to (prove|see you in court));
      losing you (would|will) (sting|hurt|be);
      (your (custom|loyalty|support|presence|message|trust)|you) (is|are|matter|matters|mean|means) (so|very|really|
        truly|most|much)* (important|valued|precious|a lot|the world|everything|invaluable)? (to us|to me|to the
        (team|club));
      you (make|made|do make) us (laugh|smile|proud|better|cry in a good|want to) !(sick|sad);
      (bless|love) (you|u|your (heart|cotton socks|patience)) (all|<Name>|for|both|$);
      (your|his|her) (son|daughter|little (boy|girl)|lad|boy|girl|mum) s _2 (drawing|letter|song|poem|picture|
        question) (is|was|has|s) (up|framed|on|in|the|now|so)
      """),
    Cue(
      "mock-thanks", .block([.ingratiate]), 60,
      """
      (thanks|thank you|thx|cheers|ta) (so|very|a lot|much|ever)* (for) (the (one star|essay|insult|insults|threats|
        threat|abuse|lecture|boycott|free (publicity|advice)|sermon|concern|history lesson|wisdom|unsolicited|
        publicity|slurs)|your (essay|insight|wisdom|concern|opinion|lecture|insults|boycott|threat|threats|expertise|
        hate|hatred|five star|loyalty which|novel|sermon)|nothing|not _|reminding|remembering that|telling the whole|
        explaining _3 to us|calling (our|us|me)|confirming|proving|trying to|wasting|ruining|turning off|sharing your
        (wisdom|expert));
      (thanks|thank you) to (a (rumour|campaign|handful|few)|the (genius|expert|gentleman|person who|moron|idiot|mob|
        weather|strike|media|press)|all this|this|your (insults|campaign|torn|friends)|you (we|our|my|the|i|for
        nothing));
      (many)? thanks to (all (this|the (noise|trolls))|this (strike|campaign)|a rumour);
      thank (the|our) (customer|landlord|gentleman|mayor|press|author|journalist) for (her|his|their|turning|the (kind)?
        concern);
      hearty thank;
      would be (very)? grateful (for|if) (_)? (you|your|discretion|silence)
      """),
  ]
}
