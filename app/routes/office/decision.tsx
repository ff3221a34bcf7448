import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { AppContext } from '~/context.server'
import {
  cosignDecision,
  objectToDecision,
  retractDecision,
} from '~/decisions/commands/cosign-decision.server'
import { promoteProposal, proposeDecision } from '~/decisions/commands/propose-decision.server'
import { type RoomForm, roomForm } from '~/decisions/forms.server'
import { maySeeDesk, maySign } from '~/decisions/policy'
import { presentRoom } from '~/decisions/present-room.server'
import { RoomPage } from '~/decisions/ui/room-page'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { useT } from '~/i18n/context'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { ScoreStrips } from '~/reviews/ui/score-strips'
import { Discussions } from '~/reviews/ui/scores-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate', staff: true }

/** States in which a proposal lies before the board or has been there. */
const rooms = ['evaluation', 'deliberation', 'cosigning', 'decided', 'reserve-list']

const keptOf = (request: Request): string => {
  const call = new URL(request.url).searchParams.get('call')
  return call ? `?${new URLSearchParams({ call })}` : ''
}

const dones = ['propose-decision', 'promote', 'cosign', 'object', 'retract'] as const

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeDesk)
  const { app, locale, t } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) throw notFound(context)
  const { row } = visible
  if (!rooms.includes(row.state)) throw seeOther(`/${locale}/proposals/${row.reference}`)
  const asked = new URL(request.url).searchParams.get('done')
  const done = dones.find((known) => known === asked)
  return {
    title: `${row.reference} · ${t('decisions.desk.title')}`,
    room: await presentRoom(context, viewer, visible),
    kept: keptOf(request),
    flash: done ? t(`decisions.done.${done}`) : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, maySign)
  const reference = params.reference ?? ''
  const form = await readForm(request, context, roomForm)
  if (!form.ok) return form.response
  const result = await act(context.app, viewer, reference, form.value)
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  const also = new URLSearchParams(keptOf(request))
  also.set('done', form.value.intent)
  return seeOther(`/${context.locale}/office/decisions/${reference}?${also}`)
}

function act(
  app: AppContext,
  viewer: Person,
  reference: string,
  input: RoomForm,
): Promise<Result<unknown>> {
  const { revision } = input
  switch (input.intent) {
    case 'propose-decision': {
      const { intent: _intent, ...decision } = input
      return proposeDecision(app, viewer, { reference, ...decision })
    }
    case 'promote': {
      const { reasons, grant = 0 } = input
      return promoteProposal(app, viewer, { reference, revision, reasons, grant })
    }
    case 'cosign':
      return cosignDecision(app, viewer, { reference, revision })
    case 'object':
      return objectToDecision(app, viewer, { reference, revision, reason: input.reason })
    case 'retract':
      return retractDecision(app, viewer, { reference, revision, reason: input.reason })
  }
}

export default function DecisionRoom() {
  const t = useT()
  const { room, kept, flash } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <RoomPage
      room={room}
      kept={kept}
      flash={flash}
      reply={reply}
      scores={
        room.scores ? (
          <>
            <ScoreStrips scores={room.scores} level={3} />
            <Discussions scores={room.scores} />
          </>
        ) : (
          <p className="why">{t('reviews.item.scores.not-yours')}</p>
        )
      }
    />
  )
}
