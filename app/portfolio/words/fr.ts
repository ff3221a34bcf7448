import type { en } from './en'

export const fr = {
  'status.optimal': 'Résolu exactement : aucune sélection ne vaut plus.',
  'status.feasible':
    'La meilleure trouvée dans le temps donné. Une meilleure sélection peut exister.',
  'status.infeasible': 'Aucune sélection ne respecte toutes les règles.',
  'status.unknown': 'Aucune sélection trouvée dans le temps donné.',

  'rule.budget': 'le budget de {cap}',
  'rule.budgets': 'au maximum {cap} de {resource}',
  'rule.atLeast': 'au moins {count} pour {group}',
  'rule.atMost': 'au maximum {count} pour {group}',
  'rule.maxShare': 'au maximum {share} de l’argent pour {group}',
  'rule.excludes': '{a} et {b} pas ensemble',
  'rule.requires': '{a} seulement avec {b}',
  'rule.forceIn': '{id} dedans',
  'rule.forceOut': '{id} dehors',
  'conflict.intro': 'Ces règles se contredisent. Renoncez à au moins une d’entre elles :',

  'regret.out': 'Non retenu. Avec lui, la meilleure sélection vaut {loss} points de moins.',
  'regret.in': 'Retenu. Sans lui, la meilleure sélection vaut {loss} points de moins.',
  'regret.tie': 'Une sélection de même valeur existe avec le choix inverse.',
  'regret.fixed': 'Les règles ne laissent pas de choix ici.',
  'core.always': 'Dans toutes les bonnes sélections, quels que soient les poids',
  'core.never': 'Dans aucune bonne sélection, quels que soient les poids',
  'core.open': 'Dans {share} des bonnes sélections. Une évaluation de plus serait utile.',
  'core.sampled': 'Estimé à partir de poids tirés au sort, pas exact.',

  'reason.not-a-number': '{what} : un nombre manque ou est inutilisable.',
  'reason.negative': '{what} : ce nombre ne peut pas être négatif.',
  'reason.duplicate-id': '{what} apparaît deux fois.',
  'reason.unknown-id': '{what} n’existe pas ici.',
  'reason.unknown-group': 'Aucune proposition ne fait partie de {what}.',
  'reason.share-out-of-range': '{what} : une part va de 0 à 1.',
  'reason.count-out-of-range': '{what} : il faut un nombre entier à partir de 0.',
  'reason.ranges-empty': '{what} : aucun poids ne convient à ces intervalles.',
  'reason.table-shape':
    '{what} : le tableau demande une ligne par évaluateur et une colonne par proposition.',
  'reason.input-shape': '{what} : ce champ manque, est inconnu ou n’est pas du bon type.',
  'reason.cancelled': 'Le calcul a été annulé.',
  'reason.too-long': 'Le calcul a duré trop longtemps et a été arrêté.',
} satisfies Record<keyof typeof en, string>
