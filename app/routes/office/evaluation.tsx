import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { useT } from '~/i18n/context'
import { referenceIn } from '~/process/load-visible.server'
import { maySeeEvaluation } from '~/reviews/policy'
import { presentEvaluation } from '~/reviews/present-evaluation.server'
import { EvaluationDesk } from '~/reviews/ui/evaluation-desk'
import { pageMeta } from '~/site/page-meta'
import { Flash } from '~/ui/flash'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeEvaluation)
  const asked = new URL(request.url).searchParams
  const closed = asked.get('closed')
  return {
    title: context.t('reviews.desk.name'),
    list: await presentEvaluation(context, viewer, asked.get('call')),
    closed: closed && referenceIn(closed),
  }
}

export default function Evaluation() {
  const t = useT()
  const { list, closed } = useLoaderData<typeof loader>()
  return (
    <EvaluationDesk
      {...list}
      flash={closed && <Flash>{t('reviews.done.closed', { reference: closed })}</Flash>}
    />
  )
}
