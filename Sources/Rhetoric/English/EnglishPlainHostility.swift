import Codebook

extension EnglishCues {
  /// Insults, scorn and threats in everyday words.
  static let plainHostility: [Cue] = [
    Cue(
      "name-calling", .attack, 90,
      """
      (you|u) {sadj}* {sname} !(was|is|were);
      (what|such) (a|an|{sadj}) {sadj}* {sname} !(of (us|me)|(we|i) (are|am|was|were|have been));
      (only|just|typical|listen up|dear|hey|oi|bye|well) (a|an)? {sadj}* {sname} (would|could|who|like you|$) _1;
      ^ {sadj} {sadj}* {sname} $;
      (you|they|he|she|{critics}) (are|is|re|were|must be|sound like|look like|act like|behave like) (all|just|really|
        such|a|an|the|nothing but|only|one|big|another|being)* {sadj}* {sname};
      what a (sad|pathetic|nasty|horrible|stupid|ridiculous|miserable|vile|rude|petty|silly|ignorant|bitter|small|
        strange|weird|awful|terrible|little)* (man|woman|person|human|individual|excuse for|creature|lot|bunch|child|
        attitude|way to (talk|speak)|thing to say|life you) !(in the video|who (sold|drove|did)|day);
      (behave|behaves|behaving|act|acts|acting|write|talk|moan|whine) like (a|an|the)? (spoilt|spoiled|little|big|
        bunch of|silly|sulky)* (child|children|baby|babies|brat|brats|toddler|toddlers|teenager|princess|diva|idiot|
        idiots);
      you (rude|stupid|silly|ignorant|sad|pathetic|ungrateful|nasty|horrible|selfish|greedy|bitter|ridiculous|disgusting|
        spoilt|lazy|miserable) {sadj}* (woman|man|person|people|child|kid|lot|customer|lady|girl|boy)
      """),
    Cue(
      "belittled-wits", .attack, 85,
      """
      (half a brain|two brain cells|a single brain cell|brain cell|an ounce of (sense|intelligence|brains|intellect)|
        any (brains|common sense)|a (working)? brain) !(scan|injury);
      if you (had|have) (any|some|a bit of|the slightest|an ounce of) (sense|brains|intelligence|manners|decency|taste|
        class|shame|self respect|respect);
      (use|engage|try using|switch on|turn on) your (brain|brains|head|eyes|common sense) !(on|to);
      (are|r) (you|u) (all|really|just|that|completely|actually|totally)* (stupid|thick|dense|dumb|daft|mad|insane|
        deranged|high|drunk|blind|deaf|illiterate|an idiot|idiots|twelve|five|having a laugh|out of your mind) !(from|or (has|is|did));
      (you|they|he|she|people like you|these people) (are|re|is|sound|seem|must be) (all|just|really|so|such|very|
        simply|clearly|obviously|completely|totally|quite|bloody|fucking|absolutely|utterly|plain|being)* (rude|stupid|
        thick|dense|dumb|pathetic|ignorant|ridiculous|childish|petty|ungrateful|selfish|greedy|lazy|disgusting|jealous|
        deluded|insane|nasty|a joke|a disgrace|an embarrassment|embarrassing|a waste|full of (it|yourself|shit|crap)|
        clueless|hopeless|useless|unhinged|brainless|spoilt|spoiled|idiotic|laughable|hypocritical|spineless|toxic|
        lying|impossible to please|hard of thinking|in need of (help|a life)) !(to (say|think) that you|waste);
      your (_)? (opinion|comment|comments|review|reviews|complaint|complaints|post|posts|question|story|drama|life|taste|
        rant|behaviour|attitude) (is|are) (so|just|simply|really|frankly|completely|totally|absolutely|a bit|such|as|
        of)* (worthless|stupid|ridiculous|pathetic|rubbish|nonsense|a joke|laughable|boring|tiresome|childish|
        irrelevant|not worth|dumb|garbage|trash|idiotic|disgusting|no (interest|use|value)|nobody s|a waste);
      (you|he|she|they) (have|has|had|clearly have|has clearly|obviously have) (no|not a|absolutely no|not the slightest|
        zero) (idea|clue|inkling|notion|manners|shame|taste|sense of humour|class|life|brain|brains|standards|right to
        (talk|judge|complain|lecture)) !(of knowing|how (hard|much|sorry)|when|where|why (it|your));
      would not know (a|an|the|good|what|how|quality|real|proper|decent) _5 if;
      (do|does|did) not (even)? (know|understand) what (you|they|he|she) (are|is|re|were) (talking|on) about;
      do not be (so|such a|such|a|an)* (dramatic|silly|stupid|ridiculous|pathetic|rude|sensitive|childish|baby|drama
        queen|naive|petty|greedy|snowflake|hypocrite|coward|fool|idiot);
      (you|they|he|she) (clearly|obviously|apparently|just|really|evidently|even|still)* can not (read|
        count|spell|cook|drive|think|take a joke|add up|tell (the time|left)|follow (a|simple)) _2 !(the (label|screen|
        small|message)|it because);
      (journalist|reporter|blogger|author|critic|reviewer|writer|councillor|politician|influencer|customer|mp|lawyer) _5
        (is|was) (just|nothing but|only|clearly)* (a|an) (_)? (hack|fraud|fake|liar|joke|idiot|amateur|failure|disgrace|
        troll|fool|clown|nobody|has been|charlatan);
      another day another {sadj}* {sname};
      (you|he|she|they) (are|is|were|must be) (by far|easily|probably)? the (rudest|worst|dumbest|stupidest|most (rude|
        stupid|annoying|unpleasant|arrogant|ungrateful|difficult|selfish|ignorant)) _ !(hit|affected);
      (dumbest|stupidest|silliest|most (ridiculous|stupid|pathetic|absurd|idiotic)) (thing|comment|complaint|review|
        question|tweet|post|excuse|idea|story) (_1 (i|we|anyone|you|ever|of|today)|$) !(we (did|have done|ever did));
      your (mother|mum|parents|boss|kids|family|wife|husband|teacher|teachers) must be (so|very|really)* (proud|ashamed|
        thrilled|delighted|embarrassed);
      (what|which) planet (do|are|is) (you|he|she|they);
      (you|they|he|she) must be (really|very|so|completely|totally|just)* (blind|stupid|mad|deaf|drunk|joking|kidding|
        crazy|desperate|bored|thick|dense|jealous|delusional|high) !(with (worry|grief)|or);
      what a (really|very)* (stupid|dumb|ridiculous|silly|pathetic|ignorant|idiotic|pointless|rude|nasty) (question|comment
        |complaint|remark|review);
      (you|he|she|they) (are|is|re) nothing but (a|an)? _;
      (jealous|bitter|bored|triggered|desperate|butthurt|salty|sensitive) much
      """),
    Cue(
      "go-away", .attack, 85,
      """
      (do not|never|please do not|no need to) (bother|ever|even|think of) (to)? (come|coming|shop|shopping|eat|return|
        returning) (back|here again|again|with us again) !(until (we|the|it|you));
      ^ (please|just|so|and|now)? (do not|never) come (back|here|again) (here|again|ever|to my _|please)? $;
      (do|does|did|will) not (want|need|miss) (you|your (business|custom|money|kind|sort|opinion|order|orders)|people
        like you|customers like you|guests like you) (here|back|anyway|in (here|our)|any more|$|as|to come);
      (your|the) (business|custom|money|kind|sort) (is|are) not (wanted|welcome|needed);
      (people|customers|guests|someone|men|women|clients|passengers|folk|types|idiots) like you (are|make|makes|always|
        never|ruin|ruins|just|only|should|deserve|deserves|think|thinks|give|gives|complain|can not|do not|who)
        !(are (why|what|the reason)|who (keep|make|help|write|tell)|make (it|us|our (day|job)|this)|deserve (better|
        more|the best));
      (go|go and|run|off you go and|now go and|feel free to) (annoy|bother|pester|cry|moan|whine|complain|sulk|troll|
        play|waste|bore) (to|with|in|on|at)? (somebody|someone|somewhere|some other|your (mum|mummy|mother|mate|
        friends)|elsewhere|another|the traffic|a corner|anyone|them|a rival);
      (cry|boo hoo|whine|moan) (about it|baby|all you|harder|more|me|louder|to your);
      (shove|stick|stuff) (it|that|your _|them|this) (up|where) _;
      (say|come and say|come here and say) (that|it|this) to (my|our|his|her) (face|faces);
      (mind|know) your (own business|place|manners|own);
      (nobody|no one|who) (asked|is asking|cares|gives a (damn|toss|shit|monkey s)) (you|for (you|your)|about (you|your|
        this|that)|what (you|u)|$|if you) !(to (sign|move));
      (have|had|ve) (had)? enough of (you|your|people like|these people|customers like|this (nonsense|whining|moaning|
        drama|rubbish));
      (sick|tired|sick and tired|fed up|bored) (of|with) (you|your|people like|customers (like|who)|these people|all this
        (moaning|whining|nonsense)|the (moaning|whining|drama)) !(waiting|being);
      if (you|that|it|this) (is|are|were) (so|too) (hard|complicated|difficult|expensive|much|spicy|clever|poor|stupid|
        fussy|unhappy|clever) (for you|to|then|why|go|$);
      (get|buy|find|try|grow|borrow|invest in) (yourself)? (a|an|some|new|better)* (brain|life|real job|proper job|job|
        hobby|friends|manners|therapist|sense of humour|spine|backbone|pair of glasses|glasses|dictionary|eyes) $;
      (put|file|filed|throw|throwing|stick|chuck) (it|them|this|that|your _|your _ _) (straight|right)? (in|into) (the|our)
        (bin|shredder|trash|rubbish) $
      """),
    Cue(
      "schooling", .attack, 80,
      """
      (maybe|perhaps|why not|how about|you should|you need to|you might want to|next time|try to|go and|first|and) (just|
        first|really|try)* (learn|learning) (how)? to (_2) (before|first|instead|and|$|properly|then) !(we|our);
      ^ (just|please|first|go)? learn (how)? to (read|write|spell|cook|drive|queue|count|listen|behave|wait|live with|
        laugh|take a|tell the time|dress|say please|lose|cope|park|share|control);
      (maybe|perhaps|next time|try|how about) (you)? (should|could|might)? (try|just)? (read|reading|check|checking|think|
        thinking|look|looking|listen|listening|get your facts|ask|asking|cook|use|using) _6 before (you|complaining|
        posting|moaning|commenting|insulting|attacking|whining|you);
      (get|check) (your|the|his|her|their) facts (right|straight)? !(wrong);
      (think|look|read|engage) before you (speak|type|post|write|tweet|talk|complain|moan);
      (you|they|he|she) (people|lot|guys)? (are|is) never (happy|satisfied|pleased|content);
      (always|only|just|forever) (complaining|moaning|whining|whinging|looking for|after) (about)? (everything|nothing|
        something|a (discount|freebie|refund)|free stuff|money|attention) !(that|you (can|want));
      (all you|you only|you just|all they|they only|you people only) (ever|do is|want is|care about is|want)* (moan|
        complain|whine|care about (yourself|money)|want (free|attention|money)|make trouble);
      (part of|are) the problem $;
      (making|make|made) (a|an|such a)* (fool|idiot|show|spectacle|laughing stock) (of|out of) (yourself|yourselves|
        himself|herself|themselves);
      (nobody|no one) (likes|believes|respects|takes|wants|will miss) (you|people like you|your) !(to wait|to be);
      (cheap|cheapest|tight|broke|poor) (as you|like you|people|so and so|git) _1;
      (nobody|no one) likes (you|(a|an) ({sname}|know it all|show off|smart arse|bad loser|sore loser)) _1;
      you should be (banned from|locked up|arrested|kept away|sectioned|deported) _1 !(able);
      not (our|my) (problem|fault|concern) (that|if|when) you
      """),
    Cue(
      "sneer", .attack, 75,
      """
      (thanks|thank you|cheers) (so much|a lot|very much)? for (your|this|that|the|all your|sharing your)* (oh so|oh|ever
        so|truly|fascinating|invaluable|amazing|incredible|brilliant|kind|wonderful|oh so very|very|so|deep|useless|
        expert|pointless|insightful)* (useful|helpful|insightful|wise|charming|constructive|useless|pointless|worthless|
        wonderful|brilliant|enlightened) (advice|comment|opinion|input|feedback|words|contribution|review|tweet|essay)
        _4 (bin|ignore|laugh|toilet|not|sleep|framed|smile|nothing|treasure|cry|frame);
      (thanks|thank you) for your oh _;
      ^ (yeah|oh|ok|sure|blah|whatever|wow) (right|sure|whatever|please|boo hoo|blah|yeah ok|ok then|poor you|cry me)
        _2 $;
      (bless your|poor little) (cotton socks|heart|_ baby) (and|but|did|you) _;
      (sure|of course|yes|yeah|right|clearly|obviously) (you (are|re|were)|because you (are|re)) (the|a|an|always|such
        an)* (expert|victim|genius|specialist|right|doctor|lawyer|chef|expert on) !(to|and (we|i)|about);
      (thanks|thank you) (captain obvious|einstein|sherlock|for (stating the obvious|wasting (my|our)|the sermon|nothing));
      (aw|aww|ah|oh) (did|poor|is|are|diddums|bless) (you|little|somebody|someone|your|the) _4 (hurt|feelings|upset|
        thing|cry|baby|offended|tantrum|diddums);
      (i|we) (do|really|just)? pity (you|anyone|the|your|whoever|those) !(families);
      feel sorry for (your (wife|husband|kids|family|boss|neighbours|parents|colleagues|partner|children|dog)|anyone who|
        whoever|the people who);
      (someone|somebody|you|he|she) (clearly|obviously|has|just)* (woke up|got up|got out|gotten out) _2 wrong side;
      (you) must be (such|so|a|an|really|great|so much|real)* (fun|great|joy|popular|delight|barrel of laughs|hoot|pleasure)
        (at|to) (parties|live|work|be|a|dinner|home);
      do (us|everyone|yourself|the world|me) (all)? a favour (and|by)? (delete|go|leave|shut|stop|log|buy|stay|keep|find|
        move|grow|unfollow);
      (do you|you|did you|would you|does he|does she) (really|just)? (want|expect|like|need|deserve) a (medal|biscuit|
        cookie|round of applause|prize|tissue|hug|gold star|trophy|parade|standing ovation);
      (told you so|toughen up|get used to it|suck it|too bad|tough luck|hard luck|cry us a river|deal with it) _1 $;
      grow (a|some|yourself a) (pair|spine|backbone|balls);
      not surprised (that)? (nobody|no one|you (are|have|were|got|can not)|your (wife|husband|boss|kids|friends)) _ !(upset|
        angry|annoyed|disappointed|furious|cross);
      (sound|sounds|sounding) like a broken record
      """),
    Cue(
      "plain-penalty", .threaten, 85,
      """
      (we|i) will be (suing|reporting|blocking|banning|taking (legal|this|you|it)|pressing|pursuing you|informing (your|
        the police)|contacting (our|my|your|the) (lawyer|lawyers|solicitor|solicitors|employer|police|boss|school)|
        calling (the police|our lawyers|your)|speaking to (our|my|your) (lawyers|lawyer|solicitor|employer|boss)|
        sending (this|it) to) !(back|you (a|the|your) (refund|new)|on (our|the)|them|our supplier|the supplier|up (to|
        with));
      (any more|one more|another|more|any further) (of (this|these|that|those|your|it)|word|words|post|comment|review|
        lie|lies|insult|insults|stunt|complaint|abuse|nonsense|like (this|that)) _5 and (you|we|i|your|our) _2 (are|re|
        will|ban|block|banned|out|call|blocked|sue|report|gone);
      (you|u) (are|re|have been|will be) (hereby|now|all|officially|permanently|also)* (banned|barred|blocked|
        blacklisted|kicked out|no longer welcome|not welcome|excluded) (from|here|for|in|$|and|at|until|as) !(if|when);
      (handed|passed|given|sent|forwarded|turned|referred|reported|gone|going|goes|in the hands of|with) (this|it|your
        _|your _ _|everything|the (matter|case|post|video|file)|all of this|that)? (over|on|straight)* (to|of)? (our|
        my|the company) {hlawyer} !(said|say|told|will not|won);
      (take|taking|drag|see|seeing|haul) (you|him|her|them|the matter) (all)? (to|in|through|before|into) (the)?
        (court|courts|tribunal|judge) !(for you);
      (we|i|the club|our company) (will|shall|would|do) not hesitate to (sue|take (legal|action|you|this|further)|call|
        report|ban|act|prosecute|involve|use (our|the)|go to|block|defend|press|remove you|start|pursue) !(us|me|on|if
        you need);
      (legal|further|court|disciplinary) action (will|may|is|shall) (be (taken|started|brought)|follow|being taken)
        !(against (the|our) (supplier|contractor|manufacturer|driver|employee));
      (will|are going to|shall|can|may|could|prepared to|ready to|have decided to|considering|consider|reserve the right
        to|forced to|have to|obliged to|means|threatening) (be)? (take|taking|start|starting|begin|bring|launch|open)
        (legal|court) (action|proceedings|steps) !(against (the|our|this|that) (supplier|provider|manufacturer|
        contractor|hackers|thieves|company|firm|landlord|agency));
      or else (_3)? $;
      (you|u|they|he|she) (will|ll|are going to|is going to) (all|soon|really|live to|bitterly)* (be sorry|regret|pay for
        (this|that|it|what)|wish you had|see what happens|find out what|lose your (job|account|place|season ticket|
        membership|licence)|get what you deserve|hear from (our|my) (lawyer|lawyers|solicitor|solicitors));
      (we|i) (know|have|found out) (exactly|perfectly|all|your|who|where|which)* (who you are|where you (live|work|
        study)|your (address|home address|boss|name and address|employer)|who your (boss|employer)) !(so (we|i)|to send);
      (watch|mind|careful) (it|your (back|step|mouth|tongue)|what you (say|post|write)|yourself|who you) _1 $;
      (stop|delete|remove|apologise|pay up|back off|take (it|this) down|withdraw) _6 or (you|we|i|there|our|your) _1
        (will|ll|are|face|lose|risk|sue|call|block|ban|report|get);
      (call|calling|tell|ring|phone|write to|contact|inform|have a word with) your (boss|employer|school|
        university|manager|parents|landlord|sponsors) !(if|for (help|advice)|and ask|before);
      (try|do|say|post|write) (it|that|this|so) (again|once more|one more time) and;
      (on|onto) (our|the|a) (black list|blacklist|banned list|watch list);
      make (you|him|her|them) (regret _|pay for (this|that|it)|sorry);
      (i|we) know your (boss|employer|manager|landlord|parents|teacher|headteacher|wife|husband)
      """),
  ]
}
