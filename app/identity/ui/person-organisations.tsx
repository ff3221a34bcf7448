import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { SelectField } from '~/ui/select-field'
import type { PersonProps } from '../present-people.server'

/** The organisations a person acts for; conflicts of interest follow from them. */
export function PersonOrganisations({ person }: { person: PersonProps }) {
  const t = useT()
  return (
    <>
      {person.memberOf.length === 0 && <p>{t('identity.person.organisations.none')}</p>}
      <ul className="items">
        {person.memberOf.map(({ id, name }) => (
          <li key={id}>
            <div className="row between">
              <span>{name}</span>
              {person.mayChange && (
                <PostForm>
                  <HiddenFields fields={{ intent: 'leave', organisation: id }} />
                  <Button kind="quiet" small>
                    {t('identity.person.organisations.leave')}
                    <span className="vh"> {name}</span>
                  </Button>
                </PostForm>
              )}
            </div>
          </li>
        ))}
      </ul>
      {person.mayChange && person.others.length > 0 && (
        <PostForm className="form">
          <HiddenFields fields={{ intent: 'join' }} />
          <SelectField
            name="organisation"
            label={t('identity.person.organisations.join')}
            placeholder={t('identity.person.organisations.choose')}
            options={person.others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="buttons">
            <Button kind="secondary">{t('identity.person.organisations.add')}</Button>
          </div>
        </PostForm>
      )}
    </>
  )
}
