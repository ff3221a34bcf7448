import type { page as english } from './page.en'

export const page = {
  'page.title': 'Le parcours',
  'page.lead':
    'Chaque proposition suit le même chemin. Chaque étape a quelqu’un qui doit agir, un délai, et des règles qu’un programme vérifie.',
  'page.promise':
    'Du dépôt à la décision au plus {promised, plural, one {# jour} many {# jours} other {# jours}}, sans compter le temps où les auteurs retravaillent leur texte. Un appel peut fixer d’autres délais\u00a0; sa page le dit.',
  'page.way':
    'Le chemin de cette proposition est marqué ci-dessous. Elle en est ici\u00a0: {state}.',
  'page.steps': 'Le chemin en cinq étapes',
  'page.step.admissibility': 'Recevabilité',
  'page.step.consultation': 'Consultation',
  'page.step.evaluation': 'Évaluation',
  'page.step.decision': 'Décision',
  'page.step.delivery': 'Projet',
  'page.step.months': 'des mois, des années',
  'page.step.count':
    '{count, plural, =0 {aucune en ce moment} one {# en ce moment} many {# en ce moment} other {# en ce moment}}',
  'page.days': '{count, plural, one {# jour} many {# jours} other {# jours}}',
  'page.part.before': 'Avant d’être publique',
  'page.part.before.body':
    'Le texte est à ses auteurs. L’office regarde seulement s’il peut être examiné.',
  'page.part.open': 'Au grand jour',
  'page.part.open.body':
    'À partir d’ici, tout le monde lit la proposition. Les voix sont comptées par groupe, et des évaluateurs disent de combien chaque indicateur bougerait.',
  'page.part.deciding': 'La décision',
  'page.part.deciding.body':
    'Deux personnes du comité signent chaque décision, avec ses raisons en français et en néerlandais. Ce qui est en cours de signature ne se montre qu’une fois publié.',
  'page.part.carrying': 'De la promesse à la mesure',
  'page.part.carrying.body':
    'Une proposition approuvée devient un projet. À la fin, la page montre ce qui était promis à côté de ce qui a été mesuré.',
  'page.part.ends': 'Autres fins',
  'page.part.ends.body':
    'Une proposition peut s’arrêter en chemin. La page dit pourquoi, et si elle peut revenir.',
  'page.term': 'Délai\u00a0: {count, plural, one {# jour} many {# jours} other {# jours}}.',
  'page.count':
    '{count, plural, =0 {aucune en ce moment} one {# proposition en ce moment} many {# de propositions en ce moment} other {# propositions en ce moment}}',
  'page.count.waiting':
    '{count, plural, one {# pas encore publique} many {# pas encore publiques} other {# pas encore publiques}}',
  'page.events':
    '{count, plural, one {Ce qui peut arriver} many {Ce qui peut arriver (#)} other {Ce qui peut arriver (#)}}',
  'page.leads-to': 'Mène à\u00a0:',
  'page.mark.now': 'La proposition en est ici.',
  'page.mark.was': 'La proposition est passée par ici.',
  'page.always': 'Dans presque tous les états',
  'page.always.body':
    'Ceci n’appartient pas à une étape. Masquer une page ne change jamais où en est la proposition.',
  'page.rules': 'Des règles qu’aucun chemin ne peut enfreindre',
  'page.rule.free':
    'Personne ne traite, ne juge ni ne signe ce qu’il a écrit, ce à quoi il participe, ou ce avec quoi il a un conflit ouvert.',
  'page.rule.approved':
    'Une approbation demande assez de notes indépendantes d’au moins deux groupes, des raisons en français et en néerlandais, deux signatures différentes, et de l’argent disponible. Tout est revérifié à la publication.',
  'page.rule.recorded':
    'Chaque pas note qui, quand, d’où vers où, et pourquoi. Ces notes forment une chaîne\u00a0: aucune ne peut être changée sans que cela se voie.',
  'page.rule.explained':
    'Ce que vous ne pouvez pas faire maintenant a une raison écrite, et ce qui la lèverait.',
  'page.rule.seen': 'Rien ne dépasse son délai sans se voir\u00a0: la page publique le dit.',
  'page.rule.timers':
    'Les délais finissent à minuit à Bruxelles, un jour ouvrable. Les horloges ne s’arrêtent que pour les règles écrites ici.',
  'page.rule.versions': 'Une proposition garde les règles sous lesquelles elle a été déposée.',
  'page.version': 'Version {version} du parcours',
  'page.version.body':
    'Cette page est faite du programme même qui fait avancer les propositions\u00a0: elle ne peut pas dire autre chose.',
  'page.board': 'Voir où en sont toutes les propositions',
} satisfies Record<keyof typeof english, string>
