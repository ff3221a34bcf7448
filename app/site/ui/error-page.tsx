import { useLocale, useT } from '~/i18n/context'
import type { FailureCode } from '~/kernel/result'
import { SearchForm } from '~/ui/search-form'
import { addressWords } from '../address-words'

interface Props {
  code: FailureCode | 'defect'
  /** In the reader's words. */
  reasons: string[]
  /** Number under which a defect was logged. */
  id?: string
  /** The address asked for, to search for its words. */
  path?: string
}

/** A page that could not be shown: why, and the next step. */
export function ErrorPage({ code, reasons, id = '', path = '' }: Props) {
  const t = useT()
  const locale = useLocale()
  const home = `/${locale}`
  const { reference, words } = addressWords(path)
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{t(`http.error.${code}`)}</h1>
        {reasons.length === 0 && <p className="lead">{t(`http.error.${code}.body`, { id })}</p>}
        {reasons.map((reason) => (
          <p className="lead" key={reason}>
            {reason}
          </p>
        ))}
      </div>
      <div className="stack loose">
        {code === 'not-found' && (
          <SearchForm
            action={`${home}/proposals`}
            label={t('site.error.search')}
            value={words || reference || undefined}
          />
        )}
        <section className="stack tight" aria-labelledby="error-ways">
          <h2 className="label" id="error-ways">
            {t('site.error.back')}
          </h2>
          <ul className="links">
            {[
              { href: home, label: t('site.error.home') },
              { href: `${home}/proposals`, label: t('site.nav.explore') },
              { href: `${home}/process`, label: t('site.nav.process') },
              { href: `${home}/help`, label: t('site.foot.part.help') },
            ].map((way) => (
              <li key={way.href}>
                <a href={way.href}>{way.label}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
