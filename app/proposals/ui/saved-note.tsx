import { useT } from '~/i18n/context'
import { Icon } from '~/ui/icon'
import type { AutosaveStatus } from './use-autosave'

/** Where the saving stands, in a line that is read out when it changes. */
export function SavedNote({ status, text }: { status: AutosaveStatus; text: string | null }) {
  const t = useT()
  // All said at once: in the browser only what was said can be said again.
  const words = {
    saving: t('proposals.wizard.saving'),
    failed: t('proposals.wizard.not-saved'),
    stale: `${t('proposals.wizard.changed-elsewhere')}. ${t('proposals.wizard.changed-elsewhere.act')}`,
  }
  const isWrong = status === 'failed' || status === 'stale'
  return (
    <p className={isWrong ? 'saved-note bad' : 'saved-note'} role="status">
      {isWrong && <Icon name="triangle-alert" size={16} />}
      {status === 'saved' && <Icon name="check" size={16} />}
      {status === 'idle' || status === 'saved' ? text : words[status]}
    </p>
  )
}
