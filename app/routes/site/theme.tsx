import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { themes } from '~/context.server'
import { notFound } from '~/http/answer.server'
import { readOpenForm } from '~/http/read-open-form.server'
import { seeOther } from '~/http/safe-redirect.server'

/**
 * Light, dark or as the device says; kept in a cookie so that the server draws it right. Pages for
 * people not signed in are shared and carry no token; this writes nothing but that cookie.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readOpenForm(request, context)
  const theme = themes.find((known) => known === form.get('theme')) ?? 'auto'
  return seeOther(String(form.get('to') ?? `/${context.locale}`), {
    'Set-Cookie': `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`,
  })
}

export function loader({ context }: LoaderFunctionArgs) {
  throw notFound(context)
}

/** With a page of its own a refusal is shown as one, and not logged as a defect. */
export default function Theme() {
  return null
}
