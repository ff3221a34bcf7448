import { useT } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { type Helix, helixGroups, helixPattern } from '~/identity/schema'
import { Icon } from '~/ui/icon'
import { type Voice, VoiceCounts, VoiceLegend, Voices } from '~/ui/voices'
import type { VoiceCount } from '../card'

/** The four groups in their order, with their words. */
export const voicesFrom = (t: Translate, counts: VoiceCount): Voice[] =>
  helixGroups.map((group) => ({
    kind: helixPattern[group],
    label: t(`identity.helix.${group}`),
    count: counts[group],
  }))

/** Four counts in one line. */
export function ProposalVoiceCounts({ counts }: { counts: VoiceCount }) {
  return <VoiceCounts voices={voicesFrom(useT(), counts)} />
}

/** Four labelled bars, for the page of one proposal. */
export function ProposalVoices({ counts }: { counts: VoiceCount }) {
  return <Voices voices={voicesFrom(useT(), counts)} />
}

/** What the four swatches mean, once above a list. */
export function ProposalVoiceLegend() {
  const t = useT()
  const none: VoiceCount = { citizen: 0, business: 0, academia: 0, 'public-service': 0 }
  return <VoiceLegend voices={voicesFrom(t, none)} />
}

/** The groups that have not spoken yet. */
export const missingGroups = (counts: VoiceCount): Helix[] =>
  helixGroups.filter((group) => counts[group] === 0)

/** Names the voice that is missing; nothing where all four have spoken. */
export function MissingVoice({ counts }: { counts: VoiceCount }) {
  const t = useT()
  const missing = missingGroups(counts)
  if (missing.length === 0) return null
  const only = missing.length === 1 ? missing[0] : null
  return (
    <span className="missing">
      <Icon name="triangle-alert" />
      {only
        ? t('proposals.voices.missing', { group: only })
        : t('proposals.voices.missing-several', {
            count: missing.length,
            groups: missing.map((group) => t(`identity.helix.${group}`)).join(', '),
          })}
    </span>
  )
}
