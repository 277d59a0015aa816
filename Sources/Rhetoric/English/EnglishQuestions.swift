import Codebook

extension EnglishCues {
  static let questions: [Cue] = [
    Cue(
      "can-you-tell", .ask, 85,
      """
      {scanyou} (tell|say|confirm|describe|remember|recall|recollect|specify|clarify|explain to (us|me) (how|what|when)|
        jot down|let (us|me) know|indicate|state|advise|give (us|me) (the|your|a|an|an idea|some|its|more|any)|
        share (the|your|a|an|what|which|some|more|any)|provide (the|your|a|an|some|more|us with));
      {scanyou} (check|look|see|find|measure|weigh|read|note|verify|test|try) (me|if|whether|what|which|when|where|how|
        the|your|its|it|that|under|on|in|at|inside|beside|behind|for|out|another|again|a);
      {scanyou} (run|do|take|send|post|upload|forward|attach|show|email|message) (us|me|over|in)* (a|an|another|one|the|
        your|any|some|what)? (quick|speed|clear|short|closer|strange|full)* (test|reading|photo|photos|pic|pics|
        picture|pictures|screenshot|screenshots|video|clip|log|logs|mail|what|which|measurement|number|date|serial);
      would you (happen to|by any chance)? (know|say|recall|remember|describe|check|be so kind as to (tell|confirm|
        say|describe|send|check));
      do you (happen to|by any chance|still)? (remember|recall|recognise|recognize) (which|what|who|when|where|how|
        whether|if|the|his|her|a|any|seeing|on|roughly)
      """),
    Cue(
      "may-i-ask", .ask, 85,
      """
      (can|may|might|could) (i|we) (just|also|please|quickly)* (ask (how|what|which|when|where|who|whether|if|every|
        anyone|those|a|about|was|is|did|does|have)|check|confirm|know|clarify|enquire|double check) !(in with);
      (quick|another|a|one|two|my|small|last|daft) (quick|more|small)? question~ (for you|for (those|anyone|the)|first|
        though|from me|if I may)? (is|was|are|did|do|does|has|have|which|what|how|when|where|who);
      (like|want|wanted|ought|need) to ask (you|everyone|everybody)? (whether|if|which|what|when|where|how|who|a
        question|two things|one thing)
      """),
    Cue(
      "tell-me", .ask, 80,
      """
      ^ (please|and|then|so|just|but|also|kindly|first|now|pls|do|go on|come on)* tell (me|us) (exactly|roughly|please|
        too|also|first|now|here|there|honestly)* (what|where|when|how|who|whether|if|which !(evening|day|time|colour|
        color|suits|you prefer|size you)|a (bit|little) more|more|everything you|about the|the (serial|model|code|
        number|date|time|batch|name of|colour|color|version|make|reading|last));
      and tell (me|us) (exactly|roughly)? (what|where|when|how|who|whether|if|which !(evening|day|time|colour|suits));
      (then|please|could you|to) tell (us|me) (in a (private|direct) message|in (private|dm)|by dm)? (where|when|what|
        how|who|whether|which|the) (you|he|she|it|they|the|this|that|your|happened|_ digits) !(worked|think|not);
      (grateful|glad|happy|pleased|helpful|useful|good) if you (could|would|can|might)? (tell|let|confirm|say|check|
        advise|describe|indicate|share);
      let (us|me) know (here|please|too|roughly|exactly)* (what|where|when|how|who|whether|which) !(suits|you (decide|
        prefer|want|would|think)|works|we can|i can|else);
      let (us|me) know if (it|the|your|that|they|he|she|this|there is|anything (changed|else is)|any of|you (still|
        see|saw|have (seen|tried|had|already|noticed)|had|did|were|notice|get|got));
      (read|give|find) me (the|what|its|all|both|those) _4 (number|numbers|code|serial|digits|reading|model|stamped|
        flashing|says|label|date|batch|letters)
      """),
    Cue(
      "imperative-data", .ask, 80,
      """
      ^ (kindly|please|and|pls|also|then|do)* (advise|confirm|indicate|specify|state|describe|clarify) (to|with|for)?
        (us|me)? (the|your|which|what|whether|if|when|where|how|it|exactly|briefly) !(address|email);
      (please|kindly|pls) (also|do)? (note|check|advise|confirm|indicate|specify|state|describe|clarify|share|provide)
        (us|me)? (with)? (whether|which|what|when|where|if you (have|had|were|are still|see)|the (model|serial|batch|
        lot|version|date|time|exact|make|name of the|error)|your (device|model|version|location));
      (we|i) (would|will)? (need|require) (to know)? (the|your|its) (exact|full)? (make|model|serial|batch|lot|version|
        date|time|error|size|reading|colour|color);
      (help|helps|helpful|useful|handy|need|curious|good|interested|keen) (us|me|us no end|a lot|us a lot|me a lot)?
        (for us|for me)? to (know|hear|learn) (exactly|roughly)? (if|whether|which|what|when|where|how|who);
      any (chance|idea) (of (a|an|another|seeing|sending|you)|you (could|can|have)|which|what|when|roughly|where);
      (please|pls|kindly)? (reply|post|comment|answer) (here|below|back)? (if|with (the|your)) (your|the|you) (result|
        model|chip|version|device|still|serial|batch|os|town|postcode|street|sector)
      """),
    Cue(
      "did-you", .ask, 80,
      """
      ^ (and|or|but|so|also|then|just|ok|well)? did {sthem} !$;
      ^ (and|or|but|also|then|just|ok|well)? (was|were) {sthem} !($|not|to);
      ^ (and|or|but|so|also|then|just|ok|well)? does (your|the|it|he|she|anyone|anybody|any|either|his|her|that|this|
        one|someone) !$;
      ^ (and|or|but|also|then)? has (anyone|anybody|someone|it|your|she|he|any|the) _ !(bothered|troubled);
      and (did|does|was|were) (you|u|your|the|it|he|she|they|anyone|anybody|someone|any|his|her|that|those|these)
        !(a|on|to|not|$);
      and do (you|they|u) !(a|not|$);
      ^ (do|have|are) (you|u|they) (still|already|all|both|also|by any chance|currently|definitely|usually|actually|
        always|normally)* (have|get|got|see|hear|remember|recall|recognise|recognize|use|using|live|work|still|need|
        had|been charged|received|receive|tried|restarted|checked|spoken|contacted|installed|updated|reported|had any|
        seen (any|it|the)|noticed|paid|ordered|opened|booked|seeing|getting|hearing|having|on|in|running|connected|
        logged|safe|hurt|ok|okay|all right|alright|at the|by the|near the|with the|able to (see|log|send|open|tell)|
        kept|got kids|changed|moved|owned|signed);
      ^ (and|or|so|but|also)? (is|are) (the|your|his|her|any|anyone|anybody|someone|everyone|those|these|they) _2
        (still|all|on|in|safe|working|showing|red|green|from|with|coming|or|ok|okay|right|now|up|down|off|warm|cold|
        affected|flashing|blank|lit|open|closed|hurt|without);
      ^ (and|so|or|but)? (is|are) (it|they|she|he|yours|that one|the|your|this|those) _4 or;
      ^ (and|so|or|but)? is (it|that) (definitely|still|only|on|in|all|every|always|your|from|with|for|possible that
        you|when|every|just the|the (same|one|first|old|new|blue|red|small|large|left|right|main|whole|_ or)|one of|
        both|showing|making|coming|plugged|connected|at|a (case|question) of);
      ^ is there (a|an|any|anyone|anybody|still|some) !(number|time|way|chance|thing|point|law|limit)
      """),
    Cue("what-happened", .ask, 85, adding: .onlyQuestion, "^ (and|so)? what (exactly|else)? happened $"),
    Cue(
      "which-one", .ask, 85,
      """
      (which|what|whose) _2 (was|were|are|did|do|does|has|have|s) (it|you|u|your|he|she|they|that|this) !(is|was|think);
      ^ (so|and|but|or|hi|hey|ok|quick)? which (was|were) (it|they|you);
      ^ (so|and|but)? which (one|ones|of (the|our|those|these)) !(is|are we|we|you will|the);
      ^ (so|and|but|roughly|about|exactly|also|now)? what (s|is|was|were) (on|in|the|your|its|his|her|u|ur) (_2)?
        (number|model|code|name|reading|serial|date|version|error|message|label|colour|color|size|make|display|screen|
        light|time|batch|reference|said|saying|showing|postcode|town|temperature|pressure|speed|brand|device|browser|
        setting|address of|order);
      ^ (so|and|but|roughly|about|exactly|also|now)? what (did|does|do|has|had) (the|your|it|he|she|they|you) _3 (say|
        says|said|look|show|read|eat|eaten|order|see|hear|notice|tell|told|use|try|tried|happen|do|buy|pay|ask|write|
        wear|sign|weigh|smell|taste|sound);
      what _ (was|is|are|did|do|does|s) (it|you|your|his|her|he|she|they|that) !(has|will|would|is|worth|like);
      (what|which) (model|version|device|browser|error|carrier|operating|make|phone|size|batch|colour|color|postcode|
        town|stop|line|bus|train|station|platform|branch|street) (number)? (is|are|was|were|did|do|does|it says|you
        (have|are|were|use)|and|or);
      which (of|_) _2 and (which|what|when|how|did|do|was|were|are|is|roughly|who)
      """),
    Cue(
      "how-long", .ask, 80,
      """
      how (long|often|far|old|cold|high|full|loud|fast|hot|deep|wide|recently|late|big|warm|soon after|long after|long
        before|many (times|days|of|people|were|hours|weeks|nights)) _2 (did|do|does|was|were|has|have|had|you|she|he|it)
        !(must|should|we|i|will|think|would|more);
      ^ (so|and|hi|but|just)? how (is|are|s|did|does) (your|the|she|he|they|you feeling|it (look|sound|happen|behave|
        break|come|feel)) !(supposed|hell);
      ^ (and|so|roughly|when|about)* (where|when) (did|does|was|were|are|have) (you|the|your|it|he|she|they|u) !($|going
        to|supposed|we|all);
      ^ (so|and)? (who|whom) (did|told|served|took|answered|delivered|signed|else (was|saw|has)) (you|it|that|the|your)
      """),
    Cue(
      "rhetorical-more", .block([.ask]), 60,
      """
      (do|did|does|are|can|have|would|could|will|how|what|who|where|when) (do|did|are|would|is)? (you|u|they|he|she|we|
        i|people|anyone|anybody|it) (all|not|just|actually|honestly|really|seriously|even|ever|never|people|guys|lot|
        still)* (think|believe|expect|want|imagine|suppose|reckon|realise|realize|hear yourself|kidding|serious|
        joking|happy now|considered|fancy|mind|prefer|kiss|need|not|sleep|honestly|really|seriously|even|ever|insane|
        mad|blind|mean|accuse|call|dare|propose|suggest|gain|cost|know most|know that|know anyone|care|go anywhere|
        deserve|blame|understand|read (the|our|what)|proud|pleased|ashamed|have anything better|pay attention);
      (is|was) it (us|me|too much|too|a good|just (us|me)|so (hard|difficult)|really|any wonder|fair|ok|okay|worth|
        possible|not|our|my|your|asking|reasonable|normal|illegal|a crime|the weather|because|any (surprise|of your));
      is there (anything|a number|something|any (other|point)|a (good|better|time|day)|no);
      (are|were|is) (you|u|she|he|they) (free|available|anywhere|around);
      (did|have) you (know|considered|ever|heard|seen our|met|looked up|read|forgotten|noticed that) !(the (message|
        warning|label|meter));
      (where|what) (is|s) the (harm|crime|problem|scandal|issue|story|point|difference|fuss|outrage|address);
      what (is|s) (more|next|done|left|the point|it to you|good for);
      (what|how) (_2)? (were|was|are|am|is|do|did) (we|i);
      (is|are) (the|this|that|these) (same|best|worst|last) (people|person|_ who)
      """),
  ]
}
