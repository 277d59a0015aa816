import Codebook

extension EnglishCues {
  static let measures: [Cue] = [
    Cue(
      "never-alone", .correct, 75,
      """
      (two|three|<n>) (people|pairs of eyes|colleagues|managers|signatures) (will)? (now|also|always)* (sign|check|read|
        look at|approve|review) (every|each|any|all|anything|off);
      (nobody|no one) (here)? (will|is going to) (ever|again)* (publish|post|put|send|sign|touch|whitewash|sell|ship|
        upload|release) _6 without _
      """),
    Cue(
      "from-now", .correct, 75,
      """
      {sfrom} (now on|today|tomorrow|tonight|next (week|month|year|season|monday|tuesday|wednesday|thursday|friday|
        saturday|sunday|term|spring)|this (morning|evening|afternoon|week|month|minute) (on|onwards|_ (will|is|are|has))
        |monday|tuesday|wednesday|
        thursday|saturday|sunday|the <n> (we|every|all|each|no|there|they)|week <n>) (on|onwards|onward)? !(it will be|
        you will|neither|night);
      ^ (from|as of|starting|in|beginning) (now on|future|this point on|here on) (we|i|all|every|each|no|nobody|any|
        letters|orders|the|a|there|it|they|our);
      (next time|in future|from now on|from here on) (there|we|it|they|you) (will|ll|is|are|get|have) !(think|read|
        check|ask|be (banned|sued|asked|police));
      (fitted|installed|in place|in force|reopens|reopen|rebuilt|goes live|go live|goes back|go back|goes up|goes in|
        go up|go in|stays put) (there)? (by|on|from|as of|before|next|this) (the end of|the start of|_)? (monday|
        tuesday|wednesday|thursday|friday|month|week|year|january|february|march|april|may|june|july|august|september|
        october|november|december|easter|christmas|the <n>) !(opening times|until|at <time> for)
      """),
    Cue(
      "is-repaired", .correct, 80,
      """
      (is|are|has been|have been|has now been|have now been|have all been|has already been|is being|are being|s being|
        s been|have since been|has since been) (now|all|already|finally|being|just|also|since|at last|fully|
        completely|today|immediately)* (fixed|repaired|mended|patched|corrected|amended|reversed|scrapped|binned|
        pulped|relabelled|relabeled|rewritten|redone|reprinted|recalled|rebuilt|refitted|reinforced|repainted|
        retrained|unblocked|unlocked|reinstated|restored|rolled back|rerouted|retested|re tested|swapped|put right|
        taken down|taken off|taken out|stood down|switched off|towed|drained|scrubbed|deep cleaned|disinfected|
        destroyed|redesigned|redrawn|reorganised|relettered|replaced|recalibrated|upgraded|topped up|rewired|resent|
        reissued|rebooked|restocked|removed from|moved (to (another|a different|the)|off|out|away from)|struck off|
        struck out|chained|padlocked|made safe|fenced off|called off|widened|lowered|raised|doubled|tripled|updated|
        withdrawn from|pulled from|brought forward|cut back|spoken to|given a (final)? (written)? (warning|talking
        to)|suspended from|shredded|overhauled|resolved|unfrozen|reactivated|unbanned|cleared and|thrown out|put
        straight|ordered|installed|fitted|reconnected|spliced|re laid|relaid) !(is our|by the|on instruction|four
        times|times);
      {sfault} (is|are|s) (now|all|already|finally|also)* (fixed|gone|off|down|cancelled|withdrawn|changed|over|dead
        |removed|deleted|pulled|off air|offline|scrapped|sorted|solved|cured|closed|back up|back on|back to normal|
        resolved|history) !(for a refit|until|at|to|with me);
      ^ (it|that|this|they) (is|are|s) (now|all|already|finally|also|since)* (gone|fixed|scrapped|withdrawn|corrected|
        sorted|binned|mended|off the (shelves|site|menu|wall|rota|air|road|market)|back up|changed now|patched|down
        now|off now|been (fixed|changed|corrected|taken|pulled|scrapped|cut|removed|sorted|patched|switched|renewed|
        reversed)) !(for good reason|to|with);
      ^ (it|they) (was|were|has been|have been) (all|both|then)? (taken down|pulled|withdrawn|scrapped|removed|deleted)
        (today|yesterday|at once|immediately|this (morning|afternoon|evening|week)|last night|within|an hour|at <n>|on
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|as soon as|the (same|moment)|$);
      (it|that|which|they|she|he) (is|are|s|has|have) (now|already|all)? (being|been)? (off|out of) (the|our|all) (_)?
        (rota|shelves|shelf|air|site|menu|road|market|sale|wall|website|feed|schedule|roster|case|job|team|account)
      """),
    Cue(
      "we-repaired", .correct, 80,
      """
      {shave} (stopped|pulled|fixed|reset|rewritten|shut (it|the|that|down)|cut (the|it|off|out)|lifted|freed|
        scrapped|ended (the|our|that|all)|corrected|replaced|withdrawn|unblocked|cleared|restored|repaired|mended|
        patched|reversed|binned|thrown (out|away)|redone|reprinted|recalled|moved (it|your|him|her|them|all|every|to
        (a|an)|that|you)|swapped|switched (off|the|it|to|on)|turned (it|the|that|off|on)|taken (the|it|them|that|this|
        those|him|her|your|all|every|out|off|down|back|on (two|three|four|a|an|extra|more|another))|doubled|trebled|
        tripled|added|installed|fitted|hired|retrained|trained|suspended|dismissed|sacked|fired|removed (it|the|that|
        all|them|him|her|your name) !(because|removed)|deleted (the|that|them)|dropped (the (line|idea|plan|charge|
        fee|rule|price|word)|that|them|him)|left that|cancelled (the|it|that|your|all|every|them)|rebooked|rerouted|
        chartered|unfrozen|reopened|reinstated|resent|re sent|renewed|changed (the|our|it|how|that|all|every|supplier|
        provider)|reported ourselves|signed with (another|a new)|parted (company|ways)|brought (in|forward|back)|
        called (in|off)|capped|raised (the|our)|lowered|padlocked|fenced|resurrected|whitelisted|unbanned|unlocked|
        tightened|put (a stop|an end|up (a|new|the|two|signs)|in (a|new|place|two)|on (a|an|<n>|two|three|four|five|
        six|seven|eight|nine|ten|eleven|extra|more|another)|a (new|stop|block|doctor|nurse|guard|lock|sign|second)|two
        (more|extra)|three|extra|more|it right|things right|that right|the (right|old|new|missing|original) (one|_)
        back)) !(money|credit|for granted|complaints);
      (we|i|they|our team|our engineers|the team) (now|just|already|immediately|also|then|finally|at once|since)*
        (fixed|repaired|restored|corrected|withdrew|unblocked|reset|reversed|scrapped|took (it|the|them|that|him|down|
        your|her) _3 (down|off|out)|put (it|the|that|them) (_2)? (right|back)|stopped (the|it|that|all|selling|using)|
        switched (it|the|off)|shut it (down|off)|pulled (it|the|that|all|every)|recalled (the|it|all|every)|rebooked|
        reopened|apologised to (him|her|them)|replaced (the|it|all|every)|suspended (him|her|the|them|all)|changed
        (it|the wording|supplier)) !(money|_3 for fiddling|stunt);
      {shave} (asked|told|instructed|ordered|got|had|arranged for|briefed) (the|our|all|every|both|him|her|them|a|an|
        your|each|it|that|your _) (_3)? (to (move|stop|open|take|put|add|change|hold|keep|fix|remove|pull|switch|turn|
        let|deliver|check every|test|bring|give|make|reopen|clear|rewrite|reprint|clean|leave|resend|refit)|taken
        (down|off|up|out|away)|changed|rewritten|replaced|repaired|fixed|felled|tested|cleaned|checked|brought (in|
        forward)|reprinted) !(us|our name|from using);
      (got|getting|had|having|have) (it|them|the|that|this|every|all|your|his|her|those) (_4)? (fixed|repaired|removed|
        replaced|taken (down|off|up|out)|cleaned|rewritten|tested by|changed|moved|reprinted|recalled|mended|pulled|
        switched|put right|checked by|felled|rebuilt|corrected);
      {shave} (apologised|apologized|said sorry|written|spoken|been) (to|with) (him|her|them|the (family|families|
        driver|staff|team|parents)|you) (in person|directly|this morning|and);
      ^ (now|all|just)? (fixed|corrected|edited|restored|unbanned|unblocked|sorted|updated|reset|reversed|rolled back)
        (it|that|now|this|u|you|both|them|your|$)
      """),
    Cue(
      "we-will-repair", .correct, 75,
      """
      {swill} (stop|scrap|pull|rewrite|retrain|train (all|our|every|the|them)|hire|install|fit|mend|repair|restore|
        fix|reprint|redo|rebuild|recall|correct|amend|reopen|double|treble|redesign|overhaul|put (a (stop|sign|guard|
        note on|lock)|an end|up|in (a|place|two)|on (a|more|extra|two)|it right|things right|that right|this right|
        every|our|the (right|missing)|them (back|right))|take (it|the|that|those|them|this) (_4)? (down|off the (site|
        menu|shelves|road)|out of|away)|add (a|an|the|more|extra|two|another|clear|it|your|his|her)|change (the|our|
        how|that|it|this|every)|move (the|it|them|to|your|him|her|you|our) !(to (dm|private|the courts))|switch (to|
        off|it|the)|turn (it|the) _2 (off|down|on|up)|remove (it|the|that|those|all|them)|cut (the|it|back)|open (a|
        an|two|more|extra|another)|make (it|this|that|things|sure|every) (_2)? (right|clear|clearer|never|that|safe|
        easier|happen|legible|bigger)|bring (in|forward)|cancel (the|it|that|all)|drop (the|that|them)|end (the|our|
        that)|get (it|this|that|them|your|the|every) (_3)? (fixed|repaired|moving|running|right|back (on|up|online|to
        normal)|working|changed)|send (a|an|out|someone|somebody|the|two|another) (_2)? (engineer|technician|plumber|
        crew|team|electrician|van|fitter|driver|letter|glazier|someone|mechanic|doctor|nurse)|work with|no longer
        (be)?|never again|check every|test every|put right|resend|re send|renew|reissue|relabel|rename|apologise to
        (her|him|them|the)) !(you (off|out)|if you);
      {sare} (stopping|scrapping|pulling|rewriting|retraining|training|hiring|installing|fitting|mending|repairing|
        restoring|fixing|reprinting|redoing|rebuilding|recalling|correcting|amending|reopening|doubling|redesigning|
        putting (a (stop|sign|guard|second|new)|an end|up|in (a|place)|on (a|extra|more|two)|it|things|that|this|
        every|two|extra|more|another)|taking (it|the|that|those|them|this) (_4)? (down|off|out of|away)|adding|
        changing (the|our|how|that|it|this|every|to)|moving (the|it|them|to|your|all|every)|switching (to|off|it)|
        turning it|removing|opening (two|more|extra|another|up)|bringing (in|forward)|ending|dropping (the|that)|
        sending (a|an|someone|somebody|out|two) (_2)? (engineer|technician|plumber|crew|team|electrician|fitter|
        someone|new)|resending|re sending|replacing|re routing|rerouting|draining|cleaning|clearing|splicing|relaying|
        reverting|rolling (it|this|out|back)|holding (the|back)|cancelling (the|it|all)|swapping|testing (every|each|
        all|the)|calling (back|in) (every|each|all|the)|phasing out|sorting (it|this|that)|making (it|this|that)
        (right|clear|clearer|safe)|leaving (that|the) supplier) !(you (off|out)|talks);
      (will|shall|ll) (never|not|no longer) (be)? (use|sell|stock|work with|buy from|ask|send|happen|do (it|this|
        that)|repeat|print|charge|run (it|that|the)|be used|be sold|be asked|be repeated|occur|charged) (that|it|them|
        this|again|without|any|those|from|by|$);
      (will|shall|to) (be|have) (now|all|also|both)? (fixed|repaired|mended|patched|corrected|reversed|scrapped|
        pulped|relabelled|rewritten|redone|reprinted|rebuilt|reinforced|retrained|reinstated|restored|replaced by|
        swapped|put right|put straight|put back|taken down|taken off|audited|retested|inspected (by|every|weekly)|
        reopened|extended (to|by)|capped at|changed (with|so|to|from)|recalled|reconnected|removed from|redesigned|
        installed|fitted|cancelled and|destroyed|lifted|overhauled|refitted|re trained|spoken to|withdrawn from|
        doubled|printed in|printed on|felled|rerun|re run|upgraded) !(if)
      """),
    Cue(
      "crew-at-work", .correct, 75,
      """
      {screw} _2 (is|are|s|have been|has been|re|will be) (now|already|all|just|still|also|currently)* (on (site|the
        way|its way|their way|his way|her way|the roof|scene|to it)|booked|there (now|at|by|from|until|on)|coming (to|
        at|on|out|tomorrow|today|first)|out (there|now|on|since|tonight|with|today)|at it|working|fixing|splicing|
        repairing|digging|pumping|rebuilding|draining|fitting|replacing|restoring|testing|swapping|re routing|due (at|
        on|by|tomorrow|today|there)|en route|going (out|in|through|over)|with you (at|by|on|tomorrow|before)|routed|
        up the|down the|in the (hole|trench|ceiling|cabinet)|mending|clearing|sent|dispatched|standing by);
      {screw} _2 (go|goes|come|comes|arrive|arrives|start|starts|will (go|come|fit|replace|repair|fix|swap|start|arrive|
        be|mend|call|visit|check|install|bring|look)) (out|in|to|on|at|by|tomorrow|today|tonight|from|there|fitting|
        the|your|it|every|all|first|through|round) !(your claim);
      (sent|sending|booked|got|called (in|out)|brought in|flown in|hired|have|has|dispatched) (a|an|the|two|three|our|
        another|some|in|more)* (_)? (engineer|engineers|plumber|plumbers|electrician|electricians|technician|technicians
        |crew|crews|mechanic|glazier|locksmith|divers|tanker|tankers|generator|generators|pump|pumps|cleaners|extra
        hands|joiner|roofer|carpenter|vet|surveyor) (in|out|to|for|on|from|at|who|coming|there|with|round|$|and) !(you
        (can|should) );
      (fix|patch|hotfix|repair|workaround|rollback|new version) (_2)? (is|are|s|goes|went|will|should|has|lands|
        ships) (now|already|be|been|just|also)* (out|live|rolled out|rolling out|deployed|tested|ready|submitted|on
        (its|the) way|in (the works|testing|place|review)|landed|shipped|shipping|coming|due|available|pushed|going
        out) !(at <time> cet);
      {sfound} (a|an|you a|two|three|the|another|you|him|her|your _|us a|more) (_)? (coach|coaches|bus|buses|
        generator|tanker|tankers|engineer|driver|seat|room|nurse|van|courier|ferry|boat|extra|pump|marquee|second|
        train|interpreter|place|slot|locum|replacement (bus|coach|driver)|beds|new) (for|to|on|from|at|and|in|$|
        tonight|tomorrow|until);
      (patch|hotfix|fix) (_)? (at|by|on|tonight|tomorrow|today|out|lands|ships) (<n>|<time>|$|monday|tuesday|wednesday|
        thursday|friday|the);
      (next|new) (version|batch|delivery|edition|bake|print run|release|menu|label|labels|sign|signs|nozzle|lid|lids|
        pumps|taps|locks|rules|rota|batteries|hinge|hinges|letter|template|system|firm|supplier|rule) (_2)? (uses|use|is
        out|are on order|has|have|will (have|be|use|carry|say)|carries|comes with|ships with|says|are (in|up|going)|
        goes up|go up|in place|is (in|on|going)|starts|start|since|says);
      (an|two|three|four|five|six|ten|<n>) (extra|more|additional|new) (_)? (staff|people|agents|drivers|buses|trains|
        stewards|toilets|taps|ambulances|nurses|checkouts|tills|desks|lines|slots|hands) !(times|minutes);
      (work|works|repairs|repair work|building work) (on _3)? (starts|start|began|begins|has (begun|started)|is under
        way|are under way|underway)
      """),
    Cue(
      "sanction-own", .correct, 75,
      """
      {sstaff} (_3)? (has been|have been|was|were|is|are|s been|has|s) (now|already|also|immediately|both)* (suspended|
        stood down|taken off|moved (off|away|to (other|another|a desk))|spoken to|retrained|given (a|their) (final)?
        (written)? (warning|talking to|notice)|disciplined|stepped (down|back|aside)|resigned|off (the|our) (rota|job|
        road|roster|team|account|case)|barred from|removed from|no longer (with|working|employed|on)|sent home|grounded|
        off duty|withdrawn from|leaving us|out) !(by (the|a) (mob|fans)|for fiddling);
      (contract|order|policy|fee|rule|surcharge|campaign|line|name|banner|scheme|joke|price rise) (is|has been|s)
        (now)? (ended|scrapped|dropped|gone|off|cancelled|withdrawn|history|binned);
      new _2 (on|by|from|since) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the <n>|easter|january|
        february|march|april|june|july|august|september|october|november|december) !(only|the film);
      (contract|contracts|deal|partnership|agreement|arrangement) (with|of) (_4) (has been|have been|is|are|was) (now)?
        (ended|cancelled|terminated|over|suspended|torn up|not being renewed|stopped);
      (ended|ending|cancelled|terminated|torn up|dropped|dropping|terminating|cut|severed|suspended) (the|our|that|
        their|all|its|his|her|your) (_)? (contract|contracts|supplier|agency|provider|deal|partnership|agreement|ties|
        links|sponsorship|orders);
      (no longer|not) (a)? (supplier|partner|sponsor|contractor) of ours;
      no longer (works|work|working|employed) (with|by) us (since|because);
      (new|another|different) (supplier|contractor|agency|provider|firm|courier|cleaning firm) (from|starts|takes over|
        since|as of|in place|will|is);
      (has|have) (offered|tendered) (his|her|their|my) resignation;
      (i|he|she) (have|has)? (am|is)? (stepping down|stepped down|resigning|standing down)
      """),
    Cue(
      "safeguard", .correct, 75,
      """
      (checked|signed off|proofread|double checked) (now)? by (two|a second|three|another|someone (from outside|else)|at
        least|both) _;
      (second|extra|another) (pair of eyes|signature|check|nurse|reader|lock|key|test|step|cashier|driver|steward|
        inspection) (_2)? (on|before|for|at|from|every|now|is|goes|to|will)? (every|nights|each|board|all|it|anything|
        added|now);
      (every|each|no) _3 (will now|is now|are now|now) (be|gets|get|goes|go|need|needs|carry|carries|have|has|leave|
        leaves|require|requires|checked|tested|read|signed) !(sorry|surprised|prosecuted|reported);
      (letters|crews|drivers|staff|stewards|agents|orders|posts|tickets|parcels|emails|buses|trains|doors|tills|
        managers|nurses|ramps|refunds|invoices|boxes|tests|shifts|deliveries|labels|calls|bookings) (will)? now (go|
        be|get|carry|have|need|mention|ask|check|leave|read|stop|wait|wear|say|show|start|run|open|close|call|ring|
        require);
      (we|they|it|she|he|machine|app|system|form|site|door|label|page|screen) now (asks|ask|shows|show|says|say|check|
        checks|test|tests|read|reads|blocks|block|carry|carries|wait|waits|warns|warn|ring|rings|stops|requires|require|
        has a|have a|works|work|opens|uses|use|do it|double check|print|prints);
      (so that|so|to make sure|to ensure|make sure|makes sure|making sure|ensure|ensures) (that)? (it|this|nobody|no
        one|no other _|nothing like (it|this)|the same (thing|mistake)|such a thing|what happened) (_)? (can|could|
        does|do|will|would|has|ever|never|again|happens) (to|not|never|no longer|ever|be)* (happen|repeat|repeated|
        again|left|go through|wait|have to|occur|stuck|missed) !(said|clear);
      (learned|learnt) (from|the hard way) (it|this|that) and;
      (clear|clearer|better|bigger|proper|new) (signs|signage|labels|labelling|wording|instructions|warnings|warning|
        lighting|procedures|locks|valves|checks) (is|are|go|goes|will|have|by|from|on|at|in place|up)
      """),
    Cue(
      "not-measure", .block([.correct]), 60,
      """
      (removed|deleted|hidden|blocked|closed|taken down) (your|the|this|all|some)? (comment|comments|review|reviews|
        post|account|thread|replies) (because|since|as|under|for|owing|that (name|tag|break));
      (account|access|ticket|membership|card|service|comments) (has been|have been|is|are|will be|was) (now)? (closed|
        suspended|blocked|removed|deleted|withdrawn);
      (we|i) (will|shall|are|am) (be)? (publish|publishing) (the|its|his|her|their|all|what|them|it|whatever|a
        correction or) _;
      (if|when|once|until|as soon as|unless|while) (_3) (fixed|repaired|mended|restored|sorted|done|removed|withdrawn|
        rebuilt);
      (we|i|he|she|they) (retained|snapped|pitched|replying|clean|attached|lowers|readied);
      (i|we) (should|could|ought to|might) have _;
      (asked|want|wants|wanted|demand|demands|demanding|told|ask|asking) (us|me) to _3;
      (that|which|whom|who) (we|i) (hired|added|changed|removed|deleted|pulled|cancelled|closed|moved);
      (never|not) (deleted|removed|censored|suppressed|withdrawn)
      """),
    Cue(
      "no-longer", .correct, 75,
      """
      (since|from|as of|as from) _5 (we|i) (will)? (no longer|never again) {sdoing} (_ _ _|_ _|
        _);
      (we|i) no longer {sdoing} _7 (since|as of|from|until|before|without);
      {shave} decided (to no longer|not to) {sdoing} (_ _ _|_ _|_)
      """),
    Cue(
      "reported-to", .correct, 75,
      """
      (we|i) (have|has)? (already|also|now)* reported (it|them|(the|this|that) (_ _|_)) to (twitter|x|facebook|
        instagram|tiktok|meta|google|whatsapp|the (platform|host|moderators|site));
      ^ (account|profile|page|site)? (already)? reported to (twitter|x|facebook|instagram|tiktok|meta|google|whatsapp|
        the (platform|host|moderators|site))
      """),
  ]
}
