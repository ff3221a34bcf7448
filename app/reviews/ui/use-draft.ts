import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** What the address of the draft answers. */
export interface DraftReply {
  status: 'saved' | 'failed'
  /** "Saved 14:32", or what is wrong. */
  text: string
  /** When the server last kept it, ms; 0 where nothing was kept. */
  savedAt: number
}

export type DraftStatus = 'idle' | 'saving' | 'saved' | 'failed'

/** After a change, at the latest; and again after a failure. */
const every = 10_000
const own = new Set(['token', 'intent'])

interface DraftOptions {
  address: string
  /** Names the copy that this tab keeps while nothing can be sent. */
  id: string
  /** When the server last kept it, ms. */
  savedAt: number
  /** Called when a copy of this tab came back into the form. */
  onRestore: () => void
}

/**
 * Keeps what stands in the form some seconds after it changed and when a field is left. While the
 * network is away one types on: this tab holds a copy, and sending is tried again until it works.
 */
export function useDraft(form: RefObject<HTMLFormElement>, options: DraftOptions) {
  const { address, id, savedAt, onRestore } = options
  const [status, setStatus] = useState<DraftStatus>('idle')
  const [text, setText] = useState('')
  const isChanged = useRef(false)
  const isRunning = useRef(false)
  const base = useRef(savedAt)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const key = `review-draft/${id}`

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    if (!form.current || !isChanged.current || isRunning.current) return
    isChanged.current = false
    isRunning.current = true
    setStatus('saving')
    const body = new FormData(form.current)
    const reply = await send(address, body)
    isRunning.current = false
    setStatus(reply.status)
    if (reply.text) setText(reply.text)
    if (reply.status === 'failed') {
      isChanged.current = true
      keepCopy(key, base.current, body)
    } else {
      base.current = reply.savedAt
      dropCopy(key)
    }
    if (isChanged.current) timer.current = setTimeout(save, every)
  }, [address, form, key])

  const onInput = useCallback(() => {
    isChanged.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(save, every)
  }, [save])
  const onBlur = useCallback(() => void save(), [save])
  const onSubmit = useCallback(() => {
    clearTimeout(timer.current)
    isChanged.current = false
    dropCopy(key)
  }, [key])

  useEffect(() => {
    if (form.current && putBack(key, form.current, savedAt)) {
      onRestore()
      isChanged.current = true
      void save()
    }
    const leaving = () => {
      if (document.visibilityState === 'hidden') void save()
    }
    document.addEventListener('visibilitychange', leaving)
    window.addEventListener('online', save)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      window.removeEventListener('online', save)
      clearTimeout(timer.current)
    }
  }, [form, key, savedAt, save, onRestore])

  return { status, text, onInput, onBlur, onSubmit }
}

async function send(address: string, body: FormData): Promise<DraftReply> {
  const failed: DraftReply = { status: 'failed', text: '', savedAt: 0 }
  try {
    const answer = await fetch(address, { method: 'POST', body, keepalive: true })
    const isOurs = answer.headers.get('Content-Type')?.startsWith('application/json')
    return isOurs ? ((await answer.json()) as DraftReply) : failed
  } catch {
    return failed
  }
}

/**
 * Only in this tab, and only until it could be sent. `base` is the save it was typed upon: a copy
 * does not come back over something newer, and no clock has to be trusted for that.
 */
function keepCopy(key: string, base: number, body: FormData): void {
  const fields = [...body].filter(([name]) => !own.has(name))
  try {
    sessionStorage.setItem(key, JSON.stringify({ base, fields }))
  } catch {
    // A full or forbidden store: the form itself still holds everything.
  }
}

function dropCopy(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

function putBack(key: string, form: HTMLFormElement, savedAt: number): boolean {
  const kept = readCopy(key)
  if (kept?.base !== savedAt) return false
  for (const [name, value] of kept.fields) {
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio') field.checked = field.value === value
      else field.value = value
    }
  }
  return true
}

function readCopy(key: string): { base: number; fields: [string, string][] } | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
