import { useT } from '~/i18n/context'
import { limits } from '~/proposals/schema'
import { recommendations } from '~/scoring/rubric'
import { Section } from '~/ui/section'
import { Segmented } from '~/ui/segmented'
import { TextArea } from '~/ui/text-area'
import type { TypedSheet } from '../schema'

interface VerdictProps {
  stored: Pick<TypedSheet, 'recommendation' | 'comment'>
  errors: Record<string, string[] | null>
}

/** What the reviewer would do, and anything the fields above had no room for. */
export function Verdict({ stored, errors }: VerdictProps) {
  const t = useT()
  return (
    <Section id="verdict" title={t('reviews.verdict.title')}>
      <div className="stack">
        <Segmented
          name="recommendation"
          label={t('reviews.verdict.recommendation')}
          hint={t('reviews.verdict.hint')}
          options={recommendations.map((value) => ({
            value,
            label: t(`scoring.recommendation.${value}`),
          }))}
          value={stored.recommendation}
          error={errors.recommendation}
          fill
        />
        <TextArea
          name="comment"
          label={t('reviews.verdict.comment')}
          hint={t('reviews.verdict.comment.hint')}
          defaultValue={stored.comment}
          error={errors.comment}
          limit={limits.section.max}
          optional
          short
        />
      </div>
    </Section>
  )
}
