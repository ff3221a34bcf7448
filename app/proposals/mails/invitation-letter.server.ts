import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { composeLetter, type Letter } from '~/notifications/letter.server'

interface Invitation {
  row: Pick<ProposalRow, 'reference' | 'title' | 'summary' | 'language'>
  lead: Person
  /** Goes into the link; only its hash is kept. */
  token: string
}

/** Asks somebody to take part in a proposal that is being written. */
export function invitationLetter(
  ctx: AppContext,
  locale: Locale,
  { row, lead, token }: Invitation,
): Letter {
  const t = ctx.words(locale)
  const title = row.title || row.reference
  return composeLetter({
    t,
    locale,
    title: t('proposals.partner.letter.title', { lead: lead.name, title }),
    paragraphs: [
      t('proposals.partner.letter.body', {
        lead: lead.name,
        group: t(`identity.helix.${lead.helix}.one`),
        reference: row.reference,
      }),
      ...(row.summary ? [{ quote: row.summary, lang: row.language }] : []),
      t('proposals.partner.letter.means'),
    ],
    action: {
      label: t('proposals.partner.letter.action'),
      href: `${ctx.config.origin}/${locale}/partnership?token=${token}`,
    },
    why: t('proposals.partner.letter.why', { lead: lead.name }),
  })
}
