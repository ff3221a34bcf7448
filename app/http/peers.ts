import { BlockList, isIP } from 'node:net'

/** Tells whether an address is one of those named. */
export type Peers = (address: string) => boolean

/**
 * Reads `10.0.0.0/8, ::1`, `loopback`, `true` (whoever connects) or nothing.
 * @returns null where a part is none of these
 */
export function readPeers(list: string): Peers | null {
  const parts = list.split(/[\s,]+/).filter(Boolean)
  if (parts.length === 1 && /^(1|true|yes|all)$/i.test(parts[0] ?? '')) return () => true
  if (parts.length === 1 && /^(0|false|no|none)$/i.test(parts[0] ?? '')) return () => false
  const named = new BlockList()
  for (const part of parts) if (!add(named, part)) return null
  return (address) => {
    const plain = plainAddress(address)
    const family = isIP(plain)
    return family > 0 && named.check(plain, family === 6 ? 'ipv6' : 'ipv4')
  }
}

/** An IPv4 address that arrived on an IPv6 socket, as IPv4. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

function add(named: BlockList, part: string): boolean {
  if (part === 'loopback') return add(named, '127.0.0.0/8') && add(named, '::1')
  const [address = '', bits] = part.split('/')
  const family = isIP(address)
  const widest = family === 6 ? 128 : 32
  const prefix = bits === undefined ? widest : Number(bits)
  if (family === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > widest) return false
  named.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4')
  return true
}
