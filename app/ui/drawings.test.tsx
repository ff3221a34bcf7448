import { describe, expect, it } from 'vitest'
import { speak } from '#tests/support/speak'
import { BarChart } from './bar-chart'
import { EstimateChart } from './estimate-chart'
import { Interval } from './interval-chart'
import { LineChart } from './line-chart'
import { Mark } from './mark'
import { blockSizeFor, PatternBar } from './pattern-bar'
import { PromiseFigure, PromiseLine } from './promise-line'
import { percent } from './scale'
import { VoiceCounts, Voices } from './voices'

describe('Élodie looks at a drawing', () => {
  const line = {
    label: 'Usagers : 81 % au départ, 84 à 88 % promis.',
    baseline: { value: 81, label: '81 %' },
    band: { low: 84, high: 88, likely: 86, label: '84–88 %' },
    target: { value: 95, label: '95 %' },
    bounds: [80, 90] as const,
  }

  it('and a screen reader says it in one sentence, with the figures in a table', () => {
    const html = speak(
      <PromiseFigure
        line={line}
        table={{ caption: 'Usagers', rows: [{ label: 'Bas', value: 84 }] }}
      />,
    )
    expect(html).toContain('role="img" aria-label="Usagers : 81 % au départ, 84 à 88 % promis."')
    expect(html).toContain('<caption class="vh">Usagers</caption>')
    expect(html).toContain('<th role="rowheader" scope="row">Bas</th><td role="cell">84</td>')
  })

  it('and coordinates are shares of the width, so that words keep their size', () => {
    const html = speak(<PromiseLine {...line} />)
    expect(html).not.toContain('viewBox')
    expect(html).not.toContain('style=')
    expect(html).toContain('<rect class="band" x="40%" width="40%"')
  })

  it('and a target beyond the bounds is held at the end with an open arrow', () => {
    expect(speak(<PromiseLine {...line} />)).toContain('class="beyond"')
    expect(speak(<PromiseLine {...line} bounds={[80, 100]} />)).not.toContain('class="beyond"')
  })

  it('and a share is never drawn outside', () => {
    expect([-1, 0, 0.12345, 2, Number.NaN].map(percent)).toEqual([
      '0%',
      '0%',
      '12.35%',
      '100%',
      '0%',
    ])
  })

  it('and a mark beside its word is silent, alone it speaks', () => {
    expect(speak(<Mark shape="circle-ring" hue={3} />)).toContain('aria-hidden="true"')
    const alone = speak(<Mark shape="circle-ring" hue={3} label="Internet" />)
    expect(alone).toContain('role="img" aria-label="Internet"')
    expect(alone).not.toContain('aria-hidden')
  })

  it('and an interval cut by the scale has no cap on that side', () => {
    const cut = speak(<Interval domain={[40, 80]} low={30} mid={50} high={60} />)
    expect(cut.match(/end-cap/g)).toHaveLength(1)
    expect(
      speak(<Interval domain={[40, 80]} low={45} mid={50} high={60} filled={false} />),
    ).toContain('class="out"')
  })

  it('and bars above the promised line carry the colour of the line', () => {
    const html = speak(
      <BarChart
        label="Délais"
        limit={{ value: 71, label: 'promis' }}
        bars={[
          { label: 'S', value: 74, text: '74' },
          { label: 'O', value: 60, text: '60' },
        ]}
      />,
    )
    expect(html).toMatch(/class="mid halo t"[^>]*>74/)
    expect(html).toMatch(/class="mid halo k"[^>]*>60/)
  })
})

describe('Fatou counts the voices', () => {
  it('and finds one block for each, in runs of ten', () => {
    const html = speak(<PatternBar kind="solid" count={21} />)
    expect(html.match(/<svg/g)).toHaveLength(3)
    expect(html.match(/M[\d.]+ 0h8\.5/g)).toHaveLength(21)
  })

  it('and sees at once which group has not spoken', () => {
    const voices = [
      { kind: 'solid' as const, label: 'Burgers', count: 1200 },
      { kind: 'outline' as const, label: 'Overheid', count: 0 },
    ]
    const html = speak(<Voices voices={voices} />)
    expect(html).toContain('1.200')
    expect(html).toContain('nog geen')
    expect(html).toContain('stroke-dasharray="3 4"')
    expect(speak(<VoiceCounts voices={voices} />)).toContain('class="zero"')
  })

  it('and all groups share one size of block', () => {
    expect([0, 60, 61, 240, 241].map(blockSizeFor)).toEqual([
      'large',
      'large',
      'medium',
      'medium',
      'small',
    ])
  })
})

describe('Dirk follows an indicator over the years', () => {
  const points = [
    { x: 2021, y: 60 },
    { x: 2025, y: 70 },
  ]

  it('and names that would touch are pushed apart', () => {
    const html = speak(
      <LineChart
        label="Vaardigheden"
        x={[2021, 2025]}
        y={[0, 100]}
        lines={[
          { key: 'b', label: 'Brussel', points, subject: true },
          { key: 'e', label: 'EU', points },
        ]}
      />,
    )
    const ys = [...html.matchAll(/dx="10" y="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(ys).toHaveLength(2)
    expect(Math.abs((ys[1] ?? 0) - (ys[0] ?? 0))).toBeGreaterThanOrEqual(16)
  })

  it('and an estimate half typed is half drawn', () => {
    const chart = (estimate: { low?: number; likely?: number; high?: number }) =>
      speak(
        <EstimateChart
          label="Schatting"
          bounds={[0, 100]}
          zoom={[75, 95]}
          boundLabels={['0', '100']}
          ticks={[]}
          baseline={{ value: 81, label: '81' }}
          estimate={estimate}
        />,
      )
    expect(chart({ low: 82 })).not.toContain('class="span"')
    expect(chart({ low: 82, likely: 85 })).toContain('<circle class="dot" cx="50%"')
    expect(chart({ low: 80, high: 90 })).toContain('class="span" x="25%" width="50%"')
  })
})
