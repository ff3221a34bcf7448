import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { placeOn } from '~/ui/scale'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { ContextIndex, ContextRow } from '../pages'
import { TerritoryMark } from './territory-mark'
import { TerritoryStrip } from './territory-strip'

/** A published index for context: Belgium beside the European Union, dimension by dimension. */
export function ContextSection({ index }: { index: ContextIndex }) {
  const t = useT()
  const locale = useLocale()
  const rows = [index.total, ...index.dimensions]
  const scores = rows.flatMap((row) => [row.be, row.eu])
  const ends: [number, number] = [
    Math.floor((Math.min(...scores) - 2) / 10) * 10,
    Math.ceil((Math.max(...scores) + 2) / 10) * 10,
  ]
  const place = placeOn(ends)
  const gap = index.total.be - index.total.eu
  const head = (territory: 'BE' | 'EU') => (
    <span className="inline">
      <TerritoryMark territory={territory} />
      {t(`framework.territory.${territory}.short`)}
    </span>
  )
  return (
    <Section
      id="context"
      title={t(gap < 0 ? 'framework.context.below' : 'framework.context.above', {
        name: index.name,
        gap: formatNumber(locale, Math.abs(gap)),
      })}
    >
      <p>{t('framework.edition.context')}</p>
      <Table<ContextRow>
        caption={index.name}
        hideCaption
        className="context-table"
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'dimension',
            header: t('framework.dimension'),
            names: true,
            cell: (row) => (row === index.total ? <b>{row.label}</b> : row.label),
          },
          {
            key: 'drawing',
            header: t('framework.range', {
              low: formatNumber(locale, ends[0]),
              high: formatNumber(locale, ends[1]),
            }),
            cell: (row) => (
              <TerritoryStrip
                label={t('framework.context.row', {
                  name: row.label,
                  be: row.beText,
                  eu: row.euText,
                })}
                places={[
                  { territory: 'EU', at: place(row.eu).at },
                  { territory: 'BE', at: place(row.be).at },
                ]}
              />
            ),
          },
          {
            key: 'be',
            header: head('BE'),
            numeric: true,
            cell: (row) => row.beText,
            label: t('framework.territory.BE.short'),
          },
          {
            key: 'eu',
            header: head('EU'),
            numeric: true,
            cell: (row) => row.euText,
            label: t('framework.territory.EU.short'),
          },
        ]}
      />
      {index.source && (
        <p className="small muted">
          {t('framework.source')}{' '}
          {index.source.address ? (
            <a href={index.source.address}>{index.source.text}</a>
          ) : (
            index.source.text
          )}
        </p>
      )}
    </Section>
  )
}
