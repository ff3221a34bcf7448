import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '~/http/answer.server'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { setPasswordByLink } from '~/identity/commands/set-password-by-link.server'
import { newPasswordForm } from '~/identity/forms.server'
import { findLink } from '~/identity/one-time-link.server'

type Kind = 'reset' | 'invite'

/** The page of a mailed link that lets one choose a password; opening it uses nothing up. */
export async function presentLink({ request, context }: LoaderFunctionArgs, kind: Kind) {
  const { app, t } = context
  const link = new URL(request.url).searchParams.get('token') ?? ''
  const holder = await findLink(app, kind, link)
  return {
    title: t(`identity.choose.${kind}.title`),
    link: holder ? link : null,
    email: holder?.email ?? '',
  }
}

export async function choosePassword({ request, context }: ActionFunctionArgs, kind: Kind) {
  const { app, locale } = context
  const form = await readForm(request, context, newPasswordForm)
  if (!form.ok) return form.response
  const result = await setPasswordByLink(app, kind, form.value)
  if (result.ok) return seeOther(`/${locale}/sign-in?done=password`)
  if (result.failure.code === 'not-found') throw notFound(context)
  return form.refuse(result.failure)
}
