import { listSimilar } from '#db/queries/proposals/list-similar'
import type { RequestContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { foldedWords } from '~/kernel/fold'
import type { SimilarView } from './wizard'

/** Shorter words say where and who, not what. */
const shortest = 5
const mostShown = 3

/** Public proposals that sound like this one, for whoever may want to join instead. */
export async function findSimilar(
  { app, locale }: Pick<RequestContext, 'app' | 'locale'>,
  { id, title }: { id: string; title: string },
): Promise<SimilarView[]> {
  const words = [...new Set(foldedWords(title))].filter((word) => word.length >= shortest)
  if (words.length === 0) return []
  const rows = await listSimilar(app.db.read, app.db.kind, { words, except: id, limit: 20 })
  // One common word among several is chance.
  const needed = Math.min(2, words.length)
  return rows
    .filter((row) => {
      const own = new Set(foldedWords(`${row.title} ${row.summary}`, 200))
      return words.filter((word) => own.has(word)).length >= needed
    })
    .slice(0, mostShown)
    .map((row) => ({
      reference: row.reference,
      href: `/${locale}/proposals/${row.reference}`,
      title: row.title,
      language: row.language as Locale,
    }))
}
