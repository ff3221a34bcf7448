import type { Locale } from '~/i18n/locales'
import type { Hue, MarkShape } from '~/ui/mark'

/** A published decision in a list. */
export interface DecidedItem {
  reference: string
  href: string
  /** As a state of the proposal. */
  outcome: 'approved' | 'rejected' | 'reserve-list'
  proposal: {
    reference: string
    href: string
    /** Null where the page is hidden. */
    title: string | null
    language: Locale
  }
  mark: { shape: MarkShape; hue: Hue; label: string } | null
  why: { text: string; lang: Locale }
  grant: number | null
  publishedAt: number
}
