import type { AppContext } from '~/context.server'
import { day } from '~/kernel/clock'

/** Small files for programs that ask every site for them; null where there is no such file. */
export function wellKnown(app: AppContext, path: string): string | null {
  if (path === '/robots.txt') return robots(app)
  if (path === '/.well-known/security.txt') return securityText(app)
  return null
}

/** Only what everybody may read is worth a visit; a demo region is nobody's business. */
function robots({ isDemo, config }: AppContext): string {
  if (isDemo) return 'User-agent: *\nDisallow: /\n'
  const closed = ['my', 'office', 'reviews', 'sign-in', 'sign-up', 'reset']
  const lines = closed.map((part) => `Disallow: /*/${part}`)
  return ['User-agent: *', ...lines, `Sitemap: ${config.origin}/sitemap.xml`, ''].join('\n')
}

/** RFC 9116. The date moves along: the file is made anew each time it is asked for. */
function securityText({ config, clock }: AppContext): string {
  return [
    `Contact: ${config.origin}/en/help`,
    `Expires: ${new Date(clock.now() + 90 * day).toISOString()}`,
    'Preferred-Languages: fr, nl, en, de',
    `Canonical: ${config.origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
