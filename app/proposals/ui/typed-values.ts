import type { Typed } from '../read-draft'

/** One text field as it was typed. */
export const textIn = (values: Typed, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The ticked boxes of a group. */
export const keysIn = (values: Typed, name: string): string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : []
}

/** The rows of a list. */
export const rowsIn = (values: Typed, name: string): Record<string, string>[] => {
  const value = values[name]
  return Array.isArray(value)
    ? value.filter((row): row is Record<string, string> => typeof row === 'object')
    : []
}
