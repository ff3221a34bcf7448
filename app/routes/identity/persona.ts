import type { ActionFunctionArgs } from '@remix-run/node'
import { notFound, refusal } from '~/http/answer.server'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { browserOf } from '~/identity/browser.server'
import { signInAsPersona } from '~/identity/commands/sign-in-as-persona.server'
import { cookieHeaders } from '~/identity/cookies.server'
import { personaForm } from '~/identity/forms.server'
import { returnPath } from '~/identity/return-path.server'

/** Enters one of the people of a demo region. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context, personaForm)
  if (!form.ok)
    throw refusal(context, { code: 'forbidden', reasons: [{ code: 'http.form-token' }] })
  const { persona, to } = form.value
  const result = await signInAsPersona(context.app, browserOf(request, context), persona)
  if (!result.ok) throw notFound(context)
  return seeOther(returnPath(context, to), cookieHeaders(result.value.setCookie))
}

export const loader = ({ context }: { context: ActionFunctionArgs['context'] }) =>
  seeOther(`/${context.locale}/sign-in`)

/** Never shown; with it a refusal is a page. */
export default function Persona() {
  return null
}
