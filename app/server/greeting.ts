/** What the console says when people can come in. */
export function greeting({ origin, isDemo }: { origin: string; isDemo: boolean }): string {
  const lines = [`Helicity is ready at ${origin}`]
  if (isDemo) {
    lines.push(
      `Demo region: open ${origin}/en/sign-in and choose whom to be, for instance`,
      '  Amira (researcher)  Bram (start-up)  Chantal (Smart City Office)  Gilles (reviewer)  Inès (board)',
    )
  } else {
    lines.push(
      'Sign in at /en/sign-in. A first administrator: npm run -s helicity -- user create --email YOU@EXAMPLE --group public-service --roles administrator',
    )
  }
  lines.push('Ctrl-C stops it.')
  return lines.join('\n')
}
