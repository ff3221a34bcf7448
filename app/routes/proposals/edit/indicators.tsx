import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { yearInBrussels } from '~/i18n/formats'
import { horizon } from '~/proposals/frame'
import { indicatorChoices } from '~/proposals/present-choices.server'
import { presentPromises } from '~/proposals/present-promises.server'
import type { Typed } from '~/proposals/read-draft'
import { IndicatorsForm } from '~/proposals/ui/indicators-form'
import { rowsIn } from '~/proposals/ui/typed-values'
import { pageMeta } from '~/site/page-meta'
import { actOnStep } from './act-on-step.server'
import { loadStep } from './load-step.server'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate' }
export const shouldRevalidate = () => false

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args
  const { page, written } = await loadStep(args, 'indicators')
  const { row, callDirections } = written
  const edition = { editionId: row.edition_id, callDirections }
  const year = yearInBrussels(context.now)
  return {
    ...page,
    indicators: await indicatorChoices(context, edition),
    promises: await presentPromises(context, row.edition_id, page.values),
    years: { from: year, to: year + horizon },
  }
}

export const action = (args: ActionFunctionArgs) =>
  actOnStep(args, 'indicators', {
    change(intent, typed, { add }) {
      const targets = rowsIn(typed, 'targets')
      if (intent === 'add' && typeof add === 'string' && add !== '') {
        return { targets: [...targets, { indicator: add }] } satisfies Typed
      }
      const removed = /^remove-(\d+)$/.exec(intent)?.[1]
      if (removed === undefined) return typed
      return { targets: targets.filter((_, place) => place !== Number(removed)) }
    },
    place(intent, typed) {
      const count = rowsIn(typed, 'targets').length
      return intent === 'add' && count > 0 ? `#target-${count - 1}` : ''
    },
  })

export default function Indicators() {
  return (
    <IndicatorsForm {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
