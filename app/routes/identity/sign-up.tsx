import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { signUp } from '~/identity/commands/sign-up.server'
import { signUpForm } from '~/identity/forms.server'
import { municipalityOptions } from '~/identity/municipality-options.server'
import { SignUpPage } from '~/identity/ui/sign-up-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, locale, t, viewer } = context
  if (viewer) return seeOther(`/${locale}/my`)
  return {
    title: t('identity.sign-up.title'),
    municipalities: await municipalityOptions(app, locale),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, locale, clientAddress } = context
  const form = await readForm(request, context, signUpForm)
  if (!form.ok) return form.response
  const result = await signUp(app, clientAddress, form.value)
  return result.ok ? seeOther(`/${locale}/sign-up/sent`) : form.refuse(result.failure)
}

export default function SignUp() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <SignUpPage {...page} reply={reply} />
}
