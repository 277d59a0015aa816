import Codebook
import Simulation

/// How answers sound, and where they are given: studies with readers, in what is added to their trust.
enum Manner {
  private static let help = Statement.doing(.apologise, .inform, apology: [.responsibility, .regret])

  /// WC10: an answer that somebody had asked for and one that nobody had asked for, on a page of the organisation and on
  /// the same platform in a place of others (van Noort & Willemsen 2012). The gain of the former is that in a place of
  /// others; the differences are as a share of the scale there, and in standard deviations of the readers on the page.
  static func initiative(seed: UInt64) -> [String: Double] {
    var unasked = help
    unasked.isUnsolicited = true
    func study(isOwned: Bool) -> Vignette { Vignette(.customers(on: .blog, isOwned: isOwned), seed: seed) }
    let (page, elsewhere) = (study(isOwned: true), study(isOwned: false))
    return [
      "reactive": elsewhere.gain(of: help),
      "third-party": elsewhere.gain(of: unasked) - elsewhere.gain(of: help),
      "own-page": (page.gain(of: unasked) - page.gain(of: help)) / page.deviation,
    ]
  }

  /// WC12: the same answer in a personal and casual tone and in a formal one, with nobody and with five people complaining
  /// in the hour before; and, where safety is at stake, with a joke in it and without (Barcelos et al. 2018).
  static func panacea(seed: UInt64) -> [String: Double] {
    func study(comments: Int, isGrave: Bool = false) -> Vignette {
      var population = Population.customers()
      population.isGrave = isGrave
      return Vignette(population, comments: comments, seed: seed)
    }
    func bonus(_ study: Vignette) -> Double {
      study.gain(of: help.sounding(.personal, .casual)) - study.gain(of: help.sounding(.formal))
    }
    let joke = Statement.doing(.apologise, .inform, .humour, apology: help.apology)
    let criticised = study(comments: 5)
    let grave = study(comments: 0, isGrave: true)
    return [
      "under-criticism": bonus(criticised) / criticised.deviation,
      "cancelled": bonus(study(comments: 0)) - bonus(criticised),
      "high-stakes": grave.gain(of: joke.sounding(.casual)) - grave.gain(of: help.sounding(.formal)),
    ]
  }

  /// WC13: individual answers and copies; a near-duplicate is 95 of 100 like what was said before. All read six answers,
  /// one every ten minutes, of which the last five are copies of the first: what does the last add, and by how much more
  /// than the first? Decock et al. (2021) asked readers of one answer.
  static func copies(seed: UInt64) -> [String: Double] {
    let study = Vignette(.customers(), seed: seed)
    let copy = help.like(95)
    let copies = [help] + Array(repeating: copy, count: 5)
    let last = study.gain(of: copies) - study.gain(of: Array(copies.dropLast()))
    return [
      "personal": study.gain(of: help.sounding(.personal)) - study.gain(of: help.sounding(.boilerplate)),
      "wearing-out": last - study.gain(of: help),
      "last-duplicate": last,
      "informal-duplicate": study.gain(of: copy.sounding(.casual)) - study.gain(of: copy.sounding(.formal)),
    ]
  }
}
