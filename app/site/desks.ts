import type { Role } from '~/identity/schema'

interface Desk {
  /** The word `site.desk.<key>`. */
  key: string
  /** After the language. */
  path: string
  roles: readonly Role[]
}

/** Where people of the office, reviewers and the board work, and who works there. */
const desks: readonly Desk[] = [
  { key: 'triage', path: '/office/triage', roles: ['officer'] },
  { key: 'evaluation', path: '/office/evaluation', roles: ['officer'] },
  { key: 'reviews', path: '/reviews', roles: ['reviewer'] },
  { key: 'decisions', path: '/office/decisions', roles: ['officer', 'board'] },
  { key: 'portfolio', path: '/office/portfolio', roles: ['officer', 'board'] },
  { key: 'moderation', path: '/office/moderation', roles: ['moderator'] },
  { key: 'calls', path: '/office/calls', roles: ['officer', 'administrator'] },
  { key: 'people', path: '/office/people', roles: ['administrator'] },
  { key: 'mail', path: '/office/mail', roles: ['administrator'] },
]

/** The desks of somebody with these roles, in the order of a proposal's way. */
export const desksOf = (roles: readonly Role[]): readonly Desk[] =>
  desks.filter((desk) => desk.roles.some((role) => roles.includes(role)))
