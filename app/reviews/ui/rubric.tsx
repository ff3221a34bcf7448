import { useT } from '~/i18n/context'
import { type Criterion, criteria } from '~/scoring/rubric'
import { type Anchors, Digits } from '~/ui/digits'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import type { TypedCriterion } from '../schema'

interface RubricProps {
  stored: readonly TypedCriterion[]
  errors: Record<string, string[] | null>
}

/** Five criteria, each with the words of its six digits; a reason can follow a digit. */
export function Rubric({ stored, errors }: RubricProps) {
  const t = useT()
  return (
    <Section
      id="rubric"
      title={t('reviews.rubric.title')}
      aside={<span className="hint">{t('reviews.rubric.what')}</span>}
    >
      <div className="rubric">
        {criteria.map((key, at) => (
          <div key={key}>
            <input type="hidden" name={`criteria[${at}].key`} value={key} />
            <Digits
              name={`criteria[${at}].score`}
              label={t(`scoring.criterion.${key}`)}
              hint={t(`scoring.criterion.${key}.meaning`)}
              anchors={anchorsOf(t, key)}
              value={digitOf(stored[at]?.score)}
              error={errors[`criteria[${at}].score`]}
            />
            <TextArea
              name={`criteria[${at}].reason`}
              label={t('reviews.rubric.reason')}
              defaultValue={stored[at]?.reason}
              error={errors[`criteria[${at}].reason`]}
              optional
              short
            />
          </div>
        ))}
      </div>
    </Section>
  )
}

function anchorsOf(t: ReturnType<typeof useT>, key: Criterion): Anchors {
  const [zero, one, two, three, four, five] = [0, 1, 2, 3, 4, 5].map((digit) =>
    t(`scoring.criterion.${key}.${digit}`),
  )
  return [zero ?? '', one ?? '', two ?? '', three ?? '', four ?? '', five ?? '']
}

const digitOf = (text: string | undefined): number | null =>
  text !== undefined && /^[0-5]$/.test(text) ? Number(text) : null
