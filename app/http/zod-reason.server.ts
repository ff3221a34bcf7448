import type { z } from 'zod'
import type { Reason } from '~/kernel/result'

/**
 * zod's findings as our reasons, written as JSON where zod wants a message; zod's own sentences
 * are English. A schema's own check names its words: `refine(…, { params: { code: 'calls.…' } })`.
 */
export const zodReason: z.core.$ZodErrorMap = (issue) => JSON.stringify(reasonOf(issue))

export function reasonOf(issue: z.core.$ZodRawIssue): Reason {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { code: 'http.field.required' }
        : { code: issue.expected === 'number' ? 'http.field.number' : 'http.field.wrong' }
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) <= 1
          ? { code: 'http.field.required' }
          : { code: 'http.field.too-short', params: { count: Number(issue.minimum) } }
      }
      if (issue.origin === 'array') {
        return { code: 'http.field.too-few', params: { count: Number(issue.minimum) } }
      }
      return { code: 'http.field.too-low', params: { min: Number(issue.minimum) } }
    case 'too_big':
      if (issue.origin === 'string') {
        return { code: 'http.field.too-long', params: { count: Number(issue.maximum) } }
      }
      if (issue.origin === 'array') {
        return { code: 'http.field.too-many', params: { count: Number(issue.maximum) } }
      }
      return { code: 'http.field.too-high', params: { max: Number(issue.maximum) } }
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'http.field.email' : 'http.field.wrong' }
    case 'invalid_value':
      return { code: 'http.field.choice' }
    case 'unrecognized_keys':
      return { code: 'http.field.unknown', params: { names: issue.keys.join(', ') } }
    case 'custom': {
      const { code, ...params } = (issue.params ?? {}) as { code?: string }
      return { code: code ?? 'http.field.wrong', params: params as Reason['params'] }
    }
    default:
      return { code: 'http.field.wrong' }
  }
}
