import { actorPredicates } from './predicates/actor'
import { afterwardsPredicates } from './predicates/afterwards'
import { decisionPredicates } from './predicates/decision'
import { documentPredicates } from './predicates/document'
import { evaluationPredicates } from './predicates/evaluation'
import { fieldPredicates } from './predicates/fields'
import { peoplePredicates } from './predicates/people'
import type { ProposalPredicate } from './predicates/predicate'
import { timePredicates } from './predicates/time'

/** Every condition of the process by name: the machine's guards and the explanations read these. */
export const predicates = {
  ...actorPredicates,
  ...documentPredicates,
  ...fieldPredicates,
  ...timePredicates,
  ...evaluationPredicates,
  ...decisionPredicates,
  ...afterwardsPredicates,
  ...peoplePredicates,
} satisfies Record<string, ProposalPredicate>

export type PredicateName = keyof typeof predicates
