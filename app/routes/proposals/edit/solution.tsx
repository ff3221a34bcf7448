import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { findSimilar } from '~/proposals/find-similar.server'
import { directionChoices } from '~/proposals/present-choices.server'
import { SolutionForm } from '~/proposals/ui/solution-form'
import { pageMeta } from '~/site/page-meta'
import { actOnStep } from './act-on-step.server'
import { loadStep } from './load-step.server'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate' }
export const shouldRevalidate = () => false

export async function loader(args: LoaderFunctionArgs) {
  const { page, written } = await loadStep(args, 'solution')
  const { row, callDirections, draft } = written
  const edition = { editionId: row.edition_id, callDirections }
  return {
    ...page,
    directions: await directionChoices(args.context, edition),
    // Once sent, it is too late to join another one instead.
    similar:
      row.state === 'draft'
        ? await findSimilar(args.context, { id: row.id, title: draft.text.title })
        : [],
  }
}

export const action = (args: ActionFunctionArgs) => actOnStep(args, 'solution')

export default function Solution() {
  return <SolutionForm {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
