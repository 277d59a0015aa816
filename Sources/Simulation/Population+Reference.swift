import Codebook

extension Population {
  /// A community of no case in particular: the shares and attitudes of the research notes, half of it at home on Twitter.
  ///
  /// Attitudes run from -1 to 1 in the notes and become trust from 0 to 100. Shares and attitudes are design choices of
  /// the notes, not findings.
  public static func reference(agents: Int = 5000, crisis: CrisisType = .preventable) -> Population {
    Population(
      agents: agents, peoplePerAgent: 50,
      parts: [
        Part(segment: .customers, share: 430, trust: 55, anger: 2),
        Part(segment: .bystanders, share: 270, trust: 50, anger: 0),
        Part(segment: .fans, share: 120, trust: 80, anger: 0),
        Part(segment: .complainers, share: 60, trust: 30, anger: 12),
        Part(segment: .activists, share: 30, trust: 35, anger: 10),
        Part(segment: .trolls, share: 20, trust: 40, anger: 10),
        Part(segment: .employees, share: 20, trust: 65, anger: 0),
        Part(segment: .competitors, share: 20, trust: 47, anger: 0),
        Part(segment: .inauthentic, share: 15, trust: 25, anger: 10),
        Part(segment: .influencers, share: 10, trust: 50, anger: 0),
        Part(segment: .journalists, share: 5, trust: 50, anger: 0),
      ],
      channels: [
        Channel(platform: .twitter, followers: 60_000),
        Channel(platform: .facebook, followers: 50_000),
        Channel(platform: .forum, followers: 10_000),
      ],
      crisis: crisis, history: false)
  }
}
