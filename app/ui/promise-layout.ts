import { domainAround, type Place, placeOn } from './scale'

interface Labelled {
  value: number
  /** Written out with its unit: "10 % now". */
  label: string
}

/** What a promise line shows. All values share one unit. */
export interface PromiseValues {
  baseline: Labelled
  band: { low: number; high: number; likely?: number | null; label: string }
  target?: Labelled | null
  measured?: Labelled | null
}

export interface LabelPlace {
  key: string
  text: string
  look: 'k' | 'kb' | 'kg'
  at: number
  anchor: 'start' | 'middle' | 'end'
  dx: number
  y: number
}

interface Geometry {
  /** Px from the top to the axis; the others are measured from the axis. */
  axis: number
  band: number
  likely: number
  dot: number
  ring: number
  pole: number
  flag: { wide: number; high: number }
  /** Height of a line of words, 0 where there are none, and the mean width of a letter. */
  line: number
  letter: number
}

type Size = 'card' | 'full' | 'hero'

const geometries: Record<Size, Geometry> = {
  card: g(24, 7, 11, 5.5, 5, 20, 10, 7, 0, 0),
  full: g(54, 12, 17, 6.5, 6.5, 44, 13, 9, 18, 7.2),
  hero: g(84, 26, 31, 11, 11, 70, 24, 16, 24, 8.6),
}

export interface PromisePlan {
  geometry: Geometry
  height: number
  places: {
    baseline: Place
    low: Place
    high: Place
    likely: Place | null
    target: Place | null
    measured: Place | null
  }
  labels: LabelPlace[]
  ticks: { at: number; label: string }[]
  beyond: { low: boolean; high: boolean }
}

interface Options {
  size: Size
  bounds?: readonly [number, number]
  ticks?: readonly { value: number; label: string }[]
}

/** The narrowest place the drawing must fit, px: a phone of 360 without its margins. */
const narrow = 300

/** Where everything stands. Pure: the same values always give the same drawing. */
export function layPromise(
  values: PromiseValues,
  { size, bounds, ticks = [] }: Options,
): PromisePlan {
  const geometry = geometries[size]
  const { baseline, band, target, measured } = values
  const all = [baseline, target, measured].flatMap((each) => (each ? [each.value] : []))
  const place = placeOn(bounds ?? domainAround([...all, band.low, band.high]))
  const places = {
    baseline: place(baseline.value),
    low: place(Math.min(band.low, band.high)),
    high: place(Math.max(band.low, band.high)),
    likely: band.likely === null || band.likely === undefined ? null : place(band.likely),
    target: target ? place(target.value) : null,
    measured: measured ? place(measured.value) : null,
  }
  const held = Object.values(places).map((each) => each?.beyond)
  const placedTicks = ticks.map((tick) => ({ label: tick.label, ...place(tick.value) }))
  const labels = geometry.line > 0 ? layLabels(values, places, geometry) : []
  const below = Math.max(0, ...labels.map((label) => label.y - geometry.axis - geometry.band))
  return {
    geometry,
    places,
    labels,
    ticks: placedTicks.filter((tick) => !tick.beyond),
    beyond: { low: held.includes('low'), high: held.includes('high') },
    height:
      geometry.axis +
      geometry.band +
      (geometry.line ? below + 12 : 2) +
      (placedTicks.length ? 16 : 0),
  }
}

/**
 * Above the line what is promised and aimed at, below it where it started and what was measured. The
 * flag has a line of its own, and so has the measured value when it would touch the baseline's words.
 */
function layLabels(
  values: PromiseValues,
  places: PromisePlan['places'],
  geometry: Geometry,
): LabelPlace[] {
  const { axis, band, pole, line, letter, flag, dot, likely } = geometry
  const bandAt = (places.low.at + places.high.at) / 2
  const labels = [
    lay('band', values.band.label, 'kb', bandAt, axis - likely - line / 4, letter, 0),
    lay(
      'baseline',
      values.baseline.label,
      'k',
      places.baseline.at,
      axis + band + line,
      letter,
      dot,
    ),
  ]
  const { target, measured } = places
  if (values.target && target) {
    const right = target.at < 0.5
    labels.push({
      key: 'target',
      text: values.target.label,
      look: 'k',
      at: target.at,
      anchor: right ? 'start' : 'end',
      dx: right ? flag.wide + 6 : -7,
      y: axis - pole + line / 2,
    })
  }
  if (values.measured && measured) {
    const text = values.measured.label
    const gap = Math.abs(measured.at - places.baseline.at) * narrow
    const room = ((text.length + values.baseline.label.length) * letter) / 2 + 12
    const y = axis + band + line * (gap > room * 1.2 ? 1 : 2)
    labels.push(lay('measured', text, 'kg', measured.at, y, letter, dot))
  }
  return labels
}

/** Words in the middle over their point, or beginning or ending at it near the edges. */
function lay(
  key: string,
  text: string,
  look: LabelPlace['look'],
  at: number,
  y: number,
  letter: number,
  dot: number,
): LabelPlace {
  const half = (text.length * letter) / 2 / narrow
  if (at - half >= 0 && at + half <= 1) return { key, text, look, at, anchor: 'middle', dx: 0, y }
  const start = at < 0.5
  const fits = start ? at + 2 * half <= 1 : at - 2 * half >= 0
  return {
    key,
    text,
    look,
    at: fits ? at : start ? 0 : 1,
    anchor: start ? 'start' : 'end',
    dx: fits ? (start ? -dot : dot) : 0,
    y,
  }
}

function g(
  axis: number,
  band: number,
  likely: number,
  dot: number,
  ring: number,
  pole: number,
  wide: number,
  high: number,
  line: number,
  letter: number,
): Geometry {
  return { axis, band, likely, dot, ring, pole, flag: { wide, high }, line, letter }
}
