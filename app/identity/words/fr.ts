import type { en } from './en'

export const fr = {
  'helix.citizen': 'Citoyens',
  'helix.citizen.one': 'citoyen',
  'helix.citizen.who': 'Les habitants et leurs associations',
  'helix.business': 'Entreprises',
  'helix.business.one': 'entreprise',
  'helix.business.who': 'Les sociétés et les indépendants',
  'helix.academia': 'Monde académique',
  'helix.academia.one': 'monde académique',
  'helix.academia.who': 'L’enseignement et la recherche',
  'helix.public-service': 'Services publics',
  'helix.public-service.one': 'service public',
  'helix.public-service.who': 'Les administrations, les communes, les organismes régionaux',

  'role.officer': 'gestion des dossiers',
  'role.officer.what':
    'Vérifie les propositions, désigne les évaluateurs, encode pour d’autres personnes.',
  'role.reviewer': 'évaluation',
  'role.reviewer.what': 'Note les propositions qui lui sont confiées.',
  'role.board': 'comité de décision',
  'role.board.what': 'Propose, signe et publie les décisions.',
  'role.moderator': 'modération',
  'role.moderator.what': 'Masque et rétablit ce qui enfreint les règles, en le motivant.',
  'role.administrator': 'administration',
  'role.administrator.what': 'Gère les comptes, les rôles, les appels et les indicateurs.',

  'field.email': 'Adresse e-mail',
  'field.email.hint':
    'Personne d’autre ne la voit. Elle sert à vous connecter et nous vous y écrivons.',
  'field.password': 'Mot de passe',
  'field.new-password': 'Nouveau mot de passe',
  'field.new-password.hint':
    'Au moins 10 caractères. Quelques mots à la suite se retiennent bien et se devinent mal. Vous pouvez le coller.',
  'field.present-password': 'Mot de passe actuel',
  'field.name': 'Nom',
  'field.name.hint': 'Il figure à côté de vos propositions et de vos commentaires.',
  'field.helix': 'Groupe',
  'field.helix.hint': 'Au nom de qui vous parlez ici. Il figure à côté de votre nom.',
  'field.language': 'Langue du courrier',
  'field.language.hint': 'Les pages existent dans chaque langue ; notre courrier suit celle-ci.',
  'field.municipality': 'Commune',
  'field.municipality.none': 'Je préfère ne pas le dire',
  'field.error': '{label} : {text}',

  'password.common': 'Ce mot de passe est un des premiers que l’on essaie. Choisissez-en un autre.',
  'password.simple': 'Ce mot de passe est trop régulier. Choisissez-en un autre.',
  'password.personal':
    'Votre nom ou votre adresse se devine vite. Ajoutez des mots que vous seriez seul à réunir.',

  'sign-in.title': 'Se connecter',
  'sign-in.submit': 'Se connecter',
  'sign-in.forgot': 'J’ai oublié mon mot de passe',
  'sign-in.new': 'Pas encore de compte ?',
  'sign-in.sign-up': 'Créer un compte',
  'sign-in.own-account': 'Avec un compte à vous',
  'sign-in.done.confirmed': 'Votre adresse est confirmée. Vous pouvez vous connecter.',
  'sign-in.done.password': 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',

  'sign-out.title': 'Se déconnecter',
  'sign-out.lead':
    'Ce que vous avez enregistré reste. Vous vous déconnectez de ce navigateur seulement.',
  'sign-out.submit': 'Se déconnecter',

  'sign-up.title': 'Créer un compte',
  'sign-up.lead':
    'Pour lire, il ne faut pas de compte. Avec un compte, vous pouvez proposer, commenter, soutenir et suivre.',
  'sign-up.age': 'J’ai 13 ans ou plus',
  'sign-up.age.needed':
    'Il faut avoir 13 ans ou plus pour avoir un compte. Cochez la case si c’est votre cas.',
  'sign-up.submit': 'Créer mon compte',
  'sign-up.known': 'J’ai déjà un compte',
  'sign-up.privacy': 'Nous ne demandons que le nécessaire.',
  'sign-up.privacy.link': 'Comment nous traitons vos données',

  'told.sign-up.title': 'Regardez votre courrier',
  'told.sign-up.lead':
    'Nous avons écrit à l’adresse que vous avez donnée. Le message explique la suite.',
  'told.reset.title': 'Regardez votre courrier',
  'told.reset.lead':
    'Si cette adresse a un compte, un message avec un lien est en route. Le lien fonctionne pendant une heure.',
  'told.wait':
    'Rien après quelques minutes ? Regardez parmi les indésirables et vérifiez l’adresse.',
  'told.demo': 'Dans cette démonstration, aucun message ne part.',
  'told.demo.link': 'Le lire ici',
  'told.sign-in': 'Retour à la connexion',

  'confirm.title': 'Confirmez votre adresse',
  'confirm.lead': 'Une pression, et votre compte est utilisable.',
  'confirm.submit': 'Confirmer mon adresse',

  'dead-link.title': 'Ce lien ne fonctionne plus',
  'dead-link.lead': 'Il a déjà servi, un lien plus récent l’a remplacé, ou son délai est passé.',
  'dead-link.sign-in': 'Se connecter et demander un nouveau lien',
  'dead-link.reset': 'Demander un nouveau lien',

  'reset.title': 'Choisir un nouveau mot de passe',
  'reset.lead': 'Donnez l’adresse de votre compte. Nous vous envoyons un lien.',
  'reset.submit': 'Envoyez-moi le lien',

  'choose.reset.title': 'Choisissez un nouveau mot de passe',
  'choose.reset.lead': 'Vous serez déconnecté partout, puis vous vous connecterez avec le nouveau.',
  'choose.invite.title': 'Choisissez votre mot de passe',
  'choose.invite.lead':
    'Un compte a été créé pour vous. Avec un mot de passe, il devient le vôtre.',
  'choose.submit': 'Enregistrer le mot de passe',

  'persona.title': 'Se connecter à la place de quelqu’un',
  'persona.lead':
    'Ceci est une démonstration : les personnes sont inventées et vous pouvez être chacune d’elles. Changez aussi souvent que vous voulez.',
  'persona.enter': 'Continuer comme {name}',
  'persona.propose': 'Ils proposent et participent',
  'persona.propose.what': 'Écrire une proposition, commenter, soutenir, suivre.',
  'persona.handle': 'Ils traitent les propositions',
  'persona.handle.what':
    'Vérifier ce qui arrive, demander des modifications, désigner les évaluateurs.',
  'persona.review': 'Ils évaluent',
  'persona.review.what': 'Noter ce qui leur est confié, chacun de son côté.',
  'persona.decide': 'Ils décident',
  'persona.decide.what': 'Proposer une décision, la signer à deux, la publier.',
  'persona.run': 'Ils veillent au bon ordre',
  'persona.run.what': 'Modérer les échanges, gérer les comptes et les indicateurs.',

  'settings.my': 'Mon travail',
  'settings.title': 'Mon compte',
  'settings.profile': 'Profil',
  'settings.organisations': 'Organisations',
  'settings.fixed':
    'Pour changer de groupe, d’adresse ou d’organisation, écrivez au Smart City Office.',
  'settings.save': 'Enregistrer',
  'settings.password': 'Mot de passe',
  'settings.password.ends': 'Un nouveau mot de passe vous déconnecte de tous vos autres appareils.',
  'settings.password.save': 'Changer le mot de passe',
  'settings.no-password': 'Ce compte n’a pas encore de mot de passe.',
  'settings.no-password.link': 'Demander un lien pour en choisir un',
  'settings.sessions': 'Où vous êtes connecté',
  'settings.tokens': 'Jetons pour programmes',
  'settings.unconfirmed':
    'Votre adresse {email} n’est pas encore confirmée. D’ici là, vous pouvez lire, mais ni proposer ni commenter.',
  'settings.confirm-again': 'Envoyez-moi le lien à nouveau',
  'settings.done.profile': 'Votre profil est enregistré.',
  'settings.done.password':
    'Votre mot de passe est changé. Vous n’êtes plus connecté que sur cet appareil.',
  'settings.done.letter': 'Le message est en route.',
  'settings.done.session': 'Cette session est terminée.',
  'settings.done.sessions': 'Vous n’êtes plus connecté que sur cet appareil.',
  'settings.done.token-revoked': 'Ce jeton ne fonctionne plus.',

  'session.lead':
    'Vous ne reconnaissez pas l’une d’elles ? Terminez-la, puis changez votre mot de passe.',
  'session.started': 'Connexion',
  'session.used': 'Dernière utilisation',
  'session.this': 'Cet appareil',
  'session.end': 'Terminer',
  'session.end-others': 'Terminer toutes les autres',

  'token.lead':
    'Avec un jeton, un programme peut agir en votre nom, dans les limites de sa portée. Gardez-le comme un mot de passe.',
  'token.made': 'Le jeton « {name} » est prêt. Copiez-le maintenant : il ne sera plus affiché.',
  'token.name': 'Nom',
  'token.name.hint': 'Où vous l’utiliserez, par exemple « Import des indicateurs ».',
  'token.scope': 'Portée',
  'token.scope.read': 'Lire',
  'token.scope.read.what': 'Voir ce que vous pouvez voir.',
  'token.scope.write': 'Participer',
  'token.scope.write.what': 'Aussi proposer, commenter, soutenir et suivre.',
  'token.scope.office': 'Bureau',
  'token.scope.office.what': 'Aussi ce que permettent vos rôles au Smart City Office.',
  'token.scope.all': 'Tout',
  'token.scope.all.what': 'Tout ce que vous pouvez faire vous-même.',
  'token.made-on': 'Créé',
  'token.used': 'Dernière utilisation',
  'token.never': 'Jamais',
  'token.create': 'Créer un jeton',
  'token.revoke': 'Révoquer',

  'people.title': 'Personnes',
  'people.lead':
    'Toutes les personnes qui ont un compte. Ouvrez-en un pour voir ou changer les rôles et les organisations.',
  'people.search': 'Nom ou adresse',
  'people.any': 'Tous',
  'people.none': 'Personne ne correspond',
  'people.all': 'Afficher tout le monde',
  'person.account': 'Compte',
  'person.since': 'Ici depuis',
  'person.standing': 'Situation',
  'standing.active': 'Actif',
  'standing.unconfirmed': 'Adresse non confirmée',
  'standing.disabled': 'Fermé',
  'person.roles': 'Rôles',
  'person.roles.none': 'Aucun rôle au Smart City Office.',
  'person.roles.label': 'Rôles au Smart City Office',
  'person.roles.hint':
    'Un changement vaut dès la page suivante de la personne et lui est annoncé par courrier.',
  'person.roles.save': 'Enregistrer les rôles',
  'person.organisations.what':
    'Qui agit pour une organisation ne juge pas les propositions de celle-ci.',
  'person.organisations.none': 'N’agit pour personne d’autre.',
  'person.organisations.join': 'Ajouter une organisation',
  'person.organisations.choose': 'Choisissez-en une',
  'person.organisations.add': 'Ajouter',
  'person.organisations.leave': 'Retirer',
  'person.access': 'Accès',
  'person.disable': 'Fermer ce compte',
  'person.disable.what':
    'La personne est déconnectée partout et ne peut plus revenir. Ce qu’elle a écrit reste. Vous pouvez rouvrir le compte.',
  'person.enable': 'Rouvrir ce compte',
  'person.enable.what':
    'La personne peut à nouveau se connecter avec le mot de passe qu’elle avait.',
  'person.done.roles': 'Les rôles de {name} sont enregistrés.',
  'person.done.organisations': 'Les organisations de {name} sont enregistrées.',
  'person.done.disabled': 'Le compte de {name} est fermé.',
  'person.done.enabled': 'Le compte de {name} est rouvert.',

  'reason.sign-in': 'Connectez-vous d’abord.',
  'reason.confirm':
    'Confirmez d’abord votre adresse e-mail. Le lien se trouve dans votre courrier.',
  'reason.confirmed': 'Votre adresse est déjà confirmée.',
  'reason.scope': 'Ce jeton n’est pas prévu pour cela. Prenez-en un dont la portée est plus large.',
  'reason.office-scope': 'Cette portée est réservée au Smart City Office.',
  'reason.wrong-password': 'Cette adresse et ce mot de passe ne vont pas ensemble.',
  'reason.wrong-present': 'Ce n’est pas votre mot de passe actuel.',
  'reason.too-many':
    'Trop d’essais. Réessayez dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}.',
  'reason.dead-link': 'Ce lien ne fonctionne plus.',
  'reason.known-address': 'Cette adresse a déjà un compte.',
  'reason.administrator': 'Seule l’administration peut le faire.',
  'reason.last-administrator':
    'C’est la dernière personne chargée de l’administration. Désignez-en d’abord une autre, puis réessayez.',
  'reason.disabled': 'Ce compte est déjà fermé.',
  'reason.enabled': 'Ce compte est déjà ouvert.',
  'reason.tokens':
    'Vous avez déjà {most, plural, one {# jeton} many {# jetons} other {# jetons}}. Révoquez-en un que vous n’utilisez plus.',

  'mail.until': 'Le lien fonctionne jusqu’au {until}.',
  'mail.security.why': 'Vous recevez ce message parce qu’il touche à la sécurité de votre compte.',
  'mail.confirm.title': 'Confirmez votre adresse',
  'mail.confirm.body':
    '{name}, un compte sur Helicity a été demandé avec cette adresse. Ouvrez le lien et appuyez sur le bouton ; vous pourrez ensuite proposer et commenter.',
  'mail.confirm.action': 'Confirmer mon adresse',
  'mail.confirm.why':
    'Ce n’était pas vous ? Ne faites rien : sans le bouton, le compte ne peut pas servir.',
  'mail.known.title': 'Vous avez déjà un compte',
  'mail.known.body':
    '{name}, un compte sur Helicity a été demandé avec cette adresse. Vous en avez déjà un et rien n’y a changé.',
  'mail.known.reset':
    'Si vous ne connaissez plus le mot de passe, la page de connexion vous permet d’en choisir un nouveau.',
  'mail.known.action': 'Se connecter',
  'mail.known.why': 'Ce n’était pas vous ? Ne faites rien.',
  'mail.reset.title': 'Choisissez un nouveau mot de passe',
  'mail.reset.body':
    '{name}, un nouveau mot de passe a été demandé pour votre compte sur Helicity. Ouvrez le lien et choisissez-le.',
  'mail.reset.action': 'Choisir un nouveau mot de passe',
  'mail.reset.why': 'Ce n’était pas vous ? Ne faites rien : votre mot de passe reste le même.',
  'mail.changed.title': 'Votre mot de passe a été changé',
  'mail.changed.body': '{name}, le mot de passe de votre compte sur Helicity a été changé le {at}.',
  'mail.changed.not-you':
    'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe et prévenez le Smart City Office.',
  'mail.roles.title': 'Vos rôles ont changé',
  'mail.roles.body': '{name}, votre rôle au Smart City Office sur Helicity a changé.',
  'mail.roles.now': 'Désormais, vous êtes chargé de :',
  'mail.roles.none': 'Vous n’y avez plus de rôle. Votre compte et ce que vous avez écrit restent.',
  'mail.roles.action': 'Ouvrir mon travail',
} satisfies Record<keyof typeof en, string>
