import Codebook

/// Something that people can see.
public struct Stimulus: Equatable, Sendable {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    /// Something happens: heat -100 (good news) to 100 (outrage), blame 0 to 100, reach in thousandths of the channel.
    case shock(heat: Int, blame: Int, reach: Int)
    /// Somebody with so many followers posts.
    case voice(followers: Int, segment: Segment, mood: Mood, act: PostAct)
    /// An individual of the community posts something: where a cascade begins.
    case seed(Seed)
    /// So many individuals suffer an ordinary failure, and complain to the organisation as their temper is.
    case grievance(people: Int)
    /// The organisation speaks to those who follow it there.
    case statement(Statement)
    /// The organisation answers, after so many answers of the same hour.
    case reply(Statement, to: Addressee, alreadyAnswered: Int)
    /// A post was hidden before so many witnesses; fairly when it broke the published rules of the page; with a reason
    /// given to those who ask or without.
    case hiding(Addressee, isFair: Bool, isExplained: Bool)
    /// A cheerful scheduled post goes out.
    case cheer(followers: Int)
    /// The truth comes out, perhaps against a denial.
    case revelation(contradictsDenial: Bool, blame: Int)
    /// Outlets of the press take the matter up by themselves.
    case coverage(outlets: Int)
    /// So many individuals who like the organisation speak up for it: by themselves, or covertly asked to.
    case support(people: Int, isCovert: Bool)
    /// Covert support is exposed.
    case exposure
  }

  /// Whose post the organisation answers or hides.
  public enum Addressee: Equatable, Sendable {
    /// A post of the script, read by so many people.
    case crowd(audience: Int)
    /// The post of an individual, by its number (`Post.number`).
    case post(Int)
    /// Its author alone, in private.
    case author(ofPost: Int)
  }

  /// The tick at which it takes effect, counted from the start of the case.
  public var tick: Int
  /// The number of the channel.
  public var channel: Int
  /// What it is.
  public var kind: Kind
  /// A number of the caller's, handed back in the causes of posts.
  public var cause: Int

  /// Makes a stimulus.
  public init(tick: Int, channel: Int, kind: Kind, cause: Int) {
    self.tick = tick
    self.channel = channel
    self.kind = kind
    self.cause = cause
  }
}

/// A post that an experiment puts into the community.
public struct Seed: Equatable, Sendable {
  /// Who posts it, or nil for somebody drawn at random among those at home on the channel.
  public var author: UInt32?
  /// What it feels like.
  public var mood: Mood
  /// What it does.
  public var act: PostAct
  /// Whether it speaks of the organisation, and against or for it by its mood; otherwise it is of anything else.
  public var isAboutOrganisation: Bool
  /// Moral-emotional words in it, 0 to 15.
  public var moralWords: Int
  /// Words about "them", 0 to 15.
  public var outgroupWords: Int
  /// Whether it is false, and novel for that.
  public var isFalse: Bool
  /// How close the author is to those who read it, 0 to 100; 50 is usual.
  public var tieStrength: Int
  /// How much its language is that of the community, 0 to 100; 50 is usual.
  public var styleMatch: Int
  /// Marks of approval (or, negative, of disapproval) that it starts with, -100 to 100.
  public var likes: Int

  /// Makes a post; what is not given is as usual.
  public init(
    author: UInt32? = nil, mood: Mood, act: PostAct = .complain, isAboutOrganisation: Bool = true, moralWords: Int = 0,
    outgroupWords: Int = 0, isFalse: Bool = false, tieStrength: Int = 50, styleMatch: Int = 50, likes: Int = 0
  ) {
    self.author = author
    self.mood = mood
    self.act = act
    self.isAboutOrganisation = isAboutOrganisation
    self.moralWords = moralWords
    self.outgroupWords = outgroupWords
    self.isFalse = isFalse
    self.tieStrength = tieStrength
    self.styleMatch = styleMatch
    self.likes = likes
  }
}
