import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { ViewSwitch } from '~/ui/tabs'
import type { Piece } from '../../compare-texts'
import type { VersionView } from '../../present-versions.server'

interface Props {
  view: VersionView
  /** The whole text instead of what changed. */
  isWhole: boolean
}

/** One submitted text: what changed since the one before, or all of it as it was. */
export function VersionPage({ view, isWhole }: Props) {
  const t = useT()
  const locale = useLocale()
  const { reference, version, since } = view
  const home = `/${locale}/proposals/${reference}`
  const here = `${home}/versions/${version}`
  const name = t('proposals.versions.version', { version })
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: reference, href: home },
          { label: t('proposals.versions.heading'), href: `${home}/versions` },
          { label: name },
        ]}
        aside={view.date}
      />
      <div className="page-h">
        <h1>{name}</h1>
        <p className="lead" lang={view.language === locale ? undefined : view.language}>
          {view.title}
        </p>
        {view.note && (
          <p lang={view.language === locale ? undefined : view.language}>{view.note}</p>
        )}
        {since !== null && (
          <div>
            <ViewSwitch
              label={t('proposals.versions.view')}
              tabs={[
                { href: here, label: t('proposals.versions.changes'), current: !isWhole },
                {
                  href: `${here}?view=text`,
                  label: t('proposals.versions.text'),
                  current: isWhole,
                },
              ]}
            />
          </div>
        )}
      </div>
      {since !== null && !isWhole ? <Changes view={view} since={since} /> : <Whole view={view} />}
    </div>
  )
}

function Changes({ view, since }: { view: VersionView; since: number }) {
  const t = useT()
  const locale = useLocale()
  if (view.changes.length === 0) {
    return <p className="lead">{t('proposals.versions.nothing', { version: since })}</p>
  }
  return (
    <div className="stack sections">
      <p className="muted">
        {t('proposals.versions.since', { version: since })}. {t('proposals.versions.legend')}
      </p>
      {view.changes.map(({ label, pieces }, place) => (
        <Section key={label} id={`change-${place}`} title={label}>
          <p className="diff" lang={view.language === locale ? undefined : view.language}>
            {pieces.map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
              <DiffPiece key={at} piece={piece} />
            ))}
          </p>
        </Section>
      ))}
      <p className="muted">{t('proposals.versions.same')}</p>
    </div>
  )
}

/** Marked by an underline or a stroke, and said in words to those who do not see it. */
function DiffPiece({ piece }: { piece: Piece }) {
  const t = useT()
  const locale = useLocale()
  if (piece.kind === 'same') return <>{piece.text}</>
  const Mark = piece.kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="vh" lang={locale}>
        {' '}
        {t(`proposals.versions.${piece.kind}`)}{' '}
      </span>
      {piece.text}
      <span className="vh" lang={locale}>
        {' '}
        ({t('proposals.versions.end')}){' '}
      </span>
    </Mark>
  )
}

function Whole({ view }: { view: VersionView }) {
  const locale = useLocale()
  return (
    <div className="stack sections">
      {view.parts
        .filter(({ html }) => html !== '')
        .map(({ label, html, isOurs }, place) => (
          <Section key={label} id={`part-${place}`} title={label}>
            <Prose html={html} lang={isOurs ? locale : view.language} />
          </Section>
        ))}
    </div>
  )
}
