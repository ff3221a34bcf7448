import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findPerson } from '#db/queries/identity/find-person'
import { refusal } from '~/http/answer.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { answerPartnership } from '~/proposals/commands/answer-partnership.server'
import { findPartnership } from '~/proposals/find-partnership.server'
import type { PartnerStatus } from '~/proposals/schema'
import { errorsIn } from '~/proposals/ui/form-reply'
import { PartnershipPage } from '~/proposals/ui/partnership-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

/** Looking changes nothing: mail programs open every link before their reader does. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, locale, t, viewer, now } = context
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const found = await findPartnership(app.db.read, viewer, { token }, now)
  if (!found) {
    const reasons = [{ code: 'proposals.partner.gone' }]
    throw refusal(context, { code: 'not-found', reasons })
  }
  const { partner, row } = found
  const lead = (await findPerson(app.db.read, row.lead_id))?.name ?? ''
  const isTheirs = viewer !== null && partner.account_id === viewer.id
  return {
    title: t('proposals.partner.ask.title', { lead }),
    token,
    lead,
    as: { name: partner.name, group: t(`identity.helix.${partner.helix}.one`) },
    proposal: {
      reference: row.reference,
      title: row.title || row.reference,
      summary: row.summary,
      language: row.language,
    },
    status: partner.status as PartnerStatus,
    readHref: isTheirs ? `/${locale}/proposals/${row.reference}/edit/check` : null,
  }
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
