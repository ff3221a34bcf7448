import type { debate as en } from './debate.en'

export const debate = {
  title: 'Commentaires',
  write: 'Écrire un commentaire',
  named: 'Le commentaire de ce lien',
  none: 'Personne n’a encore réagi',
  'none.body':
    'Dites ce que vous savez de l’endroit, ce qui rendrait la proposition meilleure ou ce qui vous inquiète.',
  'none-here': 'Aucun commentaire ne correspond à ce choix',
  all: 'Voir tous les commentaires',
  more: '{count, plural, one {Encore # commentaire} many {Encore # de commentaires} other {Encore # commentaires}}',
  newest: 'Revenir aux plus récents',
  hidden: 'Un modérateur a masqué ce commentaire, contraire aux règles du débat.',
  late: 'Écrit après la consultation\u00a0: il n’entre pas dans sa synthèse.',
  'to-version': 'sur la version {version}',
  original: 'en {language, select, fr {français} nl {néerlandais} de {allemand} other {anglais}}',
  of: 'de {name}',
  reply: 'Répondre',
  permalink: 'Lien permanent',
  report: 'Signaler',
  back: 'Retour à la proposition',
  undo: 'Annuler',

  'stance.for': 'Pour',
  'stance.against': 'Contre',
  'stance.if': 'Oui, si',
  'stance.neutral': 'Neutre',

  'section.whole': 'Toute la proposition',
  'section.problem': 'Le problème',
  'section.solution': 'La solution',
  'section.targets': 'Ce que cela change',
  'section.budget': 'Le budget',
  'section.risks': 'Les risques',

  'filter.section': 'Partie',
  'filter.section.all': 'Toutes les parties',
  'filter.group': 'Groupe',
  'filter.group.all': 'Les quatre groupes',
  'filter.apply': 'Afficher',

  'form.section': 'De quoi s’agit-il',
  'form.stance': 'Quelle est votre position',
  'form.stance.hint': '«\u00a0Oui, si\u00a0» veut dire que vous dites ce qui devrait changer.',
  'form.body': 'Votre commentaire',
  'form.answer': 'Votre réponse',
  'form.body.hint':
    'Les liens, les listes et les mots en **gras** sont possibles. Parlez de la proposition, pas des personnes.',
  'form.language': 'Langue de votre texte',
  'form.send': 'Publier le commentaire',
  'form.note':
    'Votre nom et votre groupe figurent à côté. Il est public tout de suite et le reste.',
  'page.title': 'Commenter\u00a0: {title}',
  'page.answer': 'Répondre à un commentaire',
  'sign-in': 'Se connecter et commenter',
  'sign-in.lead': 'Pour commenter, il faut un compte. Vous revenez ensuite ici.',

  support: 'Soutenir v{version}',
  'support.renew': 'Renouveler pour v{version}',
  'support.withdraw': 'Soutenue',
  'support.given':
    'Vous soutenez la version {version}. Le bouton permet de reprendre votre soutien.',
  'support.old': 'Vous avez soutenu la version {given}. La version {version} l’a remplacée.',
  'support.title': 'Soutenir\u00a0: {title}',
  'support.what':
    'Votre soutien va à la version {version}, compte pour votre groupe et peut être repris tant que les avis sont ouverts. Si les auteurs changent le texte, nous vous le redemandons.',
  follow: 'Suivre',
  'follow.leave': 'Ne plus suivre',

  'done.support': 'Vous soutenez la version {version}.',
  'done.support-withdrawn': 'Votre soutien est repris.',
  'done.follow':
    'Vous suivez cette proposition. Ses nouvelles arrivent par e-mail et figurent dans «\u00a0Mon travail\u00a0».',
  'done.follow-left': 'Vous ne suivez plus cette proposition.',
  'done.reported': 'Merci. Un modérateur examine le commentaire dans les dix jours.',

  'report.title': 'Signaler un commentaire',
  'report.lead': 'Un modérateur lit votre message. Seuls les modérateurs voient qui l’a écrit.',
  'report.reason': 'Ce qui ne va pas',
  'report.hint':
    'Une insulte, la vie privée de quelqu’un, de la publicité, un propos illégal. Une opinion différente n’est pas un motif.',
  'report.send': 'Envoyer le signalement',

  'moderation.title': 'Modération',
  'moderation.lead':
    '{count, plural, =0 {Aucun signalement n’attend.} one {# signalement attend.} many {# de signalements attendent.} other {# signalements attendent.}} Vous masquez ce qui enfreint les règles, avec un motif qui reste consigné, ou vous le laissez.',
  'moderation.reports': 'Commentaires signalés',
  'moderation.none': 'Rien n’est signalé',
  'moderation.none.body': 'Les signalements des lecteurs arrivent ici, les plus anciens d’abord.',
  'moderation.by': '{name}, {day}',
  'moderation.says': 'Le signalement dit',
  'moderation.on': '{author} à propos de',
  'moderation.reason': 'Votre motif',
  'moderation.reason.hint':
    'Pour le dossier, et pour l’auteur s’il le demande. Au moins 10 caractères.',
  'moderation.hide': 'Masquer le commentaire',
  'moderation.leave': 'Le laisser',
  'moderation.restore': 'Le réafficher',
  'moderation.own': 'Vous avez écrit ce commentaire\u00a0: un autre modérateur décide.',
  'moderation.hidden-comments': 'Commentaires masqués',
  'moderation.hidden-by': 'Masqué par {name}, {day}\u00a0: {reason}',
  'moderation.hidden-pages': 'Pages masquées',
  'moderation.hidden-pages.none':
    'Aucune page n’est masquée. Une page se masque depuis la page de sa proposition.',
  'moderation.restore-page': 'Réafficher la page',
  'moderation.done.hide': 'Le commentaire est masqué. Son texte n’apparaît plus nulle part.',
  'moderation.done.restore': 'Le commentaire est de nouveau lisible.',
  'moderation.done.dismiss': 'Le commentaire reste. Ses signalements sont clos.',
} satisfies Record<keyof typeof en, string>
