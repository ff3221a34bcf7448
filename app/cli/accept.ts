import type { AppContext } from '~/context.server'
import type { Result } from '~/kernel/result'
import { Refused } from './command'

/** The value of a command, or its refusal in words for the operator. */
export function accept<T>(app: AppContext, result: Result<T>): T {
  if (result.ok) return result.value
  const t = app.words('en')
  const { code, reasons, fields = {} } = result.failure
  const said = [
    ...reasons.map((reason) => t(reason.code, reason.params)),
    ...Object.entries(fields).flatMap(([name, list]) =>
      list.map((reason) => `${name}: ${t(reason.code, reason.params)}`),
    ),
  ]
  throw new Refused(said.join('\n') || t(`http.error.${code}`))
}
