import { useLocale, useT } from '~/i18n/context'
import { helixPattern } from '~/identity/schema'
import { Card } from '~/ui/card'
import { Mark, MarkLabel } from '~/ui/mark'
import { Pattern } from '~/ui/pattern'
import type { Byline as BylineView, DirectionMark, ProposalCardView } from '../card'
import { PromiseSentence, PromiseSketch } from './promise'
import { StateChip } from './state-chip'
import { TermLine } from './term-line'
import { ProposalVoiceCounts } from './voices'

/** One proposal in a grid of cards: what, where it stands, what it promises, who, whose turn. */
export function ProposalCard({ card }: { card: ProposalCardView }) {
  const t = useT()
  const locale = useLocale()
  const { promise, standing } = card
  return (
    <Card
      href={card.href}
      title={card.title}
      lang={card.language === locale ? undefined : card.language}
      head={
        <>
          <CardMarks marks={card.marks} />
          <StateChip state={standing.state} />
        </>
      }
      sentence={
        promise && (
          <>
            <PromiseSentence promise={promise} />{' '}
            <span className="muted">{card.start ?? t('framework.baseline.none')}</span>
          </>
        )
      }
      drawing={promise && <PromiseSketch promise={promise} />}
      by={
        <>
          <Byline by={card.by} />
          <Places card={card} />
        </>
      }
      foot={
        <>
          <TermLine standing={standing} />
          <span className="ref">{card.reference}</span>
          <ProposalVoiceCounts counts={card.voices} />
          <span>{t('proposals.comments', { count: card.comments })}</span>
        </>
      }
    />
  )
}

/** The first direction with its name, the others by their marks. */
export function CardMarks({ marks }: { marks: readonly DirectionMark[] }) {
  const [first, ...others] = marks
  if (!first) return <span />
  return (
    <span className="row">
      <MarkLabel shape={first.shape} hue={first.hue} size={22}>
        {first.label}
      </MarkLabel>
      {others.map((mark) => (
        <Mark key={mark.key} shape={mark.shape} hue={mark.hue} size={22} label={mark.label} />
      ))}
    </span>
  )
}

/** Who proposes, with the pattern of the group. */
export function Byline({ by }: { by: BylineView }) {
  const t = useT()
  const [partner, ...others] = by.partners
  return (
    <span className="helix">
      <Pattern kind={helixPattern[by.helix]} label={t(`identity.helix.${by.helix}`)} />
      {partner
        ? t('proposals.by-with', { name: by.name, partner: partner.name, others: others.length })
        : by.name}
    </span>
  )
}

/** Where it would happen, and in which language it was written where that is not the reader's. */
export function Places({ card }: { card: Pick<ProposalCardView, 'places' | 'language'> }) {
  const t = useT()
  const locale = useLocale()
  const [first, second, ...others] = card.places
  const where = [first, second].filter(Boolean).join(', ')
  return (
    <span>
      {first
        ? t('proposals.places', { where, others: others.length })
        : t('proposals.places.region')}
      {card.language !== locale && <> · {t('proposals.original', { language: card.language })}</>}
    </span>
  )
}
