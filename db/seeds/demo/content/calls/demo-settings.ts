import type { CallSettings } from '../types'

/**
 * What the demo's calls share: a quorum of two, so that three reviewers can carry it, and hidden
 * names. Each call adds the top of its own fixed scale.
 */
export const demoSettings: Omit<CallSettings, 'effectScale'> = {
  quorum: 2,
  consultationDays: 21,
  panelGroups: 2,
  reviewing: 'hidden',
}
