import { expect, it } from 'vitest'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { updateProposalFields } from '#db/queries/proposals/update-proposal-fields'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeRegion } from '#tests/support/region'
import { advanceProposal } from '~/process/advance-proposal.server'
import { indexProposal } from '~/process/search-index.server'
import { createDraft } from './commands/create-draft.server'
import { submitProposal } from './commands/submit-proposal.server'
import { findSimilar } from './find-similar.server'
import type { ProposalBody } from './schema.server'

const body = (title: string, summary: string): ProposalBody => ({
  call: 'C-2026-0001',
  language: 'fr',
  title,
  summary,
  problem: 'Un problème.',
  solution: 'Une solution.',
  directions: ['pooling'],
  municipalities: ['21004'],
  budget: { amount: 1000, months: 6, lines: [] },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 82,
      likely: 83,
      high: 84,
      year: 2028,
      share: 1,
      evidence: 'Un essai.',
      baseline: null,
    },
  ],
  risks: 'Un risque.',
  conditions: { transversality: 'a', pooling: 'b', inclusion: 'c', european: 'd' },
})

describeOnBothDatabases('proposals that sound alike', (open) => {
  it('are shown to Bram where everyone can read them, whatever the accents', async () => {
    const { ctx, people } = await makeRegion(open)
    const publish = async (title: string, summary: string, isPublic: boolean) => {
      const created = await createDraft(ctx, people.elodie, body(title, summary))
      if (!created.ok) throw new Error(JSON.stringify(created.failure))
      const { reference, revision } = created.value
      await submitProposal(ctx, people.elodie, { reference, revision })
      if (isPublic) {
        await advanceProposal(ctx, people.chantal, { reference, event: { type: 'admit' } })
      }
      const row = await findProposal(ctx.db.read, reference)
      await ctx.db.write(async (tx) => {
        await indexProposal(tx, row?.id ?? '')
        await updateProposalFields(tx, row?.id ?? '', { title })
      })
      return reference
    }
    const shown = await publish('Éclairage intelligent des carrefours', 'Des lampadaires.', true)
    await publish('Éclairage intelligent des parcs, encore secret', 'Des lampadaires.', false)
    await publish('Des bancs pour les carrefours', 'Pour s’asseoir.', true)
    const find = (title: string) => findSimilar({ app: ctx, locale: 'fr' }, { id: 'none', title })
    const found = await find('Eclairage des CARREFOURS dangereux')
    expect(found.map(({ reference }) => reference)).toEqual([shown])
    expect(await find('Un jardin')).toEqual([])
    expect(await find('"\'* OR --')).toEqual([])
  })
})
