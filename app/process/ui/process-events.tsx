import { useT } from '~/i18n/context'
import type { ProcessEvent } from '../present-process.server'

/** What may happen: the act, who may do it, what follows, where it leads. */
export function ProcessEvents({ events }: { events: readonly ProcessEvent[] }) {
  const t = useT()
  return (
    <ul className="events">
      {events.map(({ event, by, targets }) => (
        <li key={event}>
          <b>{t(`proposals.event.${event}`)}</b>{' '}
          <span className="small muted">
            {by.map((sender) => t(`proposals.sender.${sender}`)).join(', ')}
          </span>
          <p className="small">{t(`proposals.event.${event}.consequence`)}</p>
          {targets.length > 0 && (
            <p className="small">
              {t('process.page.leads-to')}{' '}
              {targets.map((target, index) => (
                <span key={target}>
                  {index > 0 && ', '}
                  <a href={`#${target}`}>{t(`proposals.state.${target}`)}</a>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
