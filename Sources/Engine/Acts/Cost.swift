extension Game {
  /// What acts cost, in the team's minutes, before fatigue. Options, inquiries, authorities, allies and tickets carry their
  /// own cost.
  public enum Cost {
    /// Writing and clearing a statement.
    public static let publish = 15
    /// Having a draft read.
    public static let review = 5
    /// Answering one person in public or in private.
    public static let reply = 5
    /// Hiding or deleting a post.
    public static let hide = 2
    /// Banning somebody.
    public static let ban = 3
    /// Reporting a post to the platform.
    public static let reportToPlatform = 5
    /// Reporting a post to the police, with proof.
    public static let reportToPolice = 15
    /// Publishing the rules of a page.
    public static let rules = 5
    /// Opening a channel, or setting an alert.
    public static let listen = 5
    /// Watching a channel that the desk did not watch, in every turn.
    public static let watching = 3
    /// Looking at somebody's account.
    public static let profile = 5
    /// Stopping, releasing, moving or cancelling a scheduled post.
    public static let calendar = 2
    /// Writing a scheduled post.
    public static let schedule = 10
    /// Writing a situation report.
    public static let escalate = 10
    /// Giving a channel to somebody, or sharing a message sheet.
    public static let delegate = 10
    /// Taking a channel back.
    public static let recall = 2
    /// Coaching somebody.
    public static let coach = 20
    /// The usual rest.
    public static let rest = 30
    /// The usual wait.
    public static let wait = 10
  }
}
