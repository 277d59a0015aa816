import Codebook

extension EnglishCues {
  static let defence: [Cue] = [
    Cue(
      "false", .deny, 85,
      """
      (story|rumour|rumor|claim|post|video|allegation) _8 (is|are|was) (completely|simply|totally|entirely|just)*
        (untrue|false|invented|fake|made up|a lie|a hoax);
      (this|that|it|the (claim|rumour|rumor|story|allegation|accusation|video|report|information|post|screenshot|
        photo|picture|quote|letter|document|tweet|image|recording)|these _|those _|which) (is|are|was|were) (simply|
        completely|totally|entirely|absolutely|categorically|just|all|utterly|plain|{very})* (false|untrue|not true|a
        lie|lies|fake|fake news|inaccurate|baseless|unfounded|nonsense|rubbish|a hoax|fabricated|made up|incorrect|
        fiction|without foundation|wrong information|a rumour|a rumor);
      (false|fake|baseless|unfounded|untrue) (rumour|rumours|rumor|rumors|claims|claim|allegations|accusations|news|
        information|story|reports);
      (there is|there was|has) (absolutely|simply)? no (truth|basis|foundation|evidence);
      nothing could be further from the truth
      """),
    Cue(
      "deny", .deny, 90,
      """
      {we} (categorically|strongly|firmly|totally|completely|utterly|flatly|formally|strenuously|absolutely|do|must)*
        (deny|denies|refute|refutes|reject|rejects|dispute|disputes) (any|the|these|this|that|all|having|it|those|
        every|categorically)
      """),
    Cue(
      "did-not", .deny, 80,
      """
      (nobody here|no one here) has never _ !(been|felt|had|meant);
      (does|did) not (come|originate) from (us|our|the club|the company|the brand|here);
      (does|do|did) not (speak|act|post|write) (for|on behalf of|in the name of) (us|the club|the company|the brand|
        our);
      (nobody|no one) (at|in|from|here|on) _3 (ever|has ever)? (said|wrote|insulted|deleted|promised|claimed|
        told|censored);
      (spread|spreading|sharing|repeating) (these|such|this|those|the) (lies|lie|rumours|rumour|rumors|nonsense|
        falsehoods);
      (we|i|our _|nobody here|no one here|no one at _) (have|has|did|do)* (absolutely|simply|certainly)* (not|never)
        (do|did|done|say|said|sent|send|delete|deleted|censor|censored|sold|sell|written|wrote|write|post|posted|made|
        lied|lie|share|shared|hide|hidden|remove|removed|use|used|fired|sacked|insult|insulted|cut|blocked|block|fail|
        failed|break|broken|tested|test|ban|banned|closed) !(enough|well|a good|the right);
      (this|that|it) (simply|just|absolutely)* (never happened|did not happen|was not us|is not us|is not ours|was not
        ours|is not our product|did not come from us);
      (we|i) had nothing to do with;
      (there is|there was|there has been|there have been) (absolutely|simply)? no (problem|issue|outage|leak|breach|
        recall|delay|bug|fault|incident|censorship|insult|defect|cut);
      we are not responsible (for)?;
      nothing is wrong;
      (it|this|the _) (is|was) not (broken|down|defective|contaminated|dangerous|true)
      """),
    Cue(
      "accident", .excuse, 75,
      """
      (configuration|typing|routing|coding|billing|server|software|database) (error|errors|mistake|bug|failure);
      (technical|computer|server|system|software|it) (issue|issues|glitch|glitches|problem|problems|failure|error|
        errors|fault|incident|difficulties|bug);
      (human|clerical|administrative) error;
      accidentally;
      inadvertently;
      unintentional~
      """),
    Cue(
      "no-intent", .excuse, 75,
      """
      (we|i|it was|there was|this was) (never|not|no) (meant|intended|our intention|my intention|intention|intent|
        want|wanted|the intention|in any way meant) to;
      never (our|my) (intention|intent|aim);
      (our|my) (only|sole)? (intention|intentions|aim|goal) (was|were) (only|just|simply|never|to|good);
      (in|with) good (faith|intentions);
      (we|i) meant (well|no harm|no offence|no offense);
      did not (mean|intend|realise|realize|know)
      """),
    Cue(
      "no-control", .excuse, 80,
      """
      (we|i) (did|had|could) not (expect|expected|anticipate|anticipated|foresee|foreseen|imagine|imagined|plan for|
        planned for|predict);
      (experiencing|receiving|facing|seeing) (a|an)? (very|unusually|extremely)* (high|higher|large|huge|unusual|
        unprecedented|exceptional) _2 (volume|volumes|number|demand|traffic|messages|calls);
      (beyond|outside|out of) (our|anyone s|my) control;
      (unforeseen|unforeseeable|unpredictable|exceptional|unprecedented|unexpected|extraordinary) (circumstances|
        event|events|demand|volume|volumes|success|situation|number|traffic|interest|conditions|weather);
      due to (the)? (high|higher|increased|huge|extreme|heavy|strong|bad)* (demand|volume|volumes|weather|traffic);
      (we|i) (were|was|had) (not|no|never) (aware|informed|told|idea|way of knowing|warning);
      (no one|nobody) could have (known|predicted|foreseen|expected|imagined);
      (we|i) (were|was|are|have been) (overwhelmed|caught off guard|victims of our own success|swamped|taken by
        surprise);
      (longer|higher) (than)? (wait|normal|usual)
      """),
    Cue(
      "minor", .justify, 80,
      """
      (<n>|most|almost all|nearly all) (percent|per cent)? of (our|the|all) _ (had|have|has|saw|experienced|noticed)
        (no|nothing|not);
      (only|just) (a)? (very)? (few _|few|handful|tiny|small|limited|minority|couple|some|<n>) (number|
        minority|percentage|per cent|isolated|posts|cases|complaints|of (our|the) {fans});
      (a|an) (tiny|very small|limited) (number|minority|percentage|fraction|proportion) of;
      isolated (case|cases|incident|incidents);
      (no one|nobody) (was|got|has been|is) (in danger|affected);
      (blown|taken) out of (all)? proportion;
      (not|no) (such)? (that|a|as|so) (bad|big|serious|big deal|bad as|disaster|tragedy);
      storm in a teacup;
      (minor|small|temporary|slight|little) (issue|problem|delay|inconvenience|incident|hiccup|disruption|setback);
      nothing (serious|to worry about|dramatic);
      (exaggerated|overreact~|overblown);
      first world problem~
      """),
    Cue(
      "context", .justify, 80,
      """
      (every|all|any) (other)? (operator|operators|company|companies|brand|brands|club|clubs|airline|airlines|bank|
        banks|team|teams|launch) (has|have|had|does|do|goes|go|makes|make|would);
      with _3 of (our|the|its) (terms|contract|conditions|policy|rules);
      out of (its)? context;
      (in (line|accordance|compliance) with|according to|as per|as stated in|under) (our|the|its|industry) (terms|
        policy|policies|rules|regulations|law|contract|conditions|small print|guidelines|t);
      (it|this|that) (is|was) (perfectly|completely|entirely|totally|absolutely) (legal|lawful|normal|allowed|
        standard|within the law|in the terms|legitimate);
      (all|every) (our)? (competitors|companies|operators|brands|clubs) (do|does|have);
      for (your own|everyone s) (safety|security|good|protection);
      (you|they) (accepted|agreed to|signed|should have read) (the|our|these)? (terms|contract|conditions|small print);
      (just|only|meant as|it was|was) (a)? (bit of|harmless)* (fun|joke|banter|humour|humor|satire|irony);
      (bigger|wider|greater) (picture|good|context);
      what (did|do) you expect (for|at);
      (was|were|been|being) (misunderstood|misinterpreted|misquoted|misread|misrepresented)
      """),
    Cue(
      "values", .bolster, 70,
      """
      for (over|more than|nearly|almost)? (ten|twenty|thirty|forty|fifty|sixty|a hundred|<n>) years;
      (we|club|company|brand|team) (has|have)? always (listened|cared|been|put|stood|fought|worked|supported|
        respected|tried|done);
      (our|its|the club s|my) (core|own|fundamental|founding|deepest)* (values|commitment|reputation|heritage|track
        record|history|mission|principles);
      (always|have always|remain|remains|are|is|am|been) (fully|strongly|deeply|totally|entirely|firmly|absolutely)*
        (committed|dedicated|devoted) to;
      (for|over|in) (more than|over|nearly|almost|the last|the past|our)* (<n>|twenty|thirty|fifty|hundred) years (of|
        we|in|now|the club)?;
      {very} proud (of|to);
      (take|takes|took|treat|takes) (this|these|it|_3|the _3|your _3|such _2|all _3) (very|extremely|so|incredibly|
        really)* (seriously|to heart);
      (is|are|remains|remain|always) (our|my|the|a)? (top|number one|highest|absolute|first|main|greatest)* (priority|
        priorities);
      (matters|matter) to us;
      (we|i) (have)? (always) (been|put|done|strived|tried|fought|worked|listened|had|supported|respected|stood);
      (pride ourselves|prides itself);
      (the)? (highest|strictest|best) (standards|quality|level of);
      (leader|leading|award winning|number one) (in|brand|company|operator);
      (do|does|does not|not) (reflect|represent) (our|the|who|what)
      """),
    Cue(
      "you-matter", .block([.bolster]), 60,
      """
      you (all)? matter to us
      """),
    Cue(
      "victim", .victimage, 80,
      """
      our _2 (is|are|was|were|has been|have been) (being)? (harassed|threatened|insulted|attacked|hounded|doxxed|
        bullied);
      (we|our staff|our people) (are|is) (the ones|the one) (being|who) _2;
      being attacked (here|day|every|on all|from all);
      (we|our team|our staff|our brand|our company|the club|our employees|i) (are|were|is|was|have been|has been|am|
        feel)* (also|ourselves|too|the|a|all|first|real|being|first and foremost)* (victim|victims|target|targets|
        targeted|attacked|hacked|harassed|sabotaged|under attack|sufferers|hounded|threatened|insulted) !(of our own
        success);
      (a|an|this|the) (coordinated|organised|organized|malicious|vicious|unfair)* (attack|attacks|campaign|
        cyberattack|sabotage|smear campaign|witch hunt|lynching) (against|on|targeting|by|of) (us|our|the club|
        competitors|a)?;
      (we|our staff|our team|our people|our agents) (have)? (received|receive|been receiving|are receiving|get|got)
        (death)? (threats|insults|abuse|hate|hundreds of insults);
      (hurts|hurt|painful for|hard for|tough on) (us|our (team|staff|people)) (too|as well|deeply|more);
      we (suffer|are suffering|are hurting) (too|as well|more)
      """),
  ]

  static let blame: [Cue] = [
    Cue(
      "not-information", .block([.inform]), 60,
      """
      (problem|delay|fault|issue|outage|error|failure) (comes|came|stems) from (the|our|your|a|an|previous|other|old|
        former)* (operator|operators|supplier|provider|partner|carrier|courier|agency|competitors|manufacturer|
        contractor)
      """),
    Cue(
      "supplier", .scapegoat, 80,
      """
      (agency|supplier|intern|courier|operator|provider|partner|contractor|bank|host|carrier|manufacturer) s (own)?
        (mistake|fault|error|responsibility|problem|decision|doing);
      (one|some|two) of our (former|young|junior)? (employees|interns|contractors|suppliers|agents|moderators|
        franchisees|partners|trainees) (lost|posted|wrote|made|acted|took|sent|decided|published|insulted|leaked|
        deleted|failed|forgot|has (posted|lost|made|acted));
      (her|his|their) (decision|initiative|mistake|fault|error) alone;
      (comes|came|come|stems|stem|resulted|results) from (the|our|your|a|an|previous|other|old|former|one of our)*
        (operator|operators|supplier|suppliers|provider|providers|partner|carrier|carriers|courier|agency|competitors|
        networks|manufacturer|contractor|host);
      (our|a|the|an|their|one of our) (former|external|third party|outside|new|own|young|junior|delivery|payment|
        logistics|it|social media|transport|technical)* (supplier|suppliers|provider|providers|partner|partners|
        contractor|contractors|subcontractor|subcontractors|agency|vendor|carrier|courier|third party|third parties|
        intern|trainee|employee|franchisee|manufacturer|factory|competitor|competitors|apprentice|freelancer|temp|
        host|community manager) (has|have|had|was|were|is|are|did|alone|clearly|simply|unfortunately)* (failed|made|
        alone|acted|posted|sent|wrote|let|lost|broke|forgot|caused|messed|screwed|dropped|responsible|at
        fault|to blame|did not|without|mishandled|deleted|published|decided|leaked) !(about|looking|aware|working|
        investigating|on it|here);
      (fault|mistake|error|responsibility|failure|negligence|incompetence) (of|by|lies with|on the part of|from|is
        with|belongs to) (our|a|the|an|one of our|their) (former|external|young|junior|delivery|payment|logistics)*
        (supplier|provider|partner|contractor|subcontractor|agency|vendor|carrier|courier|third party|intern|trainee|
        employee|franchisee|manufacturer|factory|competitor|operator|community manager|freelancer|staff);
      (because|down|due|thanks) (of|to) (our|a|the|an) (former|external|young|junior|delivery|payment|logistics|it)*
        (supplier|supplier s|provider|partner|contractor|subcontractor|agency|vendor|carrier|courier|intern|trainee|
        franchisee|manufacturer|factory|competitor|competitors|employee)
      """),
    Cue(
      "blame", .scapegoat, 85,
      """
      (blame|complain to|speak to|take it up with|talk to) (the|your|our|<name>|<Name>) (courier|supplier|
        operator|bank|provider|agency|post office|government|competitors|intern|weather|referee|manufacturer|partner);
      blame (it)? (on)? (the|our|your|them) !(danes|weather);
      (is|are|was|were) (entirely|solely|fully|wholly|the only one|the ones) (to blame|responsible|at fault) !(for
        (the|this|that|it)? (decision|our));
      (their|his|her|its|your|the user s|user|customer|someone else s|somebody else s) (own)? (fault|mistake|error|
        negligence|incompetence|responsibility);
      (an|one|this|the|a) (individual|former|rogue|junior|single|isolated|young)* (employee|intern|staff member|member
        of staff|community manager|agent|person) (alone|acted alone|acting alone|who acted|without (our|any|
        authorisation|permission)|in (his|her|their) (own|personal));
      (acted|acting) (alone|on (his|her|their) own|without (our|any) (authorisation|permission|approval|knowledge));
      you (must have|probably|should have|simply|obviously|clearly|just)* (did not|did|used|typed|misused|forgot|read|
        misread|entered|failed to) (it|the|your|to)? (wrong|wrongly|incorrectly|instructions|follow);
      caused by (a|our|the|an) (third party|supplier|partner|provider|contractor|subcontractor|external|user|carrier|
        host)
      """),
    Cue(
      "not-ours-to-blame", .block([.scapegoat]), 60,
      """
      (we|i) (are|am|were|was|alone are|feel) (entirely|fully|solely|{very}|alone|wholly)* (responsible|to blame|at
        fault);
      (our|my) (own)? (fault|mistake|responsibility)
      """),
  ]
}
