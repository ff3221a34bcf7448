import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentDecisions } from '~/decisions/present-register.server'
import { DecisionsPage } from '~/decisions/ui/decisions-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: context.t('decisions.title'),
    description: context.t('decisions.lead'),
    register: await presentDecisions(context, new URL(request.url).searchParams),
  }
}

export default function Decisions() {
  return <DecisionsPage {...useLoaderData<typeof loader>().register} />
}
