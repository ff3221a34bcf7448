import type { writing as en } from './writing.en'

export const writing = {
  'event.create-draft': 'Commencée comme brouillon',
  'event.move-draft': 'Déplacée vers un autre appel',
  'event.invite-partner': 'Partenaire invité',
  'event.remove-partner': 'Partenaire retiré',
  'event.accept-partnership': 'Le partenaire a accepté',
  'event.decline-partnership': 'Le partenaire a décliné',

  'promise.baseline': '{year, select, none {Départ} other {Départ, {year}}}',
  'promise.low': 'Bas',
  'promise.likely': 'Probable',
  'promise.high': 'Haut',
  'promise.share': 'Part de la population touchée',
  'promise.goal': 'Objectif, {year}',
  'promise.measured': 'Mesuré, {year}',
  'promise.level-in': '{level} en {year}',
  'promise.goal-level': 'objectif {level}',
  'promise.drawing':
    '{name} : {baseline}{from, select, none {} other { en {from}}}, de {low} à {high} attendus en {year}, le plus probable {likely}{goal, select, none {} other {, objectif {goal}}}.',

  'wizard.new.title': 'Écrire une proposition',
  'wizard.new.lead':
    'Vous dites quel problème vous voyez, ce que vous feriez, et quels indicateurs cela améliorerait. Comptez 15 à 20 minutes. Vous pouvez vous arrêter à tout moment : votre brouillon vous attend.',
  'wizard.new.need': 'Ce qu’il vous faut',
  'wizard.new.need.problem': 'Le problème, et où il se pose dans la Région',
  'wizard.new.need.solution': 'Votre solution, en mots simples',
  'wizard.new.need.indicators':
    'Au moins un indicateur qui s’améliorerait, de combien, et une raison d’y croire',
  'wizard.new.need.partners': 'Les noms et les adresses e-mail de vos partenaires',
  'wizard.new.need.budget':
    'Une estimation de l’argent et du temps, et ce qui pourrait mal tourner',
  'wizard.new.next': 'Ce qui se passe ensuite',
  'wizard.new.next.check': 'Le Smart City Office vérifie que la proposition est complète.',
  'wizard.new.next.voices': 'Tout le monde peut la lire et donner son avis.',
  'wizard.new.next.scores':
    'Des évaluateurs indépendants jugent de combien elle fait bouger les indicateurs.',
  'wizard.new.next.decision':
    'Deux membres du comité de décision tranchent et publient leurs raisons.',
  'wizard.new.private': 'Personne ne peut lire un brouillon, sauf vous et vos partenaires.',
  'wizard.new.begin': 'Commencer',
  'wizard.new.call': 'Pour quel appel ?',
  'wizard.new.call.none': 'Aucun appel n’est ouvert aujourd’hui.',
  'wizard.new.call.closes': 'Ouvert jusqu’au {date}',
  'wizard.new.call.standing': 'Toujours ouverte, sans subside',
  'wizard.new.call.grant': 'Subsides jusqu’à {amount}',
  'wizard.new.language': 'Dans quelle langue écrivez-vous ?',
  'wizard.new.language.hint':
    'Écrivez tout le texte dans une langue. Les pages autour parlent les quatre.',
  'wizard.new.start': 'Commencer à écrire',
  'wizard.new.sign-in': 'Se connecter pour commencer',
  'wizard.new.sign-in.why':
    'Votre brouillon est gardé dans votre compte : vous pouvez vous arrêter et revenir.',
  'wizard.new.sign-up': 'Créer un compte',
  'wizard.new.confirm':
    'Confirmez d’abord votre adresse e-mail : ouvrez le lien de la lettre que nous vous avons envoyée.',
  'wizard.new.drafts':
    '{count, plural, one {Vous avez # brouillon.} many {Vous avez # de brouillons.} other {Vous avez # brouillons.}}',
  'wizard.new.drafts.open': 'Continuer',

  'wizard.untitled': 'Proposition sans titre',
  'wizard.steps': 'Étapes de la proposition',
  'wizard.step-of': 'Étape {number} sur {count}',
  'wizard.step.problem': 'Problème et lieu',
  'wizard.step.solution': 'Solution',
  'wizard.step.indicators': 'Indicateurs',
  'wizard.step.partners': 'Partenaires',
  'wizard.step.budget': 'Budget, risques, conditions',
  'wizard.step.check': 'Vérifier vos réponses',
  'wizard.state.not-started': 'À commencer',
  'wizard.state.saved': 'Enregistré',
  'wizard.state.ready': 'Prêt',
  'wizard.lead.problem': 'Qu’est-ce qui ne va pas aujourd’hui, pour qui, et où ?',
  'wizard.lead.solution':
    'Que feriez-vous, et comment cela marche-t-il pour les personnes qui s’en servent ?',
  'wizard.lead.indicators':
    'Quels chiffres s’amélioreraient, de combien, et quand ? Cette promesse est évaluée, décidée, puis mesurée.',
  'wizard.lead.partners':
    'Avec qui le faites-vous ? Une idée portée par plusieurs groupes voit plus large et va plus loin.',
  'wizard.lead.budget':
    'Combien cela coûte-t-il, qu’est-ce qui pourrait mal tourner, et les quatre conditions sont-elles remplies ?',
  'wizard.lead.check': 'Relisez une dernière fois. Chaque partie peut encore changer.',
  'wizard.continue': 'Enregistrer et continuer',
  'wizard.save': 'Enregistrer et revenir plus tard',
  'wizard.preview': 'Enregistrer et voir la phrase',
  'wizard.back': 'Toutes les étapes',
  'wizard.saved-at': 'Enregistré à {time}',
  'wizard.saving': 'Enregistrement…',
  'wizard.not-saved': 'Pas enregistré. Votre texte est toujours là ; nous réessayons.',
  'wizard.changed-elsewhere': 'Modifié dans une autre fenêtre',
  'wizard.changed-elsewhere.act': 'Enregistrez une fois pour comparer.',
  'wizard.error-in': '{field} – {text}',

  'wizard.stale': 'Ce brouillon a été modifié ailleurs',
  'wizard.stale.body':
    'Il a été enregistré dans une autre fenêtre à {time}, après l’ouverture de cette page. Ce que vous avez écrit ici est gardé ci-dessous. Là où les deux diffèrent, le texte le plus récent se trouve au-dessus du vôtre.',
  'wizard.stale.newer': 'Enregistré à {time} :',
  'wizard.stale.empty': '(rien)',
  'wizard.stale.take': 'Prendre le texte le plus récent',
  'wizard.stale.keep': 'Enregistrer le mien à sa place',

  'wizard.similar': 'Quelqu’un y travaille peut-être déjà',
  'wizard.similar.body':
    'Ces propositions ressemblent à la vôtre. Vous pouvez en rejoindre une : la commenter, la soutenir ou écrire à ses auteurs. Ou continuer avec la vôtre.',

  'field.title': 'Titre',
  'field.title.hint': 'Dites ce qui change, en 10 à 120 caractères.',
  'field.problem': 'Le problème',
  'field.problem.hint':
    'Qui le rencontre, combien de fois, et comment le savez-vous ? Chiffres et exemples aident.',
  'field.municipalities': 'Où se pose-t-il ?',
  'field.municipalities.hint': 'Cochez chaque commune concernée.',
  'field.municipalities.region': 'Toute la Région',
  'field.language': 'Langue du texte',
  'field.summary': 'Résumé',
  'field.summary.hint':
    'Trois phrases simples. Elles figurent en haut de la page et sur la carte de présentation.',
  'field.solution': 'La solution',
  'field.solution.hint':
    'Que fabrique-t-on, qui s’en sert, que deviennent les personnes sans écran, que reste-t-il à la fin du projet ?',
  'field.directions': 'Quels axes sert-elle ?',
  'field.directions.hint': 'Ceux de cet appel viennent en premier.',
  'field.directions.call': 'axes de cet appel',
  'field.directions.other': 'autres axes',
  'field.target': 'Ajoutez au moins un indicateur.',
  'field.indicator.add': 'Ajouter un indicateur',
  'field.indicator.choose': 'Choisissez un indicateur…',
  'field.indicator.add.act': 'Ajouter',
  'field.indicator.add.hint': 'Ceux des axes de cet appel viennent en premier.',
  'field.indicator.remove': 'Retirer',
  'field.indicator.remove-of': 'Retirer l’indicateur {name}',
  'field.indicator.other': 'Autres indicateurs',
  'field.indicator.none': 'Pas encore d’indicateur',
  'field.indicator.none.body':
    'Choisissez le chiffre que votre solution ferait bouger. Un seul suffit ; dix sont possibles.',
  'field.indicator-unknown':
    'Cet indicateur ne fait pas partie de l’appel. Choisissez-en un autre.',
  'field.indicator-twice': 'Cet indicateur figure déjà dans la liste.',
  'field.stands': 'Où on en est',
  'field.stands.value': '{level} en {year}, {territory}',
  'field.stands.none':
    'Personne ne l’a encore mesuré. Donnez une valeur de départ avec son année et sa source ; sans elle, votre cible est montrée, mais ne compte pas de points.',
  'field.stands.goal': 'Objectif : {level} en {year}',
  'field.expected': 'Quel niveau attendez-vous ?',
  'field.expected.hint':
    'Pas le changement, mais le niveau lui-même, chez les personnes que vous touchez. « Bas » est ce que vous promettriez à vos voisins.',
  'field.low': 'Bas',
  'field.likely': 'Probable',
  'field.high': 'Haut',
  'field.year': 'D’ici la fin de',
  'field.year.hint': 'De {from} à {to}',
  'field.share': 'Part de la population touchée',
  'field.share.hint': '100 % représente toute la Région.',
  'field.evidence': 'Pourquoi y croyez-vous ?',
  'field.evidence.hint': 'Une étude, un essai, un projet comparable, vos propres comptages.',
  'field.baseline': 'Valeur de départ',
  'field.baseline-year': 'Mesurée en',
  'field.baseline-source': 'Source',
  'field.sentence': 'Votre promesse',
  'field.sentence.waiting':
    'Quand les trois niveaux, l’année et la part de la population sont remplis, votre promesse s’écrit ici.',
  'field.amount': 'Argent nécessaire',
  'field.amount.hint': 'En euros entiers, pour tout le projet.',
  'field.amount.maximum': 'Cet appel donne au plus {amount}.',
  'field.amount.above': 'Vous demandez plus que les {amount} que cet appel peut donner.',
  'field.months': 'Durée',
  'field.months.unit': 'mois',
  'field.lines': 'À quoi sert l’argent',
  'field.lines.hint': 'Quelques lignes suffisent. Laissez vide ce dont vous n’avez pas besoin.',
  'field.line.label': 'Poste {number}',
  'field.line.amount': 'Montant du poste {number}',
  'field.lines.more': 'Ajouter des lignes',
  'field.lines.sum': 'Somme des postes : {amount}',
  'field.lines.differs': 'La somme des postes est de {sum}, l’argent nécessaire de {amount}.',
  'field.risks': 'Qu’est-ce qui pourrait mal tourner ?',
  'field.risks.hint': 'Nommez les risques principaux, et votre réponse à chacun.',
  'field.conditions': 'Les quatre conditions',
  'field.conditions.hint':
    'Chaque proposition est vérifiée sur ces points. Dites-le simplement si l’un d’eux ne s’applique pas.',
  'field.condition.transversality': 'Transversalité',
  'field.condition.pooling': 'Mutualisation',
  'field.condition.inclusion': 'Inclusion numérique',
  'field.condition.european': 'Intégration européenne',
  'field.note': 'Qu’avez-vous changé ?',
  'field.note.hint': 'Une ou deux phrases. Elles accompagnent la nouvelle version.',

  'field.choose': 'Choisissez-en au moins un.',
  'field.money': 'Donnez des euros entiers, par exemple 120 000.',
  'field.months.wrong': 'Donnez des mois entiers, de 1 à 120.',
  'field.share.wrong': 'Donnez une part supérieure à 0 et de 100 % au plus.',
  'field.year.wrong': 'Donnez une année de {from} à {to}.',
  'field.likely-below-low': 'Le niveau probable ne peut pas être inférieur au bas.',
  'field.high-below-likely': 'Le niveau haut ne peut pas être inférieur au probable.',
  'field.baseline-parts':
    'Donnez la valeur de départ avec son année et sa source, ou aucune des trois.',

  'draft.list': 'Mes brouillons',
  'draft.list.lead':
    'Ce que vous êtes en train d’écrire. Jusqu’à l’envoi, vous et vos partenaires êtes seuls à pouvoir le lire.',
  'draft.list.empty': 'Aucun brouillon',
  'draft.list.empty.body':
    'Ce que vous commencez à écrire est gardé ici jusqu’à ce que vous l’envoyiez ou le supprimiez.',
  'draft.list.begin': 'Écrire une proposition',
  'draft.open': 'Continuer à écrire',
  'draft.of-call': 'pour {call}',
  'draft.saved': 'Enregistré : {when}',
  'draft.progress': '{ready} parties commencées sur {count}',
  'draft.due': 'À renvoyer pour le {date}',
  'draft.call-over': 'Son appel est clos : déplacez-le vers un appel ouvert',
  'draft.invitations': 'On vous demande de participer',
  'draft.joined': 'Vous participez',
  'draft.written-by': 'écrite par {lead}',
  'draft.hub.lead':
    'Remplissez les parties dans l’ordre que vous voulez. Chacune est enregistrée quand vous la quittez.',
  'draft.hub.check': 'Vérifier et envoyer',
  'draft.hub.discard': 'Supprimer ce brouillon',
  'draft.hub.facts': 'À propos de ce brouillon',
  'draft.hub.reference': 'Référence',
  'draft.hub.call': 'Appel',
  'draft.hub.closes': 'Ouvert jusqu’au',
  'draft.hub.language': 'Écrite en',
  'draft.hub.saved': 'Dernier enregistrement',
  'draft.asked': 'Le Smart City Office vous demande de changer quelque chose',
  'draft.asked.board': 'Le comité de décision vous demande de changer quelque chose',
  'draft.asked.own': 'Vous avez repris votre proposition pour la revoir',
  'draft.asked.by':
    'Renvoyez-la pour le {date}. D’ici là, le délai du Smart City Office est suspendu.',
  'draft.asked.unchanged':
    'Tant que vous ne changez rien, ceci est le texte de la version {version}.',
  'draft.moved': 'Déplacé vers l’appel « {call} ».',
  'draft.moved.lost':
    '{count, plural, one {Un indicateur n’y existe pas et a été retiré.} many {# d’indicateurs n’y existent pas et ont été retirés.} other {# indicateurs n’y existent pas et ont été retirés.}}',
  'draft.move': 'Déplacer vers un autre appel',
  'draft.move.why':
    'L’appel « {call} » ne reçoit plus de propositions. Votre texte est gardé : choisissez un appel ouvert.',
  'draft.move.to': 'Déplacer vers',
  'draft.move.act': 'Déplacer le brouillon',
  'draft.discard.title': 'Supprimer ce brouillon ?',
  'draft.discard.body':
    'Le texte, les indicateurs et les invitations sont effacés. Cela ne se reprend pas. Le numéro {reference} n’est plus jamais donné.',
  'draft.discard.act': 'Supprimer le brouillon',
  'draft.discard.keep': 'Le garder',
  'draft.discarded': 'Le brouillon {reference} est supprimé.',
  'draft.saved-later': 'Enregistré à {time}. Vous pouvez revenir à tout moment.',
  'draft.closed': 'Cette proposition n’est pas en cours d’écriture.',
  'draft.unfinished':
    '{step, select, problem {Problème et lieu} solution {Solution} indicators {Indicateurs} budget {Budget, risques, conditions} other {Une partie}} : quelque chose n’y est pas encore lisible. Ouvrez cette partie et corrigez-la.',
  'draft.call-unknown': 'Choisissez un appel dans la liste.',
  'draft.not-movable':
    'Seul un brouillon peut être déplacé, ou une proposition dont l’appel a été annulé.',
  'draft.idea-box-only':
    'Une proposition d’un appel annulé ne peut aller que dans la boîte à idées.',

  'check.missing': 'Avant de pouvoir l’envoyer',
  'check.missing.part':
    '{part, select, title {Le titre manque ou est trop court} summary {Le résumé manque} problem {Le problème n’est pas décrit} solution {La solution n’est pas décrite} directions {Aucun axe n’est choisi} municipalities {Aucune commune n’est choisie} budget {L’argent ou la durée manque} risks {Les risques manquent} conditions {Une des quatre conditions est sans réponse} targets {Pas encore d’indicateur} evidence {Un indicateur est sans preuve} other {Quelque chose manque}}',
  'check.missing.partners':
    '{count, plural, one {Un partenaire n’a pas encore répondu} many {# de partenaires n’ont pas encore répondu} other {# partenaires n’ont pas encore répondu}}',
  'check.missing.unfinished': 'Quelque chose n’est pas encore lisible',
  'check.change': 'Modifier',
  'check.change-of': 'Modifier : {part}',
  'check.nothing': 'Rien encore',
  'check.send': 'Envoyer la proposition',
  'check.send.means':
    'Le Smart City Office la vérifie dans les {days, plural, one {# jour} many {# de jours} other {# jours}}. Ensuite, tout le monde peut la lire.',
  'check.send-again': 'La renvoyer',
  'check.send-again.means':
    'Elle retourne là d’où venait la question. Le changement devient la version {version}.',
  'check.reading': 'Vous participez à cette proposition. {lead} l’écrit et l’envoie.',
  'check.over-months':
    '{amount} sur {months, plural, one {# mois} many {# de mois} other {# mois}}',

  'submitted.title': 'Votre proposition est bien arrivée',
  'submitted.again': 'Vos changements sont bien arrivés',
  'submitted.reference': 'Votre référence',
  'submitted.letter': 'Nous avons envoyé une lettre à {email}.',
  'submitted.next': 'Ce qui se passe ensuite',
  'submitted.next.admissibility':
    'Le Smart City Office vérifie qu’elle est complète et qu’elle répond à l’appel.',
  'submitted.next.admissibility.by': 'Pour le {date}',
  'submitted.next.consultation': 'Tout le monde peut la lire, la commenter et la soutenir.',
  'submitted.next.days': '{days, plural, one {# jour} many {# de jours} other {# jours}}',
  'submitted.next.evaluation': 'Au moins {quorum} évaluateurs indépendants jugent son effet.',
  'submitted.next.decision':
    'Deux membres du comité sans intérêt dans le projet décident et publient leurs raisons.',
  'submitted.who': 'Qui décide',
  'submitted.who.body':
    'Le comité de décision du Smart City Office. Personne ne décide de ce qu’il a écrit, de ce à quoi il participe ou dans quoi il a un intérêt.',
  'submitted.follow': 'Comment la suivre',
  'submitted.follow.body':
    'Vous recevez une lettre à chaque étape. La page de votre proposition dit à tout moment à qui c’est le tour, et jusqu’à quand.',
  'submitted.promise':
    'De l’envoi à la décision, nous promettons {days, plural, one {# jour} many {# de jours} other {# jours}}. Les pauses que vous demandez ne comptent pas.',
  'submitted.open': 'Ouvrir la proposition',
  'submitted.mine': 'Mon travail',

  'partner.list': 'Qui participe',
  'partner.you': 'Vous portez la proposition',
  'partner.status.invited': 'Invité',
  'partner.status.accepted': 'A accepté',
  'partner.status.declined': 'A décliné',
  'partner.invite': 'Inviter quelqu’un',
  'partner.invite.hint':
    'La personne reçoit une lettre avec un lien. La proposition peut partir quand toutes celles que vous avez invitées ont accepté.',
  'partner.name': 'Nom de la personne ou de l’organisation',
  'partner.helix': 'Groupe',
  'partner.email': 'Adresse e-mail',
  'partner.invite.act': 'Envoyer l’invitation',
  'partner.again': 'Redemander',
  'partner.again-of': 'Redemander à {name}',
  'partner.remove': 'Retirer',
  'partner.remove-of': 'Retirer {name} de la proposition',
  'partner.invited': 'Nous avons envoyé une lettre à {name}.',
  'partner.missing':
    'Pas encore à bord : {groups}. Les évaluateurs regardent qui porte une proposition.',
  'partner.yourself': 'Vous portez cette proposition : il ne vous faut pas d’invitation.',
  'partner.twice': 'Cette adresse est déjà dans la liste.',
  'partner.too-many': 'Une proposition a au plus {count} partenaires.',
  'partner.too-fast':
    'Vous avez envoyé beaucoup d’invitations en une heure. Attendez un peu, puis continuez.',
  'partner.accepted-already': 'Ce partenaire a déjà accepté.',
  'partner.gone':
    'Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui l’a envoyée.',
  'partner.too-late': 'La proposition est partie : les partenaires ne peuvent plus changer.',
  'partner.answered':
    'Cette invitation a déjà une réponse. Connectez-vous pour changer cette réponse.',
  'partner.ask.title': '{lead} vous demande de participer',
  'partner.ask.as': 'L’invitation est au nom de {name} ({group}).',
  'partner.ask.means': 'Ce que participer veut dire',
  'partner.ask.means.named':
    'Votre nom et votre groupe figurent sur la proposition, lisibles par tout le monde.',
  'partner.ask.means.read': 'Avec un compte, vous pouvez lire le brouillon et suivre chaque étape.',
  'partner.ask.means.judge': 'Vous ne pouvez ni évaluer cette proposition, ni en décider.',
  'partner.ask.means.change':
    'Vous pouvez changer votre réponse jusqu’à l’envoi de la proposition.',
  'partner.accept': 'Je participe',
  'partner.decline': 'Non, merci',
  'partner.read': 'Lire le brouillon',
  'partner.thanks.accept': 'Vous participez à {reference}.',
  'partner.thanks.decline': 'Vous ne participez pas à {reference}.',
  'partner.thanks.body': '{lead} a reçu votre réponse.',
  'partner.letter.title': '{lead} vous demande de participer à « {title} »',
  'partner.letter.body':
    '{lead} ({group}) écrit la proposition {reference} sur Helicity et vous nomme comme partenaire.',
  'partner.letter.means':
    'Si vous acceptez, votre nom figure sur la proposition, lisible par tout le monde. Vous ne pouvez alors ni l’évaluer, ni en décider. La proposition part quand tous les partenaires ont répondu.',
  'partner.letter.action': 'Lire et répondre',
  'partner.letter.why':
    'Vous recevez cette lettre car {lead} a donné votre adresse. Si vous ne faites rien, rien ne se passe.',
  'partner.letter.accept.title': '{partner} participe à « {title} »',
  'partner.letter.accept.body':
    '{partner} a accepté votre invitation à la proposition {reference}.',
  'partner.letter.decline.title': '{partner} ne participe pas à « {title} »',
  'partner.letter.decline.body':
    '{partner} a décliné votre invitation à la proposition {reference}. Retirez ce partenaire de la liste ou demandez à quelqu’un d’autre avant l’envoi.',
  'partner.letter.open': 'Ouvrir les partenaires',
} satisfies Record<keyof typeof en, string>
