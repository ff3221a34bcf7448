import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { isLocale } from '~/i18n/locales'

/** Every page lives under its language. */
export function loader({ params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.lang)) throw notFound(context)
  return null
}

export default function LocaleLayout() {
  return <Outlet />
}
