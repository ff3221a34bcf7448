import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import type { VersionItem } from '../../present-versions.server'

interface Props {
  reference: string
  name: string
  language: string
  versions: VersionItem[]
}

/** Every submitted text of a proposal. */
export function VersionsPage({ reference, name, language, versions }: Props) {
  const t = useT()
  const locale = useLocale()
  const home = `/${locale}/proposals/${reference}`
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: t('proposals.register.title'), href: `/${locale}/proposals` },
          { label: reference, href: home },
          { label: t('proposals.versions.heading') },
        ]}
      />
      <div className="page-h">
        <h1>{t('proposals.versions.heading')}</h1>
        <p className="lead">
          <a href={home} lang={language === locale ? undefined : language}>
            {name}
          </a>
        </p>
        <p className="muted">{t('proposals.versions.lead')}</p>
      </div>
      <VersionList home={home} language={language} versions={versions} />
    </div>
  )
}

interface ListProps {
  home: string
  language: string
  versions: readonly VersionItem[]
}

/** Versions with their day and what their authors said of them. */
export function VersionList({ home, language, versions }: ListProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <ol className="items versions">
      {versions.map(({ version, date, note, isPresent }) => (
        <li key={version}>
          <p className="row">
            <a href={`${home}/versions/${version}`}>
              <b>{t('proposals.versions.version', { version })}</b>
            </a>
            <span className="small muted">
              {date}
              {isPresent && ` · ${t('proposals.versions.present')}`}
            </span>
          </p>
          {note ? (
            <p lang={language === locale ? undefined : language}>{note}</p>
          ) : (
            <p className="muted">
              {t(version === 1 ? 'proposals.versions.first' : 'proposals.versions.no-note')}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
