import { type Role, roles } from '~/identity/schema'
import { Misused } from './command'

/** `officer,board` as roles; an empty list is allowed. */
export function readRoles(list: string): Role[] {
  const names = list.split(',').map((name) => name.trim())
  return names.filter(Boolean).map((name) => {
    const role = roles.find((known) => known === name)
    if (!role) throw new Misused(`There is no role ${name}. Roles: ${roles.join(', ')}`)
    return role
  })
}
