import { useT } from '~/i18n/context'
import { helixPattern } from '~/identity/schema'
import { Pattern } from '~/ui/pattern'
import { percent } from '~/ui/scale'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { DecisionView, PartView, ReviewerView } from '../present-decision.server'

/** The score and each of its parts, then what every reviewer gave. */
export function DecisionScores({ decision }: { decision: DecisionView }) {
  const t = useT()
  const { score, reviewers } = decision
  return (
    <>
      <Section
        id="score"
        title={
          score
            ? t('decisions.score.finding', {
                points: score.points,
                rank: score.rank,
                count: score.count,
              })
            : t('decisions.score.none')
        }
      >
        {score ? (
          <>
            <p className="muted">{t('decisions.score.how')}</p>
            <Parts parts={score.parts} />
          </>
        ) : (
          <p>{t('decisions.score.none.why')}</p>
        )}
      </Section>
      {reviewers.length > 0 && (
        <Section id="reviewers" title={t('decisions.reviewers', { count: reviewers.length })}>
          <p className="muted">{t('decisions.reviewers.note')}</p>
          <Reviewers reviewers={reviewers} />
        </Section>
      )}
    </>
  )
}

/** Each part as a bar inside the most it could bring. */
function Parts({ parts }: { parts: readonly PartView[] }) {
  const t = useT()
  const widest = Math.max(...parts.map(({ most }) => most))
  return (
    <Table
      caption={t('decisions.score.parts')}
      hideCaption
      className="parts"
      rows={parts}
      rowKey={(part) => part.key}
      columns={[
        { key: 'label', header: t('decisions.score.part'), cell: (part) => part.label },
        {
          key: 'bar',
          header: <span className="vh">{t('decisions.score.drawing')}</span>,
          label: ' ',
          cell: (part) => (
            <svg className="draw part-bar" height="16" aria-hidden="true">
              <rect className="most" width={percent(part.most / widest)} height="16" />
              <rect className="got" width={percent(part.share / widest)} height="16" />
            </svg>
          ),
        },
        {
          key: 'value',
          header: t('decisions.score.given'),
          numeric: true,
          cell: (part) => part.value,
        },
        {
          key: 'weight',
          header: t('decisions.score.weight'),
          numeric: true,
          cell: (part) => part.weight,
        },
        {
          key: 'points',
          header: t('decisions.score.points'),
          numeric: true,
          cell: (part) => <b>{part.points}</b>,
        },
      ]}
    />
  )
}

function Reviewers({ reviewers }: { reviewers: readonly ReviewerView[] }) {
  const t = useT()
  const [first] = reviewers
  return (
    <Table
      caption={t('decisions.reviewers.table')}
      hideCaption
      rows={reviewers}
      rowKey={(reviewer) => reviewer.letter}
      columns={[
        {
          key: 'who',
          header: t('decisions.reviewers.who'),
          cell: ({ letter, helix }) => (
            <span className="helix">
              <Pattern kind={helixPattern[helix]} />
              {t('decisions.reviewer', { letter, group: t(`identity.helix.${helix}.one`) })}
            </span>
          ),
        },
        {
          key: 'effect',
          header: t('decisions.reviewers.effect'),
          numeric: true,
          cell: ({ effect }) => effect,
        },
        ...(first?.criteria ?? []).map(({ key, label }, place) => ({
          key,
          header: label,
          numeric: true,
          cell: (reviewer: ReviewerView) => reviewer.criteria[place]?.score,
        })),
        {
          key: 'says',
          header: t('decisions.reviewers.says'),
          cell: ({ recommendation }) => recommendation,
        },
      ]}
    />
  )
}
