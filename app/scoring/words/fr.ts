import type { en } from './en'

export const fr = {
  'promise.at-least-named': '{name} : au moins {level} d’ici {year}.',
  'promise.at-most-named': '{name} : au maximum {level} d’ici {year}.',

  effect: 'Effet sur les indicateurs',
  'effect.meaning':
    'De combien les cibles feraient bouger les indicateurs de l’appel, selon les évaluateurs.',
  'index-points':
    '{count, plural, one {{value} point d’indice} many {{value} de points d’indice} other {{value} points d’indice}}',
  'unscored.no-baseline': 'Pas de points : cet indicateur n’a pas de valeur de départ connue.',
  'unscored.not-in-call':
    'Pas de points : cet indicateur ne fait partie d’aucun axe visé par cet appel.',
  'outside-bounds':
    'Cette valeur dépasse les bornes fixes de l’indicateur. Elle compte telle quelle.',

  'criterion.feasibility': 'Faisabilité',
  'criterion.feasibility.meaning':
    'Le projet est-il réalisable avec les personnes, l’argent et le temps prévus ?',
  'criterion.feasibility.0': 'Irréalisable tel que décrit',
  'criterion.feasibility.1': 'Un obstacle majeur, sans réponse',
  'criterion.feasibility.2': 'Plusieurs conditions incertaines',
  'criterion.feasibility.3': 'Réalisable si les conditions que vous nommez sont remplies',
  'criterion.feasibility.4': 'Réalisable : personnes, argent et temps sont assurés',
  'criterion.feasibility.5': 'Déjà réalisé ailleurs à cette échelle',

  'criterion.value-for-money': 'Rapport coût-effet',
  'criterion.value-for-money.meaning':
    'L’effet vaut-il son prix, comparé à des projets semblables ?',
  'criterion.value-for-money.0': 'Un coût sans rapport avec l’effet',
  'criterion.value-for-money.1': 'Beaucoup plus cher que des projets semblables',
  'criterion.value-for-money.2': 'Plutôt cher, peu expliqué',
  'criterion.value-for-money.3': 'Au prix des projets semblables',
  'criterion.value-for-money.4': 'Moins cher, chaque dépense est expliquée',
  'criterion.value-for-money.5': 'Nettement moins cher, preuves à l’appui',

  'criterion.inclusion': 'Inclusion',
  'criterion.inclusion.meaning':
    'Le projet touche-t-il les personnes souvent oubliées, et ont-elles leur mot à dire ?',
  'criterion.inclusion.0': 'Exclut un public concerné',
  'criterion.inclusion.1': 'Ne prévoit rien pour les publics éloignés',
  'criterion.inclusion.2': 'Annonce des mesures, sans les moyens',
  'criterion.inclusion.3': 'Associe un public éloigné, avec les moyens nécessaires',
  'criterion.inclusion.4': 'Associe plusieurs publics éloignés dès la conception',
  'criterion.inclusion.5': 'Conçu par les publics éloignés eux-mêmes',

  'criterion.reuse': 'Réutilisation et ouverture',
  'criterion.reuse.meaning':
    'D’autres peuvent-ils utiliser le code, les données et les leçons du projet ?',
  'criterion.reuse.0': 'Rien n’est réutilisable',
  'criterion.reuse.1': 'Réutilisable par l’auteur seul',
  'criterion.reuse.2': 'Documenté en partie, sous licence fermée',
  'criterion.reuse.3': 'Code ou données ouverts, mais personne encore pour les reprendre',
  'criterion.reuse.4': 'Ouvert, et une autre administration s’engage à l’utiliser',
  'criterion.reuse.5': 'Déjà utilisé par deux administrations',

  'criterion.risk': 'Maîtrise des risques',
  'criterion.risk.meaning':
    'Les risques sont-ils connus, et chacun a-t-il une réponse ? 5 veut dire bien maîtrisés.',
  'criterion.risk.0': 'Des risques graves sont ignorés',
  'criterion.risk.1': 'Risques nommés, sans réponse',
  'criterion.risk.2': 'Une partie des risques a une réponse',
  'criterion.risk.3': 'Tous ont une réponse, mais sans plan de repli',
  'criterion.risk.4': 'Tous ont une réponse, avec un plan de repli chiffré',
  'criterion.risk.5': 'Risques faibles, suivis par un tiers',

  'confidence.low': 'faible',
  'confidence.medium': 'moyenne',
  'confidence.high': 'élevée',

  'recommendation.fund': 'Financer',
  'recommendation.fund-if': 'Financer si',
  'recommendation.do-not-fund': 'Ne pas financer',

  'discrepancy.range':
    '{criterion} : les notes vont de {lowest} à {highest}. Il faut en discuter avant de décider.',
  'discrepancy.opposite':
    'Des évaluateurs veulent financer, d’autres non. Il faut en discuter avant de décider.',
  'discrepancy.residual':
    '{reviewer} s’écarte beaucoup de ce que les autres notes laissent attendre. Il faut en discuter avant de décider.',

  'reason.not-a-number': '{what} : un nombre manque ou est inutilisable.',
  'reason.bounds-empty': '{what} : la borne inférieure doit être plus petite que la supérieure.',
  'reason.weight-negative': '{what} : un poids ne peut pas être négatif.',
  'reason.weights-zero': '{what} : la somme des poids est nulle. Il en faut au moins un positif.',
  'reason.unknown-key': '{what} n’existe pas ici.',
  'reason.duplicate-key': '{what} apparaît deux fois.',
  'reason.reserved-key': 'Le nom « {what} » est réservé. Choisissez-en un autre.',
  'reason.circular-groups': '{what} : un groupe ne peut pas se contenir lui-même.',
  'reason.geometric-not-positive':
    '{what} : une moyenne géométrique demande des valeurs supérieures à zéro.',
  'reason.levels-out-of-order':
    '{what} : le niveau bas ne peut pas dépasser le probable, ni le probable le haut.',
  'reason.share-out-of-range':
    '{what} : la part de la population doit dépasser 0 % et ne pas dépasser 100 %.',
  'reason.target-is-baseline':
    'La cible est égale à la valeur de départ : il n’y a pas de distance à mesurer.',
  'reason.score-out-of-range': '{what} : une note va de 0 à 5.',
  'reason.scale-empty': 'L’échelle de l’appel doit être supérieure à zéro.',
  'reason.no-reviewer': 'Aucune évaluation n’a encore été déposée.',
  'reason.ragged-table': 'Les lignes du tableau n’ont pas la même longueur.',
  'reason.nothing-to-compare': 'Rien à comparer : aucun élément n’a deux notes.',
  'reason.ratio-negative': 'Une échelle de rapport demande des valeurs à partir de zéro.',
  'reason.distribution-invalid': '{what} : les limites de cette distribution se contredisent.',
  'reason.ranges-empty':
    'Aucun poids ne convient à ces intervalles : leur somme doit pouvoir atteindre 1.',
  'reason.draws-out-of-range': 'Le nombre de tirages doit être un entier de 1 à 1 000 000.',
  'reason.disconnected':
    'Les évaluateurs forment {what} groupes sans proposition commune. Leurs notes ne sont pas comparables.',
} satisfies Record<keyof typeof en, string>
