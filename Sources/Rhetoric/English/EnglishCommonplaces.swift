import Codebook

extension EnglishCues {
  /// What is said in so many words.
  static let commonplaces: [Cue] = [
    Cue(
      "plain-did-not", .deny, 80,
      """
      (nobody|no one) (at|in|from|here|on) _3 (ever|has ever)? (said|wrote|insulted|deleted|promised|called|claimed|
        told|censored|meant);
      nothing (happened|is wrong)
      """),
    Cue(
      "plain-minor", .justify, 80,
      """
      (no one|nobody) (was|got|has been|is) (affected|in danger|(badly|seriously|really) (hurt|injured|harmed))
      """),
    Cue(
      "plain-supplier", .scapegoat, 80,
      """
      (our|a|the|an|their|one of our) (former|external|third party|outside|new|own|young|junior|delivery|payment|
        logistics|it|social media|transport|technical)* (supplier|suppliers|provider|providers|partner|partners|
        contractor|contractors|subcontractor|subcontractors|agency|vendor|carrier|courier|third party|third parties|
        intern|trainee|employee|franchisee|manufacturer|factory|competitor|competitors|apprentice|freelancer|temp|
        host|community manager) (has|have|had|was|were|is|are|did|alone|clearly|simply|unfortunately)* (failed|made|
        who|which|alone|acted|posted|sent|wrote|let|lost|broke|forgot|caused|messed|screwed|dropped|responsible|at
        fault|to blame|did not|without|mishandled|deleted|published|decided|leaked) !(about|looking|aware|working|
        investigating|on it|here)
      """),
    Cue(
      "plain-blame", .scapegoat, 85,
      """
      blame (it)? (on)? (the|our|your|them|<Name>)
      """),
    Cue(
      "plain-get-lost", .attack, 90,
      """
      (get lost|piss off|fuck off|bugger off|shut up !shop|get a life|grow up|get over it|go away|go home|cry more|
        deal with it|get a grip|calm down|dry your (eyes|tears)|man up|cry me a river|suck it up|jog on)
      """),
    Cue(
      "plain-discredit", .attack, 75,
      """
      spare us;
      (shame on you|how dare you|spare us|give us a break|give me a break|what a joke|you people)
      """),
    Cue(
      "plain-legal", .threaten, 90,
      """
      (our|the) (lawyers|lawyer|legal team|legal department|solicitors|attorneys) (will|are|have|is|shall|would|has
        been);
      (you|they) (will|are going to|shall) (regret|hear from|pay for)
      """),
    Cue(
      "a-handful", .justify, 75,
      """
      (only|just|merely) (a|some)? (very|tiny|small)* (handful|minority|fraction|few|couple) (of)? (our|the)? (customers|
        people|users|passengers|fans|cases|accounts|orders|supporters|members|guests);
      (it is|that is|this is|as stated|as written|clearly) (all|clearly|stated|written|set out)* in (our|the|your) (terms|
        contract|small print)
      """),
    Cue(
      "an-accident", .excuse, 75,
      """
      (it|this|that) was (just|simply|only|purely)? (an|a) (unfortunate|genuine|pure)? (accident|honest mistake)
      """),
    Cue(
      "at-work", .correct, 70,
      """
      (teams|team|engineers|technicians|crews|developers) (are|is) (working|already working|hard at work) (hard|day and
        night|around the clock|flat out)* to (restore|fix|repair|resolve|solve|replace)
      """),
  ]
}
