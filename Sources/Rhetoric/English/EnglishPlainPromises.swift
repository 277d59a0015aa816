import Codebook

extension EnglishCues {
  /// Phrases that commit to saying something here; each is a holding statement and a promise.
  private static let sayingHere = """
    ^ (and|but|so|our|the)? (next|another|new|full|first) (update|word|news|message|statement|count|report|post) (is|comes|
      goes|will be)? (here|on this page|on here)? (at|by|before|tomorrow|tonight|today|this|on) !(is available);
    ^ (next|another|new|first) (check|look|round) (here|on this page)? (at|by|before) <n>;
    ^ back (here|with (news|you|an answer))? (at|by|before) <n>;
    (we|i) (answer|reply|report|post|write|speak) (to)? (you|it)? (here|again)* (tomorrow|tonight|this (evening|
      afternoon)|at <n>|by <n>);
    (we|i) (am|are) back (here)? (tomorrow|tonight|this (evening|afternoon)|at <n>|by <n>);
    ^ (a|our|the|first|next|full|written|proper)* (reply|answer|response) (here)? (tonight|tomorrow|today|this
      (evening|afternoon|morning)|at <n>|by _|before _|(within|during|in the course of) the (day|hour|evening));
    ^ (the|our)? (price|prices|figures|figure|count|result|results|answer|list|date|details|times) (and _2)? (tomorrow|
      tonight|today at|by <n>|by (noon|tonight|tomorrow)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday));
    (what|whatever|everything|all) _5 (goes|go|comes|will go|will come|is posted|will be posted|will be) (up|out|straight|
      on|posted|published)? here (by|at|before|as soon|first|tonight|tomorrow|today|when|the (minute|moment|second))
    """

  /// A time, and that we speak then.
  private static let namedHour = """
    (on|by|at|before|tomorrow|tonight|today|this) (_4) (we|i) (tell|post|publish|answer|report|update|explain) (you|here|
      everyone|it|what|how|the|an|our) _2;
    (you|everyone|they) (have|get) (my|our|an|the|your) (answer|reply|answers|news|update) (_2)? (by|before|at|today|tomorrow|
      tonight|on) _1;
    <Name> (rings|calls|phones|emails) (you|him|her|them) (_2)? (at|before|by|tomorrow|tonight|this|on) _1
    """

  /// Commitments in everyday words.
  static let plainPromises: [Cue] = [
    Cue("say-here", .hold, 80, sayingHere),
    Cue("say-here", .promise, 80, sayingHere),
    Cue("named-hour", .hold, 75, namedHour),
    Cue("named-hour", .promise, 80, namedHour),
    Cue("named-hour", .block([.inform]), 60, namedHour),
    Cue(
      "give-news", .hold, 80,
      """
      {sperson} {swilldo} (give|send|bring|get|offer) (you|u|him|her|them|everyone|everybody|all of you|each of you)
        (all|both)? (an|a|the|our|some|more|any|another|my|it)* (full|first|proper|next|new|quick|short|clear|straight|
        definite|final|honest|progress|latest|better)* (update|updates|news|answer|answers|reply|response|information|
        explanation|outcome|result|results|status|report|feedback|idea of when|date|decision) !(about (why this|how
        it)|here <url>|is);
      {sperson} {swilldo} (give|bring) (an|a|some|more|another|regular)* (full|proper|quick|short)? (update|updates|news);
      {sperson} {swilldo} not (leave|keep) (you|anyone|them) (waiting|in the dark|hanging|guessing);
      (you|everyone|they) (will|shall|ll) (have|get|receive|see) (some|more|an|a|the|your|our)? (full|proper|clear)? (
        news|update|answer|reply|response|explanation) (_2)? (by|before|within|in|on|at|as soon as|tomorrow|tonight|
        today|this|soon|shortly|later) !(court);
      not (yet)? have (an|the|all the|any|a|all)* (full|final|clear|good)? (answer|answers|details|explanation|news|
        information|facts|result|results) (yet|right now|at the moment|at this (stage|point|time)|for you yet|for now)
        (but|and|so)? _2 (will|ll|are|am)
      """),
    Cue(
      "short-notice", .hold, 75,
      """
      ^ (and|but|so)? (news|answer|answers|reply|more|update|updates|details|result|results|decision|report) (by|before|
        within|tomorrow|tonight|this (evening|afternoon|morning)|later today|at (<n>|<time>|noon)) !(<url>|of);
      (more|details|update|updates|news|answer|statement|explanation|information) (to|will|is to) (follow|come) (_2)?
        !(<url>|the link);
      (our|the|my|a) _1 (team|crew|manager|colleagues|colleague|staff|people|boss|engineers|engineer|technicians|
        office|lads) (is|are) (already|now|all|right)* on (it|the case) !(with);
      (we|i) (are|am) (already|now|all|right)* (on|all over|onto) (it|this|the case) (now|already|right now|as we
        speak|straight away|$|and);
      (trying|working) to (find|figure|work) (out)? (what|why|how|who|where);
      (need|want|have) (to find out|to work out|to understand|time to (check|look|find)) (what|why|how|who|first|
        where|it|this|into) !(you think);
      (i|we) (just|first|still|do|really|will)* (need|have|want) to (check|look into|speak|talk|ask|look at|investigate)
        (with|to|it|this|into|the|our|what|why|first|that|around) _1 !(you (about|first)|your (id|ticket|bag));
      (i|we) (am|are) (now|just|currently|already)? (on the phone|in touch|in contact|speaking|talking) (right now|now)?
        (with|to) (the|our|my|him|her|them|head office|<Name>);
      {shave} (asked|called|commissioned|brought in|appointed|hired) (an|a|our|the|two|some) (_2)? (expert|experts|
        specialist|specialists|lab|laboratory|engineer|auditor|auditors|team|inspector|investigator|judge|surveyor|vet|
        colleague|manager) to (look|find|check|examine|investigate|review|report|test|see|work out|establish);
      (we|i|they) (are|am|re) (just|still|now|currently)* (checking|looking|investigating|asking around|looking into)
        (now|right now|everything)? $;
      {sperson} {swilldo} (reply|answer|respond|write|report|call|ring|come back) (to (you|all|every|each|everyone) _2)? (in|
        under) (less than|under|about|the next|a few|a couple|<n>|an|half|two|three|one|five|ten);
      (i|we) (am|are) (now|still|currently|already)* (looking|searching|hunting) for (your _|the (parcel|bag|driver|cause|
        reason|source|owner|case|letter|file|order)|a (solution|way)|answers|him|her|them)
      """),
    Cue(
      "plain-promise", .promise, 80,
      """
      {sperson} {swilldo} (all|first|just|definitely|certainly|also)* (give|send|post|bring|get|write|ring|phone|call|
        text|email|message|dm|update|tell|let|say|know|hear|be back|be in touch|be with you|come back|report|reply|
        answer|respond|share|publish|announce|confirm|inform|put out|keep (you|everyone)|keep u|contact|pin|have (an|a|
        the|some|more|news|this|it|your|that|word)|fix|refund|restore|repair|reimburse|replace|find out|reopen) !(if
        you|you (in|to) court|up if|the police|your);
      {sperson} {swilldo} _6 and (then)? (ring|call|phone|write|post|tell|let|get back|come back|update|report|give|
        share|text|email|message|reply|answer|be back|be in touch|publish|send) (you|u|everyone|here|back|it|again|an|a|
        the|to|what|with|in|on|at|by|before);
      you (all)? (will|shall|ll) (all|each|both|also|then|definitely|certainly)* (hear|know|have|get|receive|be (told|
        contacted|informed|updated|notified|called|rung)|see) !(from (our)? (lawyer|lawyers|solicitor|solicitors)|to|
        no|that);
      (an|a|the|your|our|another|next|new|full|first|my) _1 (answer|reply|update|refund|replacement|statement|report|
        call|response|letter|result|decision|parcel|order|money|explanation|findings|results) (will|should|is going to|
        ll) (be|follow|come|reach|arrive|go|land);
      (expect|you can expect) (an|a|our|the|more|some|news|to hear|my)* (answer|reply|update|call|news|response|email|
        letter|back|from (us|me)|hear);
      ^ (and|but|so)? (news|answer|answers|reply|more|update|updates|details|result|results|back (to|with) you) (by|
        before|within|in|tomorrow|tonight|this (evening|afternoon|morning)|later today|at|to follow|on) (_1)? !(<url>);
      (details|more|news|an update|information) (to|will) (follow|come);
      (i|we) (do|can|will)? promise (you|to|that|an|a)* (answer|reply|update|news|to (tell|answer|reply|come back|
        publish|report|fix|refund|replace)|tell|report|publish|come back|get back|let you);
      (aim|hope|plan|expect|intend|undertake|commit|aiming|hoping|promise) to (be back|come back|get back|reply|answer|
        respond|tell|let|update|report|publish|post|share|give|send|ring|call|fix|refund|restore|reopen|have);
      (give|allow) (me|us) (until|till|an hour|a (day|week|couple)|<n>|two|three|half) _5 (and|to|we|i|then|$);
      {sperson} (are|am|is) going to _2 (back|touch|update|tell|let|report|post|publish|answer|reply|share|ring|call)
        (with|to|you|here|it|what|by|at|in|on);
      ^ (the|our|full|all)* (results|answers|findings|details|refunds|replacements|letters|figures) (will|should|are going
        to) (be|follow|come|reach|arrive|go|land)
      """),
    Cue(
      "plain-no-promise", .block([.promise, .hold]), 60,
      """
      (you|they) (will|ll) (hear|be hearing) from (our|my|the) (solicitors|lawyers|lawyer|solicitor|legal);
      (if|unless|when) you _5 (we|i) (will|ll) (answer|look|tell|call|reply|share|check|get back) _2 $;
      (can not|can|could not|not|never) (yet)? (promise|guarantee) _3;
      (you|they) (will|ll) (never|not) (hear|get|have|receive|see) _3;
      (have|has|had) (already)? (told|given|sent|answered|replied) _4
      """),
  ]
}
