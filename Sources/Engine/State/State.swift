import Codebook
import Machine
import Scenarios
import Simulation

extension Game {
  /// The whole truth of a play; copy it to fork history. Only `reduce` changes it.
  public struct State: Equatable, Sendable {
    /// The case.
    public let scenario: Scenario
    /// What the play was started with.
    public let setup: Setup
    /// The turn's place in the case, from 0.
    public internal(set) var turnIndex = 0
    /// The team's minutes in this turn.
    public internal(set) var budget = 0
    /// Those spent so far.
    public internal(set) var spent = 0
    /// All posts seen so far, oldest first.
    public internal(set) var feed: [FeedPost] = []
    /// The mails that have arrived, oldest first.
    public internal(set) var inbox: [Mail] = []
    /// The organisation's scheduled posts.
    public internal(set) var calendar: [CalendarEntry]
    /// What can be known.
    public internal(set) var facts: [FactEntry]
    /// What happened, oldest first.
    public internal(set) var news: [News] = []
    /// All that was said for the organisation or on a private account, oldest first.
    public internal(set) var statements: [Spoken] = []
    /// What the dashboard showed, tick by tick, since the case opened.
    public internal(set) var readings: [DashboardReading] = []
    /// The player's fatigue, 0 to 100.
    public internal(set) var fatigue = 0
    /// The player's temper, 0 (calm) to 100 (about to explode). Above 70 it shows between the lines.
    public internal(set) var temper = 0
    /// The ids of the channels that the desk watches.
    public internal(set) var watched: [String]
    /// The words that the desk is told of where it does not watch, oldest first.
    public internal(set) var alerts: [String] = []
    /// What must be allowed from above.
    public internal(set) var authorities: [AuthorityEntry]
    /// The channels that somebody else answers on.
    public internal(set) var delegations: [Delegation] = []
    /// The message sheet that those who answer keep to, or nil.
    public internal(set) var sheet: MessageSheet?
    /// Who might speak for the organisation.
    public internal(set) var allies: [AllyEntry]
    /// People's cases that have been opened, oldest first.
    public internal(set) var tickets: [TicketEntry] = []
    /// The promises with a time that were made in public, oldest first.
    public internal(set) var promises: [PromiseEntry] = []
    /// When the text was begun whose minutes are being spent; nil otherwise.
    var writingSince: CivilTime?
    /// The ids of the channels on which the rules of the page were published.
    public internal(set) var rulesPublished: [String] = []
    /// The authors who were banned.
    public internal(set) var banned: [Banned] = []
    /// How each person regards the player, 0 to 100, in the order of the case.
    public internal(set) var regard: [Int]
    /// What the player did, oldest first; what was undone is not among it.
    public internal(set) var deeds: [Deed] = []
    /// What the player wrote down, oldest first.
    public internal(set) var playerNotes: [PlayerNote] = []
    /// The hints that the player asked for, oldest first; each costs a point.
    public internal(set) var hints: [Hint] = []
    /// The score, once the play is over.
    public internal(set) var score: Score?
    /// What the outcome is measured against, or nil in the plays that others are measured against.
    public internal(set) var yardstick: Yardstick?

    /// When the author planned what.
    let timetable: Timetable
    var flags: [String] = []
    /// Posts on channels that nobody watches, oldest first.
    var unseen: [FeedPost] = []
    /// Posts that were reported and wait for an answer.
    var complaints: [Complaint] = []
    /// The authorities that were overstepped, each once, and by what.
    var overstepped: [Overstepping] = []
    /// The ids of scripted posts whose authors the player looked at.
    var profiled: [String] = []
    /// How often each person was coached, in the order of the case.
    var coachings: [Int]
    /// Who minds the desk for the rest of the turn while the player sleeps, or nil.
    var nightShift: String?
    /// Whether whoever minds the desk was left a note that says enough.
    var noteForTheNight = false
    /// The play before the last act, if that can be undone.
    var before: [Game.State] = []
    var reports: [Report] = []
    /// What was written with figures to those above when something was asked of them.
    var figuresGiven: [Report] = []
    var firedEvents: [Bool]
    var shownPosts: [Bool]
    var stimuli: [Stimulus] = []
    var causes: [CauseNote] = []
    var marks: [MarkNote] = []
    var nextTurnMinutes = 0
    var community: Community
    /// The threads that run the community, or nil for that of the caller.
    let team: WorkerTeam?
    var trail = Fingerprint()
    var postCount = 0
    /// Up to which minute of the turn the script has run; -1 before the turn's first moment.
    var scriptMinute = -1
    /// How many posts of a turn the feed shows at most, of all that the community writes.
    var spotlight = 36
    /// Whether the player has ended the turn and the rest of it runs.
    var isRunningOut = false
    /// What the player wrote on a private account and may meet again, or nil.
    var ownWords: String?
    /// Ids of people's answers whose effects have been used, as `person.answer`.
    var usedAnswers: [String] = []
    /// Negative posts since the storm broke, in people.
    var negativePosts = 0
    /// Where the author's posts stand in the feed.
    var scriptedIDs: [ScriptedID] = []
    /// The highest fatigue so far.
    var peakFatigue = 0
    /// What has been read of texts, where a story is told again and again; nobody is advised there.
    var notes: ReadingNotes?
    /// Whether what the community writes has no words: they are not needed where nobody reads them.
    var isWordless = false
    /// The number of a cause that the community is kept from, or nil.
    var withheld: Int?
  }
}
