import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { LetterKind } from '#workflows/proposal/effects'
import { formatLongDate, formatMoney } from '~/i18n/formats'
import { type Locale, localeNames, locales } from '~/i18n/locales'
import type { PartialTexts } from '~/i18n/texts'
import type { Translate } from '~/i18n/translate'
import { composeLetter, type Letter, type Passage } from '../letter.server'

export interface OfficialLetter {
  row: ProposalRow
  kind: LetterKind
  canAppeal: boolean
  origin: string
  /** Of the call's conditions, where the act names one. */
  rule: string | null
  reasons: PartialTexts
  decision?: {
    reference: string
    outcome: 'approve' | 'reject' | 'reserve'
    conditions: string | null
    grant: number | null
    signers: string[]
  }
}

/** The letter of an act: what was decided, why, by whom, and what can be done against it. */
export function composeOfficial(
  { row, kind, canAppeal, origin, rule, reasons, decision }: OfficialLetter,
  locale: Locale,
  t: Translate,
): Letter {
  const name =
    decision?.outcome ?? (kind === 'admitted' || kind === 'inadmissible' ? kind : 'acknowledgement')
  const { reference, title } = row
  const date = formatLongDate(locale, row.submitted_at ?? row.created_at)
  const isAct = decision !== undefined || kind === 'inadmissible'
  const path = decision ? `/decisions/${decision.reference}` : `/proposals/${reference}`
  return composeLetter({
    t,
    locale,
    title: t(`letters.official.${name}.title`, { reference }),
    paragraphs: [
      t(`letters.official.${name}.body`, { title, date, reference }),
      ...(rule ? [t('letters.official.rule', { rule })] : []),
      ...inEveryLanguage(reasons, locale),
      ...(decision?.grant
        ? [t('letters.official.grant', { amount: formatMoney(locale, decision.grant) })]
        : []),
      ...(decision?.conditions
        ? [t('letters.official.conditions'), { quote: decision.conditions }]
        : []),
      ...(decision
        ? [
            t('letters.official.signed', {
              names: decision.signers.join(', '),
              decision: decision.reference,
            }),
          ]
        : []),
      ...(decision?.outcome === 'approve' ? [t('letters.official.no-contract')] : []),
      ...(isAct && decision?.outcome !== 'approve'
        ? [...(canAppeal ? [t('letters.official.appeal')] : []), t('letters.official.remedy')]
        : []),
    ],
    action: {
      label: t(`letters.action.${decision ? 'decide' : 'read'}`),
      href: `${origin}/${locale}${path}`,
    },
    why: t('letters.why.lead'),
  })
}

/** The reader's language first, then the others that the act was written in. */
function inEveryLanguage(reasons: PartialTexts, locale: Locale): Passage[] {
  return [locale, ...locales.filter((other) => other !== locale)].flatMap((lang) => {
    const text = reasons[lang]?.trim()
    return text ? [`${localeNames[lang]}:`, { quote: text, lang }] : []
  })
}
