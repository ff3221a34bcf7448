import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { municipalityChoices } from '~/proposals/present-choices.server'
import { ProblemForm } from '~/proposals/ui/problem-form'
import { pageMeta } from '~/site/page-meta'
import { actOnStep } from './act-on-step.server'
import { loadStep } from './load-step.server'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate' }
export const shouldRevalidate = () => false

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await loadStep(args, 'problem')
  return { ...page, municipalities: await municipalityChoices(args.context) }
}

export const action = (args: ActionFunctionArgs) => actOnStep(args, 'problem')

export default function Problem() {
  return <ProblemForm {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
