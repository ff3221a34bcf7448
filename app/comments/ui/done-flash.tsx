import { useLocale, useT } from '~/i18n/context'
import { Flash } from '~/ui/flash'
import type { VoiceView } from '../present-voice.server'

interface Props {
  done: string | null
  /** What an event of the process did, in words. */
  event: string | null
  voice: VoiceView
}

/** Acts that can be taken back, with the form that does. */
const undo = {
  support: { path: 'support', intent: 'withdraw' },
  'support-withdrawn': { path: 'support', intent: 'support' },
  follow: { path: 'follow', intent: 'leave' },
  'follow-left': { path: 'follow', intent: 'follow' },
} as const

/** What has just been done on a proposal's page; nothing for an address that says nothing known. */
export function DoneFlash({ done, event, voice }: Props) {
  const t = useT()
  const locale = useLocale()
  if (event) return <Flash>{event}</Flash>
  if (done === 'reported') return <Flash>{t('comments.done.reported')}</Flash>
  if (!done || !(done in undo) || !voice.isSignedIn) return null
  const key = done as keyof typeof undo
  const { path, intent } = undo[key]
  return (
    <Flash
      undo={{
        action: `/${locale}/proposals/${voice.reference}/${path}`,
        label: t('comments.undo'),
        fields: { intent },
      }}
    >
      {t(`comments.done.${key}`, { version: voice.version })}
    </Flash>
  )
}
