import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Icon } from '~/ui/icon'
import { Table } from '~/ui/table'
import type { EvaluationLine, EvaluationList, ReviewerLoad } from '../present-evaluation.server'
import { GroupMark } from './author-lines'
import { Due } from './due'

interface EvaluationDeskProps extends EvaluationList {
  /** The one that is open. */
  current?: string
  /** What has just been done, in words. */
  flash?: ReactNode
  children?: ReactNode
}

/** Two panes: everything under evaluation by its next step; and the one that is open. */
export function EvaluationDesk(props: EvaluationDeskProps) {
  const { lines, calls, call, reviewers, current, flash, children } = props
  const t = useT()
  const locale = useLocale()
  // A phone shows one pane: the heading of the page stands in the one that is open.
  const Heading = current ? 'h2' : 'h1'
  return (
    <div className={`panes ${current ? 'at-item' : 'at-list'}`}>
      <section className="pane-list scrolls" aria-labelledby="evaluation-h">
        <div className="list-h">
          <Heading id="evaluation-h" className="label">
            {t('reviews.desk.title', { count: lines.length })}
          </Heading>
          <CallFilter action={`/${locale}/office/evaluation`} calls={calls} call={call} />
        </div>
        {!current && flash && <div className="pane-in phone-only">{flash}</div>}
        <Lines lines={lines} current={current} call={call} />
      </section>
      <div className="pane scrolls">
        {children ?? (
          <div className="pane-in">
            {flash}
            <Overview lines={lines} reviewers={reviewers} />
          </div>
        )}
      </div>
    </div>
  )
}

interface CallFilterProps {
  action: string
  calls: EvaluationList['calls']
  call: string | null
}

function CallFilter({ action, calls, call }: CallFilterProps) {
  const t = useT()
  return (
    <form action={action} className="row tight by-call">
      <select
        className="input"
        name="call"
        aria-label={t('reviews.desk.call')}
        defaultValue={call ?? ''}
      >
        <option value="">{t('reviews.desk.all-calls')}</option>
        {calls.map(({ reference, title }) => (
          <option key={reference} value={reference}>
            {title}
          </option>
        ))}
      </select>
      <Button kind="secondary" small>
        {t('reviews.desk.filter')}
      </Button>
    </form>
  )
}

const groups = ['yours', 'waiting', 'paused'] as const

const groupOf = ({ isPaused, steps }: EvaluationLine): (typeof groups)[number] => {
  if (isPaused) return 'paused'
  return steps.length > 0 ? 'yours' : 'waiting'
}

interface LinesProps {
  lines: readonly EvaluationLine[]
  current: string | undefined
  call: string | null
}

function Lines({ lines, current, call }: LinesProps) {
  const t = useT()
  const locale = useLocale()
  const kept = call ? `?call=${encodeURIComponent(call)}` : ''
  if (lines.length === 0) {
    return (
      <div className="pane-in">
        <EmptyState level={2} title={t(call ? 'reviews.desk.none-here' : 'reviews.desk.none')}>
          {t('reviews.desk.none.body')}
        </EmptyState>
      </div>
    )
  }
  return (
    <ul className="inbox plain">
      {groups.flatMap((group) => {
        const own = lines.filter((line) => groupOf(line) === group)
        if (own.length === 0) return []
        return [
          <li key={group} className="group">
            {t(`reviews.desk.group.${group}`)} <span>{own.length}</span>
          </li>,
          ...own.map((line) => (
            <li
              key={line.reference}
              className="item slim"
              aria-current={line.reference === current ? 'true' : undefined}
            >
              <a
                className="ttl"
                href={`/${locale}/office/evaluation/${line.reference}${kept}`}
                lang={line.lang === locale ? undefined : line.lang}
              >
                {line.title}
              </a>
              <Due due={line.due} />
              <span className="meta">
                <span className="ref">{line.reference}</span>
                <span>{t('reviews.desk.scores', { filed: line.filed, quorum: line.quorum })}</span>
                {line.steps.map((step) => (
                  <b key={step}>{t(`reviews.desk.step.${step}`)}</b>
                ))}
              </span>
            </li>
          )),
        ]
      })}
    </ul>
  )
}

/** Where nothing is open yet: what there is to do, and who has room for more. */
function Overview({ lines, reviewers }: Pick<EvaluationList, 'lines' | 'reviewers'>) {
  const t = useT()
  const yours = lines.filter((line) => groupOf(line) === 'yours').length
  return (
    <>
      <div className="stack tight">
        <h2 className="h2">{t('reviews.desk.overview', { count: yours })}</h2>
        <p className="why">{t('reviews.desk.overview.what')}</p>
      </div>
      <ReviewerTable reviewers={reviewers} />
    </>
  )
}

function ReviewerTable({ reviewers }: { reviewers: readonly ReviewerLoad[] }) {
  const t = useT()
  return (
    <section className="sec rule" aria-labelledby="reviewers-h">
      <h3 id="reviewers-h">{t('reviews.desk.reviewers')}</h3>
      <Table
        caption={t('reviews.desk.reviewers')}
        hideCaption
        rows={reviewers}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('reviews.desk.reviewer'), cell: ({ name }) => name },
          {
            key: 'helix',
            header: t('identity.field.helix'),
            cell: ({ helix }) => <GroupMark helix={helix} />,
          },
          {
            key: 'organisations',
            header: t('reviews.desk.organisation'),
            cell: ({ organisations }) => organisations.join(', ') || '–',
          },
          {
            key: 'open',
            header: t('reviews.desk.open'),
            numeric: true,
            cell: ({ open }) => open,
          },
          {
            key: 'late',
            header: t('reviews.desk.late'),
            numeric: true,
            cell: ({ late }) =>
              late === 0 ? (
                late
              ) : (
                <span className="bad inline">
                  <Icon name="alarm-clock" size={16} />
                  {late}
                </span>
              ),
          },
          {
            key: 'filed',
            header: t('reviews.desk.filed'),
            numeric: true,
            cell: ({ filed }) => filed,
          },
        ]}
      />
    </section>
  )
}
