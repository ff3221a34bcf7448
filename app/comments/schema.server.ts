import { z } from 'zod'
import { limits, sections } from '~/proposals/schema'
import { stances } from './schema'

export const newComment = z.object({
  section: z.enum(sections).default('whole'),
  stance: z.enum(stances),
  body: z.string().trim().min(limits.comment.min).max(limits.comment.max),
  replyTo: z.string().max(64).optional(),
})
export type NewComment = z.output<typeof newComment>

export const commentReport = z.object({
  reason: z.string().trim().min(10).max(limits.reason.max),
})
