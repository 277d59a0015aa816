import Codebook

extension EnglishCues {
  static let channels: [Cue] = [
    Cue(
      "number", .redirect, 85,
      """
      <n> <n> <n>;
      (on|ring|call|phone|dial|text|line|tel|telephone|helpline|mobile|hotline|number|whatsapp) _2 <n> <n>
        !(in|people|times|to|and|bars|minutes);
      ^ (please|and|just|kindly|so|then|or|if you (can|could|like|prefer))* (ring|call|phone|dial) (us|me|the _|our _|
        _)? (now|today|tonight|free|direct|this minute|here|back)* (on|at)? <n> !(in|people|times|to|and|bars|minutes|
        per);
      (ring|call|phone|dial|text) (us|me|them|her|him|free|the (line|team|desk|number|duty _)|_ <Name>|<Name>) (now|
        free|direct|directly|any time|anytime|tonight|today|this minute)* (on|at) (<n>|the number|my|our|any);
      (text|dial|press) _3 (to|on) <n>;
      (option|ext|extension) (number)? <n>
      """),
    Cue(
      "private-message", .redirect, 85,
      """
      (dm|inbox|whatsapp) (us|me|your|the|ur|over|a|for|with|and|if|to|so) !(is|was|exchange);
      (in|by|via|through|over|to|into|onto|check|per|slide into|in a|open) (a|our|the|your|my|us a)? (private|direct|
        quick)* (dm|dms|pm|pms|private message|direct message|private messages|direct messages|private chat|messenger|
        live chat|web chat|webchat|secure chat|secure messages|chat in the app|private thread);
      (take|move|continue|carry on|talk|discuss|chat|speak|pick (it|this) up|deal with|settle) (about)? (this|it|that)?
        (_2)? (in private|privately|offline|off (here|the timeline|this page|thread)|by phone|over the phone|on the
        phone|face to face|in person);
      (send|drop|shoot|slide|pop|write|fire|leave) (us|me|our team|it|them|over|in|the team)* (a|an|your|the)? (quick|
        private|direct|short|_)? (dm|pm|message|email|mail|note|line) (with|at|to|if|when|and|so|about|there|here|on|
        $|via|please|saying|any time|through) !(from);
      (reply|answer|respond|come back|pop your _|put it|put them|send (it|them|that|those)) (_3)? (in|by|via|to) (a|the|
        our|my)? (private|dm|dms|message|messages|email|inbox)
      """),
    Cue(
      "contact-us", .redirect, 80,
      """
      {scome} (ring|call|phone|text|email|mail|message|contact|whatsapp|write to|ping|buzz|tweet) (us|me|our|the
        (team|desk|office|branch|store|shop|hotel|surgery|clinic|number|helpline|line|support|customer|duty|priority|
        specialist|emergency|salon|property|depot|station|urgent)|customer|support|your (branch|local|nearest|dealer|
        store)|<Name>) !(number|back on|names|liars|a|what you|old fashioned|as though|slow|for jury|stupid|mad|crazy|
        wife|home);
      {scome} (speak|talk|chat|write|apply|report|turn|reach out|get in touch|have a (word|chat|quiet word)) (
        directly|straight)? (to|with) (us|me|our|the|a|one of|any|your|<Name>|him|her|them|staff|someone) !(press|media
        |(the|your) (hand|wall));
      {scome} (speak|talk|reach out|have a (word|chat|quiet word)) (to|with) (us|me|one of (us|our|the)|our|my|<Name>|
        a (member|human|person|colleague|nurse|real|steward)|the (conductor|steward|team|desk|manager|chef|guard|
        driver|staff|nurse|office|treasurer|warden)|any (of|member|steward|colleague)|someone|anyone (in|with|at))
        (on|at|in|about|directly|and|before|_)? !(like|that way|as if);
      (give|giving) (us|me|the (_)?|her|him|them|my _|our _|it|<Name>) (a|her a|him a) (quick)? (call|ring|bell|shout|
        buzz|tinkle|holler) !(out to|when you grow);
      (get|getting|be|stay|put you) in touch with (us|me|our|the|your|them|him|her|<Name>) !(reality|promoter|every);
      (get|getting) in touch (via|by|at|through|on|here|directly|privately|$|so|if|when) !(we);
      (reach|be reached|contact|contacted|be got|catch) (us|me|her|him|them|the _|our _|directly|direct)* (on|at|via|
        by|through) (the|my|our|her|his|their)? (<n>|<url>|<email>|phone|app|number|mobile|extension|email|chat|desk|
        school|portal|helpline|_ (desk|number|line)) !(am|pm|the scene);
      {scome} ask for (<Name>|me|the (manager|duty|supervisor|shift|night)|a (manager|supervisor|human)) (on|at|in|and|
        $|who|by) !(nothing|an apology|time|your);
      {scome} (ask|see|find|collar|grab) (me|<Name>|the (steward|conductor|guard|driver|man|woman|lady|lad|duty|nurse|
        chap)|any (steward|member|of (us|our)|colleague|nurse|of the)|a (steward|member of|colleague|nurse)) (at|in|on|
        behind|by|about|when|near) !(you|your (chest|face));
      (call|chat|phone|line|speak|talk) (us|you through|with|me)? (through)? (this|it|that)? by (phone|email)
      """),
    Cue(
      "desk", .redirect, 80,
      """
      (fill|filling|complete|use|submit|open|start|raise|log|send) (in|out|up)? (our|the|this|a|an|that)? (_2)? (form|
        web form|ticket|contact form|complaint form|claim form|support ticket|request form|portal|ask button) (at|on|
        here|in|for|via|through|and|so|with|$|below|<url>) !(reception);
      (complaint|complaints|contact|questions|queries|enquiries|bug thread|objections|help visit|claim form|claims
        form) (_3)? (at|to|via|through|on|here|is|are)* <url>;
      (enquiries|queries|complaints|questions|claims|applications|requests|appeals|matters|concerns|objections|issues)
        (_6)? (should|must|to be|are|can|may|go|need to) (be)? (sent|addressed|submitted|directed|dealt with by|
        through|via|in writing|by (post|email)|lodged|raised with|put) !(seriously|daily);
      (my|our) (own)? (direct)? (direct|mobile|number|door|inbox|dms|email|extension|own number|line|address) (is|are|s)
        (always|on|at|below|here|in|open|<n>|<email>);
      (my|her|his|their|our|a) (direct|own|personal|work) (number|line|mobile|extension|email|contact) (_)? (is|s|are|
        in|on|<n>|below);
      {scome} (put|take|raise) (your|the|any|this|that|it) (complaint|concerns|objection|case|claim|question|
        questions|matter|request|up) (in writing|to|with|up with) _;
      (upload|submit|lodge|file|send|report) (_4) (to|via|through) (<url>|<email>|the (portal|form|police|ombudsman|
        regulator|address));
      (email|e mail|mail|write|send|post|forward|contact|writing) (it|them|that|us|me|this|a line|your _|the _|_)?
        (to|at) (<email>|<at>|our (_)? (office|address|head office)|<Name> at|the address|me at|us at|her at|him at);
      ^ (please|just|and)* (email|mail) (it|us|me|them|your _2|_)? (to|at)? (<url>|<email>);
      (helpline|hotline|freephone|help line|support line|advice line|careline|family line|priority line|emergency
        number|urgent desk|duty line|crisis line|care line|welfare line|claims line) (is|on|at|s|opens|open|number|
        runs|can|for|<n>) !(rang|melted|was);
      (samaritans|pals|citizens advice|ombudsman|ombuds|action fraud|counsellor|counsellors) (is|are|at|on|can|
        service|free|via|confidentially)* (be reached|<n>);
      (there is|there are|we have|have opened|set up|opened) (a|an|two|three)? (_2)? (helpline|hotline|line|desk|number|
        counsellor|counsellors|mailbox|inbox|form|address|chat) (on|at|for|open|with|from|where|you) (<n>|
        you|anyone|families|those|nurses|the|all|can|until|staff|people|<url>|until|a);
      {scome} (contact|speak to|ask|check with|try|take (it|this|that) up with|need|complain to)
        (your|the) (mobile)? (own)? (network|operator|landlord|manufacturer|retailer|insurer|courier|card (issuer|
        people|company)|issuer|dealer|local council|seller|freight|supplier|provider|letting agent|agent|platform|
        pharmacist|publisher|franchisee) !(told|say|says|said|that|are|is|was|and we);
      (point|best|right|quickest|first) (of contact|address|place|person|people|port of call|way to reach) (is|for|to|
        for this|are|about) !(start);
      (can|may|could|shall|would it be ok if|might) (i|we|one of us|our _) (ring|call|phone|visit) (you|her|him|round)
        (tonight|today|tomorrow|now|at|on|after|this|back|in|for|about|$);
      (like|want|love|prefer|rather|happy|glad) to (hear it from you|talk to you|sit down with|speak (to|with) (you|her|
        him)|meet (you|with you)|have you (in|round|over)|talk (it|this) (over|through)|ring you|call you|speak in)
        (_5) !(about the weather);
      (number|phone number|email address|phone) (where|on which) (i|we) can (reach|call|ring|get|find) you
      """),
    Cue(
      "own-call", .block([.redirect]), 60,
      """
      (drop|give|send|write|make|get|giving|have) (you|him|her|them) (all)? (a|another) (line|call|ring|bell|shout|
        message|note|text);
      (i|we|who|people|they|some|he|she|manager|agent|colleague) (will|ll|can|to|would|shall|have)* (ring|call|phone|
        text|email|message|write to|called|rang|mail) (you|him|her|them|us) !(if you|on <n> <n>|to (book|arrange));
      (to call|call|calls|calling|called|write to) (us|me|my|our|the) _2 (names|liars|a|slow|stupid|wife|thieves|crooks|
        cowards|ambassador|fools|as though|old fashioned|dinosaur|what);
      (code|letter|voucher|credit|signed and|done and|answer|refund|details|ticket|tickets|link) (is|are|and)* in your (
        inbox|email|dms|dm|messages);
      (made in|said in|said sorry in|apologised in|met in|said) private $ !(message);
      (by|over the|on the) phone (or|means|as|and|that|before);
      (thanks|thank you|appreciate) (you)? (for)? (getting in touch|reaching out|contacting|writing|calling|messaging|
        your (message|email|call|dm))
      """),
  ]
}
