import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { followForm } from '~/comments/forms.server'
import { notFound, refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { referenceIn } from '~/process/load-visible.server'

/** Nothing to read here: whoever comes back from signing in finds the button on the page. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireViewer(context, request)
  return seeOther(`/${context.locale}/proposals/${referenceIn(params.reference ?? '')}`)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const form = await readForm(request, context, followForm)
  // The form has one button: what is wrong with it is its token or its maker.
  if (!form.ok)
    throw refusal(context, { code: 'forbidden', reasons: [{ code: 'http.form-token' }] })
  const reference = referenceIn(params.reference ?? '')
  const follow = form.value.intent === 'follow'
  const result = await followProposal(context.app, viewer, { reference, follow })
  if (!result.ok) {
    throw result.failure.code === 'not-found' ? notFound(context) : refusal(context, result.failure)
  }
  const done = follow ? 'follow' : 'follow-left'
  return seeOther(`/${context.locale}/proposals/${reference}?done=${done}`)
}
