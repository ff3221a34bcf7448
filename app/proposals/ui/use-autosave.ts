import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { AutosaveReply } from '../wizard'

/** After a change, at the latest. */
const every = 10_000

export type AutosaveStatus = 'idle' | 'saving' | AutosaveReply['status']

export interface Autosave {
  status: AutosaveStatus
  /** "Saved 14:32", once something was. */
  text: string | null
  /** The revision that the form must name now. */
  revision: number
  onInput: () => void
  onBlur: () => void
  /** Holds a form back while its last words are still on their way. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * Saves what stands in a form some seconds after it changed, and when its field is left. Nothing is
 * redrawn, so the caret stays; a failure is tried again until it holds.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  { address, revision: first }: { address: string; revision: number },
): Autosave {
  const [status, setStatus] = useState<AutosaveStatus>('idle')
  const [text, setText] = useState<string | null>(null)
  const [revision, setRevision] = useState(first)
  const present = useRef(first)
  const isChanged = useRef(false)
  const running = useRef<Promise<void> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    if (running.current) return running.current
    if (!form.current || !isChanged.current) return Promise.resolve()
    isChanged.current = false
    setStatus('saving')
    const body = new FormData(form.current)
    body.set('intent', 'autosave')
    body.set('revision', String(present.current))
    running.current = send(address, body)
      .then((reply) => {
        setStatus(reply.status)
        if (reply.status === 'saved') setText(reply.text)
        if (reply.revision !== null) {
          present.current = reply.revision
          setRevision(reply.revision)
        }
        if (reply.status === 'failed') isChanged.current = true
      })
      .finally(() => {
        running.current = null
        // Nothing more is sent once another window was faster: the reader decides.
        if (isChanged.current) timer.current = setTimeout(save, every)
      })
    return running.current
  }, [form, address])

  const onInput = useCallback(() => {
    isChanged.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(save, every)
  }, [save])
  const onBlur = useCallback(() => {
    void save()
  }, [save])
  const onSubmit = useCallback((event: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current)
    isChanged.current = false
    const { currentTarget, nativeEvent } = event
    // The last answer's revision must stand in the form before it goes; React may write it later.
    const field = currentTarget.elements.namedItem('revision')
    if (field instanceof HTMLInputElement) field.value = String(present.current)
    if (!running.current) return
    event.preventDefault()
    const { submitter } = nativeEvent as SubmitEvent
    void running.current.then(() => currentTarget.requestSubmit(submitter))
  }, [])

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void save()
    }
    document.addEventListener('visibilitychange', leaving)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      clearTimeout(timer.current)
    }
  }, [save])

  return { status, text, revision, onInput, onBlur, onSubmit }
}

async function send(address: string, body: FormData): Promise<AutosaveReply> {
  const failed: AutosaveReply = { status: 'failed', revision: null, text: '' }
  try {
    const answer = await fetch(address, { method: 'POST', body, keepalive: true })
    const isOurs = answer.headers.get('Content-Type')?.startsWith('application/json')
    return isOurs ? ((await answer.json()) as AutosaveReply) : failed
  } catch {
    return failed
  }
}
