import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { browserOf } from '~/identity/browser.server'
import { signIn } from '~/identity/commands/sign-in.server'
import { mayBePersona } from '~/identity/commands/sign-in-as-persona.server'
import { cookieHeaders } from '~/identity/cookies.server'
import { signInForm } from '~/identity/forms.server'
import { presentPersonas } from '~/identity/present-personas.server'
import { returnPath } from '~/identity/return-path.server'
import { SignInPage, signInDone } from '~/identity/ui/sign-in-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, locale, t, viewer, clientAddress } = context
  const asked = new URL(request.url).searchParams
  const to = returnPath(context, asked.get('to'))
  const isDemo = mayBePersona(app, clientAddress)
  // In a demo one changes from person to person; elsewhere there is nothing left to do here.
  if (viewer && !isDemo) return seeOther(to)
  const said = asked.get('done')
  return {
    title: t('identity.sign-in.title'),
    to,
    done: signInDone.find((known) => known === said) ?? null,
    personas: isDemo ? await presentPersonas(app, locale) : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context, signInForm)
  if (!form.ok) return form.response
  const result = await signIn(context.app, browserOf(request, context), form.value)
  if (!result.ok) return form.refuse(result.failure)
  return seeOther(returnPath(context, form.value.to), cookieHeaders(result.value.setCookie))
}

export default function SignIn() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <SignInPage {...page} reply={reply} />
}
