extension EnglishCues {
  /// Candid words that only look like a denial, an attack, an excuse or half an apology.
  static let candour: [Cue] = [
    Cue(
      "should-not-have-no-denial", .block([.deny]), 60,
      "(nobody|no one|none of us) _2 should (ever)? have !(to|had to) _"),
    Cue(
      "those-we-wronged", .block([.nonapology, .doubt]), 60,
      """
      (those|people|everyone|everybody|all) (who|whom|that)? (we|i|he|she|it|they|our _|the _) (have|has|had)? (insulted|
        misled|mocked|humiliated|wronged|let down|endangered|put at risk)
      """),
    Cue(
      "right-it-is-nonsense", .block([.deny, .attack]), 60,
      """
      (you are|you were|she is|he is|they are) (quite|absolutely|entirely|all)? right (that)? (it|this|that|they|the _)
        (is|was|are|were) (all|pure|complete|utter|total|just)* (nonsense|rubbish|ridiculous|absurd|gibberish|wrong)
      """),
    Cue(
      "no-promise", .block([.deny]), 60,
      "(do|does|can|will|would|could) not (promise|guarantee|give|name|announce) (you)? (an|a|any|the) (hour|time|date|day)"
    ),
    Cue("place-kept", .block([.deny]), 60, "(place|turn|spot|seat|number|rights) (is|are) (not)? lost"),
    Cue("not-yet", .block([.deny]), 60, "(is|are|was|were|has|have|had|do|does|did) not (_ _|_)? yet"),
    Cue(
      "ours-not-theirs", .block([.deny]), 60,
      "(has|have|had) nothing to do with (it|this|that) (the _|it|this|that) (is|was) (all|entirely)? (ours|mine|our _|my _)"
    ),
    Cue("right-to-think", .block([.victimage, .attack]), 60, "(right|good|kind) (of you)? to think (of|about) _2"),
  ]
}
