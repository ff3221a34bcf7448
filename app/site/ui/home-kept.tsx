import { useLocale, useT } from '~/i18n/context'
import type { Punctuality } from '~/proposals/present-punctuality.server'
import { BarChart } from '~/ui/bar-chart'
import { Disclosure } from '~/ui/disclosure'
import { Table } from '~/ui/table'

/** Whether the promised term is kept: one figure, its months, and what is late today. */
export function HomeKept(props: Punctuality) {
  const t = useT()
  const locale = useLocale()
  const { promised, median, decisions, late } = props
  return (
    <section className="split rule" aria-labelledby="kept">
      <div className="stack">
        <h2 id="kept">{t('site.home.kept')}</h2>
        {median === null ? (
          <p>{t('site.home.kept.none', { promised })}</p>
        ) : (
          <>
            <p className="figure">
              {median} <span className="unit">{t('site.home.kept.days', { count: median })}</span>
            </p>
            <p>{t('site.home.kept.median', { count: decisions, promised })}</p>
          </>
        )}
        <p className={late.length > 0 ? 'bad' : undefined}>
          <b>{t('site.home.kept.late', { count: late.length })}</b>
        </p>
        {late.length > 0 && (
          <ul className="stack tight">
            {late.map(({ reference, title, language }) => (
              <li key={reference} lang={language === locale ? undefined : language}>
                <a href={`/${locale}/proposals/${reference}`}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {median !== null && <Months {...props} />}
    </section>
  )
}

function Months({ months, promised }: Punctuality) {
  const t = useT()
  const last = months.findLast((month) => month.median !== null)
  return (
    <figure>
      <BarChart
        label={t('site.home.kept.chart', { days: last?.median ?? 0, promised })}
        limit={{ value: promised, label: t('site.home.kept.limit', { days: promised }) }}
        bars={months.map((month) => ({
          label: month.short,
          value: month.median ?? 0,
          hot: month === last,
          // A figure just under the promised line would be struck through by it.
          text: isLabelled(month.median, promised) ? String(month.median) : undefined,
        }))}
      />
      <figcaption className="small muted mt2">{t('site.home.kept.caption')}</figcaption>
      <Disclosure summary={t('site.home.kept.table')}>
        <Table
          caption={t('site.home.kept.caption')}
          hideCaption
          rows={months}
          rowKey={(month) => month.key}
          columns={[
            { key: 'month', header: t('site.home.kept.month'), cell: (month) => month.long },
            {
              key: 'median',
              header: t('site.home.kept.median-days'),
              numeric: true,
              cell: (month) => month.median ?? '–',
            },
            {
              key: 'decisions',
              header: t('site.home.kept.decisions'),
              numeric: true,
              cell: (month) => month.decisions,
            },
          ]}
        />
      </Disclosure>
    </figure>
  )
}

const isLabelled = (median: number | null, promised: number) =>
  median !== null && (median > promised || median < promised * 0.85)
