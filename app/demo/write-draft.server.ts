import { findCall } from '#db/queries/calls/find-call'
import { copyVersion } from '#db/queries/proposals/copy-version'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { insertPartner } from '#db/queries/proposals/insert-partner'
import { insertProposal } from '#db/queries/proposals/insert-proposal'
import { insertVersion } from '#db/queries/proposals/insert-version'
import { replaceTargets } from '#db/queries/proposals/replace-targets'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import { nextReference } from '#db/queries/references/next-reference'
import type { ProposalFields } from '#db/seeds/demo/content/types'
import type { Tx } from '#db/transaction'
import { emptyMemory } from '#workflows/proposal/memory'
import { machineVersion } from '#workflows/proposal/version'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { yearInBrussels } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'

interface Draft {
  callReference: string
  language: Locale
  fields: ProposalFields
  /** The year of day 0, which targets count from. */
  year: number
  people: ReadonlyMap<string, Person>
}

/** Writes the draft of a story as its author left it; answers its reference. */
export function writeDraft(ctx: AppContext, lead: Person, draft: Draft): Promise<string> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock.now()
    const call = await findCall(tx, { reference: draft.callReference })
    invariant(call, `call ${draft.callReference} was opened before its proposals`)
    const id = ctx.ids.row()
    const reference = await nextReference(tx, 'P', yearInBrussels(now))
    const { fields } = draft
    await insertProposal(tx, {
      id,
      reference,
      call_id: call.id,
      edition_id: call.edition_id,
      lead_id: lead.id,
      language: draft.language,
      state: 'draft',
      publication: 'private',
      revision: 1,
      machine_version: machineVersion,
      memory: JSON.stringify({ ...emptyMemory, entry: 1, enteredAt: now }),
      version: 0,
      title: fields.title,
      summary: fields.summary,
      directions: JSON.stringify(fields.directions),
      municipalities: JSON.stringify(fields.municipalities),
      helix: lead.helix,
      submitted_at: null,
      public_at: null,
      entered_at: now,
      due_at: null,
      updated_at: now,
      created_at: now,
    })
    const versionId = ctx.ids.row()
    await insertVersion(tx, {
      id: versionId,
      proposal_id: id,
      version: 1,
      note: null,
      unfinished: '{}',
      steps_saved: JSON.stringify(['problem', 'solution', 'indicators', 'partners', 'budget']),
      created_at: now,
      created_by: lead.id,
      saved_at: now,
      submitted_at: null,
      ...columnsOf(fields),
    })
    await replaceTargets(tx, versionId, targetsOf(ctx, fields, draft.year))
    for (const [position, partner] of fields.partners.entries()) {
      const person = partner.person ? draft.people.get(partner.person) : undefined
      const email =
        person?.email ?? `partner-${reference.toLowerCase()}-${position}@demo.helicity.example`
      await insertPartner(tx, {
        id: ctx.ids.row(),
        proposal_id: id,
        position,
        name: partner.name,
        helix: partner.helix,
        email,
        email_key: email.toLowerCase(),
        account_id: person?.id ?? null,
        token_hash: ctx.ids.secret(),
        status: partner.accepted ? 'accepted' : 'invited',
        invited_at: now,
        answered_at: partner.accepted ? now : null,
      })
    }
    await recordEvent(tx, ctx, {
      subjectKind: 'proposal',
      subjectId: id,
      type: 'create-draft',
      actorId: lead.id,
      body: { to: 'draft', revision: 1, call: call.reference },
      text: { actor: lead.name },
    })
    return reference
  })
}

/** Writes what the author changed before sending it again. */
export function changeDraft(
  ctx: AppContext,
  {
    reference,
    changes,
    year,
  }: {
    reference: string
    changes: Partial<ProposalFields>
    year: number
  },
): Promise<void> {
  return ctx.db.write(async (tx: Tx) => {
    const row = await findProposal(tx, reference)
    invariant(row, `${reference} was written before it was changed`)
    const now = ctx.clock.now()
    if (!(await findVersion(tx, row.id, 'working'))) {
      const number = row.version + 1
      await copyVersion(tx, row.id, row.version, { number, now, newId: ctx.ids.row })
    }
    const working = await findVersion(tx, row.id, 'working')
    invariant(working, 'there is a text to change')
    await updateWorkingVersion(tx, row.id, { ...columnsOf(changes), saved_at: now })
    if (changes.targets) {
      await replaceTargets(tx, working.version.id, targetsOf(ctx, changes, year))
    }
  })
}

function columnsOf<Fields extends Partial<ProposalFields>>(fields: Fields) {
  const { directions, municipalities, budget, conditions } = fields
  const columns = {
    title: fields.title,
    summary: fields.summary,
    problem: fields.problem,
    solution: fields.solution,
    risks: fields.risks,
    directions: directions && JSON.stringify(directions),
    municipalities: municipalities && JSON.stringify(municipalities),
    budget_amount: budget?.amount,
    budget_months: budget?.months,
    budget_lines: budget && JSON.stringify(budget.lines),
    ...conditions,
  }
  const written = Object.entries(columns).filter(([, value]) => value !== undefined)
  return Object.fromEntries(written) as Fields extends ProposalFields
    ? {
        [Key in keyof typeof columns]-?: NonNullable<(typeof columns)[Key]>
      } & ProposalFields['conditions']
    : Partial<typeof columns>
}

function targetsOf(ctx: AppContext, { targets = [] }: Partial<ProposalFields>, year: number) {
  return targets.map(({ inYears, ...target }) => ({
    ...target,
    id: ctx.ids.row(),
    year: year + inYears,
    baseline_value: null,
    baseline_year: null,
    baseline_source: null,
  }))
}
