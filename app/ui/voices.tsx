import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { Pattern, type PatternKind } from './pattern'
import { blockSizeFor, PatternBar } from './pattern-bar'

export interface Voice {
  kind: PatternKind
  label: string
  count: number
}

/** How many spoke in each group, block by block, all groups alike and never a total. */
export function Voices({ voices }: { voices: readonly Voice[] }) {
  const t = useT()
  const locale = useLocale()
  const size = blockSizeFor(Math.max(...voices.map((voice) => voice.count)))
  return (
    <dl className="voices">
      {voices.map((voice) => (
        <div key={voice.kind} className={voice.count === 0 ? 'none' : undefined}>
          <dt className="helix">
            <Pattern kind={voice.kind} />
            {voice.label}
          </dt>
          <dd>{voice.count === 0 ? t('ui.voices.none') : formatNumber(locale, voice.count)}</dd>
          <dd className="run">
            <PatternBar kind={voice.kind} count={voice.count} size={size} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface VoiceCountsProps {
  voices: readonly Voice[]
  /** Words instead of swatches only, where there is room for a legend. */
  legend?: boolean
}

/** The four counts in one line; an empty group stands out. */
export function VoiceCounts({ voices, legend }: VoiceCountsProps) {
  const locale = useLocale()
  return (
    <span className="quad">
      {voices.map((voice) => (
        <span
          key={voice.kind}
          className={voice.count === 0 ? 'zero' : undefined}
          title={legend ? undefined : voice.label}
        >
          <Pattern kind={voice.kind} />
          <span className={legend ? 'w' : 'vh'}>{voice.label} </span>
          {formatNumber(locale, voice.count)}
        </span>
      ))}
    </span>
  )
}

/** What the four swatches mean, said once above a list. */
export function VoiceLegend({ voices }: { voices: readonly Omit<Voice, 'count'>[] }): ReactNode {
  return (
    <p className="legend">
      {voices.map((voice) => (
        <span key={voice.kind} className="helix">
          <Pattern kind={voice.kind} />
          {voice.label}
        </span>
      ))}
    </p>
  )
}
