import { useT } from '~/i18n/context'

/** First thing on every page; `<main id="main">` is where it leads. */
export function SkipLink() {
  const t = useT()
  return (
    <a className="skip" href="#main">
      {t('ui.skip')}
    </a>
  )
}
