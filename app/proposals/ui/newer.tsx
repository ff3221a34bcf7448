import { useT } from '~/i18n/context'
import type { StepReply } from '../wizard'
import { textIn } from './typed-values'

interface NewerProps {
  reply?: StepReply
  /** Of a text field. */
  name: string
}

/** What another window saved in this field, where it differs from what was typed here. */
export function Newer({ reply, name }: NewerProps) {
  if (!reply?.newer) return null
  const [mine, theirs] = [textIn(reply.values, name), textIn(reply.newer.values, name)]
  if (mine === theirs) return null
  return <NewerText at={reply.newer.at} text={theirs} />
}

export function NewerText({ at, text }: { at: string; text: string }) {
  const t = useT()
  return (
    <div className="newer">
      <b>{t('proposals.wizard.stale.newer', { time: at })}</b>
      {text || t('proposals.wizard.stale.empty')}
    </div>
  )
}
