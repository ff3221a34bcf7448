import { redirect } from '@remix-run/node'

/**
 * The one way to send a browser elsewhere: only to a path of this site. Remix hands on `//evil`,
 * `/\evil` and `javascript:` unchanged, so everything else becomes `fallback`.
 */
export function safePath(to: unknown, fallback: string): string {
  if (typeof to !== 'string' || to.length > 2000) return fallback
  // Browsers drop control characters and read \ as /, which turns a path into a host.
  if (!/^\/(?![/\\])[^\\\p{C}]*$/u.test(to)) return fallback
  const resolved = new URL(to, 'http://this.site.invalid')
  if (resolved.origin !== 'http://this.site.invalid' || resolved.pathname.startsWith('//')) {
    return fallback
  }
  return resolved.pathname + resolved.search + resolved.hash
}

/** 303, so that a form's answer is fetched with GET. */
export function seeOther(to: string, headers?: HeadersInit) {
  return redirect(safePath(to, '/'), { status: 303, headers })
}
