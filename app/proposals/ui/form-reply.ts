import type { FormReply } from '~/http/read-form.server'

/** The texts of a refused form as they were typed. */
export const typedIn = (reply: FormReply | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(reply?.initialValue ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** What is wrong with it, field by field; '' is the form itself. */
export const errorsIn = (reply: FormReply | undefined): Record<string, string[]> =>
  Object.fromEntries(Object.entries(reply?.error ?? {}).map(([name, texts]) => [name, texts ?? []]))
