import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from './locales'
import type { Translate } from './translate'

interface Speech {
  locale: Locale
  t: Translate
  /** The moment this page was made, so that "in 12 days" is the same everywhere on it. */
  now: number
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
