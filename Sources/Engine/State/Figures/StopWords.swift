import Codebook

/// Words that say nothing of what a conversation is about.
enum StopWords {
  /// The keys of the words of a language.
  static func keys(_ language: Language) -> Set<UInt64> {
    language == .english ? english : french
  }

  private static let english = keys(
    """
    about after again all also always and another any are aren because been before being both but can cannot come
    could couldn day did didn does doesn doing don done down each else even ever every everyone few for from get
    gets give goes going got had hadn has hasn have haven having her here him his how http https into isn its just
    know let like look made make makes many may maybe mine more most much must never nobody not nothing now off once
    one only other our out over own people please put quite really right said same say says see she should shouldn
    since some somebody someone something still such take tell than thank thanks that the their them then there
    these they thing things think this those though through time today too two under until upon very via want was
    wasn way well went were weren what when where which while who whole why will with within without won would
    wouldn www yes yet you your yours
    """)

  private static let french = keys(
    """
    afin ainsi alors après assez aucun aucune aujourd aura aurait aussi autre autres aux avait avant avec avez avoir
    avons ayez beaucoup bien bon bonjour bonne car cela celle celles celui ces cet cette ceux chaque chez chose
    comme comment dans depuis des deux dire dis dit dites donc dont dès déjà elle elles encore entre est eux faire
    fait faites faut fois font hier http https hui ici ils jamais jour jusqu les leur leurs lors lui mais mal merci
    mes mettre mieux moi moins mon même mêmes non nos notre nous ont oui par parce pas pendant personne peu peut
    peuvent plus plutôt pour pourquoi pourtant puis quand que quel quelle quelles quelqu quelque quels qui quoi rien
    sais sait sans sera serait ses soit son sont sous suis sur tant tes toi ton toujours tous tout toute toutes trop
    très une vais veut voilà voir vont vos votre vous vrai vraiment www étaient était été être
    """)

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordScanner.key(String($0)) })
  }
}
