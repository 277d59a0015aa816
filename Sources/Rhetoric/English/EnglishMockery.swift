import Codebook

extension EnglishCues {
  /// Mocking, suspecting and belittling those who complain.
  static let mockery: [Cue] = [
    Cue(
      "suspicion", .attack, 75,
      """
      (funny|strange|curious|odd|interesting|remarkable|amazing|convenient|peculiar|touching|fascinating|amusing) (how|
        that|is not it|is it not|timing|coincidence|who|what|the way) !(is that|it is|you should ask|smell);
      (how|is not it|is it not|very|quite) (convenient|strange|curious|odd|touching|original|brave|remarkable|clever|
        noble|mature|classy|charming) (how|that|of (you|him|her|them)|$|timing) !(customer);
      (curious|convenient|suspicious|impeccable|interesting) (timing|coincidence);
      (suddenly|mysteriously|conveniently|miraculously|magically) (remember~|forgot~|discover~|appear~|found|find|
        forget~|care|cares|experts|an expert|offended|ill|lame|vanish~|recover~);
      (who|what) (is|was|are) _2 (paying|put) (you|them|him|her|for (the|this)|them up|you up);
      (same|all from|run by|created by) (the|these)? (same)? (three|four|five|six|eight|eleven|two|<n>|handful|few) (
        accounts|people|loudmouths|profiles|trolls|regulars|bots|names|individuals);
      (fake accounts|fake profiles|fake reviews|troll farm|sock puppets|rent a mob|paid (trolls|critics)|
        professional (complainers|victims|moaners|complainer)|serial (complainer|complainers)|usual suspects|the usual
        (crowd|outrage|voices|people|mob)|grievance industry|outrage industry|perpetually offended|permanently
        offended|professionally offended|outrage (machine|merchants|brigade|mob|tourists)|chronically online) !(has been
        blocked);
      (never|not once) (even)? (set foot in|been (inside|near)|worn|bought|run (a|an|anything)|tasted|visited|opened|
        held|read (the|it|a)|seen (the|it|a)|managed|eaten) (our|the|a|an|any|one|anything|here|it) _3 !(we|i);
      (without|before) (having|ever|even) (seen|seeing|read|reading|watched|watching|tasted|tasting|setting foot|
        visiting|visited|asking us|ringing us|understanding) (it|the|a|us|any|in|one) !(anything|you);
      (has an axe|axe to grind|an agenda|ulterior motive|ulterior motives|(a|the|with a) grudge|vested interest|score to
        settle|for a free (meal|lasagne|ride)|hoping for a (refund|freebie|free)|for (the)? clicks|for (the)? likes|for
        clout|chasing (clicks|clout|likes|followers|headlines)|click bait|clickbait|fishing for|milking (it|this|the)|
        cashing in|trading on|profit from our)
      """),
    Cue(
      "mock-praise", .attack, 80,
      """
      (congratulations|congrats|well done|hats off|top marks|kudos|chapeau|a round of applause|slow clap|nobel prize|
        pulitzer|oscar|gold star) (to (the (genius|expert|brave|<n>|person who (filmed|wrote|discovered)|experts|lady|
        gentleman who)|all the|you|those|whoever)|you found|you have (found|discovered|noticed|read)|for (imagination|
        the imagination|effort|creativity|drama|your (detective|imagination|performance)|trying|reading|discovering|
        noticing|spotting that)|sherlock|einstein|detective|on (discovering|finding|your (career|detective|discovery)))?
        $;
      (congratulations|congrats|bravo|well done) (to the <n>|you have found|you found|on discovering|you ve found|on
        your discovery|to those who|genius|sherlock|for discovering|for noticing);
      (thank you|thanks|cheers|many thanks|much obliged|a big thank you|grateful) (so|ever|very|much|to|you|all|indeed|a
        lot|the)* (for|to) (explaining|teaching|lecturing|the (lecture|lesson|sermon|economics|masterclass|advice of|
        armchair|expert|threats|slurs|free|unsolicited)|your (expertise|expert|lecture|lesson|insights|wisdom|sermon|
        diagnosis|verdict|medical|legal|concern trolling|invaluable|deep|insightful|measured|unsolicited|armchair)|the
        armchair|all the (armchair|experts|self appointed)|enlightening|educating|sharing your (wisdom|deep)|calling
        our|parking|this (lesson|lecture|masterclass|sermon)|that (lesson|lecture|masterclass|sermon|insight)|
        reminding us (that|how)|ringing the paper);
      (nice|lovely|kind|sweet|big|brave|charming|generous|decent|noble) of (you|him|her|them|the _2|some|certain)
        to (ring|drop|tell|share|inform|lecture|remind|explain|post|go to|wait|take|film|think of) _3 (before|paper|by|
        us|the|instead|first|press|twitter|our|a lawyer) !(know|flag);
      (oh|ah|well|wow|gosh|goodness|my|right) (dear|the|an|a|another|here we go|sorry|boo|look|how|yes|great|wonderful|
        no|joy|thank you|you want|marvellous|that old|so|of course) _2 (old|annual|again|outrage|classic|wise|famous|
        expert|genius|experts|another expert|drama|your highness|terrible|horror|princess|inevitable|usual|predictable|
        brave|ever so|to sue|majesty);
      (marvellous|wonderful|splendid|brilliant|fantastic|great|lovely|superb) (another|a|an|the) (expert|screenshot~|
        influencer|armchair|keyboard|genius|critic|lecture|detective|amateur|self|professor|food critic|lawyer);
      (another|yet another|one more|the local|every) (expert|genius|keyboard|armchair|self proclaimed|masterpiece|
        internet lawyer|food critic|amateur|couch) _2 (has|with|who|from|speaks|heard|weighs|on|that);
      (armchair|keyboard|sofa|couch|bedroom|internet|twitter|facebook|online|google|instagram|tiktok|self taught)
        (expert|experts|critic|critics|lawyer|lawyers|microbiologist~|engineer|engineers|virologist~|detective|
        detectives|warrior|warriors|vet|vets|doctor|doctors|general|generals|tribunal|referee|referees|coach|coaches|
        judge|judges|hero|heroes|historians|university|economists|chemists|pilots|surgeons|sleuths|sleuth|parliament|
        philosophers|paratroopers|moralists|chefs|police);
      your (ladyship|lordship|majesty|highness|royal highness) !(the queen|the cat);
      (dear|poor|precious|delicate|sensitive) (little)? (oh|thing|flower|flowers|souls|soul|darling|petal|princess|lamb|
        diddums|stomachs|ears|feelings|snowflake|me what|snowflakes|hearts) !(you have|you must|girl);
      (learned|honourable|esteemed|distinguished|eminent) (gentleman|friend|critic|critics|colleague|lady|member|
        professor|doctor|sir|journalist|blogger) _2 (has|who|is|would|might|seems|from|forgets|knows);
      (the gentleman|this gentleman|the lady|this lady|the young lady|this individual|this person|our visitor|our
        critic|our critics|the complainant|the claimant|mr _|the so called _) _2 (forgot|forgets|omits|omitted|
        neglected|neglects|failed|refused|refuses|claims|seems to|appears to|prefers|would have you|has now|was drunk|
        had drunk|also|may wish|might wish|conveniently) !(to say)
      """),
    Cue(
      "belittle", .attack, 75,
      """
      (twitter|tiktok|facebook|instagram|the internet|the hashtag|hashtag|hashtags|social media|the timeline) (has
        (landed|spoken|decided|discovered|found)|is (shocked|outraged|a court)|knows best|experts|does not scare|do not
        scare|pass~|warriors|scholars);
      (lynch mob|angry mob|mob rule|online mob|outrage mob|twitter mob|social media mob|baying mob);
      (thanks|thank you) for the (boycott|free (publicity|advertising)|attention|entertainment|laugh|laughs|publicity);
      (sorry for (existing|breathing|the truth|being right|doing our job)|pardon us for|forgive us for (thinking|not|
        assuming|expecting|trying|having|saving)|excuse us for) _;
      (pray|do) (tell|enlighten us|continue|explain) $;
      (stop) (inventing|lying|making (things|stuff|it) up|spreading|whinging|being (so|dramatic|ridiculous|silly)|
        acting|pretending|tagging us) !(this);
      (you people|people like you) (make|makes|are|will|always|never|have|do|just|ruin);
      (what (kind|sort) of (a)? (parent|person|mother|father|adult|customer|man|woman|fool|grown)) _5 !(dog|cable);
      (would be|be) more (credible|convincing|believable|impressive) if _4;
      (quite|rather|somewhat) (devalues|the stretch|piquant|rich|precious|the claim|a claim|sad about watching);
      (a bit|rather|pretty|a little) rich (from|coming|of);
      (it does seem|seems|is) (a)? (bit|a bit of|quite a|rather a)? stretch;
      (calling|to call) (a|an|us|it|this|that) _4 (a catastrophe|a scandal|a disaster|a tragedy|a hate crime|the face
        of) _4;
      (nobody|no one) (goes to|comes to|buys|orders) a _5 for (the|its) _;
      (strongly worded|sternly worded|angrily worded) (tweet|letter|email|post);
      (wherever|whatever|whenever) (you|they|he|she) (got|get|gets|read) (that|this|it) (idea|nonsense|from);
      (run|set) your (mouth|keyboard);
      (wants|want|wanted|after|fishing for|hoping for|angling for) (a)? (free|cheap) (stuff|meal|trainers|lunch|upgrade|
        stay|night|publicity|room|ride|dinner|ticket|tickets|product|products) !(you can|message|dm|we have);
      (calm|simmer|pipe|cool) down !(period|the|and (tell|send)|your|over the);
      (calm your (boots|tits|horses)|hold your horses|keep your (hair|shirt) on|wind your neck in|take a chill pill|get
        a hobby|have a lie down|have a biscuit|touch grass|go outside|grow a (thicker)? skin|thicker skin|grow up|zip
        it|shut your|put a sock in it|dry your eyes|wipe your eyes|deal with it|cry about it|get over yourself|get a
        sense of humour|chill out|so chill|just chill|come off it|do me a favour|do not make me laugh|pull the other
        one|pull yourself together|man up|toughen up|try harder|nice try|good luck with that|dream on|jog on|(^|go|just|and|can) do one $|off
        you go|bye then|mind the door|cheerio|good riddance|give it a rest|change the record|nobody asked you|boo hoo|
        diddums|yawn|sources please|citation needed|ok boomer|ok karen|karen|bridezilla~|bellyach~|whinge~|whining|
        moaners|moaner|whiner|crybaby|drama queen|drama queens|drama llama|attention seek~|killjoys|killjoy|busybodies|
        busybody|do gooders|virtue signall~|prudes|puritans|hysterical|hysteria|histrionics|tantrum|tantrums|witless|
        gullible|clueless|vexatious|spiteful|petty|delusional|freeloader|freeloaders|scrounger~|grifter|charlatan|
        charlatans|hypocrite|hypocrites|hypocrisy|jackals|hyenas|parasites|cowards|shameless|ghouls) !(you have been|
        hot|pill|from us|of ours|we were|it takes);
      (boycott|cancel|complain|sue|tweet|rant|moan|shout|unfollow|scream|leave) (away|if you (like|must|want)|all you (
        like|want)|elsewhere|to your heart s);
      (it is|we are|this is) (only|just|literally|after all)* (a|an) (_|_ _) (dear|sir|madam|mate|love|folks|people)?
        not (a|an) (_|_ _) $;
      (free|welcome|at liberty|invited) to (go elsewhere|go and buy|shop elsewhere|try (it|our job)|do better|buy a|eat
        elsewhere|walk|swim|stay at home|take your|find another|stay away|cook|sit|bake|move|cancel) !(without|free|your
        booking|at any);
      (take|taking|bring|spend) your (custom|business|money|outrage|drama|one star|tantrum|bile) (elsewhere|to (the|
        our)|somewhere);
      (will|would|shall) (not|hardly) (be)? (miss|missed) (you|your|much)? $;
      (those who|people who|anyone who|whoever) (do not|does not|can not|could not|can t) (like|read|stand|take|
        handle|cook|afford|count|spell|understand|tell|follow|care for|know (how|the)|see|grasp|appreciate) (it|a|the|
        how|why|our|heat|being|to|satire|joke|irony|noise|basic|that|what|between|two) _6 !(please (call|ring|dm)|let us
        know|we (can|will) help|press|dm|ring us|ask);
      (people|someone|critics|a man|a woman|a person|strangers|journalists|customers|lads|adults|
        folk|users) (who|that|with) _1 (has never|have never|never|films|thinks|claims|
        believes|know|confuse|confuses|mistake|mistakes|live tweet|had four|think a|spend|stream|came by|talk|complain|
        complains|write|own|do not even|joined|photograph~|photoshop~|needs to|should know|calls
        himself|calls herself|thinks that|got a free|would rather|hide|hides|hiding|bought a|steal|stole) _4 !(waited|
        been affected|sorry);
      (have|has|had) (clearly|obviously|evidently|plainly|apparently) (never|not)? (read|heard of|worked|run|been|held|
        learned|grasped|understood|met|seen|done|opened|mastered|bothered|driven|had a|flown|cooked|paid) _3 !(you have
        never|by us|sorry);
      (you|he|she|they) (clearly|obviously|evidently|plainly|apparently|simply|must) _2 (have (nothing|no|never|
        too much|a lot of (time|free))|know nothing|do not (know|understand|read|work)|does not (know|understand|read)|
        confuse|need (help|glasses|a)|enjoy|enjoying|bored|live|love|think|believe|want|like) !(us to|on|in);
      (too much|all that|plenty of|so much|nothing but) (free|spare)? time (on|to) (your|his|her|their|kill|film|tweet)
      """),
    Cue(
      "rhetorical", .attack, 70,
      """
      (what) (exactly|else|on earth|precisely|part of)? (did|do|were|was|is it) (you|they|he|she|people|u|anyone) (
        honestly|really|seriously|want|expect|think|expecting|hoping|imagine|suppose|not)* (expect|think|want|expecting|
        hoping|imagine|suppose|mean|understand)? (unlimited|it meant|rustic|us to do|blood|would happen|was|a|from|for|
        next|would|means|meant|ensuite|exactly|$) !(happened|you to do|to see|we could do|seen);
      (how (many|much) (more|times|apologies) (do|must|have|should)|who on earth|who (exactly)? (asked|appointed|
        elected) (you|them|him)|says who|in what world|on what planet|is that (the best|all)|is this a joke|are you
        (having a laugh|blind|deaf|drunk|five|twelve|new here|that|for real|even|sure you (read|know))|can you (even)?
        (read|count)|do you (even|know what|ever|honestly|really|seriously) (read|think|a|believe|realise|realize|
        understand|listen|want us|expect|know)|have you (ever (run|worked|held|considered|heard|cooked|driven)|nothing
        better|no shame|considered a|lost your|tried reading|any idea)|did you (honestly|really|seriously|even|forget
        your|skip|fail|never) _1 (think|believe|read|expect|look|try|check|learn)?|would you (like|prefer) (us)? (a
        medal|to (knit|apologise for)|a violin|some cheese|us to)|shall (we|i) (knit|hold|cut|call|come round)|what is
        next (banning|a|an|will|are|we)|is it too much to ask|let me guess|let us guess|imagine (that|being|thinking|
        having|getting)|newsflash|news flash|breaking news|alert the|call the (united|press|papers)|stop the press~|hold
        the front page|shock horror|oh the horror|the horror|the humanity|dear me|tiny violin|world s smallest violin|
        cue the|enjoy your (fifteen|moment|five|likes|day)|nice of you|here we go|there we go again|where do (you|i|we)
        (even)? (start|begin)|where to begin) !(we can|can i help|help|wrong number);
      (i|we) (would|d) love to (live|have|see|know|hear (what|how|from the)|meet) (your life|your|the|how you|you try|
        one|what your) (expert|life|try|diet|kitchen|desk|genius|tried|one of you|job|doing)? !(thoughts|experience|
        feedback|views|ideas|opinion);
      (i|we) (have yet|am yet|are still waiting|still wait) to (meet|see|hear|find) (a|one|an|anyone) _3 (who|admit~|
        that|a single);
      (i|we) (will|am going to|are going to|can|could) (say|type|write|spell|explain|put) (it|this|that) (slowly|again|
        once more|out|in (words|capitals|simple)|for you|really slowly|louder|one last time) !(what|how|to do);
      for the (hard of (hearing|thinking|reading)|back row|slow ones|hundredth time|
        umpteenth|people at the back|benefit of (the|those)|armchair|nth time) !(we are sorry);
      (once more|again|repeat~) for (the|those|anyone) (back|at the|hard|who|slow|people|in the);
      (you|they|he|she) (want|would have|wants|expect|expects|demand|demands|would like|d have) (us|me) to (apologise|
        apologize|say sorry|believe|grovel|crawl|weep|be (sorry|ashamed)|compensate|pay) (for|on|that|because)? _3 !(you
        are right);
      (we|i) (will|do|shall|are|am|can) not (take|taking|be|being|need|accept|accepting) _2 (lessons|lectures|advice|
        lectured|instruction|taught|told otherwise|preached|moral) (on|in|from|by|about|otherwise|to)?;
      (lessons|lectures|lecture|lecturing|moralising|sermons) (from|by|about|on|in|us) _4 (people|someone|who|a|the|on|
        those|hashtag|tweet|newspaper|account|about);
      (take|see|read|find|listen|look) (our|the|my)? _2 (history books|dictionary|a mirror|the mirror|an
        optician|in the mirror|a dictionary|a therapist|an atlas|a calendar|a hobby|another hobby)
        !(on|to|we|desk|page)
      """),
    Cue(
      "accuse-critics", .attack, 75,
      """
      (you|they|he|she|the (paper|journalist|author|blogger|gentleman|lady|influencer|union|article|guardian|reporter)|
        some of you|people|critics|certain _) (have|has|had|are|is|d|re|just|deliberately|simply|all|only|always|are
        just|should) (been)? (lying|lied|inventing|invented|making (it|this|things|that)|made (it|this|that|things) up|
        twisting|twisted|distorted|distorting|manufactured|exaggerating|cherry picked|whining|moaning|hysterical|
        ashamed|ridiculous|spreading|stirring|weaponised|weaponising|hijacked|wasting|embarrassing (yourself|himself|
        herself|themselves)|overreacting|scaremonger~|jumped on|pathetic|ungrateful|rude|disgusting|insulting|vicious|
        hiding behind|clutching|nitpicking|obsessed|jealous|bored|unhinged|mad|deluded|an idiot|insane|out of (your|
        their|his|her) mind|talking (rubbish|nonsense)|full of (it|yourself|hot air)|after (money|clicks|our)|looking
        for (a fight|trouble|attention)) !(to us|by us|we are|at all that);
      (shame on (those|anyone|the|every|whoever|them|people)|should be ashamed|ought to be ashamed|have you no shame|has
        no shame|hang your heads|hang your head|how dare|beneath contempt|a disgrace to|no better than|does you no
        credit|do you no credit|owe (us|him|her|them|the driver|our (staff|driver)) an apology|owes (us|him|her|them|
        our|the) _2 apology|apologise to (our (staff|driver)|the driver|us)|wasting (our|everyone s|my) time|
        waste of (time|breath|space)|beneath a reply|not worth (a reply|replying|answering)|does not deserve a reply);
      (lies|drivel|tripe|garbage|bile|venom|poison|hysteria|bad faith|malice|ignorance|
        cowardice|envy|jealousy|gossip|tittle tattle|hot air|claptrap|twaddle|hogwash|slander|
        mischief|scaremongering|fearmongering|sensationalism|tabloid|gutter press|rag|scandal sheet|fairy tales|
        conspiracy theories|conspiracy theory|witch hunters|sob story|sob stories|crocodile tears|armchair) (from|of|by|
        you|they|that|posted|spread|written|dressed|in|like|and|about|$|journalism|peddled|circulating) !(we|this is
        our|you received);
      (so called|self styled|self appointed|self proclaimed|would be|soi disant|alleged|supposed) (friends|fans|
        journalist|journalists|activist|activists|victim|victims|expert|experts|whistleblower|whistleblowers|newspaper|
        newspapers|commentators|commentator|individuals|media|critic|critics|press|elements|blogger|bloggers|
        influencer|influencers|supporters|customers|outlets|activist|customer|boycott|reporter|patriots|politicians)
        !(rates|fares);
      (handful|bunch|minority|few|pack|gang|group|clique|crowd|horde|army|band|mob|six|twelve|five|dozen|couple) (of)? (
        loud|noisy|vocal|bitter|angry|professional|bored|activist|anonymous|small|disgruntled|so called|malicious|
        paid|well paid)* (agitators|activists|troublemakers|keyboard|loudmouths|malcontents|trolls|haters|extremists|
        hooligans|whiners|moaners|students and|people and a|hotheads|fanatics|zealots|strangers|busybodies|radicals|
        cranks|complainers|agents) _2;
      (anonymous|faceless|nameless) (accounts|cowards|people|trolls|critics|profile|profiles|account|letter|posters|
        source|sources);
      (behind|hiding behind|hide behind|from behind|safety of) (a|your|their|the)* (keyboard|keyboards|screen|screens|
        anonymity|pseudonym|handle|avatar|fake name|sofa|cartoon|egg|blue tick|net curtains)
      """),
    Cue(
      "scorn", .attack, 75,
      """
      (this|the) (outcry|outrage|hysteria|boycott|petition|hashtag|thread|fuss|uproar|indignation|pile on|backlash) (is|
        was|does not|puts|rather|will|says more|would|has) (theatre|absurd|ridiculous|laughable|pathetic|manufactured|
        orchestrated|run by|piquant|says|not|forgotten|more about|six|a joke|funny|_ funny|scare|frighten|impress) _1;
      (not|hardly) (a|an) (protest|boycott|petition|review|argument|question|journalist|newspaper|crime|doctor|lawyer|
        expert|scientist|hate crime) (it is|they are|he is|she is|but|just) _4;
      (with) (a|your|his|her|their) (ring light|zoom lens|megaphone|grudge|selfie stick|drone|canva account|vape|blog|
        microphone and) _2;
      (a|one) (man|woman|person|student|teenager|journalist|blogger|councillor|bloke) (and|with) (a|his|her) (phone|dog|
        megaphone|blog|grudge|keyboard|doorbell|camera) _2;
      (trying|try|attempt|bid|desperate) (to)? (go|going|get|be) (viral|famous|noticed|likes|clicks|trending) _2;
      (fifteen|five|15) minutes of fame;
      (you|he|she|they|u) (obviously|clearly|evidently|really|must|should|need|needs|could do with) _2 (get out more|
        new (glasses|hobby)|optician|glasses|see someone|grow up|learn to|read (it|the) (again|properly)|take a (look|
        breath|day off)|move on) !(to read);
      (spare (us|me)) (the|your) (lecture|drama|sermon|tears|outrage|violins|sob|moral|theatrics|histrionics|crocodile|
        hashtags|details);
      (lovely|nice|great|charming|fascinating|interesting) (story|theory|fairy tale|speech|try|fiction|tale) (but|
        though|shame|bro|mate|sir|$) _1;
      (you|they|he|she) (never|do not|did not|does not) (even)? (bothered|bother|buy|pay|read|tip|say (please|thank
        you)|bought|tipped|come|came) (to|for|a|anything|it|the|once)? _3 (anyway|but|and yet|yet|once|then) _2 !(we);
      (only|just) (here|in it|doing it|complaining|after|interested) (for|in|because|about) (the)? (likes|clicks|
        attention|money|refund|freebie|drama|followers|compensation|fame);
      (never|cannot|can not|impossible to|hard to|you can not) (please|satisfy) (some people|these people|
        reading|certain people|you people|the internet);
      (some|certain) people (will|are|just|always|would|never|enjoy|love|have|need|like|do not) (never|always|just|moan|
        complain|find|impossible|nothing|happy|offended|anything|to be|be|being|too much|read|live|get|a|looking) _2
        !(with|in the|allerg~);
      (if only) (you|they|he|she|people|as much|everyone|those) _9;
      (as much|half as much|half the) (effort|energy|time|care|thought|work|enthusiasm) (into|in|on|reading) _4 (as|
        into|you|they);
      (we will|i will) (leave|let) (it|that|the public|readers|others|you) (to|judge|decide|wonder) _2 (judge|public|
        imagine|wonder|readers|what|decide) !(know)
      """),
    Cue(
      "not-mockery", .block([.attack]), 60,
      """
      (we|i|our|my) (was|were|am|are|have been|had been|sounded|looked) (a|an|so|too|being|such|just|rather|simply|all|
        petty|not)* (petty|cowards|cowardly|hypocrite|hypocrites|clueless|ridiculous|pathetic|hypocrisy|shameless|
        bitter|stupid|an idiot|ashamed|embarrassed|rude|mad|gullible);
      (when|if) you are (so|really)? ashamed (of|by|about);
      (our|my) (own)? (hypocrisy|cowardice|stupidity|ignorance|arrogance);
      (calm|settle) (down)? the;
      (your|her|his) majesty the;
      poor (little)? (thing|lamb|soul|you|darling) (you|we|i|that|must|$);
      your little (boy|girl|one|ones|lad|son|daughter|brother|sister|man|dog|cat);
      (do you|did you|can you|could you) (think|remember|happen|recall|still|have|by any|tell|perhaps) _2;
      (thank you|thanks) (so much|very much|a lot)? for (reminding|explaining|teaching) us _3 (properly|kindly|
        patient~);
      you can (leave|switch|go home) _3 (without|at any|off|it|free|now);
      (hate|hated) _4 as (much|you|we);
      give us a break _;
      (told|asked) (us|me|him|her|you) to (get lost|shut up|calm down|go home|read the)
      """),
    Cue(
      "send-packing", .attack, 85,
      """
      ^ (so|then|now|just)? go (on and|and|on)? (whine|moan|cry|sulk|bleat|coo|whinge|grumble|snivel|gripe|pester|
        bore) (to|at|about|on|elsewhere|somewhere|with|someone|somebody);
      (we|i) (are|am) not your (mum|mums|mom|moms|mother|mothers|dad|nanny|nannies|babysitter|babysitters|servants|
        servant|butler|maid|maids|slaves|therapist|therapists);
      (great|super|oh|lovely|wonderful|brilliant|look|well|here comes|^) (yet)? (another|one more) (comedian|clown|
        joker|wise guy|smart alec|know it all) $
      """),
  ]
}
