import type { DueView } from '~/reviews/present-due.server'
import { classes } from '~/ui/classes'
import { Icon } from '~/ui/icon'

/** Until when, as people say it; late and soon say so with an icon too. */
export function LineDue({ due }: { due: DueView | null }) {
  if (!due) return null
  return (
    <span className={classes('due', due.tone)}>
      <Icon name={due.tone === 'bad' ? 'alarm-clock' : 'clock'} size={16} />
      <span>
        {due.when} · <span className="nb">{due.date}</span>
      </span>
    </span>
  )
}
