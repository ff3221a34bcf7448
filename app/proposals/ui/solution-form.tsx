import { useLocale, useT } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/choice-group'
import { Mark } from '~/ui/mark'
import type { Typed } from '../read-draft'
import { limits } from '../schema'
import type { DirectionChoice, SimilarView } from '../wizard'
import { Newer, NewerText } from './newer'
import { keysIn, textIn } from './typed-values'
import type { StepPageProps } from './wizard-page'
import { StepForm } from './wizard-page'
import { WritingArea } from './writing-area'

export interface SolutionFormProps extends StepPageProps {
  values: Typed
  directions: readonly DirectionChoice[]
  similar: readonly SimilarView[]
}

/** The second page: what would be done; before it, who may be doing it already. */
export function SolutionForm({
  head,
  step,
  reply,
  directions,
  similar,
  ...props
}: SolutionFormProps) {
  const t = useT()
  const values = reply?.values ?? props.values
  const errors = reply?.errors ?? {}
  const ofCall = directions.filter(({ isOfCall }) => isOfCall)
  const others = directions.filter(({ isOfCall }) => !isOfCall)
  const chosen = keysIn(values, 'directions')
  const newer = reply?.newer && keysIn(reply.newer.values, 'directions')
  const names = (keys: readonly string[]) =>
    directions
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name)
      .join(', ')
  return (
    <StepForm
      head={head}
      step={step}
      reply={reply}
      labels={{
        solution: t('proposals.field.solution'),
        summary: t('proposals.field.summary'),
        directions: t('proposals.field.directions'),
      }}
    >
      <Similar similar={similar} />
      <div>
        <Newer reply={reply} name="solution" />
        <WritingArea
          name="solution"
          label={t('proposals.field.solution')}
          hint={t('proposals.field.solution.hint')}
          error={errors.solution}
          defaultValue={textIn(values, 'solution')}
          lang={head.language}
          limit={limits.section.max}
          rows={10}
        />
      </div>
      <div>
        <Newer reply={reply} name="summary" />
        <WritingArea
          name="summary"
          label={t('proposals.field.summary')}
          hint={t('proposals.field.summary.hint')}
          error={errors.summary}
          defaultValue={textIn(values, 'summary')}
          lang={head.language}
          limit={limits.summary.max}
          short
        />
      </div>
      <div>
        {newer && names(newer) !== names(chosen) && (
          <NewerText at={reply?.newer?.at ?? ''} text={names(newer)} />
        )}
        <CheckboxGroup
          name="directions"
          label={t('proposals.field.directions')}
          hint={t('proposals.field.directions.hint')}
          error={errors.directions}
          values={chosen}
          options={[...ofCall, ...others].map(({ key, name, hint, shape, hue }) => ({
            value: key,
            label: name,
            hint,
            lead: <Mark shape={shape} hue={hue} size={22} />,
          }))}
        />
      </div>
    </StepForm>
  )
}

function Similar({ similar }: { similar: readonly SimilarView[] }) {
  const t = useT()
  const locale = useLocale()
  if (similar.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="similar-h">
      <h2 id="similar-h">{t('proposals.wizard.similar')}</h2>
      <p>{t('proposals.wizard.similar.body')}</p>
      <ul className="stack tight">
        {similar.map(({ reference, href, title, language }) => (
          <li key={reference}>
            <a href={href} lang={language === locale ? undefined : language}>
              {title}
            </a>{' '}
            <span className="muted small">{reference}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
