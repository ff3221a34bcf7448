import { useLocale, useT } from '~/i18n/context'
import { formatMoney, formatNumber } from '~/i18n/formats'
import { Disclosure } from '~/ui/disclosure'
import { IntervalChart } from '~/ui/interval-chart'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { DecisionView, RankView } from '../present-decision.server'

const ticks = [0, 25, 50, 75, 100]

/** The ranking of the call as it stood when this was decided; its title says what it shows. */
export function DecisionRanking({ decision }: { decision: DecisionView }) {
  const t = useT()
  const locale = useLocale()
  const { ranking, follows } = decision
  if (ranking.length === 0) return null
  const finding = follows === null ? 'open' : follows ? 'follows' : 'departs'
  const lowest = Math.min(0, ...ranking.map(({ low }) => low))
  const highest = Math.max(100, ...ranking.map(({ high }) => high))
  return (
    <Section id="ranking" title={t(`decisions.ranking.${finding}`)}>
      <p className="muted">{t('decisions.ranking.how')}</p>
      <IntervalChart
        domain={[lowest, highest]}
        ticks={ticks.map((value) => ({ value, label: formatNumber(locale, value) }))}
        label={t('decisions.ranking.title')}
        rows={ranking.map((row) => ({
          key: row.reference,
          label: <Name row={row} />,
          low: row.low,
          mid: row.mid,
          high: row.high,
          filled: row.outcome === 'approve',
          text: (
            <>
              <b>{row.points}</b> · <Outcome row={row} />
            </>
          ),
        }))}
      />
      <p className="small muted">{t('decisions.ranking.legend')}</p>
      <Disclosure summary={t('decisions.ranking.table')}>
        <RankTable ranking={ranking} />
      </Disclosure>
    </Section>
  )
}

function Name({ row }: { row: RankView }) {
  const locale = useLocale()
  const name = row.title ?? row.reference
  const lang = row.title && row.language !== locale ? row.language : undefined
  return (
    <>
      {row.rank}.{' '}
      {row.isThis ? (
        <b lang={lang}>{name}</b>
      ) : (
        <a href={row.href} lang={lang} className="plain">
          {name}
        </a>
      )}
    </>
  )
}

function Outcome({ row }: { row: RankView }) {
  const t = useT()
  return <>{t(`decisions.outcome.${row.outcome ?? 'open'}`)}</>
}

function RankTable({ ranking }: { ranking: readonly RankView[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="mt3">
      <Table
        caption={t('decisions.ranking.title')}
        hideCaption
        rows={ranking}
        rowKey={(row) => row.reference}
        isCurrent={(row) => row.isThis}
        columns={[
          {
            key: 'proposal',
            header: t('decisions.fact.proposal'),
            cell: (row) => <a href={row.href}>{row.reference}</a>,
          },
          {
            key: 'rank',
            header: t('decisions.ranking.rank'),
            numeric: true,
            cell: (row) => row.rank,
          },
          {
            key: 'points',
            header: t('decisions.score.points'),
            numeric: true,
            cell: (row) => row.points,
          },
          {
            key: 'span',
            header: t('decisions.ranking.span'),
            numeric: true,
            cell: (row) => row.span,
          },
          {
            key: 'outcome',
            header: t('decisions.ranking.outcome'),
            cell: (row) => <Outcome row={row} />,
          },
          {
            key: 'grant',
            header: t('decisions.grant'),
            numeric: true,
            cell: (row) => (row.grant === null ? '–' : formatMoney(locale, row.grant)),
          },
        ]}
      />
    </div>
  )
}
