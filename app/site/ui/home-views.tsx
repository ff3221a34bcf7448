import { useLocale, useT } from '~/i18n/context'
import type { ProposalCardView } from '~/proposals/card'
import { ProposalItem } from '~/proposals/ui/proposal-item'
import { MissingVoice, ProposalVoiceCounts, ProposalVoiceLegend } from '~/proposals/ui/voices'
import { MoreLink } from '~/ui/more-link'

interface Props {
  count: number
  cards: readonly ProposalCardView[]
}

/** Open consultations, the least heard first, with the voice that is missing. */
export function HomeViews({ count, cards }: Props) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="views">
      <h2 id="views">{t('site.home.views')}</h2>
      {cards.length === 0 && <p className="muted">{t('site.home.views.none')}</p>}
      <ul className="items">
        {cards.map((card) => (
          <ProposalItem
            key={card.reference}
            card={card}
            head={
              <strong className="small">
                {t('site.home.views.left', { left: Math.max(0, card.standing.term?.left ?? 0) })}
              </strong>
            }
          >
            <ProposalVoiceCounts counts={card.voices} />
            <MissingVoice counts={card.voices} />
          </ProposalItem>
        ))}
      </ul>
      {cards.length > 0 && (
        <div className="small muted">
          <ProposalVoiceLegend />
        </div>
      )}
      {count > 0 && (
        <p>
          <MoreLink href={`/${locale}/proposals?state=consultation&sort=needs-views`}>
            {t('site.home.views.all', { count })}
          </MoreLink>
        </p>
      )}
    </section>
  )
}
