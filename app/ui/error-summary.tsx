import { useT } from '~/i18n/context'
import { fieldId } from './field'

export interface SummaryError {
  text: string
  /** The field it is about; `href` when the place has another id. */
  field?: string
  href?: string
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[]
  title?: string
}

/**
 * Everything that is wrong, at the top, each line a link to its field. The alert stands inside the
 * frame so that screen readers speak it once; `autofocus` brings the reader here without script.
 */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useT()
  // Said even when unused: a page that hydrates can only repeat what was said.
  const heading = title ?? t('ui.errors.title')
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the summary is what one must read first
    <div className="err-sum" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 id="err-sum-h">{heading}</h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.field}${error.text}`}>
              <SummaryLine error={error} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function SummaryLine({ error }: { error: SummaryError }) {
  const href = error.href ?? (error.field && `#${fieldId(error.field)}`)
  return href ? <a href={href}>{error.text}</a> : <b>{error.text}</b>
}
