import { useLocale, useT } from '~/i18n/context'
import type { FailureCode } from '~/kernel/result'

interface Props {
  code: FailureCode | 'defect'
  /** In the reader's words. */
  reasons: string[]
  /** Number under which a defect was logged. */
  id?: string
}

export function ErrorPage({ code, reasons, id = '' }: Props) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="page narrow">
      <h1>{t(`http.error.${code}`)}</h1>
      {reasons.length === 0 && <p className="lead">{t(`http.error.${code}.body`, { id })}</p>}
      {reasons.map((reason) => (
        <p className="lead" key={reason}>
          {reason}
        </p>
      ))}
      <p>
        <a href={`/${locale}/proposals`}>{t('http.error.search')}</a>
        {' · '}
        <a href={`/${locale}`}>{t('http.error.home')}</a>
      </p>
    </div>
  )
}
