import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Refusal } from '~/http/answer.server'
import { SpeechScript, useLocale, useNonce } from '~/i18n/context'
import { pageMeta } from '~/site/page-meta'
import { ErrorPage } from '~/site/ui/error-page'
import { Frame } from '~/site/ui/frame'
import { fontLinks } from '~/ui/font-links'
import { FormTokenProvider } from '~/ui/post-form'
import staffStyles from './staff.css?url'
import styles from './styles.css?url'

export const links: LinksFunction = () => [
  ...fontLinks,
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** Of a page that was refused or broke; every other says its own. */
export const meta = pageMeta

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer, theme, app, now, formToken, requestId } = context
  const { pathname, search } = new URL(request.url)
  return {
    path: pathname + search,
    origin: app.config.origin,
    theme,
    now,
    requestId,
    formToken,
    isDemo: app.isDemo,
    licence: app.config.dataLicence,
    viewer: viewer && { name: viewer.name, helix: viewer.helix, roles: viewer.roles },
  }
}

/** What a route module may say about its page. */
export interface Handle {
  /** `hydrate`: people edit here, React runs in the browser. Absent: no script at all. */
  script?: 'hydrate'
  /** The denser pages of the Smart City Office. */
  staff?: boolean
}

function useHandle(): Handle {
  return Object.assign({}, ...useMatches().map((match) => match.handle ?? {})) as Handle
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const nonce = useNonce()
  const site = useRouteLoaderData<typeof loader>('root')
  const { script, staff } = useHandle()
  return (
    <html lang={locale} data-theme={site?.theme ?? 'auto'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {staff && <link rel="stylesheet" href={staffStyles} />}
      </head>
      <body data-density={staff ? 'staff' : 'public'}>
        <FormTokenProvider value={site?.formToken ?? ''}>
          <Frame
            path={site?.path ?? `/${locale}`}
            theme={site?.theme ?? 'auto'}
            viewer={site?.viewer ?? null}
            isDemo={site?.isDemo ?? false}
            staff={staff ?? false}
            licence={site?.licence ?? ''}
          >
            {children}
          </Frame>
        </FormTokenProvider>
        {script === 'hydrate' && (
          <>
            <SpeechScript />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const site = useRouteLoaderData<typeof loader>('root')
  if (isRouteErrorResponse(error)) {
    const refusal = (error.data ?? {}) as Partial<Refusal>
    const { code = 'not-found', reasons = [] } = refusal
    return <ErrorPage code={code} reasons={reasons} path={site?.path} />
  }
  return <ErrorPage code="defect" reasons={[]} id={site?.requestId} />
}
