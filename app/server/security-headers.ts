import type { OutgoingHttpHeaders } from 'node:http'
import type { Config } from '~/config.server'

/** What every answer carries, be it a page, a file or an error, unless it says otherwise itself. */
export function securityHeaders(config: Config): OutgoingHttpHeaders {
  return {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    // `no-referrer` would make forms without script send `Origin: null`.
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(config.origin.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
  }
}
