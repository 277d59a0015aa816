import Codebook

extension EnglishCues {
  static let empathy: [Cue] = [
    Cue(
      "sorry-to-hear", .empathise, 75,
      """
      sorry (to|that i have to|we have to) (hear|see|read|learn|know|find out);
      sorry (that)? you (are|have been|were|had) (still)? (having|experiencing|affected|seeing|dealing|going|facing|
        waiting|being|in|through|trouble|without) !(left|kept|with no)
      """),
    Cue(
      "understand", .empathise, 80,
      """
      (we|i) (can|do|fully|completely|totally|really|absolutely|certainly|perfectly|also|all|well|know and)*
        (understand|imagine|appreciate|get|hear|share|recognise|recognize|feel|see|know) (that|just|exactly|and
        share)? (how|why|what|your|you are|that you|the|you feel|this is|it is|their|it must|people are|our fans) _3
        (frustrat~|ang~|upset~|disappoint~|worr~|annoy~|hurt~|pain~|feel~|stress~|difficult|concern~|hard|horrible|
        awful|important|anxi~|distress~|fed up|sadness|shock~|scary|inconvenien~|furious|let down);
      (your|their|the) (frustration|anger|disappointment|worry|concern|concerns|pain|sadness|hurt) (is|are)
        (completely|entirely|totally|more than|fully)* (understandable|legitimate|justified|fair|valid|right);
      (you|people) (are|have) (absolutely|completely|every|quite|all|totally|the)* (right|reason) to be (angry|upset|
        annoyed|furious|disappointed|worried|frustrated);
      (we|i) (totally|completely|really)* (feel|share) (for you|your|for everyone|their);
      (we|i) (hear|see) you $;
      (we|i) would (also)? be (angry|upset|annoyed|furious|frustrated|disappointed) too
      """),
    Cue(
      "thoughts", .empathise, 80,
      """
      (our|my) (thoughts|hearts|heart|deepest sympathies|condolences|sympathies|prayers) (are|is|go|goes) (out)?
        (with|to);
      (our|my) (deepest|sincere|heartfelt)* (condolences|sympathy)
      """),
    Cue(
      "not-the-experience", .empathise, 65,
      """
      (is|be|been|sounds|was) {very} (frightening|maddening|exhausting|heartbreaking|infuriating|terrifying|nerve
        wracking|humiliating|worrying|distressing|unbearable);
      (not|never) (the|an|a)? (kind of|sort of|type of)? (experience|service|standard|day|start) (that)? (we|i|you)
        (want|would want|expect|should|deserve|wish|had hoped|aim);
      (must|can|know it is|know this is) (be|have been|so|very|really|how)* (frustrating|upsetting|worrying|
        distressing|horrible|difficult|painful|awful|annoying|stressful|scary);
      (how|so|really|very) (frustrating|upsetting|worrying|distressing|annoying|stressful) (this|that|it|for);
      (that is|this is|that sounds|sounds) (so|really|very|incredibly|such|pretty)* (frustrating|upsetting|awful|
        horrible|worrying|stressful|rough|annoying);
      (we|i) know (how|that|what) _3 (means|mean|matters|matter|waiting|waited|let down|counting on|without|ruined|
        cost)
      """),
    Cue(
      "care", .empathise, 60,
      """
      (hope|glad) (that)? (you|everyone|your) (are|is) (ok|okay|safe|well|alright);
      (we|i) (worry|are worried|are concerned) (for|about) (you|those|everyone|the)
      """),
    Cue(
      "thanks", .ingratiate, 75,
      """
      (thanks|thank you|thankful|grateful) (so|very|all|again|a|much|lot|million|to everyone|everyone|{people})* (for|
        to) !(nothing|ruining|your understanding in advance|lying);
      (we|i) {very} (thank|appreciate) (you|your|everyone|all|the|our|it) !(that|how);
      (we|i) {very} (value|love|cherish) (your|our|you|every);
      (we|i) are (so|very|really|truly)* grateful
      """),
    Cue(
      "praise", .ingratiate, 70,
      """
      you (are|have been|were) (the best|amazing|incredible|fantastic|wonderful|awesome|brilliant|so patient|right to
        (raise|point|tell|flag|say|call));
      (best|greatest|incredible|amazing|fantastic|loyal|wonderful) {fans};
      (good|fair|great|excellent) (point|question <Name> $|spot|shout|idea);
      you matter to us;
      (your|the) (support|loyalty|patience|feedback|passion) (means|mean|is|are) (so|everything|the world|invaluable|
        appreciated|a lot|much|incredible)
      """),
    Cue(
      "ironic-thanks", .block([.ingratiate]), 60,
      """
      (thanks|thank you) (a lot|so much|very much)? for (nothing|ruining|lying|your insults|the (lecture|insults|
        abuse|useless|free advice)|that (brilliant|genius));
      would (have)? appreciate
      """),
  ]
}
