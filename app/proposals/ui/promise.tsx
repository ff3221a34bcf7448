import type { ReactNode } from 'react'
import { PromiseFigure, PromiseLine } from '~/ui/promise-line'
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
  return <PromiseLine {...line} size="card" />
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
