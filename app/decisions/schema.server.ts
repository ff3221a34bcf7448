import type { z } from 'zod'
import type { eventSchemas } from '~/process/event-schema.server'

export type DecisionProposal = z.output<(typeof eventSchemas)['propose-decision']>
