import { useT } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { PairTable } from '~/ui/pair-table'
import { Prose } from '~/ui/prose'
import type { ProposalPageView, TargetView } from '../../present-page.server'
import { PromiseBlock } from '../promise'

/** Every target as sentence, drawing and figures, with the index points that it claims. */
export function PromisedTargets({ page }: { page: ProposalPageView }) {
  const t = useT()
  if (page.targets.length === 0) return <p className="muted">{t('proposals.page.targets.none')}</p>
  return (
    <>
      {page.effect && (
        <p>
          {t('proposals.points.all', page.effect)}{' '}
          <span className="muted">{t('proposals.points.claim')}</span>
        </p>
      )}
      {page.targets.map((target) => (
        <div className="target" key={target.href}>
          {target.promise ? (
            <PromiseBlock promise={target.promise} caption={<Source target={target} />} />
          ) : (
            <h3>{target.name}</h3>
          )}
          <Evidence target={target} language={page.language} />
          <ClaimedPoints target={target} />
        </div>
      ))}
    </>
  )
}

function Source({ target }: { target: TargetView }) {
  const t = useT()
  return (
    <>
      <a href={target.href}>{t('proposals.page.indicator')}</a>
      {target.source && <> · {t('proposals.page.source', { source: target.source })}</>}
    </>
  )
}

function Evidence({ target, language }: { target: TargetView; language: string }) {
  const t = useT()
  if (!target.evidence) return null
  return (
    <div className="evidence">
      <h4 className="label">{t('proposals.page.evidence')}</h4>
      <Prose html={target.evidence} lang={language} />
    </div>
  )
}

function ClaimedPoints({ target }: { target: TargetView }) {
  const t = useT()
  const { points } = target
  if (!points) return null
  if ('why' in points) return <p className="small muted">{points.why}</p>
  return (
    <div className="claimed">
      <p>
        <b>{points.total}</b> <span className="muted">({points.span})</span>
      </p>
      <Disclosure summary={t('proposals.points.how')}>
        <div className="mt3 sums">
          <PairTable caption={t('proposals.points.how')} hideCaption rows={points.steps} />
          <p className="small muted mt2">{t('proposals.points.note')}</p>
        </div>
      </Disclosure>
    </div>
  )
}
