import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import type { AppContext } from '~/context.server'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { changeOrganisation } from '~/identity/commands/change-organisation.server'
import { changeRoles } from '~/identity/commands/change-roles.server'
import { disableAccount } from '~/identity/commands/disable-account.server'
import { enableAccount } from '~/identity/commands/enable-account.server'
import { personForm } from '~/identity/forms.server'
import { municipalityOptions } from '~/identity/municipality-options.server'
import { canSeePeople } from '~/identity/policy'
import { presentPerson } from '~/identity/present-people.server'
import type { Person } from '~/identity/schema'
import { type PersonDone, PersonPage, personDone } from '~/identity/ui/person-page'
import type { Result } from '~/kernel/result'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, canSeePeople)
  const { app, locale } = context
  const person = await presentPerson(app, viewer, params.id ?? '')
  if (!person) throw notFound(context)
  const municipalities = await municipalityOptions(app, locale)
  const said = new URL(request.url).searchParams.get('done')
  return {
    title: person.name,
    ...person,
    municipalityName:
      municipalities.find(({ value }) => value === person.municipality)?.label ?? null,
    done: personDone.find((known) => known === said) ?? null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, canSeePeople)
  const form = await readForm(request, context, personForm)
  if (!form.ok) return form.response
  const id = params.id ?? ''
  const result = await change(context.app, viewer, { ...form.value, accountId: id })
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  const done = doneOf[form.value.intent]
  return seeOther(`/${context.locale}/office/people/${id}?done=${done}`)
}

function change(
  app: AppContext,
  viewer: Person,
  input: z.output<typeof personForm> & { accountId: string },
): Promise<Result<null>> {
  const { accountId } = input
  switch (input.intent) {
    case 'roles':
      return changeRoles(app, viewer, input)
    case 'join':
    case 'leave': {
      const joins = input.intent === 'join'
      const { organisation: organisationId } = input
      return changeOrganisation(app, viewer, { accountId, organisationId, joins })
    }
    case 'disable':
      return disableAccount(app, viewer, accountId)
    case 'enable':
      return enableAccount(app, viewer, accountId)
  }
}

const doneOf: Record<z.output<typeof personForm>['intent'], PersonDone> = {
  roles: 'roles',
  join: 'organisations',
  leave: 'organisations',
  disable: 'disabled',
  enable: 'enabled',
}

export default function PersonRoute() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <PersonPage {...page} reply={reply} />
}
