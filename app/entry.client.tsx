import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Speech, SpeechProvider, utterance } from '~/i18n/context'

const written = JSON.parse(document.getElementById('speech')?.textContent ?? '{}') as Pick<
  Speech,
  'locale' | 'now' | 'said'
>

/** Says again what the server said; anything new comes from the server in words already. */
const speech: Speech = {
  ...written,
  nonce: '',
  t: (key, args) => written.said?.[utterance(key, args)] ?? '',
}

startTransition(() => {
  hydrateRoot(
    document,
    <SpeechProvider speech={speech}>
      <RemixBrowser />
    </SpeechProvider>,
  )
})
