import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { formatMoney } from '~/i18n/formats'
import { budgetRemarks } from '~/proposals/budget-remarks.server'
import { conditionTests } from '~/proposals/present-choices.server'
import { BudgetForm } from '~/proposals/ui/budget-form'
import { rowsIn } from '~/proposals/ui/typed-values'
import { pageMeta } from '~/site/page-meta'
import { actOnStep } from './act-on-step.server'
import { loadStep } from './load-step.server'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate' }
export const shouldRevalidate = () => false

const fewLines = 4
const mostLines = 20

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { t, locale } = context
  const { page, written } = await loadStep(args, 'budget')
  const { row, draft, maximumGrant } = written
  const tests = await conditionTests(context, row.edition_id)
  const asked = Number(new URL(request.url).searchParams.get('lines')) || 0
  const filled = rowsIn(page.values, 'lines').length
  return {
    ...page,
    lineCount: Math.min(mostLines, Math.max(fewLines, filled + 1, asked)),
    maximum:
      maximumGrant === null
        ? null
        : t('proposals.field.amount.maximum', { amount: formatMoney(locale, maximumGrant) }),
    remarks: budgetRemarks(context, draft.text.budget, maximumGrant),
    tests: {
      transversality: tests.transversality,
      pooling: tests.pooling,
      inclusion: tests['digital-inclusion'],
      european: tests['european-integration'],
    },
  }
}

export const action = (args: ActionFunctionArgs) =>
  actOnStep(args, 'budget', {
    place: (intent, typed) =>
      intent === 'lines'
        ? `?lines=${Math.min(mostLines, Math.max(fewLines, rowsIn(typed, 'lines').length) + fewLines)}`
        : '',
  })

export default function Budget() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return <BudgetForm {...page} reply={reply} />
}
