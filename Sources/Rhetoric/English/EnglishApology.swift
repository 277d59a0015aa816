import Codebook

extension EnglishCues {
  static let apology: [Cue] = [
    Cue(
      "sorry-for", .apologise, 90,
      """
      {we} {wish} (say|be)? {are}? {very} sorry (for|about|that we|that i|that our|we|i|to have|we have|to {people});
      {we} {are} {very} sorry $ !(but|we can not|you feel|if);
      {we} {are} {very} sorry (your|our|the|this|that this|that the|that your) !(feel|frustration)
      """),
    Cue(
      "sorry", .apologise, 75,
      """
      ^ were {very} sorry (for|about|that);
      ^ {very} sorry (for|about|your|our|we are late|we missed|we got|that we|to have) !(feeling);
      ^ {very} sorry $ !(but|wrong (number|account|page|person)|we can not|no|not|we do not|we are not|we are unable|to hear|i do not|there is nothing);
      ^ (a|an) (huge|big|sincere|massive) sorry;
      ^ (oops|ouch|yikes) {very} sorry
      """),
    Cue(
      "apologise", .apologise, 90,
      """
      {we} {wish} {very} (apologise|apologize) {very} !if;
      {we} (have|has) apologi~ {very} (to|for);
      (please)? accept (our|my) (sincere|sincerest|deepest|heartfelt|full|unreserved)* (apologies|apology);
      (extend|offer|send|give) (you|them|our fans)? (our|my|a|an) (sincere|sincerest|deepest|heartfelt|full|
        unreserved|public|proper)* (apologies|apology);
      {we} owe {people} (all)? (an|a) (huge|full|real|proper|sincere|public)* apology;
      can not {very} apologise enough;
      can not apologize enough
      """),
    Cue(
      "apologies", .apologise, 75,
      """
      (our|my) (sincere|sincerest|deepest|heartfelt|full|unreserved|very|most|humble|genuine)* (apologies|apology)
        (for|to|that|$);
      ^ {very} (sincere|sincerest|deepest|heartfelt|many|huge|our)* apologies (for|to|that we|about|$);
      ^ apologising for;
      this is (a|our|an) (full|unreserved|public|sincere)* apology
      """),
    Cue(
      "regret", .apologise, 70,
      """
      {we} {very} regret (what we|our (mistake|error|failure|words|choice|decision|tone|silence|part)|having|that we|
        not|posting|how (we|this|it)|the (error|mistake|delay|inconvenience|trouble|distress|pain|harm|hurt (we|this)|
        words|tone|way we)|any inconvenience|this (mistake|error|delay|failure)) !(that you|to do|_2 (may|if));
      (we|i) (ask|beg) (for)? (your|their) (forgiveness|pardon);
      (please)? forgive (us|me)
      """),
    Cue(
      "own-fault", .apologise, 85,
      """
      (is|was|were) (entirely|all|completely|totally|solely|wholly|simply|{very})* (our|my) (own)? (fault|mistake|
        error|responsibility|failing|failure|doing|bad);
      (the)? (fault|blame|responsibility|mistake|error) (is|was|lies|rests) (entirely|all|solely)* (ours|mine|with us|
        with me|on us);
      (is|was) our (own)? (site|website|shop|store|system|app|team|company|club|office|depot|warehouse) s (own)? (fault|
        mistake|error);
      ^ (our|my) (bad|mistake|fault);
      (it|that|this|which|fault|all) (is|was) (all|totally|entirely|squarely)* on us $;
      ^ mea culpa
      """),
    Cue(
      "own-wrong", .apologise, 85,
      """
      (we|i) (badly|clearly|completely|seriously)* underestimated;
      (we|i) (were|was) (simply|just|clearly)* not (ready|prepared|up to it|good enough|clear enough|fast enough|
        careful enough);
      (we|i) (clearly|really|simply|badly|also|have|just|all)* (got|get|gotten) (this|it|that|things|_2) (badly|very|
        completely|horribly|so)* wrong;
      (we|i) (were|was|are|am) (clearly|completely|badly|simply|just)* (wrong|at fault|to blame|responsible for);
      (we|i) (really|badly|clearly|have|seriously|just|totally)* (screwed|messed|fouled|slipped|stuffed|cocked) (this|
        it|that)? up;
      (we|i) (really|badly|clearly|have|simply|just)* (dropped the ball|fallen short|fell short|blew it|failed (you|
        our|to|them|all|as|$)|let _3 down);
      (we|i) (clearly|have|really|just|also)* (made|make) (a|an|some|this|that|the) (serious|bad|big|huge|terrible|
        stupid|real|grave)* (mistake|mistakes|error|errors);
      (we|i) (should|ought to) (never|not|really)* have;
      (we|i) (take|accept|assume|bear|own) (the|full|entire|complete|total|all|our)* (responsibility|blame|fault);
      (we|i) own (it|this|that|our mistake);
      there is no excuse;
      (we|i) have no excuse;
      no excuses $;
      (we|i) could and should have;
      you deserved better;
      {fans} deserve better;
      you deserve better !(than)
      """),
    Cue(
      "if-offended", .nonapology, 90,
      """
      (sorry|apologise|apologize|apologies|apology|regret) !(to (hear|see|read|learn)) _3 (if|in case|whether|should)
        (any|anyone|anybody|some|someone|you|this|our|we|it|the|he|she|people|that|my|i);
      if (anyone|anybody|someone|you (felt|feel|found (it|this|that|our)|took (it|this|that|offence)|(were|are) _1
        {hharmed})|some|any|people|the|our|this|that) _6 (sorry|
        apologise|apologize|apologies|regret)
      """),
    Cue(
      "you-feel", .nonapology, 90,
      """
      (sorry|regret) (that)? (you|they|some|people|some people|some _2|anyone|certain _) (feel|felt|took|take|think|see|
        found|find|got|chose|choose|decided|prefer) !(having|experiencing|affected|seeing|dealing|going|facing|still|
        waiting|stuck|let|being);
      (sorry|apologise|apologize|regret) (for)? (the way|how) (you|some|this|people|they|it) (feel|felt|was perceived|
        was interpreted|was received|took|came across|made);
      (sorry|apologies|apologise|apologize) for (any|the|your) (offence|offense|upset|hurt|misunderstanding|confusion)
        (that)? (you|some|people|may|might|caused $|felt);
      (sorry|apologies|apologise|apologize) for (your|any misunderstanding|the misunderstanding|how you)
      """),
    Cue(
      "mistakes-made", .nonapology, 70,
      """
      mistakes were made (but|and (we|lessons)|on (all|both)|by (all|both|many|everyone));
      mistakes have been made;
      (it|this|that) was not (meant|our intention) to (offend|upset|hurt);
      sorry that (the truth|reality)
      """),
    Cue(
      "doubted-harm", .doubt, 60,
      """
      (sorry|apologise|apologize|apologies|apology|regret) _6 (offended|offence|offense|upset|misunderst~|
        misinterpret~|oversensitive);
      (apologise|apologize|apologies|sorry) (on behalf of|for) (the|her|his|their|this) _2 (behaviour|behavior|
        actions|words|conduct) of
      """),
    Cue(
      "hear", .block([.apologise]), 60,
      """
      sorry to !(have|keep|leave|make|let|put|everyone|everybody|all|anyone|anybody|those|the|our|every|each|you) _;
      sorry !($) (that)? you !((have)? (had|have) to|were (stuck|left|kept|made to|overcharged|charged|ignored|told|given|sent|
        treated|spoken to|caught|turned away|let down|mis~|locked|double)|spent|waited|missed|received|never got|lost|
        found out|could not (get|reach)) _;
      regret to (inform|say|announce|tell)
      """),
    Cue(
      "request", .component(.request), 60,
      """
      forgive (us|me);
      (ask|beg|hope|asking) _3 (forgiveness|pardon);
      (second|another) chance
      """),
    Cue(
      "repentance", .component(.repentance), 60,
      """
      (will|must|should|can|shall|does) (never|not)? (ever)? (happen|occur|repeat) (itself)? again;
      never again;
      (will|must) not be repeated;
      (we|i) (will|must|promise to|are going to|are determined to|commit to|are committed to|have to) (do|be|get)
        (much)? better;
      (have|has) learn~ (from|our|a|the);
      (learn|learning) (our lesson|from this|from it|the lessons);
      we are changing
      """),
    Cue(
      "explanation", .component(.explanation), 60,
      """
      (here is|this is) (exactly)? (what happened|why);
      what happened (is|was);
      (this|it|that|which) (happened|was caused|occurred|is)? (because|due to|as a result of|after);
      (the|our) (root)? cause (is|was);
      (because|due to|following) (a|an|the|our|we);
      the reason (is|was|for|why)
      """),
  ]
}
