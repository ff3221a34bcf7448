import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusal } from '~/http/answer.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { answerPartnership } from '~/proposals/commands/answer-partnership.server'
import { presentPartnership } from '~/proposals/present-partnership.server'
import { errorsIn } from '~/proposals/ui/form-reply'
import { PartnershipPage } from '~/proposals/ui/partnership-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

/** Looking changes nothing: mail programs open every link before their reader does. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const page = await presentPartnership(context, token)
  if (!page) {
    const reasons = [{ code: 'proposals.partner.gone' }]
    throw refusal(context, { code: 'not-found', reasons })
  }
  return { title: context.t('proposals.partner.ask.title', { lead: page.lead }), ...page }
}

const form = z.object({ link: z.string().max(100), answer: z.enum(['accept', 'decline']) })

export async function action({ request, context }: ActionFunctionArgs) {
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const { link: token, answer } = read.value
  const answered = await answerPartnership(context.app, context.viewer, {
    asked: { token },
    answer,
  })
  if (!answered.ok) return read.refuse(answered.failure)
  return seeOther(`/${context.locale}/partnership?${new URLSearchParams({ token })}`)
}

export default function Partnership() {
  const page = useLoaderData<typeof loader>()
  return <PartnershipPage {...page} errors={errorsIn(useActionData<typeof action>()?.reply)} />
}
