import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { SelectField } from '~/ui/select-field'
import type { EvaluationItem } from '../present-panel.server'
import { GroupMark } from './author-lines'

interface AssignFormProps {
  item: EvaluationItem
  errors: Record<string, string[] | null>
}

/** Asks one more reviewer: who has how much to do, and who cannot be asked and why. */
export function AssignForm({ item, errors }: AssignFormProps) {
  const t = useT()
  const free = item.candidates.filter(({ why }) => why === null)
  const others = item.candidates.filter(({ why }) => why !== null)
  return (
    <div className="stack">
      {free.length > 0 ? (
        <PostForm className="row base assign">
          <HiddenFields fields={{ intent: 'assign' }} />
          <SelectField
            name="reviewer"
            label={t('reviews.assign.label')}
            placeholder={t('reviews.assign.choose')}
            error={errors.reviewer}
            options={free.map(({ id, name, helix, organisations, open }) => ({
              value: id,
              label: t('reviews.assign.option', {
                name,
                group: t(`identity.helix.${helix}.one`),
                organisation: organisations[0] ?? 'none',
                open,
              }),
            }))}
          />
          <Button kind="secondary" icon="user-plus">
            {t('reviews.assign.submit')}
          </Button>
        </PostForm>
      ) : (
        <p className="why">{t('reviews.assign.nobody')}</p>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('reviews.assign.others', { count: others.length })}>
          <ul className="stack tight">
            {others.map(({ id, name, helix, why }) => (
              <li key={id} className="row tight">
                <b>{name}</b>
                <GroupMark helix={helix} />
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
