import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { browserOf } from '~/identity/browser.server'
import { changePassword } from '~/identity/commands/change-password.server'
import { changeProfile } from '~/identity/commands/change-profile.server'
import { createToken } from '~/identity/commands/create-token.server'
import { revokeToken } from '~/identity/commands/revoke-token.server'
import { sendConfirmationAgain } from '~/identity/commands/send-confirmation-again.server'
import { cookieHeaders } from '~/identity/cookies.server'
import { settingsForm } from '~/identity/forms.server'
import { municipalityOptions } from '~/identity/municipality-options.server'
import { presentSettings } from '~/identity/present-settings.server'
import { endOtherSessions, endSessionOf } from '~/identity/session.server'
import { type SettingsDone, SettingsPage, settingsDone } from '~/identity/ui/settings-page'
import { fail, ok, type Result } from '~/kernel/result'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const { app, locale, t, sessionId } = context
  const said = new URL(request.url).searchParams.get('done')
  return {
    title: t('identity.settings.title'),
    ...(await presentSettings(app, viewer, sessionId)),
    municipalities: await municipalityOptions(app, locale),
    done: settingsDone.find((known) => known === said) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  requireViewer(context, request)
  const form = await readForm(request, context, settingsForm)
  if (!form.ok) return form.response
  const result = await carryOut(args, form.value)
  if (!result.ok) return form.refuse(result.failure)
  const { done, made, setCookie = [] } = result.value
  // A token is shown in the answer itself: it must not stand in an address.
  if (made) return data({ reply: undefined, made })
  const here = `/${context.locale}/my/settings?done=${done}`
  return seeOther(here, cookieHeaders(setCookie))
}

interface Outcome {
  done?: SettingsDone
  made?: { name: string; token: string }
  setCookie?: string[]
}

async function carryOut(
  { request, context }: ActionFunctionArgs,
  input: z.output<typeof settingsForm>,
): Promise<Result<Outcome>> {
  const { app, sessionId } = context
  const viewer = requireViewer(context, request)
  switch (input.intent) {
    case 'profile':
      return said('profile', await changeProfile(app, viewer, input))
    case 'password': {
      const browser = browserOf(request, context)
      const result = await changePassword(app, viewer, { ...input, browser })
      return result.ok ? ok({ done: 'password', ...result.value }) : result
    }
    case 'confirm':
      return said('letter', await sendConfirmationAgain(app, viewer))
    case 'end-session': {
      const isEnded = await endSessionOf(app, viewer.id, input.session)
      return isEnded ? ok({ done: 'session' }) : fail('not-found')
    }
    case 'end-other-sessions':
      await endOtherSessions(app, viewer.id, sessionId)
      return ok({ done: 'sessions' })
    case 'create-token': {
      const name = input.title
      const result = await createToken(app, viewer, { name, scope: input.scope })
      return result.ok ? ok({ made: { name, token: result.value.token } }) : result
    }
    case 'revoke-token':
      return said('token-revoked', await revokeToken(app, viewer, input.tokenId))
  }
}

const said = (done: SettingsDone, result: Result<unknown>): Result<Outcome> =>
  result.ok ? ok({ done }) : result

export default function Settings() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const made = answer && 'made' in answer ? answer.made : undefined
  return <SettingsPage {...page} made={made} reply={answer?.reply} />
}
