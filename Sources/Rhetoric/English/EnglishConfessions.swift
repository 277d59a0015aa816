extension EnglishCues {
  /// Admissions of what was done or left undone, in plain words and without "sorry" (decision rule 2).
  static let confessions: [Cue] = [
    Cue(
      "broken-word", .apologise, 75,
      """
      (we|i) (have|had|then|simply)* (broke|broken) (our|my|a|the|that|this|every) (own)? (word|promise|promises|pledge);
      (we|i) (have|did|could|had) not (keep|kept|honour|honoured|hold|held to) (our|my|that|this) (own)? (word|promise|
        promises|pledge|commitment|commitments|side of)
      """),
    Cue(
      "did-nothing", .apologise, 75,
      """
      (we|i) (then|still|simply|just|have)* (did|done) nothing (about (it|this|that|them)|when|until|$) !(we could);
      (we|i) (knew|were told|were warned|was told|was warned|had been told|had been warned|saw it|had seen) _5 and (we|
        i)? (still)? (did nothing|said nothing|kept (it|quiet|silent)|looked away|looked the other way|carried on|went
        ahead|went on|ignored it|let it|waited|sat on it|sold)
      """),
    Cue(
      "looked-away", .apologise, 75,
      """
      (we|i) (have|had|all|simply|just|then)* (looked (away|the other way)|turned a blind eye|(shut|closed) (our|my)
        eyes) !(from|for a second|and (counted|made a wish|breathed));
      (we|i) (have|had)? kept (it|that|this|them|the news|what we knew) (to (ourselves|myself)|from you|quiet|secret|
        hidden);
      (we|i) (chose|preferred|decided) not to (ask|look|listen|tell you|say so|know|check|see|hear|warn|answer);
      (we|i) (have|had)? ignored (the|your|her|his|their|every|all|several|two|three|four|five|<n>)* (warning|warnings|
        alarm|alarms|complaints|letters|calls|signs|alert|alerts)
      """),
    Cue(
      "unprotected", .apologise, 75,
      """
      (we|i) (have|had|did)? not (protect|protected|look after|looked after|keep|kept|believe|believed|hear|heard|take|
        taken|took) (you|him|her|them|(this|that|our|your|the) (child|boy|girl|player|players|patient|patients|guest|
        guests|team|driver)) (safe|seriously|$|and|as we should|from|when|at the time)
      """),
    Cue(
      "should-not-have", .apologise, 70,
      """
      (nobody|no one|none of (us|our _)|not one of us) (_|in this _|in our _|on our _)? should (ever)? have !(to|had
        to) (been _|_)
      """),
    Cue(
      "from-us", .apologise, 75,
      """
      (order|orders|instruction|instructions|rule|decision|call|choice|idea|request|post|tweet|words|mistake|error)
        (_3)? (came|comes|come) from (us|me|our own|our head office);
      (we|i) (took|made) (that|the|this) (decision|call|choice) and (it|that) (was|is) (the|a)? (wrong|bad|poor|mistake);
      (asked|told|instructed|ordered|made) to _6 by (us|me) $
      """),
    Cue(
      "they-are-right", .apologise, 60,
      """
      (the|this|that|her|his|their|your) (report|article|investigation|audit|inspector|auditor|journalist|programme|
        documentary|ombudsman|union|inspectors|auditors) (is|was|were|are) (right|true|accurate|correct) !(that we|
        to|in that|about (the weather|some));
      (all of it|every word (of it)?|everything (you|they|she|he) (say|said|says|wrote)|what (you|they|she|he) (say|said|
        says|wrote|write) _4) (is|was) (sadly|unfortunately|all|quite|absolutely)* true $
      """),
    Cue(
      "our-people-were-wrong", .apologise, 70,
      """
      (our|my) (manager|driver|guard|agent|colleague|steward|stewards|staff|cashier|engineer|editor|doorman|team|
        director|chief executive|moderator|receptionist|waiter|security) (was|were) (clearly|simply|plainly|badly)*
        (wrong|in the wrong|at fault|out of line) !(about you|to trust|to believe|number|size|foot)
      """),
    Cue(
      "to-save-money", .apologise, 70,
      """
      (we|i) _9 to save (money|costs|time and money|on _|a few (pounds|euros|quid|pennies|minutes)) !(you|for you);
      (we|i) (have)? cut corners;
      (we|i) (put|placed) (the|our)? (budget|profit|profits|money|margin|margins|sales|targets|growth|image|deadline)
        (first|before|above|ahead of)
      """),
  ]
}
