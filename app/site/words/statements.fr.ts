import type { statements as english } from './statements.en'

export const statements = {
  'blank.note': 'Ce qui est entre crochets est à remplir par l’exploitant de ce site.',
  'blank.operator': '[nom de l’organisme public]',
  'blank.email': '[adresse e-mail]',
  'blank.phone': '[téléphone, heures]',
  'blank.address': '[adresse postale et guichet]',
  'blank.officer': '[délégué à la protection des données]',
  'blank.date': '[date]',

  'help.title': 'Aide',
  'help.lead': 'Comment participer, avec ou sans écran, et à qui demander.',
  'help.read': 'Lire et chercher',
  'help.read.1':
    'Tout ce qui est public se lit sans compte. Sous «\u00a0Explorer\u00a0», vous cherchez par mot, axe, commune ou indicateur\u00a0; l’adresse d’une recherche se garde et se partage.',
  'help.speak': 'Donner votre avis',
  'help.speak.1':
    'Tant qu’une consultation est ouverte, vous pouvez soutenir une proposition et en commenter une partie. Il vous faut un compte. Votre voix compte dans votre groupe\u00a0: citoyens, entreprises, monde académique ou services publics.',
  'help.propose': 'Proposer',
  'help.propose.1':
    'Écrire une proposition prend 15 à 20 minutes. Vous pouvez vous arrêter à tout moment\u00a0; votre brouillon attend. Vous nommez au moins un indicateur qui devrait s’améliorer, de combien, et pourquoi vous le croyez.',
  'help.offline': 'Par téléphone, par courrier, au guichet',
  'help.offline.1':
    'Un écran n’est pas nécessaire. Un agent introduit votre proposition ou votre commentaire pour vous, aux mêmes conditions\u00a0: mêmes dates, mêmes règles, et un accusé de réception imprimé.',
  'help.offline.2': 'Téléphone\u00a0: {phone}. Courrier et guichet\u00a0: {address}.',
  'help.seen': 'Ce que les autres voient de vous',
  'help.seen.1':
    'Votre nom, votre groupe, votre organisation si vous parlez pour elle, et ce que vous publiez. Jamais votre adresse e-mail.',
  'help.refused': 'Quand quelque chose n’est pas possible',
  'help.refused.1':
    'La page dit alors pourquoi, et ce qui y changerait quelque chose. Les délais finissent à minuit à Bruxelles. «\u00a0Le parcours\u00a0» explique chaque étape.',
  'help.contact': 'Demander à quelqu’un',
  'help.contact.1':
    'Écrivez au Smart City Office\u00a0: {email}. Nous répondons dans les cinq jours ouvrables.',

  'privacy.title': 'Vie privée',
  'privacy.lead':
    'Ce que ce site sait de vous, pourquoi, pour combien de temps, et ce que vous pouvez demander. Pas de publicité, pas de pistage, pas de programme d’une autre société.',
  'privacy.who': 'Qui est responsable',
  'privacy.who.1': '{operator}, {address}. Délégué à la protection des données\u00a0: {officer}.',
  'privacy.kept': 'Ce que nous gardons',
  'privacy.kept.account':
    'De votre compte\u00a0: nom, adresse e-mail, groupe, langue, votre organisation et votre commune si vous les donnez, et votre mot de passe sous une forme que personne ne peut lire.',
  'privacy.kept.written':
    'Ce que vous écrivez\u00a0: propositions, commentaires, partenaires que vous invitez. Ce qui est publié reste avec votre nom.',
  'privacy.kept.votes': 'Ce que vous soutenez et suivez.',
  'privacy.kept.log':
    'Qui a fait quoi dans le parcours, pour que les décisions puissent être vérifiées\u00a0; et où vous êtes connecté.',
  'privacy.why': 'Pourquoi nous le pouvons',
  'privacy.why.1':
    'Parce qu’examiner des propositions au grand jour est une mission d’intérêt public (règlement général sur la protection des données, article 6.1.e). Il faut avoir 13 ans pour avoir un compte.',
  'privacy.cookies': 'Trois cookies, pas un de plus',
  'privacy.cookies.1':
    'Tous les trois sont nécessaires à ce que vous demandez au site, donc pas de bannière. En https, les deux premiers portent le préfixe «\u00a0__Host-\u00a0».',
  'privacy.cookies.caption': 'Cookies de ce site',
  'privacy.cookies.name': 'Nom',
  'privacy.cookies.use': 'Pour quoi',
  'privacy.cookies.until': 'Jusqu’à',
  'privacy.cookies.helicity.use': 'Vous garde connecté.',
  'privacy.cookies.helicity.until': '14 jours sans usage, 60 jours au plus',
  'privacy.cookies.helicity-visit.use':
    'Protège les formulaires de connexion et d’inscription. Placé seulement sur ces pages.',
  'privacy.cookies.helicity-visit.until': 'La fermeture du navigateur',
  'privacy.cookies.theme.use': 'Retient clair ou sombre. Placé seulement si vous choisissez.',
  'privacy.cookies.theme.until': 'Un an',
  'privacy.others': 'Qui d’autre le voit',
  'privacy.others.1':
    'L’office voit ce qu’il lui faut pour son travail. Les noms des évaluateurs sont cachés quand l’appel le dit. Rien n’est vendu, et aucune page ne charge quoi que ce soit d’ailleurs.',
  'privacy.long': 'Combien de temps',
  'privacy.long.1':
    'Un brouillon que personne ne touche pendant un an est effacé. Les propositions publiques, les décisions et leurs raisons sont des documents de l’administration et restent. Sans compte, vous ne laissez que le chiffre de votre voix.',
  'privacy.rights': 'Vos droits',
  'privacy.rights.1':
    'Vous pouvez voir, corriger, emporter ou faire effacer ce que nous gardons sur vous, et vous y opposer. Vous corrigez votre compte sous «\u00a0Réglages\u00a0»\u00a0; pour le reste, écrivez à {email}. Quand un compte est effacé, ses brouillons disparaissent\u00a0; les textes publiés dont un débat a besoin restent sous «\u00a0ancien participant\u00a0».',
  'privacy.rights.2':
    'Pas satisfait\u00a0? Vous pouvez vous plaindre à l’Autorité de protection des données, autoriteprotectiondonnees.be.',

  'accessibility.title': 'Déclaration d’accessibilité',
  'accessibility.lead':
    '{operator} veut que tout le monde puisse utiliser ce site, comme le demandent l’ordonnance du 4 octobre 2018 de la Région de Bruxelles-Capitale et la directive (UE) 2016/2102.',
  'accessibility.state': 'Où nous en sommes',
  'accessibility.state.1':
    'Ce site est partiellement conforme à la norme EN 301 549, version 3.2.1 (WCAG 2.1, niveau AA). Il vise les WCAG 2.2, niveau AA.',
  'accessibility.state.2':
    'Les pages publiques fonctionnent sans script, au clavier, à un zoom de 400\u00a0%, en clair et en sombre. Chaque graphique et chaque carte a ses chiffres en tableau ou en liste.',
  'accessibility.missing': 'Ce qui n’est pas encore accessible',
  'accessibility.missing.texts':
    'Les textes que les participants écrivent peuvent manquer de titres, d’alternatives ou de mots simples.',
  'accessibility.missing.files': 'Les fichiers que les participants joignent ne sont pas vérifiés.',
  'accessibility.missing.language':
    'Les propositions sont dans la langue de leur auteur\u00a0; il n’y a pas toujours de traduction.',
  'accessibility.made': 'Comment cette déclaration a été faite',
  'accessibility.made.1':
    'Par auto-évaluation\u00a0: des tests automatiques de chaque page, et des essais au clavier et au zoom. Aucun organisme extérieur n’a encore examiné le site.',
  'accessibility.made.2': 'Établie le {date}. Revue le {date}.',
  'accessibility.feedback': 'Dites-le-nous',
  'accessibility.feedback.1':
    'Quelque chose ne marche pas pour vous, ou vous avez besoin d’un texte sous une autre forme\u00a0? Écrivez à {email} ou appelez {phone}. Nous répondons dans les dix jours ouvrables.',
  'accessibility.enforcement': 'Si notre réponse n’aide pas',
  'accessibility.enforcement.1':
    'Vous pouvez vous adresser au médiateur bruxellois, ombuds.brussels, qui traite les plaintes au sujet de cette déclaration.',

  'data.title': 'Données ouvertes',
  'data.lead':
    'Tout ce qui est public sur ces pages peut aussi être lu par des programmes\u00a0: sans compte, dans les mêmes mots, de la même source.',
  'data.sets': 'Ce qu’il y a',
  'data.sets.1':
    'Du JSON, par pages de 100 au plus. Chaque adresse prend les mêmes filtres que la page. Les données personnelles n’y sont pas, hors les noms qui figurent sur les pages.',
  'data.sets.caption': 'Jeux de données',
  'data.sets.name': 'Données',
  'data.sets.what': 'Ce qu’elles contiennent',
  'data.sets.where': 'Adresse',
  'data.sets.proposals.name': 'Propositions',
  'data.sets.proposals.what': 'Propositions publiques avec cibles, état, délais et voix par groupe',
  'data.sets.decisions.name': 'Décisions',
  'data.sets.decisions.what': 'Décisions publiées avec leurs raisons dans chaque langue',
  'data.sets.calls.name': 'Appels',
  'data.sets.calls.what': 'Appels avec budget, poids, délais et conditions',
  'data.sets.indicators.name': 'Indicateurs',
  'data.sets.indicators.what': 'Définitions, bornes, observations et leurs sources',
  'data.sets.directions.name': 'Axes',
  'data.sets.directions.what': 'Les neuf axes avec leur description',
  'data.licence': 'Licence',
  'data.licence.1':
    'Textes et données sont sous {licence}\u00a0: utilisez-les pour tout, nommez la source, dites ce que vous avez changé. Les chiffres d’autrui gardent les conditions de leur source.',
  'data.api': 'Pour les programmes',
  'data.api.1':
    'Chaque adresse, champ et erreur est décrit dans /api/v1/openapi.json. La lecture est ouverte aux autres sites. Écrire demande un jeton à vous.',
  'data.recompute': 'Recalculer une décision',
  'data.recompute.1':
    'Chaque décision porte un fichier avec tout ce sur quoi elle repose\u00a0: les notes sans les noms, les poids, la graine du hasard et une empreinte. Il se trouve à /api/v1/decisions/ suivi de la référence et de /evidence.json. La commande «\u00a0helicity replay\u00a0» refait le calcul et dit ce qui diffère.',
} satisfies Record<keyof typeof english, string>
