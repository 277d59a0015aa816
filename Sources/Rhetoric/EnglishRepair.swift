import Codebook

extension EnglishCues {
  static let repair: [Cue] = [
    Cue(
      "done", .correct, 85,
      """
      no longer (works|work|employed) (here|for us|with us|for the club|by us);
      (has|have) been (dismissed|sacked|fired|let go|removed from (their|his|her) (post|role|duties));
      (we|i|our team|our teams|our engineers|the club|our technicians|the team) (have|has|had)? (now|just|already|
        immediately|therefore|also|today|since|and|then|temporarily|permanently|all)* (fixed|repaired|restored|
        removed|deleted|withdrawn|withdrew|recalled|suspended|replaced|corrected|stopped|pulled|taken down|took down|
        taken _4 down|took _3 down|taken _4 off|hired|doubled|tripled|added|launched (a|an|our) (recall|plan|fix|
        update|programme)|changed|updated|set up|put in place|put _3 in place|introduced|strengthened|reinforced|
        tightened|reopened|rehired|resolved|solved|appointed|commissioned|cancelled|canceled|rescheduled|disabled|
        patched|trained|closed|halted|isolated|reinstated|opened _3 (desk|line|shops|counters)) !(responsibility|by|
        you|any);
      (has|have|was|were|been|is|are) (now|just|already|immediately|temporarily|being|all|been|also)* (fixed|repaired|
        restored|withdrawn|recalled|suspended|replaced|corrected|pulled|taken down|taken off|removed from (sale|the|
        our|shelves)|resolved|solved|reopened|rolled back|deleted|reinforced|doubled|reinstated|strengthened|put in
        place|back (online|up|to normal|in service))
      """),
    Cue(
      "will-do", .correct, 80,
      """
      (new|updated|clear|stricter) (set of)? (rules|charter|procedure|guidelines|policy|process) _5 (starts|start|
        takes effect|take effect|applies|apply|comes into force|in force|in place);
      (the|that|this) (post|message|tweet|video|campaign|ad|comment) (is|has been) (now|already|all)* (gone|down|
        offline|deleted);
      (doing|do|done) (everything|all|whatever) (we|i) (can|possibly can|could);
      (doing|do) everything in our power;
      and (also)? (reopen|fix|replace|hire|withdraw|remove|reinforce|double|train|improve|review|restore|reopening|
        replacing|hiring|doubling) (the|our|two|three|all|every|extra|more|<n>);
      (we|i|our team|our teams|our engineers|the club|they) (will|are|is|am|shall|are going to|have started|have
        begun|are also|will also)* (now|also|immediately|be|already|personally|therefore|going to|all|currently|
        actively|working to|working hard to)* (fix|fixing|repair|repairing|restore|restoring|remove|removing|withdraw|
        withdrawing|recall|recalling|suspend|suspending|replace|replacing|change|changing|correct|correcting|stop|
        stopping|hire|hiring|train|training|double|doubling|reinforce|reinforcing|strengthen|strengthening|review|
        reviewing|improve|improving|overhaul|rewriting|rewrite|reopen|reopening|redesign|retrain|publish|reschedule|
        put _3 right|putting _3 right|make _3 right|making _3 right|set _3 right|sort (this|it|that|things|everything|
        _3) out|sorting (this|it|that) out|resolve|resolving|solve|solving|redeliver|resend|send out|increase|
        increasing|add|adding|introduce|introducing|taking _3 down|take _3 down) !(you|a look|if|your details);
      (we|i) (will|are going to|promise to) make sure (this|that|it|they|we|nothing|every|no);
      working (hard|flat out|around the clock|round the clock|non stop|day and night|as fast as we can|closely|on|
        with) (a|with|our|to|it|this|the)? (fix|solution|fixing|restore|repair|resolve|get|put|back|bring|engineers|
        technicians);
      (fix|solution|patch|update|recall|refresher) (is|will be|has been|is being) (on (its|the) way|rolled out|
        released|deployed|in place|live|under way|underway|ready|available)
      """),
    Cue(
      "prevent", .correct, 80,
      """
      (every|each|all) (post|posts|message|messages|tweet|order|reply) (is|are|will be|now) (now|be)* (checked|
        reviewed|read|approved|proofread|double checked|signed off);
      (so that|to ensure|to make sure|make sure|ensure|to prevent|to avoid|so) (that)? (this|it|nothing like this|such
        _|that|a repeat) (does|will|can|could|never|from|is|ever|of)* (not|never)? (happen~|happening|occur~|again|
        repeat~);
      (independent|full|internal|external|thorough) (audit|review);
      (new|extra|additional|stricter|better|more) (staff|procedures|checks|controls|servers|agents|safeguards|rules|
        training|advisers|advisors|technicians|measures|capacity|people);
      (effective immediately|with immediate effect|as of (today|now|tomorrow|this)|from (now on|today|tomorrow));
      (our|an|the|a) action plan;
      (this|it) will (not|never) happen again
      """),
    Cue(
      "training-block", .block([.correct]), 60,
      """
      (we|i) (will|are going to) (not|never) _2;
      (will|would) (stop|change|improve|replace) you
      """),
    Cue(
      "refund", .compensate, 90,
      """
      (find|see|receive|have|get|apply|applied|added) (a|an|your) <n> _2 (credit|voucher|refund|discount);
      (one|two|three|six|twelve|<n>|a) (free)? (month|months|week|weeks|day|days) (free|for free|on us|of credit);
      (we|i|the club|our team) (will|would like to|are|have|shall|can|want to|are happy to|would love to|are going to|
        have decided to|is|has|offer to|also)* (now|also|all|automatically|fully|be|of course|gladly|immediately|
        therefore|personally|both)* (refund|refunding|refunded|reimburse|reimbursing|reimbursed|compensate|
        compensating|compensated|credit|crediting|credited|waive|waiving);
      (offer|offering|offered|give|giving|send|sending|receive|get|provide|gift|arrange|issue|issuing|owe|issued|sent|
        given|gave) (you|them|everyone|every _2|all _3|each _3|affected _|our _|those _2)? (all)? (a|an|the|your|some|
        one)? (full|partial|free|complete|total|immediate|<n>|months|month s|extra|new|complimentary)* (refund|
        refunds|voucher|vouchers|credit|replacement|replacements|compensation|discount|gift|free month|free ticket|
        free tickets|goodwill gesture|coupon|month|reimbursement|tickets|gift card);
      (will|can|are entitled to|have been|has been|be|are being) (be)? (automatically|fully|all|now|entirely)*
        (refunded|reimbursed|compensated|credited|replaced free);
      (free of charge|free replacement|at no (extra)? cost|(on the house|(drink|drinks|month|ticket|tickets|order|
        delivery|next one) _3 on us $)|at our expense|goodwill gesture|money back|full refund $);
      (your|the|next) (month|bill|season ticket|ticket|order|subscription|delivery) _3 (is|will be) (free|on us|
        waived)
      """),
    Cue(
      "refused-refund", .block([.compensate]), 60,
      """
      (unable to|not able to|not entitled to|not eligible for|will not|can not|no) _3 (refund|refunds|refunded|
        reimburse|compensate|compensation|credit);
      (ask|request|demand|requests|refund) (for)? (a|your|the)? (refund|refunds|policy|request|requests|information);
      (looking for|want|wanted|asking for) (a|your) refund;
      refund (policy|requests|request)
      """),
    Cue(
      "step", .concrete, 60,
      """
      (please|you can|you should|simply|just) (return|bring|keep|check|switch|restart|update|lock|change|click|visit|
        use|call|ask|throw|stop using|do not use)
      """),
  ]

  static let information: [Cue] = [
    Cue(
      "link", .inform, 75,
      """
      (details|more|info|information|here|status|steps|updates|list|faq|statement|page|find|see|visit|read|check|
        following|guide|article|available|check out|follow|track|try|through|instructions) _4 <url>;
      <url> (for|to|explains|lists)
      """),
    Cue(
      "facts", .inform, 75,
      """
      (processes|handles|processed|handled|received|counted|sold|delivered|delivers|sent) (about|over|nearly|around|
        only)? <n>;
      (takes|take|lasts|last|costs|cost|limited to|maximum|opens|closes) _5 (<n>|<time>|minutes|hours|days|weeks);
      <n> _5 (is|are) the (maximum|minimum|limit|price|number|cause);
      (on|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) at <time>;
      (at|since|around|from|between|until|before|on) (about|around|approximately)? (<time>|this morning|last night|
        yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday) _6 (was|were|stopped|went|failed|happened|
        began|started|opened|closed|lost|crashed|saturated|had|received|posted|sent|published|left|is|are|will|
        affected);
      (stopped|went down|failed|happened|began|started|opened|closed|crashed|published|was posted|were sent|published|
        posted|left|broke|is back|reopens|reopened|resumed|resumes|resume|will reopen|restarts|will be) _5 (at|since|
        around|from|on|until) (<time>|<n>|yesterday|this morning|last night|monday|tuesday|wednesday|thursday|friday|
        saturday|sunday);
      (<n>|hundreds of|thousands of) (of|out|<n>|our|per cent|percent)* (customers|people|orders|sites|shops|cards|sim
        cards|tickets|parcels|bottles|cases|households|accounts|fans|flights|stores|batches|products|calls|lines|
        stations|requests|passengers|sign ups|connections|subscribers|users) (are|were|have|has|had|did|do|received|
        could|got|will|affected|concerned|waiting|a|in|at|an);
      (here is|this is) what (happened|we know|you|to);
      what we know (so far|is);
      (the|this) (problem|outage|incident|issue|failure|delay|fault|product|recall|statement|change|error) (affects|
        affected|concerns|concerned|comes from|came from|was caused|is caused|involves|started|began|lasted|was|is
        limited|is due);
      (batch|lot|model|reference) (number|numbers|no)? <n>
      """),
    Cue(
      "instructions", .inform, 75,
      """
      ^ (please|then|just|first)* (wait|restart|refresh|reload|reset|unplug|keep|throw away|bring) (minutes|your|the|
        it|for|ten|five|a|<n>|them);
      (please)? (do not) (eat|drink|use|open|click|consume|share|throw|plug|install|travel|come);
      (you can|you may|you should|you will|customers can|fans can|just|please|simply|to do so) (now|still|also|
        already|simply|safely|all|just|then)* (return|bring|exchange|restart|reset|update|switch|keep|collect|check|
        use|follow|log|request|claim|track|find|throw|unplug|activate|cancel|change|download|rebook|install|select|
        try|click|go to);
      (open|opening|hours|available) (from|until) _2 (<time>|<n>);
      (try|follow|reset|restart|reinstall|restarting|reinstalling|update|install) (these|the|your|this|our|following)
        _2 (steps|device|app|phone|box|console|guide|cache|instructions|router|modem|browser|software)
      """),
    Cue(
      "status", .inform, 65,
      """
      (shop|shops|store|stores|counter|counters|line|site|service|network|station|clubhouse) _4 (will be|is|are|stays|
        stay|remains|remain|reopens|reopen|closes) (closed|open|back|shut|down|tomorrow|on|at);
      (servers|server|network|site|service|line|lines|app|website|phones) (was|were) (down|cut|out|off|saturated|
        unavailable) _2 (from|between|until|for|since);
      (service|network|site|website|app|shops|shop|store|stores|line|deliveries|trains|match|game) (is|are|has been|
        have been|will be|remains|was|were|stays) (now|currently|still|again|fully|all|back|temporarily|partly|only)*
        (back|open|closed|working|down|slow|restored|unavailable|available|running|postponed|cancelled|online|offline|
        saturated|on sale)
      """),
  ]
}
