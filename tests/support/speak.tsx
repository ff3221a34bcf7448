import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SpeechProvider } from '~/i18n/context'
import { type Catalogue, createTranslators } from '~/i18n/create-translator.server'
import type { Locale } from '~/i18n/locales'
import { words as ui } from '~/ui/words'

/** The markup of an element as the server would send it, in Dirk's Dutch unless said. */
export function speak(
  element: ReactElement,
  locale: Locale = 'nl',
  catalogue: Catalogue = {},
): string {
  const t = createTranslators({ ui, ...catalogue })(locale)
  return renderToStaticMarkup(
    <SpeechProvider speech={{ locale, t, now: Date.UTC(2026, 10, 23), nonce: '' }}>
      {element}
    </SpeechProvider>,
  )
}
