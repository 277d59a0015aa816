import Codebook

extension EnglishCues {
  static let facts: [Cue] = [
    Cue(
      "address", .inform, 75,
      """
      <url> !(or ask);
      here is (what (we know|happened|went|you|to do|i|it|is|else|changes|the)|how (it|to|you|this)|where (to|we|it|
        you)|the (timeline|truth|list|plan|short|plain|latest|position|situation|link|page|code|full|right one|order
        of)|when) !(we will do|i can do|what we are doing);
      (what|how) (we|i) know (so far|for (sure|certain)|today|as of|is|now);
      (the short (version|answer)|facts first|some facts) (is|are|about|as|$)
      """),
    Cue(
      "hours", .inform, 75,
      """
      {sopen} (_2) (at|from|until|till|by|on|between|again|for|every) (about|around|the|next|half past)* {swhen};
      {sopen} {swhen};
      (from|between) <n> (to|and|until|till) <n> !(people|comments|quid);
      (open|on duty|staffed|there|running|monitored) (daily|weekdays|from|until|till|all|seven days|monday|mon|every)
        (_)? (<n>|day|night|weekend|to|week|until|till|{swhen}) !(long);
      (weekdays|monday to friday|mon fri|daily|sundays|saturdays) (from|until|till|between|at|only)? <n>;
      (trains|buses|flights|coaches|ferries|trams|services|lifts|classes|clinics|lessons|deliveries|orders|shuttles|
        boats|planes|sessions|screenings|matches|tours) (_3) (run|runs|running|go|going|cancelled|suspended|diverted|
        resume|resumes|restart|restarts|leave|leaving|stop|stopping|off|postponed|replaced) (every|from|until|till|at|
        via|on|as|to|again|between|by|today|tonight|tomorrow|this|because|due|after|for|in both|all day);
      (next|first|last) (bus|train|ferry|flight|sailing|coach|drop|restock|boat|tram) (is|leaves|goes|sails|runs|at|on|
        tomorrow|tonight|today|{swhen});
      (new|revised) (time|eta|date|departure|gate|kick off) (is|of|will be|{swhen}|for|now);
      (restock|doors|kick off|gates|check in|boarding|bag drop|service|mass|sale) (open|opens|close|closes|is|at|from|
        until|resumes|starts)* {swhen} !(of us);
      (on|at) (the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s? (_)? (from|between) (<n>|<time>|
        noon|nine|ten|two|seven|six|eight);
      (open|free|closed|shut|on sale|on air|available|bookable|valid|good|postponed|cancelled|moved|put back) (_)?
        (until|till|from|to|on) (<n>|noon|midnight|further notice|the (end|<n>)|next|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday|six|seven|eight|nine|ten|january|february|march|april|june|july|august|
        september|october|november|december|easter|christmas);
      (is|are) (closed|shut|cancelled|suspended|diverted|postponed|down|off|sold out|unavailable) (between|from|until|
        till|today|tonight|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|both)|this (morning|
        evening|weekend|afternoon|week)|for (a refit|the|<n>)|in (both|all)|at|because of) !(court|the latest)
      """),
    Cue(
      "what-happened", .inform, 75,
      """
      (a|an|one) (faulty|burst|broken|stuck|expired|frozen|loose|single|cracked|worn|blown|stray|damaged|fallen|_)?
        (fault|failure|valve|cable|pump|pipe|fuse|digger|lorry|tree|oak|certificate|bug|transformer|bearing|sensor|
        battery|server|power cut|power surge|gas leak|landslip|landslide|fire|burst|water main|main|joint|relay|
        circuit|switch|excavator|hose|seal|backup|worker|script|database|software update|update|lightning strike|
        signal|points|bird) (_4) (failed|broke|burst|blew|tripped|went|expired|cut|hit|came down|fell|stopped|took|
        knocked|let|sent|caused|jammed|cracked|meant|shut|has (stopped|closed|cut|shut|knocked)|overheated|leaked|
        flooded|struck|blocking|is blocking|deleted|crashed|wiped|seized|at) !(of joy|your);
      (because|since|due to|after|caused by) (of)? (a|an|the) (faulty|burst|broken|_)? (valve|cable|pump|pipe|fuse|
        digger|certificate|transformer|bearing|sensor|water main|excavator|joint|relay|seal|landslip|leak|lightning);
      (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds of|thousands of) (of (our|the))? (_)?
        {scounted} (_2)? (lost|were (hit|affected|without|cut|sent|charged|taken|injured|delayed|wrong|copied|exposed|
        evacuated|fell)|are (affected|without|off|waiting|involved|concerned|cancelled|delayed|back|in)|have (been|
        had|no)|had (no|been|their|to)|fell|got (the|no|two|it)|received|affected|went out|left|died|came|showed up|
        are|had|could not) !(sent me|of abuse|complained|like you|to shout|laughed|spat|of loyal);
      (cause|culprit|reason) (of|for (the|it|that|this))? (_3)? (was|is|turned out|lay|proved) (a|an|the|that|to be|
        down) !(simple|you|not);
      (it|which|this|fault|leak|fire|outage|incident|problem|issue|bug|error|breach|recall) (_)? (began|started|
        happened|lasted|occurred|broke out|came (down )?to light|was (found|spotted|caused|traced|discovered|
        reported)|affects (only)?|affected|concerns|is limited to|hit) (_3) (at|from|by|between|in|on|since|until|
        around|to|for|after|all|only|batch|customers|when) (<n>|<time>|last|the|a|an|about|yesterday|this|noon|
        midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|update|batches|orders|half) !(best|most|
        start|heart|campaign);
      (went (down|off|out|dark|offline)|stopped|failed|tripped|crashed|froze|burst|overheated|opened|closed|derailed|
        broke down|broke out|collapsed|came down|reopened|resumed|landed|was (hit|cut|lost|struck|shut|flooded|
        stopped|closed|copied|delayed|switched off|taken off)|were (hit|cut|lost|struck|shut|flooded|stopped|closed|
        copied|delayed|cancelled)) (_4) (at|since|around|from|between|just (before|after)|shortly (before|after)|on)
        (<time>|<n>|yesterday|this morning|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|half
        past|noon|midnight|four|five|six|seven|eight|nine|ten|about <n>|around <n>) !(us);
      (at|since|around|between|just (before|after)|shortly (before|after)) (about|around|approximately)? (<time>|<n>
        (this morning|last night|yesterday|on|and <n>)) (_5) (was|were|had|lost|stopped|went|failed|hit|cut|struck|
        tripped|crashed|broke|fell|caught|began|took|saw|sent) !(i was|we were);
      (is|are) (all)? (at|in|on) (home|hospital|ward|surgery|a stable|stable|the mend|st _|their way home) (_)?
        (conscious|and|now|stable|ward|$|with);
      (names|emails|addresses|passwords|cards|card numbers|bank details|your data|email addresses) (_4) (were|was|are|
        is) (not)? (taken|copied|exposed|leaked|stolen|touched|affected|involved|accessed|encrypted|safe|untouched|
        stored|readable)
      """),
    Cue(
      "do-this", .inform, 75,
      """
      (please|so|and|then|now|first|to be safe|meanwhile|until then|in the meantime|if so|but)? (do not|stop|never) (
        eating|eat|drink|drinking|use|using|click|clicking|wear|wearing|touch|install|installing|plug|give it to|come to
        the (station|airport|store|ground|counter)|travel|open (it|the|any|that)|charge|charging|reply to (it|that|the)|
        unplug|swallow|overwrite|throw (it|the|them|away)|feed|mix|smoke|breathe|put it|light|log in|swim|reset|go near|
        set off|queue) !(the word|that (tone|word)|us like|words|of the|fuel|into|my|you);
      {sdoit} (your|the|it|that|them|this|any|both|everything|a) (_2)? {sthing};
      {sdoit} (it|them|that|this|the _) (off|on|up|out|in|down|back|away|over|for|under|overnight|at|from) (_4) (wall|
        <n>|seconds|minutes|minute|fridge|sink|plug|mains|tap|angle|hour|hours|again|then|straight|before|night|today|
        tonight|at once|immediately|button|left|right|bin) !(court|your face|thanks);
      (go|log|sign|tap|click|scroll|look|head) (in|on|to|into|down|under|back|out)* (to|on|under|in)? (settings|your
        (account|profile|settings|orders|basket|bookings|router|spam|inbox|app|dashboard)|my account|the (app|menu|
        settings|account|website|portal|help|status page|homepage|shop page)|profile|general|preferences|help|account|
        orders|cards|tickets) (_3)? !(is down|is a);
      try again (in|after|at|from|later|tomorrow) !(with (less|a));
      ^ (please|just|and)* do not (post (it|your|the)|come (in|to|on|before)|go (to|near|in)|set (off|out)|wait for|ring
        the|delete (the|it|your)|lose (the|your)|buy) _ !(us to);
      (collect|collected|pick (it|them|yours) up|picked up) (_2) (at|from|until|between) (the|any|our|<n>|<time>|nine|
        ten|reception|<Name>);
      (update|upgrade|downgrade|roll back) (to|your (app|phone|box|console|firmware|browser|device|software|system))
        (<n>|version|ios|android|the|to|and|first|now|today|$);
      (restart|reboot|reinstall|reset|unplug|refresh|reload|uninstall) (the|your|it|that|both) (_2)? (app|router|hub|
        box|phone|console|device|page|modem|machine|tv|television|set|laptop|browser|tablet|meter|boiler|panel|
        monitor|once|first|twice|and|for|after|if|then|now);
      (change|reset) (your|the|that|every|all|it) (_)? (password|passwords|pin) !(did not|for me);
      (you can|you may|you could|customers can|fans can|passengers can|anyone can|guests can|users can|parents can|
        families can|residents can|it can be|they can be|members can|those (with|on|who) _4 can|tickets can be|items can
        be|you are (welcome|entitled|free|able) to) (now|still|also|already|simply|safely|all|just|then|both|always|get
        (this|it|them))* (return|returned|exchange|exchanged|restart|reset|update|switch (it|to|off)|collect|collected|
        follow|log|request|claim|track|unplug|activate|cancel|change|download|rebook|install|select|tap|click|go to|see
        (it|the|which|every|all)|swap|pick (it|up|one|them)|apply|renew|opt|travel|park|board|sign up|get (it|one|them|
        the|a|your) (_2)? (at|from|on|in)|find (it|the|them|our|your|all|every)|look (it|up)|order|print|transfer|freeze
        |be picked|use (any|the|your|it|our|them|apple|either)|pay (in|by|at|online)|book|keep (it|them|your)) !(the
        patronising|your (opinion|insults|comments|thanks)|us in court|find plenty|us for|criticise|for yourself);
      (keep|save|hold on to|hang on to|bring) (your|the|any|all|that) (_)? (receipt|receipts|ticket|tickets|packaging|
        wristband|box|label|passport|id|confirmation|boarding pass|till slip|docket|invoice) !(to court);
      (if|once|when) (it|yours|the|your|that|you) _6 (press|hold|unplug|turn it|switch it|bin it|throw it|return it|
        bring it|do not eat|take it|sign out|refresh|restart|tap|click|change it|wash|rinse|snip|stop using|log out|go
        to|use the) (_2)? (for|off|out|there|too|away|in|again|straight|back|to (any|the|your)|it|button|and|at|until|
        app|$) !(up with|elsewhere|business|out on|personally);
      (stay|wait|meet|gather|assemble|park|enter|exit|come) (_)? (landside|inside|indoors|in your (car|seat|seats)|at
        (gate|door|platform|bay|the (main|north|south|east|west|front|stage|side|back|gate|blue|red))|by the|on (the)?
        (platform|upper|lower)|via (the|gate|door)|through (the|gate|door)) !(way|night|storm|back|campaign)
      """),
    Cue(
      "where-what", .inform, 70,
      """
      (fault|problem|leak|break|culprit) (is|was|s) (in|at|the|a|between|under|down) (the|a|an|line|manhole|your|our);
      (opposite|next to|behind|beside|outside|near) (the|gate|platform|<Name>) (_4) (until|till|from) (<n>|six|seven|
        eight|nine|ten|noon);
      (is|are|was|were|s) (down|off|out|closed|shut|delayed|blocked) (_2) (until|till|since|because|between) (<n>|a|the|
        yesterday|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|at least|further|this);
      (runs|leaves|leaving|goes|going|departs|boards|comes|arrives|lands) (_)? (from|at|into) (platform|gate|bay|stand|
        door|terminal|hall) (<n>|a|b|c);
      (has|have) been emailed (a|the|your);
      (no one|nobody) (was|is|has been|were) (hurt|injured);
      (will be|stay|stays|remain|remains) (closed|open|shut|unavailable|offline|suspended) (tomorrow|today|tonight|on
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|until|till|from|all (day|week|weekend)) !(nine as);
      (service|network|site|website|app|line|lines|servers|phones|trains|power|water|broadband) (is|are|was|were|has
        been) (now|currently|still|again|fully|temporarily|partly|only|both)* (down|slow|unavailable|offline|restored|
        back (up|on|online)|out) (in|for|from|until|till|since|between|at|across|after|due);
      (batch|lot|model|serial|reference|version|use by|best before|code|codes|barcode|expiry) (number|numbers|no|date|
        dates|code|codes)? (<n>|ending (in)?|beginning|starting|from <n>|between|l<n>) !(on the bill);
      (is|are|will be|leaves|leave|departs|boards|boarding) (from|at|on|in|by)? (gate|platform|bay|stand|hall|terminal|
        pier) (<n>|a|b|c|d|one|two|three|four|five);
      (car park|leisure centre|community centre|church hall|town hall|village hall|library|scout hut|methodist chapel|
        school hall|sports hall|station road|fire station|parish hall|front lawn|main square) (_3) (until|till|from|
        open|tonight|tomorrow|all (day|night)|every|with|again|<n>) !(burnt|was);
      (is|are|it s|you will find it|s) (on|in|at|behind|under|above|next to|near|inside|beside) the (left|right|back|
        top|bottom|first floor|second floor|ground floor|lid|underside|label|receipt|app under|mezzanine|box office|
        door after|second door|first page|side of|inside of|rear) (of|in|by|as|and|next|$|on|after);
      (valid|accepted|good|honoured|usable) (on|for|until|till|at|in|with) (all|the|any|their|coaches|buses|trains|<n>|a
        |one|both|every|your|replacement|northern|monday|tuesday|wednesday|thursday|friday|saturday|sunday) !(reason);
      (tickets|ticket|passes|vouchers|your qr|your ticket|wristbands|bookings|points|your card|your pass) (_2)? (stay|
        stays|remain|remains|is still|are still|still works|still work|work|works) (valid|good|on|at|as|the same|for);
      (orders|parcels|items|returns|refunds|payments|letters|results|claims|deliveries|forms|passports|repairs|points|
        tickets|bills|applications|cheques|cards) (_6) (leave|arrive|ship|take|takes|go out|go (live|up)|land|reach|
        appear|clear|expire|are (sent|issued|posted|paid|processed|made|read|due|settled|released|payable)|can be
        (exchanged|returned|paid|collected|made)|come out) (_4) (the (next|same) day|within|after|before|on|<n>|every|
        until|up to|working days|by|between|in (<n>|two|three|five|ten|six|four)|at|from|as|automatically) !(the way|
        time to shout);
      (limit|maximum|minimum|deadline|fee|fine|charge|price|fare|cost|ticket|entry|postage|allowance|wait|waiting list|
        threshold|speed limit|waiting time) (_3)? (was|are|stands at|runs to|starts at|goes (up)? from|begins) (now|
        still|only|about|around|currently|set at|up to|roughly)? (<n>|free|the <n>|two|three|four|five|six|seven|eight|
        nine|ten) !(times|and i|a day);
      (limited to|limit) (<n>|one|two|three|four|five|six) (per|each|a|items|bottles|people|packs);
      (available|on sale|out now|in stock|stocked|sold) (now|again|today|from|at|in|on|until|online|as of) (all|the|
        every|our|<n>|most|any|app|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|both|<time>|stores|
        tomorrow|branches) !(time);
      (contains|free from|free of|made without|suitable for|does contain|does not contain|gluten free|vegan|dairy
        free) (_3) (gluten|nuts|milk|pork|beef|gelatine|egg|eggs|soy|soya|wheat|cashew|peanut|peanuts|almond|sesame|
        vegans|vegetarians|coeliacs|alcohol|lactose|dairy|celery|mustard|isn);
      (children|kids|under <n>s|over <n>s|pensioners|students|carers|members|dogs|bikes|prams|wheelchairs|guide dogs|
        hand luggage) (_3) (go free|travel free|eat free|are (welcome|free|allowed|not allowed)|get in free|travel in|
        goes in|pay|half price|must be) (_)?
      """),
    Cue(
      "not-fact", .block([.inform]), 60,
      """
      (touch|contact|reach|chat|dm|talk|message|complaint|complaints|report it|apply|write to|email|mail|form|help
        visit|questions|queries|enquiries|upload|claim|claims|addressed to|people at|footage|invoice|receipts) _5
        <url>;
      (you will find|you can keep) (plenty|most|your|that|telling|shouting|repeating);
      (just|may i just|can i just) check;
      bring it on;
      (in|by|the|that) (<time>|friday|monday) (i|we) (will|ll) (ring|call|post|be|have|say|tell|write|update|share|let);
      (i|we) (will|ll|shall) _4 (at|by|before|on) {swhen};
      (have|has) been (open|closed|shut) _3;
      (waiting|standing) _4 (from|between) <n> (to|and|until|till) <n>;
      (fined|read) (from|between) <n> and <n>
      """),
    Cue(
      "demand-number", .inform, 70,
      """
      (due to|because of|following) (unprecedented|heavy|high|exceptional) (demand|traffic) _3 (slow|down|closed|late);
      <n> (people|customers|visitors|users|fans|supporters|calls|messages|orders) (tried|called|wrote|connected|came|tried
        to|are waiting|were on)
      """),
    Cue(
      "not-our-account", .inform, 75,
      """
      (<at>|account|page|profile|number|site) (is|are) not (us|ours|one of ours|run by us|our (account|number|site|
        page));
      ^ (please)? (do not|never) (give|click|pay|hand|scan) (them|him|it|your|on|any|money) _2
      """),
    Cue(
      "cut-short", .inform, 65,
      """
      (message|reply|tweet|email|text|letter|post|answer) (went|was sent|got sent|has gone|got|was) (out|off)? (cut
        (short|off)|truncated|unfinished|incomplete|half finished|twice)
      """),
  ]
}
