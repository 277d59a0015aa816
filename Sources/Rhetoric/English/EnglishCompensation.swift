import Codebook

extension EnglishCues {
  static let compensation: [Cue] = [
    Cue(
      "money-back", .compensate, 85,
      """
      (give|giving|promise|promised|offer|offering|send|sending|get|gets|have|plus|with|and|adding|add) (you|him|her|them|
        everyone|each of you|all of you)? (a|an|each)? <n> (euro|euros|pound|pounds|dollar)? (voucher|vouchers|gift card|
        gift cards|coupon|coupons|credit) !(card);
      {smoney} !(and (we|i)|we|i) _2 (is|are|will be|s|has been|have been|was|were|goes|go|going|comes|coming|being) (now|already|all|
        also|now being|being|straight|both|due|automatically|still|fully|back)* (back $|back (to|on|in|into|with|by|
        today|tonight|tomorrow|already|as of) !(use|service|work|normal|stock|sale|air|line|track|school|play|business)|returned|refunded|reimbursed|repaid|reversed|handed back|given back|
        paid back|sent back|transferred back|on (its|the|their) way|on your (card|account)|with you|in your (account|
        bank|wallet)|yours|coming (back|off|to you)|covered (by us|in full)|made good);
      (back|returned|refunded|paid|credited|landed|landing|transferred|put|reversed|wired|straight) (back)? (on|to|in|
        into|onto) (your|her|his|their|the|her own|everyone s) (_)? (account|accounts|card|cards|bank|wallet|wallets|
        wristband|wristbands|bill|statement|statements|paypal|original payment method);
      (get|gets|getting|got|will have|will all have|give|giving|given|gave|pay|paying|paid|hand|handing) (you|him|her|
        them|everyone|everybody|each of you|all of you|people)? (all|straight)* (it|it all|half|half of it|<n>|every
        penny|(your|their|his|her|the|every|all|all your) _2 {smoney}) _2 back (by|to|on|in|into|today|tonight|tomorrow|
        this|within|with|from|and|at|before|$);
      (would (you)? rather have|or have|get|getting|or) your (money|<n>|deposit|fare) (back|$);
      (have|get|take) (your|the|all your|their|his|her) (_5 gifts|money|cash|fare|deposit|fee|ticket money|subscription)
        back;
      (money|fare|fee|deposit|price|cost|<n>|charge|it|them|payment|overcharge) back (to|on|onto|into|in|with) (your|
        you|the|their|his|her);
      (your|the|their|his|her) (full|whole|entire)? (money|deposit|fee|fare|<n>|price) back $;
      (your|the) money (is|s) back;
      (full|whole) (price|amount|sum|cost|fee|fare|<n>) (back|returned|refunded);
      back (in|on|to) your (account|card|wallet|bank|bill)
      """),
    Cue(
      "off-the-bill", .compensate, 85,
      """
      (off|from|against|to) (your|his|her|their) (next|last|first|current|monthly|_)? (bill|bills|invoice|rent|tab|
        subscription fee|direct debit|premium) !(is|was|show|from|address|you);
      (off|against) (your|the|his|her|their|all|any|every) (next|first|full|whole|_)? (bill|bills|fee|fees|price|prices|
        order|orders|total|rent|fare|fares|month|invoice|ticket|tickets|cost|balance|subscription|premium|purchase|
        renewal|visit|shop|stay|meal|repair|loan|tab|booking|season ticket|membership|one);
      off (next|this) (season|year|month|bill|visit|time) !(and|to);
      (take|taken|took|taking|knock|knocked|knocking|chop|chopped) (it|you|them|everyone|the|a|an|another)* (<n>|third|
        half|quarter|charge|tenner|fiver|fee|_ fee|_ charge) off (too|as well|again|for|$|in your|until|till|as|both|
        by hand);
      (a|one|another)? (third|quarter|half|tenth|fifth|tenner|fiver|<n>) off (your|the|next|until|till|everything|any|
        for|this|in);
      (waived|waive|waiving|wiped|wipe|wiping|scrapped|scrapping|cancelled|cancel|cancelling|halved|halving|refunded|
        dropped|dropping|written off|writing off|struck off|lifted|lift|reversed|reversing|tore up|torn up) (the|your|
        all|any|both|every|his|her|their|that|those)? _3 (fee|fees|fine|fines|charge|charges|penalty|penalties|excess|
        bill|bills|debt|debts|interest|surcharge|balance|arrears|invoice|invoices|double charges|premium);
      (fee|fees|fine|fines|charge|charges|penalty|penalties|excess|debt|debts|interest|surcharge|surcharges|arrears|
        postage|overcharge) (_3)? (is|are|was|were|has been|have been|will be|being|s) (now|all|already|being|now being|
        also|both)* (waived|wiped|scrapped|refunded|returned|dropped|reversed|lifted|written off|off|given back|paid
        back|credited|covered|gone|ours|cancelled|struck off);
      (no|without) (cancellation|rebooking|change|exit|late|admin|delivery) (fee|fees|charge|charges) (for|to) (you|
        anyone|any|those)
      """),
    Cue(
      "we-pay", .compensate, 80,
      """
      {swepay} (for|back)? (the|your|any|all|every|each|it|that|them|his|her|their|whatever|half|those|it all|both)
        (taxi|cab|taxis|fare|fares|train|trains|bus|buses|hotel|hotels|repair|repairs|cost|costs|damage|bill|bills|
        invoice|tow|cleaning|dry cleaning|vet|dentist|difference|postage|flight|flights|meal|meals|parking|petrol|
        fuel|balance|rest|lot|shop|fee|fees|replacement|loss|losses|greenhouse|freezer|funeral|treatment|too|as well|
        in full|yourself|back|$|you (paid|spent|lost|had)|_ (cost|bill|fare|fees|loss));
      {swepay} (you|everyone|everybody|each of you|them|him|her) (back)? (for|back|in full|<n>|what|the|double|twice);
      {swepay} (that|it|them|those|this) (too|as well|in full|all|back|directly|outright|straight away|today|tomorrow);
      (we|i) (will|shall) (pay|reimburse|refund) $;
      (we|i) are paying (for)? $;
      it (will|shall) be (paid|reimbursed|refunded|made good|credited|honoured|honored|covered);
      (meeting|covering|footing|picking up|refunding|reimbursing) (the|your|all|any|their|his|her) (full|whole|entire)?
        (cost|costs|bill|bills|tab|difference|price|fare|fares|loss|losses|expenses|taxi|hotel|repair|repairs);
      (meet|cover|foot|pick up|refund|reimburse|bear) (the|your|all|any|their|his|her|every|reasonable|half) (full|
        whole|entire|reasonable|extra)? (cost|costs|bill|bills|tab|difference|price|fare|fares|loss|losses|expense|
        expenses|taxi|taxis|hotel|repair|repairs|purchase|ticket|order) (of|for|up|in|to|too|as|and|$);
      {swepay} (honour|honor) (your|the|every|all|each|those|any|that) (ticket|tickets|voucher|vouchers|price|booking|
        bookings|order|orders|fare|guarantee|old price|winning|original|_ price);
      (send|bring|give|show|forward|post|email|pop|keep|submit) (us|me|in|them|over)* (the|your|any|us|a|those)*
        (cab|taxi|fuel|hotel|vet s|dentist s|cleaning|garage|train|parking)? (receipt|receipts|invoice|invoices|bill
        |bills) !(_4 (hide|test|match|check)|for (the|proof|a warranty)|number|to <email>);
      (invoice us|bill us|send us the bill|charge it to us|put it on our (account|tab|bill));
      for your (trouble|wasted (day|journey|evening|time|trip)|lost (day|evening|night|time));
      <n> _2 (each|apiece|per (person|head|family|household|customer|ticket)) (as|for|by|in|from|on|today);
      (everyone|everybody|each of you|all of you|anyone|customers|those|you|families|passengers|guests|ticket holders)
        _4 (gets|get|receives|receive|is getting|are getting|will get|will receive|is owed|are owed|is due|are due)
        (<n>|a free|free|another|a voucher|a full|half|double|a month|a new|two|three|twenty|ten|back|it back|the
        difference|their money|their|your money|a refund|an extra|a replacement) !(minutes|hours|letter|email|text|
        call|reply|answer)
      """),
    Cue(
      "free-of-charge", .compensate, 75,
      """
      ^ (all|totally|absolutely|completely)? free (of charge)? $;
      (at no (extra|additional|further)? (charge|cost)|no charge|nothing to pay|free of any charge|without (charge|
        cost)|gratis) (to you|for (you|it|that)|whatsoever|at all)? $;
      (fix|fixed|swap|swapped|mend|mended|repair|repaired|clean|cleaned|glue|fit|fitted|replace|replaced|ship|deliver|
        change|changed|redo|do|install) (it|them|that|yours|this|those) _4 (free|for (free|nothing)|at no (charge|cost)|
        at our (cost|expense)|no charge|on us|on the house);
      at our (own|sole)? (cost|expense) (and|with|by|from|or|too|$);
      (is|are|was|were|will be|s|come~|pudding|wine|fizz|coffee|coffees|tea|it all|pint|pints|something) (all|both|
        also)? (on the house|our treat|my treat|gratis|complimentary);
      {streat} _4 (is|are|s|will be|was)? (all|also|as well|obviously|then|both|free)? (on (us|me|the house)|our treat|
        my treat|at our expense|is ours|are ours|free (till|until|for|if)) !(to);
      on (the house|us) (when|next|as well|all day|until|till|whenever|too|this|tonight|today) !(to);
      ^ on (us|me|the house) $;
      (half price|free) (for|until|till|to) (you|all|everyone|anyone|those|the|your|life|september|easter|it)
        !(shipping|to|love);
      (help yourself|help yourselves) (to (a|the|another|some|one|whatever)|free|from the);
      (free (month|months|week|ticket|tickets|meal|coffee|coffees|drink|drinks|replacement|repair|upgrade|delivery|
        refill|return|night|data|ride|rides|lesson|session|dessert|pudding|entry|parking|taxi|pint)) (for|on|to|with|
        when|in|as|next|and|each|from|is|are|$)
      """),
    Cue(
      "new-one", .compensate, 80,
      """
      (new|another|replacement|fresh|spare|second|different|bigger|better) _3 (is|are|s|will be|was|has been|have been|
        goes|go|going|leaves|comes|coming|arrives|went|ships|being) (now|already|also|being|now being)* (in the post|on
        (its|the|their) way|on (a|the|tonight s|tomorrow s|today s) (van|lorry|truck|train|bike|courier)|coming|going
        out|out (tonight|today|tomorrow|on|by)|posted|sent|couriered|boxed|yours|tonight|today|tomorrow|to you|with
        you|by courier|at your door|waiting (for|at|in)|being (made|sent|posted|built|boxed|baked|printed) for|set
        aside|under your name);
      (we|i) (will|have|am|are|can|would like to|would love to|could|d|ll|just|already|shall|want to|happy to)* (send|
        sending|sent|post|posting|posted|get|getting|got|bring|bringing|pop|popped|popping|put|putting|making|bake|
        baking|ship|shipping|courier|couriering|drop|dropping|boxed|deliver|find|found|set aside|swap|swapping|give|
        giving|offer|have|bike) (you|him|her|them|it|your (mum|son|daughter|_)|one|out|round|over|up|for|everyone)*
        (a|an|one|the|two|three|some)? (brand new|new|fresh|replacement|another|free|second|spare|complimentary|full
        set|loan|different) (one|ones|_) !(line|manager|engineer|crew|nurse|pair|van|firm|rule|rules|idea|look|team|
        policy|system|plan|story|statement|job|contract|person|reason|date);
      (we|i|they) (will|can|shall|would|could|am|are|have|ll)* (gladly|happily|of course|also|just|both|all)* (replace|
        replacing|replaced|exchange|exchanging) (it|them|yours|your|any|every|all|either|the (lot|item|whole|missing|
        broken|damaged|faulty|_ for you)|that|those) !(with (a clear|clearer|better)|in (the|our) (notice|website|
        policy));
      (they|he|she|staff|we|i|store|shop|desk|team|branch) (will|can|shall|would|could|ll) (just|also|gladly)* (swap|
        exchange|change) (it|them|yours|your|the|you) (over|for|on|in|to|at|without|$|_ (over|for|on the spot));
      (will|shall) be (replaced|swapped|exchanged|made good) (free|at|for|with|on|without|by|$|in full|and);
      (swap|exchange|change) (it|them|yours|your _|the _) (for|over|at|free|in any) (a|the|any|no|of|store|another|one)
        _;
      bring (it|them|the _|your _|that) (back|in|to|over|along|down)* _4 (swap|exchange|replace|refund|new one|your
        money|fix it|mend it|for a|we will (give|do|make|put))
      """),
    Cue(
      "gift", .compensate, 80,
      """
      (there (is|are)|we have|i have|you have got|have|find|found|with|plus|and) (left|put|set aside|popped|added|kept)?
        (a|an|two|three|four|your|some|another|the|one|<n>) _4 (with (your|his|her|their|both your) name (on|s on)|
        under your name|in your name|waiting for (you|him|her|them)|behind the (till|bar|counter|desk) for|for your
        trouble|for the trouble|coming your way|on (its|their) way to you|in the post (to|for) you);
      (put|putting|putted|left|leave|leaving|held|hold|holding|kept|keep|keeping|set|setting|reserved|saved) (by|aside|
        back|over)? (a|an|two|three|four|one|your|some|<n>) _3 (for you|aside|by for you|back for you|under your name|
        in your name|at the (desk|door|till|bar|counter) for (you|him|her|them));
      (pop|popped|popping|add|added|adding|slip|slipped|throw|throwing|thrown|threw|chuck|chucked|put|putting|sneak|
        stick|sticking|stuck) (you|in|her|him|them)? (a|an|some|two|three|another|your|extra|<n>) _2 (voucher|
        vouchers|gift|treat|freebie|credit|credits|ticket|tickets|extra|bottle|box|cake|coffee|hamper|free month|
        discount|code|upgrade) (in|on|into|to|for|with|onto|too|as|and|$);
      (as a|by way of|as our) (an|a)? (small|little|modest|full)? (gesture|thank you|thankyou|apology|token|gift|
        goodwill|start|thanks|peace offering|sorry|compensation) !(is|which);
      with (our|my) (compliments|apologies and (a|an|<n>));
      (gesture|spirit|token) of (goodwill|good will);
      (voucher|vouchers|credit|gift card|goodwill|discount code|upgrade) (of|for|worth|to) (<n>|the|you|your|each|every|
        everyone|all|twenty|ten|fifty) !(is not);
      (as|be) (our|my) (guest|guests) (of honour)? (for|on|at|in|and|next|this|with|when|whenever|$|tonight|to);
      (have|pick|choose|grab|take|enjoy) (a|an|any|whatever|something|another|two|one) _4 (on us|on me|on the house|our
        treat|no charge|for free|at our expense);
      (is|are|s) yours (to keep|for (free|nothing|the|as|good)|if you|when|at|by|on|until|from|$|and|now|whenever|in)
        !(alone|to (make|decide));
      (keep|keeps|keeping) (it|them|the _|both) (too|anyway|either way|with our|as (a|our)|on us|for free);
      (need not|do not (need|have) to) (send|return|post) (it|them|the (old|first|broken|wrong) (one|_)|anything)
        (back);
      (upgraded|upgrading|upgrade) (you|your|them|both|all|everyone) (to|free|for);
      made whole;
      (add|added|adding|extend|extended|extending) (you|your|everyone s|everyone|another|a|an|all|their|the)* _3 (month
        |months|week|weeks|days|day|season|year) (to|on|free|of|onto|for|$|at no);
      (a|one|two|three|six|<n>|another)? (month|months|week|weeks|year|year s|month s) (of)? (free|worth of|s free)
        (_)? (for|to|on|with|data|parking|bread|coffee|travel|subscription|cover|entry|$);
      (offer|offering|give|giving|send|sending|sent|treat|treating|buy|stand|posted) (you|him|her|them|everyone|each
        (_2)?|every _|all _2|those _2|both|you both|you all|anyone (_2)?) (to)? (a|an|two|three|four|<n>|another|your
        pick of|seats|some)? _2 (upgrade|bottle|hamper|bouquet|meal|dinner|coffee|pint|box of|tickets|seats|night|
        nights|stay|hotel|taxi|cab|room|drink|drinks|flowers|credit|pounds|euros|dollars|quid|cake|pass|passes|free)
        (on|for|at|in|free|to|of|with|as|when|and|each|too|$);
      here (is|s) (a|an|your|<n>) (_)? (code|voucher|refund|credit|tenner|fiver|free|for (the|your) (taxi|trouble|
        wait));
      {streat} (is|are|s|will be) free (too|$|and|on|when|today|tonight|tomorrow|next|for);
      (two|three|four|six|ten|twelve|<n>) (months|weeks|days|gems|points|years|credits) (of)? (free|at half price|for
        everyone|on us|of (identity|credit|fraud) (monitoring|cover|protection));
      (identity|fraud|credit) (monitoring|protection|cover) _4 (for everyone|for anyone|on us|free|paid|for you|for all|
        your code)
      """),
    Cue(
      "refunded", .compensate, 80,
      """
      (refund|refunds|reimbursement|compensation|repayment) (of|for|to|in|at) _3 (is|are|has|have|was|will|go|goes|went)
        (been|be|out|already|now|through|on)* (issued|sent|processed|made|paid|on|out|through|automatic|coming|yours|
        approved|due|given|authorised|put through);
      (your|the|a|his|her|all|full|full _) (refund|refunds|compensation|reimbursement) (is|are|has|have|was|will|went|
        should|s|goes|lands) (now|already|also|all|be|been)* (on (its|the|their) way|issued|sent|processed|made|paid|
        out|through|automatic|coming|approved|with you|done|authorised|land|landed|by|today|tomorrow|tonight|in your|
        put through|reach you|arrive);
      (you|they|everyone|ticket|tickets|ticket s|order|all|both|customers|passengers|it|that|each) (are|is|have been|
        will be|has been|gets|get|being|s|were|was) (all|both|now|being|now being|fully|automatically|also|already)*
        (refunded|reimbursed|paid back|repaid|made whole|recompensed|credited) !(if|only|unless|but|when|and still|
        because|last);
      (refund|refunding|reimburse|reimbursing|repay|repaying|credit|compensate) (you|your|the|every|everyone|all|each|
        both|anyone|them|it|his|her|what|whatever|any) (_2)? (in full|today|tonight|tomorrow|now|by|at once|straight|
        this|double|automatically|within|and|for (the|your|any|all)|ticket|tickets|fare|order|deposit|money|difference)
        !(if you (can|prove));
      (your|a|the) refund or (a|an|your)? (credit|exchange|replacement|new|rebooking|voucher);
      (choice|choose|pick|option) (of|between|from)? (a|an|your|the)? (full|partial)? (refund|money back|credit|
        exchange|replacement);
      (payments|cheques|grants) of (up to)? <n>;
      claim (back)? (up to)? <n>;
      (sent|send|sending|refund|refunding|paid|pay|get|gets|given|offered) (back)? the difference;
      (coming|on its way|on the way) (to)? (your way|to you) (too|$);
      (room|rooms|hotel|bed|beds|seat|seats|table|place) _3 (under your name|in your name|held for you|booked for you|
        reserved for you|is yours|are yours|on us)
      """),
    Cue(
      "not-compensating", .block([.compensate]), 60,
      """
      (want|wants|wanted|would like|demand|demands|demanding|ask|asks|asked|asking|fancy|hoping|begging|expect|
        expecting) _2 (your|their|his|her|my|the|a) (full|whole)? (money|refund|deposit|<n>) (back)?;
      would (not)? have (paid|refunded|replaced|compensated);
      (that|this|it|which|one|fault|all|mistake|blame) (is|was|s) (all|entirely|squarely|partly|totally|also)* on (us|
        me);
      (choice|fault|decision|problem|call|opinion|turn|mistake|floor|move|responsibility|risk|loss|error|job) (is|was|s)
        (entirely|all|now)? yours;
      have given you _4 back;
      (if|had) you (had)? _6 have (refunded|replaced|given)
      """),
    Cue(
      "free-number", .block([.compensate]), 60,
      """
      (<n>|number|line|helpline|call) (is|s)? free $;
      (free|toll free) (number|line|helpline|phone|to call)
      """),
  ]
}
