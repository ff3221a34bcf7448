import { useT } from '~/i18n/context'
import type { CallParts } from '../present-call.server'
import type { CallItem } from '../public-call'
import { CallEntry } from './call-item'

const parts: readonly CallParts[] = ['open', 'announced', 'examined', 'over']

/** Every public call, those that take proposals first. */
export function CallsPage({ calls }: { calls: Record<CallParts, CallItem[]> }) {
  const t = useT()
  const isEmpty = parts.every((part) => calls[part].length === 0)
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1 className="big-h">{t('calls.page.title')}</h1>
        <p className="lead">{t('calls.page.lead')}</p>
        {isEmpty && <p>{t('calls.page.none')}</p>}
      </div>
      <div className="stack sections">
        {parts
          .filter((part) => calls[part].length > 0)
          .map((part) => (
            <section key={part} className="stack loose" aria-labelledby={part}>
              <h2 id={part}>{t(`calls.page.part.${part}`)}</h2>
              <div className="cols two loose">
                {calls[part].map((call) => (
                  <CallEntry key={call.reference} call={call} />
                ))}
              </div>
            </section>
          ))}
      </div>
    </div>
  )
}
