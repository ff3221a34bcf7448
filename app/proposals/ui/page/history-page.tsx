import { useLocale, useT } from '~/i18n/context'
import { helixPattern } from '~/identity/schema'
import { Breadcrumb } from '~/ui/breadcrumb'
import { OfficialText } from '~/ui/official-text'
import { Pattern } from '~/ui/pattern'
import type { HistoryView, RecordView } from '../../present-history.server'

/** The whole record of a proposal: who, when, from where to where, why, and the chain. */
export function HistoryPage({ history }: { history: HistoryView }) {
  const t = useT()
  const locale = useLocale()
  const { reference, title, language, records } = history
  const home = `/${locale}/proposals/${reference}`
  return (
    <div className="wrap page">
      <Breadcrumb
        steps={[
          { label: t('proposals.register.title'), href: `/${locale}/proposals` },
          { label: reference, href: home },
          { label: t('proposals.record.heading') },
        ]}
      />
      <div className="page-h">
        <h1>{t('proposals.record.heading')}</h1>
        <p className="lead">
          <a href={home} lang={title && language !== locale ? language : undefined}>
            {title ?? reference}
          </a>
        </p>
        <p className="muted record-lead">
          {t('proposals.record.lead')} {t('proposals.record.hidden')}
        </p>
      </div>
      <ol className="items record">
        {records.map((record) => (
          <Entry key={record.sequence} record={record} />
        ))}
      </ol>
    </div>
  )
}

function Entry({ record }: { record: RecordView }) {
  const t = useT()
  const { who } = record
  return (
    <li id={`e-${record.sequence}`}>
      <div className="record-when">
        <time dateTime={record.iso}>{record.when}</time>
        {who ? (
          <span className="helix">
            <Pattern kind={helixPattern[who.helix]} label={t(`identity.helix.${who.helix}.one`)} />
            {who.name}
          </span>
        ) : (
          <span className="muted">{record.by}</span>
        )}
      </div>
      <div className="stack tight">
        <h2 className="h3">{record.what}</h2>
        {(record.move || record.version) && (
          <p>{[record.move, record.version].filter(Boolean).join(', ')}</p>
        )}
        {record.texts.map((text) => (
          <div key={text.label} className="record-text">
            <p className="label">{text.label}</p>
            <OfficialText texts={text.parts} />
          </div>
        ))}
        <p className="small muted hash">
          <span className="vh">{t('proposals.record.hash')} </span>
          {record.sequence} · {record.hash}
        </p>
      </div>
    </li>
  )
}
