import { useCallback, useEffect, useRef, useState } from 'react'
import type { PromiseView } from '../present-promise.server'
import type { SentenceReply } from '../wizard'

/** After the last key, before the server is asked for the sentence. */
const pause = 350

/**
 * The promises as the server writes them while one types; `first` until then. An answer that was
 * overtaken by a later one is dropped.
 */
export function useLivePromises(
  first: (PromiseView | null)[],
  address: string,
): { promises: (PromiseView | null)[]; onType: (form: HTMLFormElement) => void } {
  const [promises, setPromises] = useState(first)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const asking = useRef<AbortController>()

  useEffect(() => () => clearTimeout(timer.current), [])

  const onType = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(async () => {
        asking.current?.abort()
        asking.current = new AbortController()
        const body = new FormData(form)
        body.set('intent', 'sentence')
        try {
          const { signal } = asking.current
          const answer = await fetch(address, { method: 'POST', body, signal })
          if (!answer.ok) return
          setPromises(((await answer.json()) as SentenceReply).promises)
        } catch {
          // Overtaken, or no network: the sentence that stands is the last one that held.
        }
      }, pause)
    },
    [address],
  )
  return { promises, onType }
}
