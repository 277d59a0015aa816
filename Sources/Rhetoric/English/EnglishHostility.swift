import Codebook

extension EnglishCues {
  static let hostility: [Cue] = [
    Cue(
      "insult", .attack, 95,
      """
      (you|your) (who|have|has|ve|all|got|and)* (a|such a)? (dirty|filthy|twisted|sick) (little)? (mind|minds);
      (you|your) _3 (mind|minds|head) in the gutter;
      {critics} (are|is|re|must be|sound like|look like|behave like|act like) (all|just|really|such|a|an|the|nothing
        but|only|total|absolute|complete|utter|a bunch of|a load of|so|bunch|of|pack|being|jealous|sad|bitter|poor|
        little|fat|lazy)* {insult};
      (you|these|those|such|you are|all you|what) (a|an|bunch of|pack of|bloody|stupid|absolute|total|complete|load
        of|little|poor|sad|pathetic|fucking|so called)* (idiots|morons|clowns|losers|imbeciles|cretins|crybabies|
        whiners|snowflakes|muppets|scum|fools|cowards|liars|keyboard warriors|armchair (coaches|experts|critics)|
        jerks|dimwits|dickheads|twats|parasites|amateurs|haters|trolls);
      (bunch|pack|load|bag) of (bloody|stupid|absolute|little|sad|whining|angry)* (idiots|morons|clowns|losers|
        imbeciles|crybabies|whiners|snowflakes|fools|cowards|liars|trolls|haters|keyboard warriors|jerks|amateurs|
        sheep|children|babies|hypocrites);
      ^ (idiots|morons|idiot|moron|clown|clowns|losers|loser|pathetic|imbeciles|crybabies) $;
      (keyboard warriors|keyboard warrior|armchair (coaches|experts|critics|managers));
      (total|absolute|complete|utter|fucking) (idiot|moron|clown|loser|idiots|morons|clowns|losers|imbecile)
      """),
    Cue(
      "get-lost", .attack, 90,
      """
      before you (lecture|preach|judge|criticise|criticize) (us|me|others|anyone|anybody);
      (mind|clean|look after|look to) your own (business|house|doorstep|backyard|network|bills|customers|kitchen);
      (go|go and) (support|follow|bother|watch) (someone|somebody|another) (else|club|team|brand);
      (piss off|fuck off|bugger off|get a life|grow up|get over it|go away|cry more|deal with
        it|get a grip|calm down|dry your (eyes|tears)|man up|cry me a river|suck it up|jog on);
      (go|do one and|should|could|just) (back to)? (and)? (bother|annoy|whine|cry|moan|complain) (to)? (someone|
        somewhere|elsewhere);
      if you (do not|are not) (like|happy) (it|that|with it|this)? _3 (leave|go|unfollow|do not buy|door|elsewhere|
        somewhere else|competitors|unsubscribe|block);
      (the)? door is (over)? (there|open|wide open);
      (feel free to|you can|you can always|then|just) (leave|unfollow|go elsewhere|go (to|and see) (our|the)
        (competitor|competitors)|switch);
      (nobody|no one) (asked|cares|forced|forces|is forcing|is keeping|invited) (you|about your|for your|what you)? !(me|us|him|her|them);
      fuck (you|u|them);
      screw you;
      (we|i) do not (give a (damn|shit|toss|fuck)|care (what|about your|if))
      """),
    Cue(
      "learn-to", .attack, 85,
      """
      ^ (just|go|go and)? read the (small print|manual|terms|contract|rules|question|faq);
      (learn|try learning|try) (how)? to (read|write|spell|count|think|behave|drive|use a);
      (can you|can not you|could you|do you) (even|not|actually)* (read|count|think);
      (read|try reading) (the|our) (terms|manual|instructions|post|tweet|question|small print) (before|first|again|
        properly|next time);
      (tweet|type|complain|moan|whine|talk|post) (a bit|a little|much)? less and _4 (more)?;
      (less|stop) (tweeting|whining|moaning|complaining|crying|ranting|typing|the drama);
      (stop|quit|enough of) (your|the|with the|all this|all the)* (whining|moaning|crying|complaining|bullshit|
        nonsense|hysteria|drama|lies|hate|tantrum);
      (why do not you|maybe you should|you should|perhaps you should|come and|you could) (all)? (coach|play|run|
        manage|do it|do better|try doing|apply for);
      you (have|clearly have|obviously have) (no idea|no clue|not a clue|nothing better);
      (you know|knows|knowing) nothing about;
      nothing better to do;
      (know it alls|know it all);
      go back to (school|bed|sleep|your (mum|mother|cave|games|video games|sofa|couch|playstation|basement))
      """),
    Cue(
      "discredit", .attack, 75,
      """
      only (trolls|haters|rivals|losers|idiots|whiners|fools) _5;
      (so called|self proclaimed|self appointed|would be|wannabe|fake|plastic|pseudo) (expert|experts|fans|supporters|
        journalist|journalists|victims|victim|customers|activists|influencers|critics);
      (malicious|grumpy|whining|moaning|bored|dishonest|hateful|ridiculous|absurd|shameful|hysterical|pathetic|
        jealous|bitter|laughable|stupid|ignorant) (people|individuals|comments|critics|campaign|accusations|
        complaints|posts|users|minority|mob|reaction|behaviour|competitors|comment|criticism);
      (smear|hate|disinformation) campaign;
      (seeking|looking for|after|want|wants|craving|desperate for) (attention|your five minutes|clicks|fame|publicity|
        likes|followers|a freebie|free stuff);
      (hidden|political) agenda;
      (you|these people) (should be|ought to be) ashamed;
      (you|these people) (should be|are|ought to be) (embarrassing|ridiculous|lying|hysterical|delusional|
        paranoid);
      (shame on you|how dare you|spare us the|give me a break|what a joke);
      (nobody|no one) (believes|is fooled|takes you);
      (angry|online|twitter|internet|digital|social media) (mob|lynch mob|warriors|vigilantes|court|experts|outrage
        brigade);
      (your|their) (stupidity|ignorance|hysteria|bad faith|nonsense|tantrum|pathetic)
      """),
    Cue(
      "ironic-thanks", .attack, 75,
      """
      (thanks|thank you) (a lot|so much|very much)? for (nothing|ruining|lying|your insults|the (lecture|insults|
        abuse|useless|free advice)|that (brilliant|genius));
      (well done|congratulations|bravo|congrats) (genius|einstein|sherlock|captain obvious|for (reading|noticing|
        ruining|finding the|insulting));
      (thanks|thank you|cheers) (genius|einstein|sherlock|captain obvious|for the lecture);
      (oh)? (boo hoo|poor (little)? (thing|you|baby|things))
      """),
    Cue(
      "received-insult", .block([.attack, .tone(.aggressive)]), 60,
      """
      (said|say|saying|think|thought|wrote|claimed|suggested) (that)? (our|the|their|you|they|all)? _3 {insult};
      (call|calls|called|calling|label~|treat~|insult~|branded) (us|me|our _2|him|her|them|people|you|fans|supporters|
        customers|anyone|staff) _4;
      (we|i) (are|am|were|was) (such|not|total|complete|all|the|a|an|just|absolute|being|so|really)* {insult};
      (words like|the word|the term|being called|to call) _3;
      (not|never) {insult};
      (you are|they are|you were) (not|never|anything but|no) _2;
      a troll $;
      (hate|abuse|insults|attacks) from (trolls|haters);
      (calling|called|calls|call) _3 (idiots|imbeciles|morons|clowns|losers) (was|is)
      """),
    Cue(
      "legal", .threaten, 90,
      """
      (press|file|filing|pressing) (charges|a complaint) against;
      hear from our (solicitors|lawyers|legal team|attorneys|lawyer);
      (we|i) (will|shall|reserve the right to|are going to|intend to|may|can|have decided to) _3 (sue|prosecute|press
        charges|file a complaint|report you|ban you|block you|take you to court|pursue you|delete your|close your
        account);
      (see|meet) you in court;
      (will|shall|are) (be|being) (sued|prosecuted|reported to the police|banned|blocked);
      (defamation|libel|slander|libellous|defamatory);
      (you|they) (will|are going to|shall) (regret|pay for);
      cease and desist;
      (sue|suing) (you|anyone|everyone|those|them);
      (last|final) warning;
      (delete|remove) (this|your|that) (tweet|post|comment|review|video) (immediately|now|or|within|at once);
      (further|next|any) (comment|comments|insult|insults|post|posts) _4 (ban|banned|blocked|deleted|block)
      """),
    Cue(
      "repair-by-law", .block([.threaten]), 60,
      """
      legal (action|proceedings|steps) against (our|the|this|that) (supplier|provider|partner|manufacturer|hackers|
        subcontractor|contractor|company|hacker)
      """),
    Cue(
      "joke", .humour, 70,
      """
      (servers|server|website|app|network|robot) (has|have|is|are|just)* (went|gone|going|go) on (strike|holiday|a
        coffee break);
      (just|only) (kidding|joking);
      (pun intended|no pun|plot twist|spoiler alert|asking for a friend|to be fair our|hold my beer|face palm|
        facepalm);
      (we|our intern|our (servers|server|website|app)|someone|they) (have|has|just|been)* (decided to take|took|gone
        for|is having|needs|forgot to (drink|have)|had) (a|an|its|his|her|the|their|some|too|another)? _1 (nap|coffee|
        holiday|tea|day off|lie in|beer|vacation|bad hair day|break up|breakup);
      (our|the) (intern|hamster|hamsters|cat|robot|robots|monkeys|goldfish|carrier pigeon~|pigeons) (has|have|is|are|
        was|who)* (ran|run|powering|needed|needs|need|took|fell|escaped|forgot|went on strike|on strike|asleep|
        napping|tired|been given|out of coffee|unplugged);
      (eaten|eat|eating) (humble pie|our hat|our words);
      (has|have) (left the building|gone awol);
      (egg on our face|walk of shame|hang our heads)
      """),
    Cue(
      "irony", .tone(.sarcastic), 60,
      """
      (oh|wow|well) (great|brilliant|sure|bravo|congratulations|really|thanks|wow);
      (bravo|congratulations|congrats|well done|slow clap|yeah right|how original|how surprising|big surprise|of
        course you|as if|cry me a river|boo hoo|what a shock|captain obvious|genius|einstein|sherlock|sorry not sorry|
        sorrynotsorry|so sorry your highness);
      (thanks|thank you) (a lot|so much)? for (nothing|the lecture|that (brilliant|genius)|your expert|your (wise|
        precious));
      (so|as) sorry (that)? (reality|the truth|facts|your (majesty|highness));
      (obviously|clearly) you are an expert
      """),
    Cue(
      "violent", .tone(.aggressive), 60,
      """
      (shut up|fuck~|bullshit|piss off|damn you|get lost|how dare you|screw you|enough is enough|stop it now|shit|
        crap|bloody (idiots|fools))
      """),
  ]
}
