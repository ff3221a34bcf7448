import type { ReactNode } from 'react'
import { PromiseFigure, PromiseLine, type PromiseLineProps } from '~/ui/promise-line'
import { domainAround } from '~/ui/scale'
import type { PromiseView } from '../present-promise.server'

/** The live sentence; what is promised is lit like the band of its drawing. */
export function PromiseSentence({ promise }: { promise: PromiseView }) {
  const { before, claim, after } = promise.sentence
  return (
    <span lang={promise.lang}>
      {before}
      <span className="hl">{claim}</span>
      {after}
    </span>
  )
}

/** On a card: the small drawing without words of its own; the sentence stands above it. */
export function PromiseSketch({ promise }: { promise: PromiseView }) {
  if (!promise.line) return null
  const { ticks, ...line } = promise.line
  return <PromiseLine {...closeUp(line)} size="card" />
}

/** A band narrower than this share of the line cannot be read. */
const narrowest = 0.14

/** The same line without a goal so far away that it would squeeze the promise. */
export function closeUp(line: PromiseLineProps): PromiseLineProps {
  const { baseline, band, measured, bounds } = line
  if (!bounds || (band.high - band.low) / (bounds[1] - bounds[0]) >= narrowest) return line
  const values = [baseline.value, band.low, band.high]
  const near = domainAround(measured ? [...values, measured.value] : values, 0.2)
  return { ...line, bounds: near, target: null }
}

interface PromiseBlockProps {
  promise: PromiseView
  level?: 3 | 4
  /** Evidence, source, confidence. */
  caption?: ReactNode
}

/** On a page: the sentence as a heading, the drawing, its figures in a table. */
export function PromiseBlock({ promise, level = 3, caption }: PromiseBlockProps) {
  const Heading = `h${level}` as const
  return (
    <div className="stack">
      <Heading>
        <PromiseSentence promise={promise} />
      </Heading>
      {promise.line ? (
        <PromiseFigure
          line={promise.line}
          caption={caption}
          table={{ caption: promise.name, rows: promise.rows }}
        />
      ) : (
        caption
      )}
    </div>
  )
}
