import Testing

@Suite struct AllyTests {
  @Test func aRefusalNeedsAConditionAndAConditionARefusal() {
    expect(
      [
        Edit("when: { trust_below: 60 }", "when: ⟦{ trust_below: 60 }"),
        Edit("      refusal: You do not need me.\n", ""),
        Edit("  allies.critic.refusal", "  ⟦allies.critic.refusal", in: .texts),
      ],
      [
        "error: `when` without `refusal` (say what they answer when they do not agree)",
        "error: the case has no text `allies.critic.refusal` (delete it)",
      ])
    expect(
      [Edit("      when: { trust_below: 60 }\n", ""), Edit("refusal: You", "refusal: ⟦You")],
      ["error: `refusal` without `when` (say when they agree, or delete `refusal`)"])
  }

  @Test func anAllyWhoAlwaysAgreesNeedsNeither() {
    expect(
      [
        Edit("      when: { trust_below: 60 }\n", ""), Edit("      refusal: You do not need me.\n", ""),
        Edit("  allies.critic.refusal: Vous n'avez pas besoin de moi.\n", "", in: .texts),
      ], [])
  }

  @Test func anAllyIsOfAKind() {
    expect(
      "kind: expert", "kind: ⟦friend",
      "error: `friend` is not a kind of ally (one of influencer, expert, customer, employee)")
  }

  @Test func anAllyCanBeAskedBothWays() {
    let openly = """
          openly:
            when: { trust_below: 60 }
            answer: With pleasure.
            refusal: You do not need me.
            effects: [ { support: { channel: twitter, people: 50 } } ]

      """
    expect(
      [Edit("  - id: critic", "  - ⟦id: critic"), Edit(openly, "")], ["error: an ally lacks `openly` (add `openly: …`)"]
    )
    expect(
      openly, "    openly: ⟦always\n",
      "error: a map (asking openly) is wanted here, not `always` (keys: when, answer, refusal, effects)")
  }

  @Test func whatIsAskedCovertlyComesOut() {
    let exposure = """
            exposure:
              after: 240
              when: { spoken: 1 }
              text: Her mails are out.
              effects: [ { exposure: { channel: twitter } } ]

      """
    expect(
      [Edit("    covertly:\n      answer", "    covertly:\n      ⟦answer"), Edit(exposure, "")],
      ["error: asking covertly lacks `exposure` (add `exposure: …`)"])
    expect("after: 240", "after: ⟦-1", "error: -1 is out of range (a whole number from 0 to 525600, without quotes)")
    expect("        when: { spoken: 1 }\n", "")
  }

  @Test func theAnswersOfAnAllyAreTranslated() {
    expect(
      [
        Edit("answer: If", "answer: ⟦If"), Edit("text: Her mails", "text: ⟦Her mails"),
        Edit("  allies.critic.covertly: Si vous voulez.\n", "", in: .texts),
        Edit("  allies.critic.exposure: Ses mails sont sortis.\n", "", in: .texts),
      ],
      [
        "error: the text `allies.critic.covertly` has no translation (add it to texts/fr.yaml)",
        "error: the text `allies.critic.exposure` has no translation (add it to texts/fr.yaml)",
      ])
  }

  @Test func whatTheirEffectsSayIsTranslated() {
    let say = "{ say: { channel: twitter, voice: colleague, strategies: [bolster], text: Good rye! } }"
    expect(
      [
        Edit("effects: [ { support: { channel: twitter, people: 50 } } ]", "effects: [ \(say) ]"),
        Edit("effects: [ { tire: 1 } ]\n      exposure", "effects: [ \(say) ]\n      exposure"),
        Edit("effects: [ { exposure: { channel: twitter } } ]", "effects: [ \(say) ]"),
        Edit(
          "  allies.critic.openly:",
          "  allies.critic.openly.say: Bon !\n  allies.critic.covertly.say: Bon !\n  allies.critic.exposure.say: Bon !\n"
            + "  allies.critic.openly:", in: .texts),
      ], [])
  }

  @Test func aConditionNamesAnAllyThatExists() {
    expect("approached: critic", "approached: ⟦critics", "error: there is no ally `critics` (did you mean `critic`?)")
    expect("covert: critic", "covert: ⟦mia", "error: there is no ally `mia` (one of critic)")
  }
}
