import Codebook

extension EnglishCues {
  /// Own values, past good work, awards and figures.
  static let merits: [Cue] = [
    Cue(
      "record", .bolster, 75,
      """
      (for|in|over|after) (more than|over|nearly|almost|the (last|past)|all|these|our)* (<n>|ten|eleven|twelve|thirteen|
        fifteen|sixteen|eighteen|nineteen|twenty|twenty five|thirty|thirty one|forty|fifty|sixty|seventy|eighty|ninety|
        a hundred|three|four|five|six|seven|eight|nine) (years|winters|generations|decades|seasons|centuries) _3 (we|
        our|this|i|as a) _3 (has|have|had|been|never|not|always|served|serve|kept|fed|feed|welcomed|supported|
        slept|baked) !(sorry);
      (we|i|our _|our _2|this (club|shop|family|library|town|house|firm|business|company|bank|school|museum)|the (club|
        company|shop|school|hospital|firm|bank|house|museum)) (have|has|d|had|ve)? (been|served|fed|supported|
        welcomed|looked after|cared for|baked|made|stood|kept|protected|employed|built|insured|hosted|rescued|treated|
        trained|weighed|sold|published|taught|cooked|absorbed|delivered) _7 (since (<n>|before|the)|for (over|more than|
        nearly|almost|the last)? (<n>|sixteen|thirty|forty|fifty|twenty|ten|twelve|six|eight|fifteen|three|four|five)
        (years|generations|decades|winters)|generations|decades) !(and (we|i) (am|are) (ashamed|sorry));
      (we|i|our _|our _2|this (club|shop|family|library|town|house|firm|business|company)|it|he|she) (have|has|had)
        (never|not) (once|ever)? (been|had|lost|missed|left|raised|cancelled|let|turned|taken|failed|closed|refused|
        shut|cut|sacked) _3 (fined|cautioned|sued|complaint|complaints|accident|pensioner|islander|premiere|payout|
        match|day|case|child|passenger|fares|behind|away|incident|injury|anyone|single|customer|recall|inspection|
        prouder|a penny|in the);
      (never|not once|not one) _2 (a|one|single) (complaint|accident|incident|injury|recall|lawsuit|problem|strike)
        (in|since|until|before|from|on);
      (spotless|exemplary|impeccable|unblemished|flawless|excellent|outstanding|perfect|proven|proud|clean|unrivalled|
        enviable|second to none|unbroken|untarnished|faultless|sterling) (record|safety record|reputation|track record|
        history|service|devotion|work|inspection|heritage|standards|tradition|conduct|professionalism|dedication|
        commitment|safety);
      (record|reputation|figures|history|results|facts|reviews) (speaks|speak) for (itself|themselves);
      (known|famous|renowned|loved|respected|recognised|trusted|celebrated) (for|by|throughout|across) (our|its|their|
        the (quality|care|warmth|courtesy)|generations|millions|over|everyone|all over|<n>|families|half)
      """),
    Cue(
      "awards", .bolster, 75,
      """
      (won|win|winning|voted|awarded|taken (the)? gold|earned|collected|elected|been (named|voted|
        awarded)|crowned) (the|a|an|our|two|three|four|five|six|<n>|gold|best|us|again|design|press|another|for)* _2 (
        award|awards|prize|prizes|medal|gold|star|stars|best|number one|year|title|accolade|trophy|press awards|of the
        year|silver) !(back|a refund);
      (award|awards|prize|prizes|medals|stars|accolades|trophies|five star reviews) (for|in|on (the|our)|since|from|and|
        running|straight) (inclusion|the|our|service|design|quality|<n>|wall|shelf|excellence|that|a|eleven) !(tickets);
      (michelin|three stars|royal warrant|which award|soil association|iso <n>|b corp|carbon
        neutral|fairtrade|fair trade|blue flag|gold standard|certified (as|since|by|organic|iso|
        vegan|b)|accredited (by|since)|award winning|prize winning|multi award) !(laboratory|lab);
      (one|some) of the (best|finest|safest|cleanest|most (trusted|loved|respected|reliable)|largest|oldest) _4 (in|on)
        (the (country|world|county|land|business|market|region)|europe|britain|ireland|england|scotland|wales|earth);
      (the|our|is|are|among) (best|finest|safest|cleanest|lowest|strictest|highest|youngest|oldest|fairest|kindest|most
        (trusted|loved|reliable|punctual|generous)) _3 (in (the|europe|britain|ireland|town|this|england|scotland|
        wales)|on the market|of (the|its|any|our) _|anywhere|fleet) !(price|of us|parts|of the (night|day|week|queue));
      (first|only) _2 (in|on|of) (the|this|that|europe|britain|ireland|our|its) (country|league|world|county|line|coast|
        town|sector|industry|region|city|land|market|kind|street|valley) _2 (to|with|who|that|which|where);
      (we|ours|our _) (are|is|were|was|remain|was) (the|one of the|among the|still the) (first|number one|leader|
        leaders|cheapest|best|greenest|biggest|safest|favourite|market leader) !(to (admit|say|know)|one of us|time|
        thing|person|saturday|to hear|to be|to give|known)
      """),
    Cue(
      "good-works", .bolster, 70,
      """
      (we|i|our (club|company|team|members|crew|crews|staff|shop|foundation|firm|brand|bank)) (also|have|ve|already|each
        year|every year|had|has|just|proudly|quietly)* (donate~|gave away|give away|given away|gives away|raised
        <n>|raise|sponsor~|support~ (the|a|our|<n>|local|over|more|two|three|every|women|young|families)|fund~|employ
        (<n>|forty|over|two|three|half|people|local|more|nine|a hundred)|employs|feed (six|<n>|the|this|half|families|
        over|thousands)|train|rebuilt|planted|rehomed|hand reared|reconnected|lent our|laid <n>|built the (first|
        only)|rescued|invested|plant|put <n>|cleared|saved|gave (twelve|<n>|this|young|them all)|reunited|host~|
        volunteered|created <n>|recycle|helped|answer~ (each|every|all) (message|letter|email)|run (free|eleven|the
        only|boats at)|taken in|housed|taught|cut complaints|settled <n>|replied courteously|opened our kitchen|offer
        free|look after our|pay (the living|above|staff well)|insulated) !(a refund|you|free of
        charge|the (fault|bill)|your|back|on your|in your|into your|aside);
      (our) _2 (has|have|is|are|was|were)? (comforted|fed|saved|helped|survived|raised|warmed|donated|rescued|welcomed|
        provided|trained|carried|served|lived|inspected|analysed|certified|tested (daily|every|twice|by)|weighed by|
        100|hand made|handmade|made by hand|supporting|been supporting|checked (daily|twice|every)|reared|home made)
        !(for you|to the wrong);
      (food bank|community (fund|garden|trust|work)|charity (partner|work)|living wage|free school|local (jobs|
        producers|farmers|suppliers|charities)|apprenticeships|scholarship~|wind farm of our own|women s
        stand|prayer room|quiet room|family (firm|business|run|owned)|founding (member|values)|customer owned) !(is
        closed);
      (invested|investing|invest|spent|spend|put) (over|more than|nearly|almost|some|a|another|up to)* (<n>|million|
        millions) _3 (in|on|into|million) _2 (barriers|safety|new|training|improv~|modern~|our|the|upgrad~|security|
        research|quality|welfare|playground~) !(refunds|your);
      (last|this|each|every|since) (year|<n>|month|week|winter|season) _2 (we|our|<n>) _3 (percent|per cent|trains|of
        our|(have|has)? (laid|served|helped|delivered|reached|donated|raised|invested|built|planted|answered|cut|
        rescued)|<n> (percent|of|meals|trees|people|families)) _4 (on time|customers|meals|people|families|arrived|
        reached|trees|new|homes|without|million|complaints|of|happy);
      (<n>|million|thousand|thousands|millions|generations|families|half this|half the) _4 (trust us|have trusted|
        trusted us|rely on us|love (us|our)|count on us|choose us|chose us|swear by|depend on us|happy customers|been
        through our|arrive on time|slept well|customers can not be wrong|cannot be wrong)
      """),
    Cue(
      "proof-of-care", .bolster, 70,
      """
      (we|i|our _|our _2|this _) (have|has|ve|had)? (never|yet to|not once) (poison~|lost|harmed|missed|hurt|left|turned
        away|raised|shut|closed|let) (a|an|one|anyone|anybody|its|our|any) _1 (pensioner|guest|customer|child|day|dog|
        delivery|animal|fares|patient|soul|match|islander|passenger|prices|_) (go|down|behind|yet|in|since|since <n>)?
        !(and we are about|court|case);
      without (so much as)? (a|an|one|any|so much as a) (scratch|complaint|hitch|single complaint|day off|single
        accident|accident|remark|fatality|blemish|word of complaint) !(again);
      (zero|no) (fatalities|accidents|injuries|complaints|incidents|recalls) (since|in|for) (<n>|over|more|ten|twenty|
        the);
      (since|in) (<n>|decimal|the war|before|my grand~|my grandfather s) _3 (through|this|our|we|without|never)
        (two|the|one|wars|paper|never|have never) (wars|war|pandemic|floods|fire|blitz|strike)?;
      (survived|through|came through|lasted|outlived) (two|three|one|both|several) (wars|floods|recessions|fires|
        pandemics|kings|owners|strikes) _3;
      (checked|cleaned|inspected|tested|analysed|serviced|weighed|audited|vetted|trained) (by hand|daily|every (day|
        week|hour|morning|night|year)|twice (a|daily|yearly)|four times a|three times a|monthly|weekly|once a|to the
        gram) !(from|starting);
      (widest|biggest|fastest|cheapest|best|largest|cleanest|safest|lowest) (coverage|network|fares|prices|range|
        5g|broadband|rates|fleet|record|service|choice) (in|on|of|anywhere) (the|europe|britain|ireland|any|town|this);
      (happily|always|and have) (kept|delivered|paid|honoured|put (our|you|people|safety|fans|quality|customers)) _2
        (promises|promise|first|word|frozen|down) !(your);
      (always|constantly|continually|consistently) (strive|strives|strived|striving|aim|aims|endeavour|endeavours|work|
        seek|seeks) (to|hard|for) _2;
      (passion|commitment|dedication|love|devotion) (for|to) (justice|quality|excellence|our (craft|customers|fans|
        guests)|the (game|club|community|craft)|safety|service|what we do|animals|detail)
      """),
    Cue(
      "character", .bolster, 70,
      """
      (in|part of) (our|the club s|its|the company s) (dna|blood|bones|nature|soul|heart|genes) !(are|is a);
      (at|to) the (very)? (heart|core|centre) of (everything|what|all|our|who|its);
      (our|my|the company s|the club s|its) (guiding principle|watchword|motto|founding principle|ethos|mission|raison|
        absolute priority|utmost concern|number one concern|first concern|top priority|only concern|pride|credo|calling|
        vocation|purpose) (is|has|was|remains|since|in life);
      (is|are|remains|remain|comes|come|has|have) (always|and will always|and always will|our|still|of|the|my)* (been)?
        (paramount|sacred|first|first and foremost|non negotiable|utmost (concern|importance)|guiding principle|close to
        our (heart|hearts)|dear to us|second nature|of paramount|our life s|our greatest|a matter of (pride|honour)|our
        (obsession|pride|passion|north star|watchword)) !(thing|time|to admit|come);
      (feedback|safety|opinion|trust|satisfaction|privacy|security|wellbeing|experience|comfort|views|loyalty|
        welfare) _3 (is|are|matters|remains|remain) (very|extremely|so|really|always|hugely|deeply|of (the)?|our|the|
        most)* (important|paramount|utmost|priority|concern|valued|valuable|great|everything) (to us)?;
      (we|i) (value|cherish|prize) (every|each|feedback|honesty|diversity|transparency|openness);
      (we|i|our (staff|team|crew|crews|nurses|doctors|people|drivers|stewards|agents|volunteers)) (do|are|is|have|work|
        works|works|worked|give|gave|put|did|pour|go|went|been|have been) (their|our|my|a|the|so|always|very|all|
        really|everything|of)* (best|utmost|hard|hardest|professionals|professional|tirelessly|heart|hearts|soul|day
        and night|round the clock|around the clock|above and beyond|fabulous job|wonderful job|fantastic job|great job|
        amazing job|extra mile|proud|exemplary|devoted|dedicated|experienced|passionate|qualified|outstanding|first
        class|rigorous|miracles|flat out) !(to (find|fix|get|help you|sort|put|restore)|get (it|you)|on (it|your));
      (do right by|care deeply|care (passionately|enormously)|pour our hearts|pride ourselves|prides itself|take pride|
        take great pride|live and breathe|breathe|stand for|stand up for|believe in|believes in|stands for|
        fight for) (people|about|in|every|what|our|quality|animals|them|those|safety|the|women|music|equality|fairness|
        being|treating|honest|good) !(it|refund);
      (proud|pride) (of|to|in|that|heirs|members|family|sponsor|sponsors|supporter|supporters|history|tradition|partner)
        (our|the|what|be|being|have|my|employ|these|serve|say|them|her|him|every|support|this|it|we|of|how|call)
        !(customer|of you|to count);
      (strict|strictest|rigorous|stringent|high|highest|exacting|meticulous|the toughest|gold) (quality|safety|hygiene|
        standards|controls|checks|possible|welfare|ethical|protocols|tests|testing|procedures|control|inspections)
        (controls|standards|checks)? !(temper~|from now|for our new|will);
      (anyone|everyone|everybody|those|anybody|people) who (knows|know|was with|has (worked|met|eaten|dealt)|have
        (worked|met|eaten|dealt)|has ever|knew) (us|me|him|her|our|with us|this) _3 (knows|know|will|can|would|
        understand);
      (ask) (any|anybody|anyone|around|my|our) (midwife|customer|of our|in|who|customers|vet|parent|nurse|regular|
        regulars|neighbour) !(for|to help);
      (we|i) (are|am) (not)? (a|an|just|first and foremost|above all|still|also|and remain)* (family (firm|business|
        company)|family of|co op|co operative|cooperative|mutual|community (trust|club|owned|paper)|charity that|brand
        that|company (that|with)|club (that|with)|independent|local|christian|responsible|honest|serious|caring|
        inclusive|welcoming|human|ethical) (family|business|firm|bakery|company|and|shop|club|brand|employer|people|
        that|who|which|people) !(so we can not);
      (our) (dear|loyal|regular|own|real|long standing)* (customers|clients|regulars|guests|members|parents) (know|
        trust|love|keep coming|come back|tell us|know that|say|have trusted|will tell) !(what is wrong|better);
      (eat|eats|use|uses|drink|drinks|drive|wear|wears|sleep on|feed) (that|it|this|these|our|them) (yoghurt|myself|
        ourselves|every day|product|too|bread|cream|cot|at home|formula)
      """),
    Cue(
      "not-merit", .block([.bolster]), 60,
      """
      (too|not|nothing|hardly|less than|least) (proud|to be proud) (to|of);
      (lived|live|worked|paid|waited|been with us|shopped|customer|loyal|known|been coming|banked|supported us|trusted
        us) _3 for (over|more than|nearly)? (<n>|ten|twenty|thirty|forty) years;
      (a|your|his|her|their|pensioner|customer|he|she) _6 for (over|more than)? (<n>|ten|twenty|thirty|forty) years (and
        (we|i|you|he|she)|and been);
      (spoke|speak|talk|talked|harm) _3 (our|its|of our) (values|reputation);
      (run on|damage|harm|done to) (our|its) reputation;
      does not (reflect|represent) the (company|club|council|position);
      (take|taken|takes|took) (this|it|that) _2 (lightly|up with)
      """),
  ]
}
