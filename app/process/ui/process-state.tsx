import { useT } from '~/i18n/context'
import { stateLook } from '~/proposals/state-look'
import { classes } from '~/ui/classes'
import { Disclosure } from '~/ui/disclosure'
import { Glyph } from '~/ui/glyph'
import type { ProcessState as State } from '../present-process.server'
import { ProcessEvents } from './process-events'

/** One state: what it means, whose turn it is, how long it lasts, what may come next. */
export function ProcessState({ state }: { state: State }) {
  const t = useT()
  const key = state.state
  return (
    <section
      className={classes('state-p', state.mark)}
      id={key}
      aria-labelledby={`${key}-h`}
      aria-current={state.mark === 'now' ? 'step' : undefined}
    >
      <div className="sec-h">
        <h3 className="inline" id={`${key}-h`}>
          <Glyph name={stateLook[key].glyph} />
          {t(`proposals.state.${key}`)}
        </h3>
        {state.count !== null && <Count state={state} count={state.count} />}
      </div>
      {state.mark && (
        <p className="small">
          <b>{t(`process.page.mark.${state.mark}`)}</b>
        </p>
      )}
      <p>{t(`proposals.state.${key}.meaning`)}</p>
      <p className="small muted">
        {t(`proposals.state.${key}.turn`)}{' '}
        {state.days !== null && t('process.page.term', { count: state.days })}
      </p>
      {state.events.length > 0 && (
        <Disclosure
          summary={t('process.page.events', { count: state.events.length })}
          open={state.mark === 'now'}
        >
          <ProcessEvents events={state.events} />
        </Disclosure>
      )}
    </section>
  )
}

/** Public ones are a link to the register; of the others only the number is anybody's business. */
function Count({ state, count }: { state: State; count: number }) {
  const t = useT()
  const waiting = count - state.inRegister
  return (
    <span className="small muted">
      {state.href && (
        <a href={state.href}>{t('process.page.count', { count: state.inRegister })}</a>
      )}
      {state.href && waiting > 0 && ' · '}
      {waiting > 0 && t('process.page.count.waiting', { count: waiting })}
      {count === 0 && t('process.page.count', { count })}
    </span>
  )
}
