import type { KeyboardEvent } from 'react'

/** A digit typed on a line of the rubric chooses it, as a click would. Answers whether it did. */
export function pickDigit(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (!/^[0-5]$/.test(key) || ctrlKey || metaKey || altKey) return false
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return false
  const line = target.closest('.digits')
  const radio = line?.querySelector<HTMLInputElement>(`input[type="radio"][value="${key}"]`)
  if (!radio) return false
  event.preventDefault()
  radio.focus()
  radio.click()
  return true
}
