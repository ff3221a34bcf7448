import { findAccountNames } from '#db/queries/accounts/find-account-names'
import { findCall } from '#db/queries/calls/find-call'
import { findOpenDecision } from '#db/queries/decisions/find-decision'
import { listRecipients } from '#db/queries/notifications/list-recipients'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { formatMoney } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { composeOfficial } from '~/notifications/proposal-letters/compose-official.server'
import { explainActions } from '~/process/explain-actions.server'
import { loadVisible } from '~/process/load-visible.server'
import { type MoneyView, presentMoney } from './present-money.server'
import type { Outcome } from './schema'

export interface PublicationItem {
  reference: string
  revision: number
  title: string
  lang: Locale
  decision: string
  outcome: Outcome
  grant: string | null
  signers: string[]
  /** Why it cannot go out now; empty where it can. */
  reasons: string[]
  letters: LetterPreview[]
}

export interface LetterPreview {
  locale: Locale
  subject: string
  text: string
  /** Names of those who get it. */
  to: string[]
}

export interface PublicationView {
  items: PublicationItem[]
  /** Of each call concerned. */
  money: { call: string; lang: Locale; view: MoneyView }[]
  canPublish: boolean
}

/** What would go out: each decision with the letters that leave with it, word for word. */
export async function presentPublication(
  context: RequestContext,
  viewer: Person,
  references: readonly string[],
): Promise<PublicationView> {
  const { app, locale } = context
  const items: PublicationItem[] = []
  const calls = new Set<string>()
  for (const reference of new Set(references)) {
    const found = await presentItem(context, viewer, reference)
    if (!found) continue
    items.push(found.item)
    calls.add(found.callId)
  }
  const money: PublicationView['money'] = []
  for (const id of calls) {
    const call = await findCall(app.db.read, { id })
    invariant(call, 'a proposal has a call')
    const view = await presentMoney(context, viewer, call)
    const { text, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
    if (view) money.push({ call: text, lang, view })
  }
  return {
    items,
    money,
    canPublish: items.length > 0 && items.every(({ reasons }) => reasons.length === 0),
  }
}

/** Null for what is not signed and waiting: it has nothing to send. */
async function presentItem(context: RequestContext, viewer: Person, reference: string) {
  const { app, locale, now, t } = context
  const db = app.db.read
  const visible = await loadVisible(db, viewer, reference)
  const row = visible?.row
  const decision = row && (await findOpenDecision(db, row.id))
  if (!visible || !row || decision?.state !== 'pending') return null
  const call = await findCall(db, { id: row.call_id })
  invariant(call, `${reference} has a call`)
  const actions = await explainActions(db, viewer, visible, now)
  const publish = actions.find(({ event }) => event === 'publish')
  const signers = await findAccountNames(db, [decision.proposed_by, decision.cosigned_by ?? ''])
  const outcome = decision.outcome as Outcome
  const { appeals } = JSON.parse(call.settings) as CallSettings
  const recipients = await listRecipients(db, row.id, 'authors')
  const languages = [...new Set(recipients.map(({ language }) => language as Locale))]
  const item: PublicationItem = {
    reference: row.reference,
    revision: row.revision,
    title: row.title,
    lang: row.language as Locale,
    decision: decision.reference,
    outcome,
    grant: decision.grant_amount === null ? null : formatMoney(locale, decision.grant_amount),
    signers,
    reasons: (publish?.reasons ?? []).map(({ code, params }) => t(code, params)),
    letters: languages.map((language) => {
      const letter = composeOfficial(
        {
          row,
          kind: 'decision',
          canAppeal: appeals && outcome === 'reject',
          origin: app.config.origin,
          rule: null,
          reasons: JSON.parse(decision.reasons) as PartialTexts,
          decision: {
            reference: decision.reference,
            outcome,
            conditions: decision.conditions,
            grant: decision.grant_amount,
            signers,
          },
        },
        language,
        app.words(language),
      )
      return {
        locale: language,
        subject: letter.subject,
        text: letter.text,
        to: recipients.filter((one) => one.language === language).map(({ name }) => name),
      }
    }),
  }
  return { item, callId: call.id }
}
