import { useLocale, useNow, useT } from '~/i18n/context'
import { formatDateTime } from '~/i18n/formats'
import { EmptyState } from '~/ui/empty-state'
import { Icon } from '~/ui/icon'
import { Notice } from '~/ui/notice'
import { Pager } from '~/ui/pager'
import { type Column, Table } from '~/ui/table'
import type { MailLineProps, MailProps } from '../present-mail.server'

export function MailPage({ lines, leaves, next }: MailProps) {
  const t = useT()
  const here = `/${useLocale()}/office/mail`
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('notifications.mail.title')}</h1>
        <p className="why">{t('notifications.mail.lead')}</p>
        {!leaves && <Notice>{t('notifications.mail.stays')}</Notice>}
      </div>
      {lines.length === 0 ? (
        <EmptyState level={2} title={t('notifications.mail.none')}>
          {t('notifications.mail.none.what')}
        </EmptyState>
      ) : (
        <div className="stack">
          <MailTable lines={lines} leaves={leaves} here={here} />
          <Pager next={next && `${here}?after=${next}`} />
        </div>
      )}
    </div>
  )
}

function MailTable({
  lines,
  leaves,
  here,
}: Pick<MailProps, 'lines' | 'leaves'> & { here: string }) {
  const t = useT()
  const locale = useLocale()
  const sending: Column<MailLineProps> = {
    key: 'state',
    header: t('notifications.mail.state'),
    cell: (line) => <MailState line={line} leaves />,
  }
  return (
    <Table
      caption={t('notifications.mail.title')}
      hideCaption
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'subject',
          header: t('notifications.mail.subject'),
          cell: (line) => <Subject line={line} here={here} />,
        },
        {
          key: 'to',
          header: t('notifications.mail.to'),
          cell: ({ to }) => (
            <>
              {to.name} <span className="muted">{to.email}</span>
            </>
          ),
        },
        {
          key: 'about',
          header: t('notifications.mail.about'),
          cell: ({ about }) => about && <span className="ref">{about}</span>,
        },
        {
          key: 'made',
          header: t('notifications.mail.made'),
          cell: ({ madeAt }) => formatDateTime(locale, madeAt),
        },
        ...(leaves ? [sending] : []),
      ]}
    />
  )
}

function Subject({ line, here }: { line: MailLineProps; here: string }) {
  const t = useT()
  if (line.isReadable) return <a href={`${here}/${line.id}`}>{line.subject}</a>
  return (
    <span className="inline">
      <Icon name="lock" size={16} />
      {line.subject}
      <span className="vh"> {t('notifications.mail.secret')}</span>
    </span>
  )
}

export function MailState({ line, leaves }: { line: MailLineProps; leaves: boolean }) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  if (!leaves) return <>{t('notifications.mail.kept')}</>
  if (line.sentAt === null) return <>{t('notifications.mail.waiting')}</>
  return (
    <>{t('notifications.mail.sent', { at: formatDateTime(locale, Math.min(line.sentAt, now)) })}</>
  )
}
