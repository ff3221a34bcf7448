import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { regional } from '~/i18n/locales'
import { helixGroups } from '~/identity/schema'
import type { Failure } from '~/kernel/result'
import { invitePartner } from '~/proposals/commands/invite-partner.server'
import { remindPartner } from '~/proposals/commands/remind-partner.server'
import { removePartner } from '~/proposals/commands/remove-partner.server'
import { saveDraftStep } from '~/proposals/commands/save-draft-step.server'
import { partnerForm } from '~/proposals/schema.server'
import { errorsIn, typedIn } from '~/proposals/ui/form-reply'
import { PartnersPage } from '~/proposals/ui/partners-page'
import type { PartnerView } from '~/proposals/wizard'
import { pageMeta } from '~/site/page-meta'
import { editPath, loadStep } from './load-step.server'

export const meta = pageMeta
export const headers = noStore

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const viewer = requireViewer(context, request)
  const { page, written } = await loadStep(args, 'partners')
  const partners = written.partners.map(({ id, name, helix, email, status }) => ({
    id,
    name,
    helix: helix as PartnerView['helix'],
    email,
    status: status as PartnerView['status'],
  }))
  const invited = new URL(request.url).searchParams.get('invited')
  const onBoard = new Set([
    viewer.helix,
    ...partners.filter(({ status }) => status !== 'declined').map(({ helix }) => helix),
  ])
  const missing = helixGroups
    .filter((group) => !onBoard.has(group))
    .map((group) => context.t(`identity.helix.${group}`))
  const list = new Intl.ListFormat(regional[context.locale], { type: 'conjunction' })
  return {
    title: page.title,
    head: page.head,
    lead: { name: viewer.name, helix: viewer.helix },
    partners,
    missing: missing.length > 0 ? list.format(missing) : null,
    invited: partners.find(({ id }) => id === invited)?.name ?? null,
  }
}

const form = z.discriminatedUnion('intent', [
  partnerForm.extend({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('remind'), partner: z.string().max(60) }),
  z.object({ intent: z.literal('remove'), partner: z.string().max(60) }),
  z.object({ intent: z.enum(['continue', 'save']), revision: z.number().int() }),
])

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const { app, locale } = context
  const viewer = requireViewer(context, request)
  const reference = params.reference ?? ''
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const input = read.value
  const here = editPath(args, 'partners')
  const refuse = (failure: Failure) => {
    // The draft is not theirs, or not being written: the form itself has no place to say it.
    if (failure.code === 'not-found' || failure.code === 'forbidden') {
      throw refusal(context, failure)
    }
    return read.refuse(failure)
  }
  switch (input.intent) {
    case 'invite': {
      const { intent, ...partner } = input
      const invited = await invitePartner(app, viewer, { reference, partner })
      return invited.ok ? seeOther(`${here}?invited=${invited.value.id}`) : refuse(invited.failure)
    }
    case 'remind': {
      const partnerId = input.partner
      const sent = await remindPartner(app, viewer, { reference, partnerId })
      return sent.ok ? seeOther(`${here}?invited=${partnerId}`) : refuse(sent.failure)
    }
    case 'remove': {
      const removed = await removePartner(app, viewer, { reference, partnerId: input.partner })
      return removed.ok ? seeOther(here) : refuse(removed.failure)
    }
    default: {
      const { revision } = input
      const step = { reference, revision, step: 'partners', locale, fields: {} } as const
      const saved = await saveDraftStep(app, viewer, step)
      if (!saved.ok) return refuse(saved.failure)
      return seeOther(
        input.intent === 'save' ? `${editPath(args)}?saved=1` : editPath(args, 'budget'),
      )
    }
  }
}

export default function Partners() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <PartnersPage {...page} typed={typedIn(reply)} errors={errorsIn(reply)} />
}
