import Codebook

/// The numbers of the model: rates, sizes and delays, all integers.
///
/// Where a source gives a number, it is named; the others are design choices, calibrated once on the findings that the
/// program measures (`badbuzz model`). Thousandths unless said otherwise.
public struct Parameters: Equatable, Sendable {
  // MARK: Attention

  /// Share of what appears before people that they ever look at.
  public var attention = 500
  /// Whether the hours of the day and the days of the week matter; 0 for an even clock.
  public var rhythm = 1
  /// The cutoff of the reaction delay in seconds: as likely in every moment until then (Zhao et al. 2015).
  public var delayCutoff = 300
  /// Half-life of the novelty of a topic, in minutes (Wu & Huberman 2007).
  public var noveltyHalfLife = 69
  /// Exponent of the stretched exponential by which novelty decays (Wu & Huberman 2007).
  public var noveltyExponent = 400
  /// One in so many must have posted within an hour for the topic to be shown to strangers.
  public var trendingShare = 400
  /// One in so many must have posted within an hour for answers to come too late.
  public var viralShare = 300

  // MARK: Passing on

  /// Share of those who look at an ordinary post that pass it on, in millionths.
  public var share = 3000
  /// How much more readily a grievance against the organisation is passed on by those whom it angers.
  public var grievanceSpread = 3500
  /// What a hop after the first keeps of that.
  public var laterHops = 700
  /// Spread of the quality of posts: standard deviation of its logarithm.
  public var qualitySpread = 2100
  /// Share of those who look at an ordinary post that answer it, in millionths.
  public var answer = 12_000
  /// What anger does to passing on (Berger & Milkman 2012: 34 % more, a standard deviation).
  public var angerSpread = 1340
  /// What worry does to passing on (21 % more).
  public var worrySpread = 1210
  /// What joy does to passing on (30 % more for awe).
  public var joySpread = 1300
  /// What sadness does to passing on (16 % less).
  public var sadnessSpread = 840
  /// What each moral-emotional word does to passing on (Brady et al. 2017: 20 % more).
  public var moralWordSpread = 1200
  /// What each word about an out-group does to passing on (Rathje et al. 2021: 67 % more).
  public var outgroupWordSpread = 1670
  /// What falsehood does to passing on (Vosoughi et al. 2018: 70 % more).
  public var falsehoodSpread = 1700
  /// What the first mark of approval does to the next (Muchnik et al. 2013: 32 % more).
  public var herding = 1320
  /// Share of those who look at an ordinary post that approve of it.
  public var approval = 40

  // MARK: Chatter

  /// Ordinary posts about anything, as thousandths of each person's own rate; 0 for a community that talks of the
  /// crisis only.
  public var chatter = 0
  /// Share of chatter that passes on something from outside the community (Pew 2021: 49 %).
  public var chatterShares = 490
  /// Share of chatter that answers somebody (Pew 2021: 33 %).
  public var chatterAnswers = 330

  // MARK: Feeling

  /// How strongly what they see angers people.
  public var angerGain = 1000
  /// How strongly empathy for the organisation restores trust in it (Schoofs et al. 2019).
  public var empathyGain = 1000
  /// How much trust a unit of anger costs.
  public var trustLoss = 440
  /// How much people take over from another's attitude (Yaniv 2004: 30 % for another's opinion).
  public var sway = 300
  /// Distance of attitudes beyond which people take over nothing, in thousandths; 0 for that of their segment.
  public var confidence = 0
  /// Half-life of anger without a good answer, in hours.
  public var angerHalfLife = 18
  /// Half-life of anger with full empathy, in hours.
  public var soothedHalfLife = 5
  /// Half-life of the way back to the former trust when nothing was repaired, in days.
  public var recoveryHalfLife = 80
  /// The same when the cause was corrected, in days.
  public var repairedHalfLife = 14

  // MARK: Speaking

  /// Share of those who look and are aroused that write, for the loudest.
  public var outspokenness = 900
  /// What the fear of isolation takes when one's side is a minority (Matthes et al. 2018: r = .10).
  public var silence = 200
  /// How many others must have posted within the hour, as one in so many, to halve the wish to join in.
  public var saturationShare = 60
  /// How much being shared and approved raises the next outrage (Brady et al. 2021: learning rate).
  public var outrageLearning = 80

  // MARK: Waiting

  /// Share of people who wait in vain that tell others (Lithium Technologies 2013).
  public var tellsOthers = 290
  /// Share that takes the complaint elsewhere.
  public var escalates = 260
  /// Share that shames the organisation in public.
  public var shames = 150

  // MARK: The press

  /// Outlets of the press.
  public var outlets = 12
  /// Chance that an outlet takes up a topic of national size within ten minutes, in daytime.
  public var coverage = 6
  /// Posts within an hour that make a topic of national size, as one individual in so many.
  public var nationalShare = 250
  /// How coverage grows with posts: the exponent (Cagé et al. 2022 give the sign).
  public var coverageExponent = 700
  /// How much more readily an outlet that lives from advertisements follows popularity.
  public var adFunded = 1500
  /// How much less readily an outlet that its readers pay does.
  public var paywalled = 800
  /// Share of outlets that copy another's story.
  public var copying = 600
  /// How much of a copied text is verbatim (Cagé et al. 2020: 64 %).
  public var verbatim = 640
  /// Share of the individuals who read the largest outlet's article.
  public var readership = 40

  // MARK: What the organisation says

  /// Size of all that words do.
  public var words = 1000
  /// What the organisation's followers see of what it says.
  public var statementReach = 600

  /// The model as it ships.
  public init() {}

  /// A number by which experiments vary the model.
  public struct Field: Sendable {
    /// Its name in an experiment's file.
    public let name: String
    /// Its value.
    public let path: WritableKeyPath<Parameters, Int> & Sendable
  }
}
