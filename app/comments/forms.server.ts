import { z } from 'zod'
import { locales } from '~/i18n/locales'
import { newComment } from './schema.server'

/** A comment as it is typed: the writer says the language. */
export const commentForm = newComment.extend({ language: z.enum(locales) })

export const supportForm = z.object({ intent: z.enum(['support', 'withdraw']) })
export const followForm = z.object({ intent: z.enum(['follow', 'leave']) })
