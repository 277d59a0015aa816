extension Strategy {
  /// What the strategy is called.
  public var name: LocalizedText {
    switch self {
    case .deny: LocalizedText(en: "denial", fr: "démenti")
    case .attack: LocalizedText(en: "attack", fr: "attaque")
    case .scapegoat: LocalizedText(en: "blame shifting", fr: "report de la faute")
    case .excuse: LocalizedText(en: "excuse", fr: "prétexte")
    case .justify: LocalizedText(en: "justification", fr: "justification")
    case .bolster: LocalizedText(en: "reminder of merits", fr: "rappel de ses mérites")
    case .ingratiate: LocalizedText(en: "thanks and praise", fr: "remerciements")
    case .victimage: LocalizedText(en: "victim's posture", fr: "posture de victime")
    case .apologise: LocalizedText(en: "apology", fr: "excuses")
    case .nonapology: LocalizedText(en: "non-apology", fr: "fausses excuses")
    case .compensate: LocalizedText(en: "compensation", fr: "dédommagement")
    case .correct: LocalizedText(en: "corrective action", fr: "action corrective")
    case .inform: LocalizedText(en: "information", fr: "information")
    case .hold: LocalizedText(en: "holding statement", fr: "message d'attente")
    case .empathise: LocalizedText(en: "empathy", fr: "empathie")
    case .redirect: LocalizedText(en: "redirection", fr: "renvoi vers le privé")
    case .threaten: LocalizedText(en: "threat", fr: "menace")
    case .ask: LocalizedText(en: "question", fr: "question")
    case .humour: LocalizedText(en: "humour", fr: "humour")
    }
  }
}

extension Tone {
  /// What the tone is called.
  public var name: LocalizedText {
    switch self {
    case .boilerplate: LocalizedText(en: "boilerplate", fr: "impersonnel")
    case .personal: LocalizedText(en: "personal", fr: "personnel")
    case .sarcastic: LocalizedText(en: "sarcastic", fr: "sarcastique")
    case .aggressive: LocalizedText(en: "aggressive", fr: "agressif")
    case .formal: LocalizedText(en: "formal", fr: "soutenu")
    case .casual: LocalizedText(en: "casual", fr: "familier")
    }
  }
}

extension ApologyComponent {
  /// What the component is called.
  public var name: LocalizedText {
    switch self {
    case .responsibility: LocalizedText(en: "responsibility", fr: "responsabilité")
    case .repair: LocalizedText(en: "repair", fr: "réparation")
    case .regret: LocalizedText(en: "regret", fr: "regret")
    case .explanation: LocalizedText(en: "explanation", fr: "explication")
    case .repentance: LocalizedText(en: "promise to do better", fr: "engagement à mieux faire")
    case .request: LocalizedText(en: "request for forgiveness", fr: "demande de pardon")
    }
  }
}

extension CrisisType {
  /// What the type is called.
  public var name: LocalizedText {
    switch self {
    case .victim: LocalizedText(en: "the organisation is a victim", fr: "l'organisation est victime")
    case .accidental: LocalizedText(en: "accidental", fr: "accidentelle")
    case .preventable: LocalizedText(en: "preventable", fr: "évitable")
    }
  }
}

extension Segment {
  /// One person of the segment, as a label.
  public var name: LocalizedText {
    switch self {
    case .customers: LocalizedText(en: "customer", fr: "client")
    case .bystanders: LocalizedText(en: "bystander", fr: "passant")
    case .fans: LocalizedText(en: "fan", fr: "fan")
    case .complainers: LocalizedText(en: "complainer", fr: "mécontent")
    case .activists: LocalizedText(en: "activist", fr: "militant")
    case .trolls: LocalizedText(en: "troll", fr: "troll")
    case .employees: LocalizedText(en: "employee", fr: "salarié")
    case .journalists: LocalizedText(en: "journalist", fr: "journaliste")
    case .influencers: LocalizedText(en: "influencer", fr: "influenceur")
    case .competitors: LocalizedText(en: "rival", fr: "rival")
    case .inauthentic: LocalizedText(en: "dubious account", fr: "compte douteux")
    }
  }
}

extension Mood {
  /// What the mood is called.
  public var name: LocalizedText {
    switch self {
    case .anger: LocalizedText(en: "anger", fr: "colère")
    case .disappointment: LocalizedText(en: "disappointment", fr: "déception")
    case .worry: LocalizedText(en: "worry", fr: "inquiétude")
    case .mockery: LocalizedText(en: "mockery", fr: "moquerie")
    case .neutral: LocalizedText(en: "neutral", fr: "neutre")
    case .support: LocalizedText(en: "support", fr: "soutien")
    case .joy: LocalizedText(en: "joy", fr: "joie")
    }
  }
}

extension PostAct {
  /// What the author does, as a verb.
  public var name: LocalizedText {
    switch self {
    case .complain: LocalizedText(en: "complains", fr: "se plaint")
    case .ask: LocalizedText(en: "asks", fr: "demande")
    case .share: LocalizedText(en: "shares", fr: "relaie")
    case .mock: LocalizedText(en: "mocks", fr: "se moque")
    case .defend: LocalizedText(en: "defends", fr: "défend")
    case .callToAction: LocalizedText(en: "calls for action", fr: "appelle à agir")
    case .object: LocalizedText(en: "objects", fr: "proteste")
    case .thank: LocalizedText(en: "thanks", fr: "remercie")
    }
  }
}

extension Competence {
  /// What the competence is called.
  public var name: LocalizedText {
    switch self {
    case .listening: LocalizedText(en: "Listening", fr: "Écoute et veille")
    case .voice: LocalizedText(en: "Voice and tone", fr: "Voix et ton")
    case .editorial: LocalizedText(en: "Editorial judgement", fr: "Jugement éditorial")
    case .knowledge: LocalizedText(en: "Answers and knowledge", fr: "Réponses et connaissance")
    case .crisisResponse: LocalizedText(en: "Crisis response", fr: "Réponse de crise")
    case .legalEthical: LocalizedText(en: "Law and ethics", fr: "Droit et éthique")
    case .reporting: LocalizedText(en: "Reporting", fr: "Remontée d'information")
    case .stamina: LocalizedText(en: "Stamina and consistency", fr: "Endurance et cohérence")
    case .care: LocalizedText(en: "Care of the community", fr: "Soin de la communauté")
    case .reserve: LocalizedText(en: "Duty of reserve", fr: "Devoir de réserve")
    }
  }
}

extension CraftRule {
  /// The rule in a few words.
  public var name: LocalizedText {
    switch self {
    case .acknowledgeEarly: LocalizedText(en: "Acknowledge early", fr: "Accuser réception tôt")
    case .getTheFacts: LocalizedText(en: "Get the facts", fr: "Aller chercher les faits")
    case .verifyBeforeSaying: LocalizedText(en: "Verify before saying", fr: "Vérifier avant de dire")
    case .instruct: LocalizedText(en: "Say something concrete", fr: "Dire du concret")
    case .ownTheFault: LocalizedText(en: "Own the fault", fr: "Assumer la faute")
    case .noNonapology: LocalizedText(en: "Apologise without “if”", fr: "S'excuser sans «\u{A0}si\u{A0}»")
    case .correctTheCause: LocalizedText(en: "Name a measure", fr: "Annoncer une mesure")
    case .empathy: LocalizedText(en: "Show understanding", fr: "Montrer qu'on comprend")
    case .keepCalm: LocalizedText(en: "Keep calm", fr: "Garder son calme")
    case .noFalseDenial: LocalizedText(en: "Deny nothing true", fr: "Ne rien nier de vrai")
    case .noScapegoat: LocalizedText(en: "Blame nobody else", fr: "N'accuser personne d'autre")
    case .individualReplies: LocalizedText(en: "Answer one by one", fr: "Répondre à chacun")
    case .answerGrievances: LocalizedText(en: "Answer grievances", fr: "Répondre aux griefs")
    case .noPrematureRedirect: LocalizedText(en: "Keep the talk in public", fr: "Rester en public")
    case .fairModeration: LocalizedText(en: "Moderate fairly", fr: "Modérer justement")
    case .holdTheCalendar: LocalizedText(en: "Hold the calendar", fr: "Retenir le calendrier")
    case .reportUpwards: LocalizedText(en: "Report upwards", fr: "Rendre compte")
    case .keepDeadlines: LocalizedText(en: "Answer in time", fr: "Répondre à temps")
    case .oneVoice: LocalizedText(en: "Speak with one voice", fr: "Parler d'une seule voix")
    case .noThreats: LocalizedText(en: "Threaten nobody", fr: "Ne menacer personne")
    case .dutyOfReserve: LocalizedText(en: "Keep reserve", fr: "Tenir sa réserve")
    case .lastTheDistance: LocalizedText(en: "Last the distance", fr: "Tenir la distance")
    case .keepPromises: LocalizedText(en: "Keep promises", fr: "Tenir ses promesses")
    case .listenWidely: LocalizedText(en: "Listen widely", fr: "Écouter large")
    case .reportWithInsight: LocalizedText(en: "Report with insight", fr: "Rendre compte avec analyse")
    case .askAuthority: LocalizedText(en: "Ask before promising", fr: "Demander avant de promettre")
    case .secureThreats: LocalizedText(en: "Act on threats", fr: "Traiter les menaces")
    case .openSupport: LocalizedText(en: "No covert support", fr: "Aucun soutien caché")
    case .followThrough: LocalizedText(en: "Follow a case through", fr: "Suivre un dossier jusqu'au bout")
    case .shareTheLoad: LocalizedText(en: "Share the load", fr: "Partager la charge")
    case .standYourGround: LocalizedText(en: "Argue with a wrong order", fr: "Discuter un ordre erroné")
    case .speakWhereItBurns: LocalizedText(en: "Speak where it burns", fr: "Parler là où ça brûle")
    case .noMerriment: LocalizedText(en: "No joke, no self-praise", fr: "Ni blague ni autocélébration")
    case .shareTheFacts: LocalizedText(en: "Share what is verified", fr: "Dire ce qui est vérifié")
    case .answerQuestions: LocalizedText(en: "Answer questions", fr: "Répondre aux questions")
    case .speakToThePerson: LocalizedText(en: "Speak to the person", fr: "Parler à la personne")
    case .quietAccount: LocalizedText(en: "Keep the case off your account", fr: "Taire le cas sur son compte")
    }
  }
}
