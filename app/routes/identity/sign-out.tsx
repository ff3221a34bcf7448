import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { cookieHeaders, isSecure } from '~/identity/cookies.server'
import { emptyForm } from '~/identity/forms.server'
import { endSession } from '~/identity/session.server'
import { SignOutPage } from '~/identity/ui/sign-out-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export function loader({ context }: LoaderFunctionArgs) {
  if (!context.viewer) return seeOther(`/${context.locale}`)
  return { title: context.t('identity.sign-out.title') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const home = `/${context.locale}`
  if (!context.viewer) return seeOther(home)
  const form = await readForm(request, context, emptyForm)
  if (!form.ok) return form.response
  const cookies = await endSession(context.app, {
    cookieHeader: request.headers.get('Cookie'),
    secure: isSecure(context.app),
  })
  return seeOther(home, cookieHeaders(cookies))
}

export default SignOutPage
