import type { ReactElement } from 'react'

/** Filled little discs that say how far something has come; the word stands beside them. */
const glyphs = {
  draft: <circle cx="8" cy="8" r="6" {...line()} strokeDasharray="2.4 2.3" />,
  empty: <circle cx="8" cy="8" r="6" {...line()} />,
  quarter: pie('M8 8V2a6 6 0 0 1 6 6z'),
  half: pie('M8 2a6 6 0 0 1 0 12z'),
  'three-quarters': pie('M8 2a6 6 0 1 1-6 6h6z'),
  full: <circle cx="8" cy="8" r="6.8" fill="currentColor" />,
  yes: disc(<path className="cut" d="M4.8 8.3 7 10.5l4.2-4.7" fill="none" strokeWidth="1.8" />),
  no: disc(
    <path className="cut" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" fill="none" strokeWidth="1.8" />,
  ),
  ring: disc(<circle className="cut-fill" cx="8" cy="8" r="2.6" />),
  pause: disc(<path className="cut" d="M6.2 5v6M9.8 5v6" fill="none" strokeWidth="1.8" />),
  out: (
    <g {...line()}>
      <circle cx="8" cy="8" r="6" />
      <path d="M5 8h6" />
    </g>
  ),
} satisfies Record<string, ReactElement>

export type GlyphName = keyof typeof glyphs

/** A 16 px progress disc, hidden from assistive technology. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {glyphs[name]}
    </svg>
  )
}

function line() {
  return { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 }
}

function pie(slice: string): ReactElement {
  return (
    <>
      <circle cx="8" cy="8" r="6" {...line()} />
      <path d={slice} fill="currentColor" />
    </>
  )
}

function disc(cut: ReactElement): ReactElement {
  return (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      {cut}
    </>
  )
}
