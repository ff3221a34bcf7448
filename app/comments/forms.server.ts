import { z } from 'zod'
import { locales } from '~/i18n/locales'
import { limits } from '~/proposals/schema'
import { newComment } from './schema.server'

const shortest = 10

/** A comment as it is typed: the writer says the language. */
export const commentForm = newComment.extend({ language: z.enum(locales) })

export const supportForm = z.object({ intent: z.enum(['support', 'withdraw']) })
export const followForm = z.object({ intent: z.enum(['follow', 'leave']) })

/** What a moderator does with a comment; hiding needs a reason, the others may have one. */
export const moderationForm = z
  .object({
    id: z.string().max(64),
    act: z.enum(['hide', 'restore', 'dismiss']),
    reason: z.string().trim().max(limits.reason.max).default(''),
  })
  .refine(({ act, reason }) => act !== 'hide' || reason.length >= shortest, {
    path: ['reason'],
    params: { code: 'http.field.too-short', count: shortest },
  })
