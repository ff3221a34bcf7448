import type { PatternKind } from './pattern'

/** Blocks of one size on a page: the smaller ones when there are many voices. */
export type BlockSize = 'large' | 'medium' | 'small'

/** The size that fits the largest of the bars shown together; all of them must share it. */
export function blockSizeFor(largest: number): BlockSize {
  if (largest <= 60) return 'large'
  return largest <= 240 ? 'medium' : 'small'
}

const sizes: Record<BlockSize, { wide: number; high: number; gap: number }> = {
  large: { wide: 8.5, high: 14, gap: 1.5 },
  medium: { wide: 5, high: 11, gap: 1.2 },
  small: { wide: 3, high: 8, gap: 1 },
}

interface PatternBarProps {
  kind: PatternKind
  /** How many voices: one block each, in runs of ten so that they can be counted. */
  count: number
  size?: BlockSize
}

/** One block, one voice; nobody yet is a dashed box. Words and figures stand beside it. */
export function PatternBar({ kind, count, size = 'large' }: PatternBarProps) {
  const { wide, high, gap } = sizes[size]
  if (count <= 0) return <EmptyBar height={high} />
  const runs = Array.from({ length: Math.ceil(count / 10) }, (_, run) =>
    Math.min(10, count - run * 10),
  )
  return (
    <span className="run" aria-hidden="true">
      {runs.map((blocks, run) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs are alike
        // biome-ignore lint/a11y/noSvgWithoutTitle: hidden with its run
        <svg key={run} width={10 * (wide + gap) + gap} height={high}>
          <Blocks kind={kind} blocks={blocks} size={sizes[size]} />
        </svg>
      ))}
    </span>
  )
}

function EmptyBar({ height }: { height: number }) {
  return (
    <svg className="run" width="100%" height={height} aria-hidden="true">
      <rect
        x=".75"
        y=".75"
        width="99%"
        height={height - 1.5}
        fill="none"
        stroke="currentColor"
        strokeDasharray="3 4"
      />
    </svg>
  )
}

interface BlocksProps {
  kind: PatternKind
  blocks: number
  size: { wide: number; high: number; gap: number }
}

function Blocks({ kind, blocks, size: { wide, high, gap } }: BlocksProps) {
  const repeat = (one: string) =>
    Array.from({ length: blocks }, (_, block) => `M${round(block * (wide + gap))} 0${one}`).join('')
  if (kind === 'solid') {
    return <path d={repeat(`h${wide}v${high}h${-wide}z`)} fill="currentColor" />
  }
  const [w, h] = [wide - 1.5, high - 1.5]
  const frame = `m.75 .75h${w}v${h}h${-w}z`
  const lines = kind === 'stripes' ? frame + stripes(w, h) : frame
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d={repeat(lines)} />
      {kind === 'dots' && <path d={repeat(dots(wide, high))} strokeWidth={wide > 4 ? 2.4 : 1.5} />}
    </g>
  )
}

/** Zero-length strokes with round caps. */
function dots(wide: number, high: number): string {
  const rows = high > 12 ? 3 : 2
  const step = high / (rows + 1)
  return `m${round(wide / 2)} 0${`m0 ${round(step)}h0`.repeat(rows)}`
}

/** Lines falling to the left at 45°, cut at the frame; each is drawn and the pen comes back. */
function stripes(w: number, h: number): string {
  let d = ''
  for (let sum = 4; sum < w + h - 1; sum += 4) {
    const [x1, y1] = [Math.max(0, sum - h), Math.min(sum, h)]
    const [x2, y2] = [Math.min(sum, w), Math.max(0, sum - w)]
    d += `m${round(x1)} ${round(y1)}l${round(x2 - x1)} ${round(y2 - y1)}m${round(-x2)} ${round(-y2)}`
  }
  return d
}

const round = (value: number) => Math.round(value * 100) / 100
