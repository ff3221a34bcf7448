import type { en } from './en'

export const fr = {
  'reason.not-public': 'Les commentaires s’ouvrent quand la proposition est publique.',
  'reason.closed':
    'Les commentaires et les soutiens sont ouverts de la consultation à la fin de l’évaluation.',
  'reason.sign-in': 'Connectez-vous pour donner votre avis.',
  'reason.confirm':
    'Confirmez d’abord votre adresse e-mail : le lien se trouve dans le message que nous vous avons envoyé.',
  'reason.own': 'C’est la vôtre. Ce sont les autres qui la soutiennent.',
  'reason.reviewer': 'Vous évaluez cette proposition : vous ne la soutenez donc pas.',
  'reason.board': 'Le comité décide de cette proposition : ses membres ne la soutiennent donc pas.',
  'reason.too-fast':
    'Cela fait beaucoup de commentaires d’un coup. Continuez dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}.',
  'reason.no-such-comment': 'Le commentaire auquel vous répondez n’est plus ici.',
  'reason.not-moderator': 'C’est réservé aux modérateurs.',
  'reason.moderated-already': 'Un autre modérateur a été plus rapide.',
} satisfies Record<keyof typeof en, string>
