import { useLocale, useT } from '~/i18n/context'
import type { Helix } from '~/identity/schema'
import { classes } from '~/ui/classes'
import { Disclosure } from '~/ui/disclosure'
import { DotStrip } from '~/ui/dot-strip'
import { Icon } from '~/ui/icon'
import { IntervalChart } from '~/ui/interval-chart'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { ScoredCriterion, ScoredTarget, Scorer, ScoresView } from '../present-scores.server'
import { GroupMark } from './author-lines'

const digits = [0, 1, 2, 3, 4, 5] as const

/** Everybody's scores: levels for each indicator, digits for each criterion, and what each wrote. */
export function ScoreStrips({ scores, level = 2 }: { scores: ScoresView; level?: 2 | 3 }) {
  const t = useT()
  // Inside a section of its page the parts need no rule of their own.
  const rule = level === 3 ? 'none' : 'ink'
  if (scores.scorers.length === 0) return <p className="why">{t('reviews.scores.none')}</p>
  return (
    <>
      <Section
        id="levels"
        level={level}
        rule={rule}
        title={t('reviews.scores.targets')}
        aside={
          <span className="hint">
            {t('reviews.scores.targets.what', {
              own: String(scores.scorers.some((one) => one.isOwn)),
            })}
          </span>
        }
      >
        {scores.targets.map((target) => (
          <TargetRows
            key={target.indicator}
            target={target}
            scorers={scores.scorers}
            level={level}
          />
        ))}
      </Section>
      <Section
        id="digits"
        level={level}
        rule={rule}
        title={t('reviews.rubric.title')}
        aside={<span className="hint">{t('reviews.rubric.what')}</span>}
      >
        <ul className="strips">
          {scores.criteria.map((criterion) => (
            <CriterionRow key={criterion.key} criterion={criterion} />
          ))}
        </ul>
      </Section>
      <Section
        id="recommendations"
        level={level}
        rule={rule}
        title={t('reviews.scores.recommendations')}
      >
        <ul className="strips">
          {scores.recommendations.map(({ key, letters, hasOwn }) => (
            <li key={key}>
              <span>{t(`scoring.recommendation.${key}`)}</span>
              <span className="row tight">
                {letters.length === 0 && <span className="muted">–</span>}
                {letters.map((letter) => (
                  <Letter
                    key={letter}
                    letter={letter}
                    isOwn={scores.scorers.some((one) => one.letter === letter && one.isOwn)}
                  />
                ))}
              </span>
              <span className="small muted">{hasOwn ? t('reviews.scores.yours') : ''}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Disclosure summary={t('reviews.scores.words')}>
        <ScorerWords scores={scores} />
      </Disclosure>
      <Disclosure summary={t('reviews.scores.table')}>
        <ScoreTable scores={scores} />
      </Disclosure>
    </>
  )
}

/** Reviewer A, their name where the reader may know it, and their group. */
export function ScorerName({
  scorer,
}: {
  scorer: Pick<Scorer, 'letter' | 'name' | 'helix' | 'isOwn'>
}) {
  const t = useT()
  return (
    <span className="row tight">
      <Letter letter={scorer.letter} isOwn={scorer.isOwn} />
      <span>
        {scorer.isOwn
          ? t('reviews.scores.you')
          : (scorer.name ?? t('reviews.scores.reviewer', { letter: scorer.letter }))}
      </span>
      <GroupMark helix={scorer.helix as Helix} />
    </span>
  )
}

function Letter({ letter, isOwn }: { letter: string; isOwn: boolean }) {
  return (
    <span className={classes('letter', isOwn && 'own')} aria-hidden="true">
      {letter}
    </span>
  )
}

interface TargetRowsProps {
  target: ScoredTarget
  scorers: readonly Scorer[]
  /** Of the part that they stand in. */
  level: 2 | 3
}

function TargetRows({ target, scorers, level }: TargetRowsProps) {
  const Heading = level === 2 ? 'h3' : 'h4'
  const t = useT()
  const locale = useLocale()
  return (
    <div className="stack tight">
      <div className="target-h">
        <Heading lang={target.lang === locale ? undefined : target.lang}>{target.name}</Heading>
        <span className="hint">{target.indicator}</span>
      </div>
      <IntervalChart
        domain={target.domain}
        ticks={target.ticks}
        label={t('reviews.scores.drawing', { name: target.name })}
        rows={[
          {
            key: 'claim',
            label: (
              <span className="row tight">
                <Icon name="flag" size={16} />
                {t('reviews.scores.claim')}
              </span>
            ),
            low: target.claim.low,
            mid: target.claim.likely,
            high: target.claim.high,
            filled: false,
            text: target.claim.text,
          },
          ...target.rows.flatMap((row) => {
            const scorer = scorers.find(({ letter }) => letter === row.letter)
            if (!scorer) return []
            return [
              {
                key: row.letter,
                label: <ScorerName scorer={scorer} />,
                low: row.low,
                mid: row.likely,
                high: row.high,
                filled: row.isOwn,
                text: (
                  <>
                    {row.text}
                    <br />
                    {t(`scoring.confidence.${row.confidence}`)}
                    {row.points && ` · ${row.points}`}
                  </>
                ),
              },
            ]
          }),
        ]}
      />
    </div>
  )
}

function CriterionRow({ criterion }: { criterion: ScoredCriterion }) {
  const t = useT()
  const name = t(`scoring.criterion.${criterion.key}`)
  const said = criterion.scores.map(({ letter, score }) => `${letter} ${score}`).join(', ')
  return (
    <li>
      <span>
        <b>{name}</b>
        <br />
        <span className="small muted">{t('reviews.scores.mean', { mean: criterion.mean })}</span>
      </span>
      <DotStrip
        scale={digits}
        label={`${name}: ${said}`}
        dots={criterion.scores.map(({ letter, score, isOwn }) => ({
          key: letter,
          value: score,
          mark: letter,
          own: isOwn,
        }))}
      />
      {criterion.flag ? (
        <span className="flag">
          <Icon name="triangle-alert" size={16} />
          <span>{criterion.flag}</span>
        </span>
      ) : (
        <span />
      )}
    </li>
  )
}

function ScorerWords({ scores }: { scores: ScoresView }) {
  const t = useT()
  return (
    <ul className="voices-of">
      {scores.scorers.map((scorer) => (
        <li key={scorer.letter}>
          <span className="who">
            <ScorerName scorer={scorer} />
            <span className="small muted">{scorer.filed}</span>
          </span>
          {scores.targets.map((target) =>
            target.rows
              .filter((row) => row.letter === scorer.letter)
              .map((row) => (
                <p key={target.indicator}>
                  <span className="muted">{target.name}: </span>
                  {row.reason}
                </p>
              )),
          )}
          {scores.criteria.map(({ key, scores: given }) =>
            given
              .filter(({ letter, reason }) => letter === scorer.letter && reason !== '')
              .map(({ score, reason }) => (
                <p key={key}>
                  <span className="muted">
                    {t(`scoring.criterion.${key}`)} {score}:{' '}
                  </span>
                  {reason}
                </p>
              )),
          )}
          {scorer.comment && <p>{scorer.comment}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The drawings once more as figures. */
function ScoreTable({ scores }: { scores: ScoresView }) {
  const t = useT()
  const rows = [
    ...scores.targets.map((target) => ({
      key: target.indicator,
      name: target.name,
      of: (letter: string) => target.rows.find((row) => row.letter === letter)?.text ?? '–',
    })),
    ...scores.criteria.map(({ key, scores: given }) => ({
      key: key as string,
      name: t(`scoring.criterion.${key}`),
      of: (letter: string) => String(given.find((score) => score.letter === letter)?.score ?? '–'),
    })),
    {
      key: 'recommendation',
      name: t('reviews.scores.recommendations'),
      of: (letter: string) => {
        const scorer = scores.scorers.find((one) => one.letter === letter)
        return scorer ? t(`scoring.recommendation.${scorer.recommendation}`) : '–'
      },
    },
  ]
  return (
    <Table
      caption={t('reviews.scores.table')}
      hideCaption
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', header: t('reviews.scores.what'), cell: (row) => row.name },
        ...scores.scorers.map(({ letter, name, isOwn }) => ({
          key: letter,
          header: isOwn
            ? t('reviews.scores.you')
            : (name ?? t('reviews.scores.reviewer', { letter })),
          cell: (row: (typeof rows)[number]) => row.of(letter),
        })),
      ]}
    />
  )
}
