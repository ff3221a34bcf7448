import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { peopleFilter } from '~/identity/forms.server'
import { canSeePeople } from '~/identity/policy'
import { presentPeople } from '~/identity/present-people.server'
import { PeoplePage } from '~/identity/ui/people-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireAllowed(context, request, canSeePeople)
  const { app, t } = context
  const asked = Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value !== ''),
  )
  const filter = peopleFilter.safeParse(asked)
  return {
    title: t('identity.people.title'),
    ...(await presentPeople(app, filter.success ? filter.data : {})),
  }
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}
