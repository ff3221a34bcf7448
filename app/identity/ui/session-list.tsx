import { useLocale, useNow, useT } from '~/i18n/context'
import { formatDateTime, formatDay } from '~/i18n/formats'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { Table } from '~/ui/table'
import type { SettingsProps } from '../present-settings.server'

type Session = SettingsProps['sessions'][number]

/** Where one is signed in, each with a button that ends it. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  return (
    <>
      <Table
        caption={t('identity.settings.sessions')}
        hideCaption
        rows={sessions}
        rowKey={(session) => session.publicId}
        isCurrent={(session) => session.isThis}
        columns={[
          {
            key: 'started',
            header: t('identity.session.started'),
            cell: ({ startedAt }) => formatDateTime(locale, startedAt),
          },
          {
            key: 'used',
            header: t('identity.session.used'),
            cell: ({ usedAt }) => formatDay(locale, usedAt, now),
          },
          {
            key: 'end',
            header: <span className="vh">{t('identity.session.end')}</span>,
            cell: (session) => <EndSession session={session} />,
          },
        ]}
      />
      {sessions.length > 1 && (
        <PostForm>
          <HiddenFields fields={{ intent: 'end-other-sessions' }} />
          <Button kind="secondary" small>
            {t('identity.session.end-others')}
          </Button>
        </PostForm>
      )}
    </>
  )
}

function EndSession({ session }: { session: Session }) {
  const t = useT()
  const locale = useLocale()
  if (session.isThis) return <Chip icon="monitor">{t('identity.session.this')}</Chip>
  return (
    <PostForm>
      <HiddenFields fields={{ intent: 'end-session', session: session.publicId }} />
      <Button kind="quiet" small>
        {t('identity.session.end')}
        <span className="vh"> {formatDateTime(locale, session.startedAt)}</span>
      </Button>
    </PostForm>
  )
}
