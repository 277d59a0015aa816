import Codebook
import Testing

@testable import Rhetoric

/// What everybody says in so many words is read by a rule, not guessed.
@Suite struct CommonplaceTests {
  @Test(arguments: [
    (Strategy.scapegoat, "It was our supplier's fault."),
    (Strategy.scapegoat, "The problem comes from our contractor."),
    (Strategy.scapegoat, "An intern posted it without our approval."),
    (Strategy.justify, "Only a handful of customers were affected."),
    (Strategy.justify, "Every operator does the same."),
    (Strategy.justify, "It is in our terms and conditions."),
    (Strategy.excuse, "It was a technical fault beyond our control."),
    (Strategy.excuse, "It was an accident."),
    (Strategy.deny, "That is not true, we never deleted any comments."),
    (Strategy.deny, "We categorically deny these allegations."),
    (Strategy.deny, "There is no outage."),
    (Strategy.attack, "You are idiots."),
    (Strategy.attack, "Stop whining."),
    (Strategy.attack, "Learn to read."),
    (Strategy.threaten, "We will sue anyone who repeats this."),
    (Strategy.threaten, "Our lawyers have been informed."),
    (Strategy.victimage, "We are the victims of a smear campaign."),
    (Strategy.bolster, "For thirty years we have put our customers first."),
    (Strategy.bolster, "Safety is our top priority."),
    (Strategy.nonapology, "We are sorry if anyone was offended."),
    (Strategy.nonapology, "We regret that you feel that way."),
    (Strategy.apologise, "We apologise for the delay."),
    (Strategy.apologise, "We got this wrong."),
    (Strategy.apologise, "It is our fault."),
    (Strategy.correct, "We have removed the post."),
    (Strategy.correct, "Our teams are working to restore the service."),
    (Strategy.compensate, "We will refund every ticket."),
    (Strategy.hold, "We will get back to you by 6 pm."),
    (Strategy.hold, "We are looking into it."),
    (Strategy.empathise, "We understand how frustrating this is."),
    (Strategy.redirect, "Please send us a DM."),
    (Strategy.ingratiate, "Thank you for your patience."),
    (Strategy.ask, "What is your order number?"),
  ])
  func englishCommonplacesAreReadByARule(_ strategy: Strategy, _ text: String) {
    let findings = Reader.read(text, language: .english).findings
    #expect(findings.contains { $0.strategy == strategy && !$0.isGuess }, "\(findings)")
  }

  @Test(arguments: [
    (Strategy.scapegoat, "C'est la faute de notre prestataire."),
    (Strategy.scapegoat, "Le problème vient de notre fournisseur."),
    (Strategy.scapegoat, "L'erreur a été commise par un stagiaire."),
    (Strategy.justify, "Seule une poignée de clients est touchée."),
    (Strategy.justify, "Tous les opérateurs font pareil."),
    (Strategy.justify, "C'est prévu dans les conditions générales."),
    (Strategy.excuse, "Il s'agit d'un problème technique indépendant de notre volonté."),
    (Strategy.excuse, "C'était un accident."),
    (Strategy.deny, "C'est faux, nous n'avons jamais supprimé de commentaires."),
    (Strategy.deny, "Nous démentons formellement ces accusations."),
    (Strategy.deny, "Il n'y a aucune panne."),
    (Strategy.attack, "Vous êtes des abrutis."),
    (Strategy.attack, "Arrêtez de pleurnicher."),
    (Strategy.attack, "Apprenez à lire avant de râler."),
    (Strategy.threaten, "Nous porterons plainte contre les auteurs."),
    (Strategy.threaten, "Nos avocats sont saisis."),
    (Strategy.victimage, "Nous sommes victimes d'une campagne de dénigrement."),
    (Strategy.victimage, "Nous sommes les premières victimes de cette attaque."),
    (Strategy.bolster, "Depuis 30 ans, nous plaçons nos clients au cœur de nos priorités."),
    (Strategy.bolster, "La sécurité est notre priorité absolue."),
    (Strategy.nonapology, "Désolés si certains ont été choqués."),
    (Strategy.nonapology, "Nous regrettons que vous l'ayez mal pris."),
    (Strategy.apologise, "Nous vous présentons nos excuses."),
    (Strategy.apologise, "On s'est plantés."),
    (Strategy.apologise, "C'est notre faute."),
    (Strategy.correct, "Nous avons supprimé la publication."),
    (Strategy.correct, "Nos équipes travaillent à rétablir le service."),
    (Strategy.compensate, "Nous vous offrons un mois d'abonnement."),
    (Strategy.hold, "Nous revenons vers vous d'ici 18 h."),
    (Strategy.hold, "Une enquête interne est en cours."),
    (Strategy.empathise, "Nous comprenons votre colère."),
    (Strategy.redirect, "Envoyez-nous un message privé."),
    (Strategy.ingratiate, "Merci pour votre patience."),
    (Strategy.ask, "Quel est votre numéro de commande ?"),
  ])
  func frenchCommonplacesAreReadByARule(_ strategy: Strategy, _ text: String) {
    let findings = Reader.read(text, language: .french).findings
    #expect(findings.contains { $0.strategy == strategy && !$0.isGuess }, "\(findings)")
  }
}
