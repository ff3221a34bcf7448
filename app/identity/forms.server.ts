import { z } from 'zod'
import { locales } from '~/i18n/locales'
import { longestPassword, shortestPassword } from './password-rules.server'
import { helixGroups, roles, tokenScopes } from './schema'

/** No control characters, and none that turn the direction of the text around a name. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

const personName = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .max(80)
  .refine((name) => !unprintable.test(name))

const email = z.string().trim().max(254).pipe(z.email())

/** For a new password; an old one is taken as it comes. */
const newPassword = z.string().min(shortestPassword).max(longestPassword)
const knownPassword = z.string().min(1).max(longestPassword)

const municipality = z
  .string()
  .regex(/^\d{5}$/)
  .optional()

/** A box that must be ticked. A check on an absent field would never run, so the value is fixed. */
const ticked = (code: string) => z.literal('on', { error: () => JSON.stringify({ code }) })

const returnPath = z.string().max(2000).optional()

export const signInForm = z.object({ email, password: knownPassword, to: returnPath })

export const personaForm = z.object({ persona: z.string().max(40), to: returnPath })

export const signUpForm = z.object({
  name: personName,
  email,
  helix: z.enum(helixGroups),
  language: z.enum(locales),
  municipality,
  age: ticked('identity.sign-up.age.needed'),
  password: newPassword,
})
export type SignUp = z.output<typeof signUpForm>

/** For buttons that say all there is to say. */
export const emptyForm = z.object({})

export const resetForm = z.object({ email })

export const linkForm = z.object({ link: z.string().max(100) })

export const newPasswordForm = z.object({ link: z.string().max(100), password: newPassword })

export const settingsForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('profile'),
    name: personName,
    language: z.enum(locales),
    municipality,
  }),
  z.object({
    intent: z.literal('password'),
    present: knownPassword,
    password: newPassword,
  }),
  z.object({ intent: z.literal('confirm') }),
  z.object({ intent: z.literal('end-session'), session: z.string().max(60) }),
  z.object({ intent: z.literal('end-other-sessions') }),
  z.object({
    intent: z.literal('create-token'),
    title: z.string().trim().min(1).max(80),
    scope: z.enum(tokenScopes),
  }),
  z.object({ intent: z.literal('revoke-token'), tokenId: z.string().max(60) }),
])

export const personForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('roles'), roles: z.array(z.enum(roles)).max(roles.length) }),
  z.object({ intent: z.literal('join'), organisation: z.string().min(1).max(60) }),
  z.object({ intent: z.literal('leave'), organisation: z.string().min(1).max(60) }),
  z.object({ intent: z.literal('disable') }),
  z.object({ intent: z.literal('enable') }),
])

export const peopleFilter = z.object({
  q: z.string().trim().max(100).optional(),
  role: z.enum(roles).optional(),
  group: z.enum(helixGroups).optional(),
  after: z.string().max(300).optional(),
})
