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
  const d = blockPath(kind, wide, high)
  return (
    <span className="run" aria-hidden="true">
      {runs.map((blocks, run) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs are alike
        <svg key={run} width={10 * (wide + gap) + gap} height={high}>
          <Blocks d={d} kind={kind} blocks={blocks} step={wide + gap} />
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
  d: string
  kind: PatternKind
  blocks: number
  step: number
}

function Blocks({ d, kind, blocks, step }: BlocksProps) {
  const path = Array.from({ length: blocks }, (_, block) => `M${round(block * step)} 0${d}`).join(
    '',
  )
  return kind === 'solid' ? (
    <path d={path} fill="currentColor" />
  ) : (
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  )
}

/** One block as a relative path from its top left corner. */
function blockPath(kind: PatternKind, wide: number, high: number): string {
  if (kind === 'solid') return `h${wide}v${high}h${-wide}z`
  const [w, h] = [wide - 1.5, high - 1.5]
  const frame = `m.75 .75h${w}v${h}h${-w}z`
  if (kind === 'outline') return frame
  const inside = kind === 'dots' ? dots(w, h) : stripes(w, h)
  return `${frame}${inside}`
}

function dots(w: number, h: number): string {
  const rows = Math.max(1, Math.floor(h / 4))
  const step = h / (rows + 1)
  return `m${round(w / 2)} 0${`m0 ${round(step)}h0`.repeat(rows)}`
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
