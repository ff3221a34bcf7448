import { drawn } from './drawn'

/** Nine shapes with real holes: five cuts of a circle, four of a square. They never rely on colour. */
const shapes = {
  'circle-arcs':
    'M1.5 15.3A11 11 0 1 1 22.5 15.3 11 11 0 0 0 1.5 15.3zM3.2 18.6h.2a8.6 8.6 0 0 1 17.2 0h.2A11 11 0 0 1 3.2 18.6zM6 18.6a6 6 0 0 1 12 0h-2.4a3.6 3.6 0 0 0-7.2 0z',
  'circle-half': 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM3.7 13.2a8.4 8.4 0 0 0 16.6 0z',
  'circle-ring':
    'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM12 4.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  'circle-quarter': 'M10.8 1.1v12.1h12.1A11 11 0 1 1 10.8 1.1z',
  'circle-bar': 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM5 10.2v3.6h14v-3.6z',
  'square-diagonal': 'M2 2h17.2L2 19.2zM22 4.8V22H4.8z',
  'square-blocks': 'M2 2h13v8.8H2zM9 13.2h13V22H9z',
  'square-open': 'M2 2h20v5.6H9v8.8h13V22H2z',
  'square-diamond': 'M12 .6 23.4 12 12 23.4.6 12z',
} as const

export type MarkShape = keyof typeof shapes
/** One of the nine hues, in the order of the directions. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

interface MarkProps {
  shape: MarkShape
  hue: Hue
  /** Px: 18 in filters, 22 on cards, 26 in a byline, 72 to 104 at the head of a page. */
  size?: number
  /** Only where no word stands beside it. */
  label?: string
}

export function Mark({ shape, hue, size = 18, label }: MarkProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by drawn()
    <svg
      className={`mark hue-${hue}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      {...drawn(label)}
    >
      <path fillRule="evenodd" d={shapes[shape]} />
    </svg>
  )
}

interface MarkLabelProps extends Omit<MarkProps, 'label'> {
  children: string
  href?: string
}

/** A mark with its word in the same hue. */
export function MarkLabel({ children, href, ...mark }: MarkLabelProps) {
  const inside = (
    <>
      <Mark {...mark} />
      <span>{children}</span>
    </>
  )
  const className = `dir hue-${mark.hue}`
  return href ? (
    <a className={className} href={href}>
      {inside}
    </a>
  ) : (
    <span className={className}>{inside}</span>
  )
}
