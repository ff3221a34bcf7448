import { useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { Choice } from '~/ui/choice'
import { FieldNotes, fieldId } from '~/ui/field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { wholeRegion } from '../frame'
import type { Typed } from '../read-draft'
import { limits } from '../schema'
import type { StepReply } from '../wizard'
import { Newer, NewerText } from './newer'
import { keysIn, textIn } from './typed-values'
import type { StepPageProps } from './wizard-page'
import { StepForm } from './wizard-page'
import { WritingArea } from './writing-area'

export interface ProblemFormProps extends StepPageProps {
  values: Typed
  municipalities: readonly { nis: string; name: string }[]
}

/** The first page: what is wrong, and where. */
export function ProblemForm({ head, step, reply, municipalities, ...props }: ProblemFormProps) {
  const t = useT()
  const values = reply?.values ?? props.values
  const errors = reply?.errors ?? {}
  const lang = textIn(values, 'language') || head.language
  return (
    <StepForm
      head={head}
      step={step}
      reply={reply}
      labels={{
        title: t('proposals.field.title'),
        problem: t('proposals.field.problem'),
        municipalities: t('proposals.field.municipalities'),
        language: t('proposals.field.language'),
      }}
    >
      <div>
        <Newer reply={reply} name="title" />
        <TextField
          name="title"
          label={t('proposals.field.title')}
          hint={t('proposals.field.title.hint')}
          error={errors.title}
          defaultValue={textIn(values, 'title')}
          lang={lang}
          autoComplete="off"
          maxLength={2 * limits.title.max}
        />
      </div>
      <div>
        <Newer reply={reply} name="problem" />
        <WritingArea
          name="problem"
          label={t('proposals.field.problem')}
          hint={t('proposals.field.problem.hint')}
          error={errors.problem}
          defaultValue={textIn(values, 'problem')}
          lang={lang}
          limit={limits.section.max}
          rows={10}
        />
      </div>
      <Places values={values} error={errors.municipalities} reply={reply} all={municipalities} />
      <SelectField
        name="language"
        label={t('proposals.field.language')}
        error={errors.language}
        defaultValue={lang}
        width="m"
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
      />
    </StepForm>
  )
}

interface PlacesProps {
  values: Typed
  error?: string[]
  reply?: StepReply
  all: readonly { nis: string; name: string }[]
}

function Places({ values, error, reply, all }: PlacesProps) {
  const t = useT()
  const chosen = keysIn(values, 'municipalities')
  const isWhole = chosen.includes(wholeRegion) || chosen.length >= all.length
  const id = fieldId('municipalities')
  const newer = reply?.newer && keysIn(reply.newer.values, 'municipalities')
  const names = (keys: readonly string[]) =>
    all
      .filter(({ nis }) => keys.includes(nis))
      .map(({ name }) => name)
      .join(', ')
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={`${id}-hint`}>
      <legend>{t('proposals.field.municipalities')}</legend>
      <FieldNotes
        id={id}
        hint={t('proposals.field.municipalities.hint')}
        error={error?.join(' ')}
      />
      {newer && names(newer) !== names(chosen) && (
        <NewerText at={reply?.newer?.at ?? ''} text={names(newer)} />
      )}
      <Choice
        kind="checkbox"
        id={id}
        name="municipalities"
        value={wholeRegion}
        label={t('proposals.field.municipalities.region')}
        defaultChecked={isWhole}
      />
      <div className="places">
        {all.map(({ nis, name }) => (
          <Choice
            key={nis}
            kind="checkbox"
            id={`${id}-${nis}`}
            name="municipalities"
            value={nis}
            label={name}
            defaultChecked={!isWhole && chosen.includes(nis)}
          />
        ))}
      </div>
    </fieldset>
  )
}
