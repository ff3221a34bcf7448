import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPromise, type PromiseValues } from './promise-layout'

const values: PromiseValues = {
  baseline: { value: 81, label: '81 % au départ' },
  band: { low: 84, high: 88, likely: 86, label: 'promis 84–88 %' },
  target: { value: 90, label: 'cible 90 %' },
  measured: { value: 85.4, label: 'mesuré 85,4 %' },
}

describe('The promise line', () => {
  it('puts every value where its share of the bounds is', () => {
    const { places, beyond } = layPromise(values, { size: 'full', bounds: [80, 90] })
    expect(places.baseline.at).toBeCloseTo(0.1)
    expect(places.low.at).toBeCloseTo(0.4)
    expect(places.likely?.at).toBeCloseTo(0.6)
    expect(places.high.at).toBeCloseTo(0.8)
    expect(places.target?.at).toBe(1)
    expect(places.measured?.at).toBeCloseTo(0.54)
    expect(beyond).toEqual({ low: false, high: false })
  })

  it('holds what lies outside at the end, and says so', () => {
    const { places, beyond } = layPromise(values, { size: 'card', bounds: [82, 87] })
    expect(places.baseline).toEqual({ at: 0, beyond: 'low' })
    expect(places.high).toEqual({ at: 1, beyond: 'high' })
    expect(places.target).toEqual({ at: 1, beyond: 'high' })
    expect(beyond).toEqual({ low: true, high: true })
  })

  it('leaves air on both sides where the indicator has no bounds', () => {
    const { places } = layPromise(values, { size: 'card' })
    expect(places.baseline.at).toBeGreaterThan(0.05)
    expect(places.target?.at).toBeLessThan(0.95)
  })

  it('draws a promise that goes down like one that goes up', () => {
    const { places } = layPromise(
      { baseline: { value: 39, label: '39' }, band: { low: 36, high: 33, label: '33–36' } },
      { size: 'full', bounds: [30, 40] },
    )
    expect(places.low.at).toBeCloseTo(0.3)
    expect(places.high.at).toBeCloseTo(0.6)
    expect(places.baseline.at).toBeCloseTo(0.9)
    expect(places.likely).toBeNull()
  })

  it('says nothing on a card, and gives the measured value a line of its own near the baseline', () => {
    expect(layPromise(values, { size: 'card' }).labels).toEqual([])
    const { labels } = layPromise(values, { size: 'full' })
    const [baseline, measured] = ['baseline', 'measured'].map((key) =>
      labels.find((label) => label.key === key),
    )
    expect(measured?.y).toBeGreaterThan(baseline?.y ?? 0)
  })

  it('keeps words inside the drawing on a phone, whatever the values', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(number, number, number, number, (baseline, low, high, target) => {
        const { labels, places } = layPromise(
          {
            baseline: { value: baseline, label: '10 % nu' },
            band: { low, high, label: '12–14 %' },
            target: { value: target, label: 'doel 15 %' },
          },
          { size: 'full' },
        )
        for (const place of Object.values(places)) {
          if (place) expect(place.at >= 0 && place.at <= 1).toBe(true)
        }
        for (const label of labels) {
          const wide = label.text.length * 7.2
          const x = label.at * 300 + label.dx
          const left = { start: x, middle: x - wide / 2, end: x - wide }[label.anchor]
          expect(left).toBeGreaterThan(-14)
          expect(left + wide).toBeLessThan(316)
        }
      }),
    )
  })
})
