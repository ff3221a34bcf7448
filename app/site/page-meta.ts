import type { MetaDescriptor, MetaFunction } from '@remix-run/node'
import { locales } from '~/i18n/locales'
import { inLanguage } from './in-language'

/** What a loader answers for the head of its page. */
export interface PageHead {
  title: string
  description?: string
}

/**
 * The head of a page whose loader answers a title: its name, what it is about, its address and the
 * same page in the other languages. A refused page says the title of its refusal.
 */
export const pageMeta: MetaFunction<() => Promise<unknown>> = (page) => {
  const { data, error, matches, location } = page
  if (error) {
    const refused = (error as { data?: Partial<PageHead> }).data?.title
    return [{ title: refused ? `${refused} · Helicity` : 'Helicity' }]
  }
  const { title, description } = (data ?? {}) as Partial<PageHead>
  const root = matches.find((match) => match.id === 'root')
  const { origin = '' } = (root?.data ?? {}) as { origin?: string }
  const head: MetaDescriptor[] = [{ title: title ? `${title} · Helicity` : 'Helicity' }]
  if (description) head.push({ name: 'description', content: description })
  if (!origin || !title) return head
  const link = (rel: string, href: string, hrefLang?: string) => ({
    tagName: 'link' as const,
    rel,
    href: origin + href,
    ...(hrefLang && { hrefLang }),
  })
  return [
    ...head,
    link('canonical', location.pathname),
    ...locales.map((locale) => link('alternate', inLanguage(location.pathname, locale), locale)),
  ]
}
