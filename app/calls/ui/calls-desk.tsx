import { useLocale, useT } from '~/i18n/context'
import { formatLongDate, formatMoney } from '~/i18n/formats'
import { ButtonLink } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Table } from '~/ui/table'
import type { CallLine } from '../present-desk.server'

/** All calls, those in preparation too. */
export function CallsDesk({ calls, mayWrite }: { calls: CallLine[]; mayWrite: boolean }) {
  const t = useT()
  const locale = useLocale()
  const here = `/${locale}/office/calls`
  const date = (at: number | null) => (at === null ? '–' : formatLongDate(locale, at))
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('calls.desk.title')}</h1>
        <p className="why">{t('calls.desk.lead')}</p>
        {mayWrite && <ButtonLink href={`${here}/new`}>{t('calls.desk.new')}</ButtonLink>}
      </div>
      {calls.length === 0 ? (
        <EmptyState title={t('calls.desk.none')} level={2} />
      ) : (
        <Table
          caption={t('calls.desk.title')}
          hideCaption
          rows={calls}
          rowKey={(call) => call.reference}
          columns={[
            {
              key: 'title',
              header: t('calls.desk.call'),
              cell: (call) => (
                <>
                  <a href={`${here}/${call.reference}`} lang={call.lang}>
                    {call.title}
                  </a>{' '}
                  <span className="ref">{call.reference}</span>
                </>
              ),
            },
            {
              key: 'state',
              header: t('calls.desk.state'),
              cell: (call) => <Chip>{t(`calls.state.${call.state}`)}</Chip>,
            },
            {
              key: 'opens',
              header: t('calls.desk.opens'),
              cell: (call) => date(call.opensAt),
            },
            {
              key: 'closes',
              header: t('calls.desk.closes'),
              cell: (call) => (call.isStanding ? t('calls.desk.always') : date(call.closesAt)),
            },
            {
              key: 'budget',
              header: t('calls.desk.budget'),
              numeric: true,
              cell: (call) =>
                call.budget === null ? t('calls.desk.no-grants') : formatMoney(locale, call.budget),
            },
          ]}
        />
      )}
    </div>
  )
}
