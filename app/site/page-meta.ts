import type { MetaFunction } from '@remix-run/node'

/** The title of a page whose loader answers one; refused pages have the site's name only. */
export const pageMeta: MetaFunction<() => Promise<unknown>> = ({ data }) => {
  const title = (data as { title?: string } | undefined)?.title
  return [{ title: title ? `${title} · Helicity` : 'Helicity' }]
}
