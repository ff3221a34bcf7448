import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { toIndicator } from '~/framework/indicator'
import { sortedMunicipalities } from '~/framework/municipality'
import { formatMoney } from '~/i18n/formats'
import type { Person } from '~/identity/schema'
import { explainActions } from '~/process/explain-actions.server'
import { budgetRemarks } from './budget-remarks.server'
import type { WrittenDraft } from './present-draft.server'
import { type PromiseView, presentPromise } from './present-promise.server'
import { type ConditionKey, conditionKeys, type PartnerStatus } from './schema'
import type { DirectionChoice, PartnerView } from './wizard'

export interface CheckView {
  gaps: { text: string; href: string }[]
  /** What stands against sending it and cannot be mended on these pages. */
  obstacles: string[]
  canSend: boolean
  text: { title: string; summary: string; problem: string; solution: string; risks: string }
  places: string
  directions: Pick<DirectionChoice, 'key' | 'name' | 'shape' | 'hue'>[]
  targets: { promise: PromiseView | null; name: string; evidence: string }[]
  budget: { total: string | null; lines: { label: string; amount: string }[]; remarks: string[] }
  conditions: { key: ConditionKey; text: string }[]
  partners: PartnerView[]
}

/** Reasons that the list of what is missing says already, part by part. */
const saidAsGap = ['incomplete', 'target-missing', 'partners-pending'].map(
  (code) => `proposals.reason.${code}`,
)

/** The whole text once more, before it is sent. */
export async function presentCheck(
  context: RequestContext,
  viewer: Person,
  written: WrittenDraft,
): Promise<CheckView> {
  const { t, locale, now, app } = context
  const { row, draft, gaps, partners, head, isLead, maximumGrant } = written
  const { text } = draft
  const relation = { isLead, isPartner: !isLead, isReviewer: false }
  const event = row.state === 'draft' ? 'submit' : 'resubmit'
  const actions = await explainActions(app.db.read, viewer, { row, relation, view: 'full' }, now)
  const send = actions.find((action) => action.event === event)
  const hrefOf = (step: string) => head.steps.find((link) => link.step === step)?.href ?? ''
  return {
    gaps: gaps.map(({ step, reason }) => ({
      text: t(reason.code, reason.params),
      href: hrefOf(step),
    })),
    obstacles: isLead
      ? (send?.reasons ?? [])
          .filter(({ code }) => !saidAsGap.includes(code))
          .map(({ code, params }) => t(code, params))
      : [],
    canSend: isLead && gaps.length === 0 && send?.allowed === true,
    text: {
      title: text.title,
      summary: text.summary,
      problem: text.problem,
      solution: text.solution,
      risks: text.risks,
    },
    places: await placesIn(context, text.municipalities),
    directions: await marksIn(context, row.edition_id, text.directions),
    targets: await targetsIn(context, row.edition_id, written),
    budget: {
      total:
        text.budget.amount === null || text.budget.months === null
          ? null
          : t('proposals.check.over-months', {
              amount: formatMoney(locale, text.budget.amount),
              months: text.budget.months,
            }),
      lines: text.budget.lines.map(({ label, amount }) => ({
        label,
        amount: formatMoney(locale, amount),
      })),
      remarks: budgetRemarks(context, text.budget, maximumGrant),
    },
    conditions: conditionKeys.map((key) => ({ key, text: text.conditions[key] })),
    partners: partners.map(({ id, name, helix, email, status }) => ({
      id,
      name,
      helix: helix as PartnerView['helix'],
      email: isLead ? email : '',
      status: status as PartnerStatus,
    })),
  }
}

async function placesIn({ app, locale, t }: RequestContext, keys: readonly string[]) {
  const all = sortedMunicipalities(await listMunicipalities(app.db.read), locale)
  if (keys.length === all.length) return t('proposals.field.municipalities.region')
  return all
    .filter(({ nis }) => keys.includes(nis))
    .map(({ name }) => name)
    .join(', ')
}

async function marksIn({ app, locale }: RequestContext, edition: string, keys: readonly string[]) {
  const rows = await listDirections(app.db.read, edition)
  return rows
    .map(toDirection)
    .filter(({ key }) => keys.includes(key))
    .map(({ key, name, shape, hue }) => ({ key, name: name[locale], shape, hue }))
}

async function targetsIn(
  { app, locale, t }: RequestContext,
  edition: string,
  { draft }: WrittenDraft,
) {
  const { targets } = draft.text
  const codes = targets.map(({ indicator }) => indicator)
  const indicators = (await listIndicators(app.db.read, edition, codes)).map(toIndicator)
  return targets.map((target) => {
    const indicator = indicators.find(({ code }) => code === target.indicator)
    return {
      name: indicator?.name[locale] ?? target.indicator,
      promise: indicator ? presentPromise(t, locale, target, indicator) : null,
      evidence: target.evidence,
    }
  })
}
