import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The whole address book. Path words are English in every language. */
export default [
  route('/', 'routes/home/negotiate.ts'),
  route('/:lang', 'routes/locale.tsx', [
    index('routes/home/show.tsx'),
    route('theme', 'routes/site/theme.ts'),
    route('*', 'routes/site/not-found.tsx'),
  ]),
  route('*', 'routes/site/nowhere.tsx'),
] satisfies RouteConfig
