import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { seeOther } from '~/http/safe-redirect.server'
import { formValues } from '~/proposals/form-values'
import { findWritten, type WrittenDraft } from '~/proposals/present-draft.server'
import type { SavedStep } from '~/proposals/schema'

/**
 * The text being written, for a page of its lead. A partner reads it on the last page; whoever comes
 * when nobody is writing is led to the proposal.
 * @throws the answer otherwise
 */
export async function loadWritten(args: LoaderFunctionArgs): Promise<WrittenDraft> {
  const written = await loadAuthored(args)
  if (!written.isLead) throw seeOther(editPath(args, 'check'))
  return written
}

/** The same for pages that partners read too. */
export async function loadAuthored({
  request,
  params,
  context,
}: LoaderFunctionArgs): Promise<WrittenDraft> {
  const viewer = requireViewer(context, request)
  const found = await findWritten(context, viewer, params.reference ?? '')
  if (!found.ok) {
    throw found.failure.code === 'not-found' ? notFound(context) : refusal(context, found.failure)
  }
  if (!found.value) throw seeOther(`/${context.locale}/proposals/${params.reference}`)
  return found.value
}

/** What every page of the wizard is made of. */
export async function loadStep(args: LoaderFunctionArgs, step: SavedStep) {
  const written = await loadWritten(args)
  const { context } = args
  const { draft, head } = written
  const name = context.t(`proposals.wizard.step.${step}`)
  return {
    written,
    page: {
      title: `${name} · ${head.draftTitle ?? head.reference}`,
      step,
      head,
      values: draft.unfinished[step] ?? formValues(step, draft.text, context.locale),
    },
  }
}

export const editPath = (
  { params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>,
  rest = '',
): string => `/${context.locale}/proposals/${params.reference ?? ''}/edit${rest && `/${rest}`}`
