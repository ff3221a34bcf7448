import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { classes } from '~/ui/classes'
import { Disclosure } from '~/ui/disclosure'
import { Icon } from '~/ui/icon'
import { Interval } from '~/ui/interval-chart'
import { Table } from '~/ui/table'
import type { RankingView, RankLine } from '../present-ranking.server'

interface CallRankingProps {
  ranking: RankingView
  /** Of the filter, with its question mark. */
  kept?: string
}

/** The ranking of a call: rank, score with its spread, where each stands; then every part of it. */
export function CallRanking({ ranking, kept = '' }: CallRankingProps) {
  const t = useT()
  const { lines, unranked } = ranking
  return (
    <div className="stack">
      {lines.length === 0 ? (
        <p className="why">{t('decisions.room.ranking.none')}</p>
      ) : (
        <>
          <Table
            caption={t('decisions.ranking.title')}
            hideCaption
            className="ranking"
            rows={lines}
            rowKey={({ reference }) => reference}
            isCurrent={({ isThis }) => isThis}
            columns={[
              {
                key: 'rank',
                header: t('decisions.ranking.rank'),
                numeric: true,
                cell: (line) => (line.isTied ? `${line.rank} =` : line.rank),
              },
              {
                key: 'proposal',
                header: t('decisions.fact.proposal'),
                names: true,
                cell: (line) => <Named line={line} kept={kept} />,
              },
              {
                key: 'points',
                header: t('decisions.score.points'),
                numeric: true,
                cell: (line) => (
                  <>
                    <b>{line.points}</b>
                    {line.reviewers > 1 && (
                      <>
                        <br />
                        <span className="small muted">{line.span}</span>
                      </>
                    )}
                  </>
                ),
              },
              {
                key: 'drawing',
                header: <span className="vh">{t('decisions.score.drawing')}</span>,
                label: ' ',
                cell: (line) => (
                  <Interval
                    domain={ranking.domain}
                    ticks={ranking.ticks}
                    low={line.low}
                    mid={line.mid}
                    high={line.high}
                    filled={line.outcome === 'approve'}
                    height={36}
                  />
                ),
              },
              {
                key: 'where',
                header: t('decisions.room.stands'),
                cell: (line) => <Stands line={line} />,
              },
            ]}
          />
          <p className="small muted">
            {t('decisions.room.ranking.how', {
              low: ranking.ticks[0]?.label ?? '',
              high: ranking.ticks.at(-1)?.label ?? '',
            })}
          </p>
        </>
      )}
      {unranked.length > 0 && <Unranked ranking={ranking} kept={kept} />}
      {lines.length > 0 && (
        <Disclosure summary={t('decisions.room.parts')}>
          <Parts ranking={ranking} />
        </Disclosure>
      )}
    </div>
  )
}

function Named({ line, kept }: { line: RankLine; kept: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div>
      <a
        className={classes(line.isThis && 'is-this')}
        href={`/${locale}/office/decisions/${line.reference}${kept}`}
        lang={line.lang === locale ? undefined : line.lang}
      >
        {line.title}
      </a>
      <br />
      <span className="small muted">
        {line.reference} · {t('decisions.room.reviewers', { count: line.reviewers })}
      </span>
      {line.isOutside && <span className="small muted"> · {t('decisions.room.outside')}</span>}
    </div>
  )
}

function Stands({ line }: { line: RankLine }) {
  const t = useT()
  const locale = useLocale()
  const { outcome, grant, state } = line
  return (
    <span className={classes('io wraps', outcome !== 'approve' && 'no')}>
      <Mark filled={outcome === 'approve'} />
      <span>
        {line.isOpen && <>{t(`proposals.state.${state}`)}: </>}
        {outcome ? t(`decisions.outcome.${outcome}`) : t(`proposals.state.${state}`)}
        {grant !== null && <span className="nb"> · {formatMoney(locale, grant)}</span>}
      </span>
    </span>
  )
}

/** Filled is in, hollow is not; the word beside it says so again. */
function Mark({ filled }: { filled: boolean }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="10"
        height="10"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}

function Unranked({ ranking, kept }: { ranking: RankingView; kept: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="stack tight" aria-labelledby="unranked-h">
      <h3 id="unranked-h">{t('decisions.room.unranked', { count: ranking.unranked.length })}</h3>
      <ul className="stack tight">
        {ranking.unranked.map((line) => (
          <li key={line.reference} className="with-icon">
            <Icon name="minus" size={16} />
            <span>
              <a
                href={`/${locale}/office/decisions/${line.reference}${kept}`}
                lang={line.lang === locale ? undefined : line.lang}
              >
                {line.title}
              </a>{' '}
              <span className="small muted">
                {line.reference} · {t('decisions.room.missing', { parts: line.missing })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What each score is made of: points of 100, part by part, under the weight of the part. */
function Parts({ ranking }: { ranking: RankingView }) {
  const t = useT()
  return (
    <div className="stack tight mt3">
      <p className="why">{t('decisions.room.parts.how', { scale: ranking.scale })}</p>
      <Table
        caption={t('decisions.score.parts')}
        hideCaption
        rows={ranking.lines}
        rowKey={({ reference }) => reference}
        isCurrent={({ isThis }) => isThis}
        columns={[
          {
            key: 'proposal',
            header: t('decisions.fact.proposal'),
            cell: ({ reference }) => reference,
          },
          ...ranking.weights.map(({ key, label, weight }) => ({
            key,
            header: (
              <>
                {label}
                <br />
                <span className="muted">× {weight}</span>
              </>
            ),
            label,
            numeric: true,
            cell: (line: RankLine) => {
              const part = line.parts.find((one) => one.key === key)
              return part ? (
                <>
                  {part.points}
                  <br />
                  <span className="small muted">{part.value}</span>
                </>
              ) : (
                '–'
              )
            },
          })),
          {
            key: 'points',
            header: t('decisions.score.points'),
            numeric: true,
            cell: (line: RankLine) => <b>{line.points}</b>,
          },
        ]}
      />
    </div>
  )
}
