import Codebook

extension EnglishCues {
  static let repair: [Cue] = [
    Cue(
      "done", .correct, 85,
      """
      no longer (work|employed) (here|for us|with us|for the club|by us);
      (has|have) been (sacked|fired|removed from (their|his|her) (post|role|duties));
      (we|i|our team|our teams|our engineers|the club|our technicians|the team) (have|has) (now|just|already|
        immediately|therefore|also|today|since|and|then|temporarily|permanently|all)* (fixed|repaired|restored|
        removed|deleted|withdrawn|withdrew|recalled|suspended|replaced|corrected|stopped|pulled|taken down|took down|
        taken _4 down|took _3 down|taken _4 off|hired|doubled|tripled|added|launched (a|an|our) (recall|plan|fix|
        update|programme)|changed|updated|set up|put in place|put _3 in place|introduced|strengthened|reinforced|
        tightened|reopened|rehired|resolved|solved|appointed|commissioned|cancelled|canceled|rescheduled|disabled|
        patched|trained|closed|halted|isolated|reinstated|opened _3 (desk|line|shops|counters)) !(responsibility|by|
        you|any);
      (has|have|been|is|are) (now|just|already|immediately|temporarily|being|all|been|also)* (fixed|repaired|
        restored|recalled|suspended|replaced|corrected|pulled|taken down|taken off|removed from (sale|the|
        our|shelves)|resolved|solved|reopened|rolled back|reinforced|doubled|reinstated|strengthened|put in
        place|back (online|up|to normal|in service))
      """),
    Cue(
      "will-do", .correct, 80,
      """
      (new|updated|clear|stricter) (set of)? (rules|charter|procedure|guidelines|policy|process) _5 (starts|start|
        takes effect|take effect|applies|apply|comes into force|in force|in place);
      (the|that|this) (post|message|tweet|video|campaign|ad|comment) (is|has been) (now|already|all)* (gone|down|
        offline|deleted);
      and (also)? (reopen|fix|replace|hire|withdraw|remove|reinforce|double|train|improve|review|restore|reopening|
        replacing|hiring|doubling) (the|our|two|three|all|every|extra|more|<n>);
      (we|i) (will|are going to|promise to) make sure (this|that|it|they|we|nothing|every|no);
      working (on|with) (a|with|our|to|it|this|the)? (fix|solution|fixing|restore|repair|resolve|get|put|back|bring|
        engineers|technicians);
      (fix|solution|patch|update|recall|refresher) (is|will be|has been|is being) (on (its|the) way|rolled out|
        released|deployed|in place|live|under way|underway|ready|available)
      """),
    Cue(
      "effort", .correct, 45,
      """
      (doing|do|done) (everything|all|whatever) (we|i) (can|possibly can|could);
      (doing|do) everything in our power;
      working (hard|flat out|around the clock|round the clock|non stop|day and night|as fast as we can|closely) (a|with|
        our|to|it|this|the)? (fix|solution|fixing|restore|repair|resolve|get|put|back|bring|engineers|technicians)
      """),
    Cue(
      "prevent", .correct, 80,
      """
      (every|each|all) (post|posts|message|messages|tweet|order|reply) (is|are|will be|now) (now|be)* (checked|
        reviewed|read|approved|proofread|double checked|signed off);
      (so that|to ensure|to make sure|make sure|ensure|to prevent|to avoid|so) (that)? (this|it|nothing like this|such
        _|that|a repeat) (does|will|can|could|never|from|is|ever|of)* (not|never)? (happen~|happening|occur~|again|
        repeat~);
      (independent|full|external|thorough) (audit|review) (is|has|will|by|of|led|starts);
      (new|extra|additional|stricter) (staff|procedures|checks|controls|servers|agents|safeguards|rules|training|
        advisers|advisors|technicians|measures|capacity);
      (effective immediately|with immediate effect|as of (today|now|tomorrow)|from (now on|today|tomorrow));
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
      (not|never|nobody|no) _5 (right|leave|permission|authority|authorised|authorized|allowed|entitled|mine|ours) to
        (offer|give|promise|hand out|grant) (you|him|her|them|anyone|anybody|a|an|any|the|free|full|first|another)* _;
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
      (processes|handles|processed|handled|delivers) (about|over|nearly|around|only)? <n>;
      <n> _5 (is|are) the (maximum|minimum|limit|price|number|cause);
      (stopped|went down|failed|happened|began|started|opened|closed|crashed|was posted|were sent|broke|reopens|
        reopened|resumed|resumes|resume|will reopen|restarts) _5 (at|since|around|from|until) (<time>|<n>|yesterday|
        this morning|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday);
      here is what (happened|we know|you|to);
      what we know (so far|is)
      """),
    Cue(
      "instructions", .inform, 75,
      """
      (try|follow|reset|restart|reinstall|restarting|reinstalling|update|install) (these|the|your|this|our|following)
        _2 (steps|device|app|phone|box|console|guide|cache|instructions|router|modem|browser|software)
      """),
  ]
}
