import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from './locales'
import type { MessageArgs, Translate } from './translate'

export interface Speech {
  locale: Locale
  t: Translate
  /** The moment this page was made, so that "in 12 days" is the same everywhere on it. */
  now: number
  /** For the page's own script elements; '' in the browser, which hides it. */
  nonce: string
  /** On pages that hydrate: what was said while the page was made, to be said again. */
  said?: Record<string, string>
}

const SpeechContext = createContext<Speech | null>(null)

export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('A component that speaks stands outside SpeechProvider')
  return speech
}

export const useT = (): Translate => useSpeech().t
export const useLocale = (): Locale => useSpeech().locale
export const useNow = (): number => useSpeech().now
export const useNonce = (): string => useSpeech().nonce

/** How one utterance is remembered. */
export const utterance = (key: string, args?: MessageArgs): string =>
  args ? `${key} ${JSON.stringify(args)}` : key

/**
 * The page's words for the browser, written last so that everything has been said. The browser so
 * needs neither the messages of four languages nor their parser.
 */
export function SpeechScript() {
  const { locale, now, nonce, said = {} } = useSpeech()
  const json = JSON.stringify({ locale, now, said }).replace(/</g, '\\u003c')
  return (
    <script
      id="speech"
      type="application/json"
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, `<` is escaped
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
