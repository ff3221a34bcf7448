import type { Translate } from '~/i18n/translate'

/** The links at the foot of every page, always in the same place. */
export function footLinks(t: Translate, home: string) {
  const group = (key: string, links: Record<string, string>) => ({
    title: t(`site.foot.${key}`),
    links: Object.entries(links).map(([name, path]) => ({
      href: home + path,
      label: t(`site.foot.${key}.${name}`),
    })),
  })
  return [
    group('part', {
      submit: '/proposals/new',
      calls: '/calls',
      offline: '/help#offline',
      help: '/help',
    }),
    group('check', {
      process: '/process',
      decisions: '/decisions',
      indicators: '/indicators',
      data: '/data',
    }),
    group('site', {
      accessibility: '/accessibility',
      privacy: '/privacy',
      cookies: '/privacy#cookies',
      api: '/data#api',
    }),
  ]
}
