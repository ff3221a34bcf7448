import type { FieldMetadata } from '@conform-to/react'
import { useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { SettingsProps } from '../present-settings.server'
import { HelixName } from './helix-name'
import type { MunicipalityOption } from './municipality-option'

type Name = 'name' | 'language' | 'municipality'

interface Props {
  profile: SettingsProps['profile']
  /** As typed and refused, or null. */
  fields: Record<Name, FieldMetadata<string>> | null
  municipalities: readonly MunicipalityOption[]
}

export function ProfileForm({ profile, fields, municipalities }: Props) {
  const t = useT()
  const stored = { ...profile, municipality: profile.municipality ?? '' }
  const of = (name: Name) => ({
    name,
    defaultValue: fields?.[name].initialValue ?? stored[name],
    error: fields?.[name].errors,
  })
  return (
    <>
      <Facts
        look="wide"
        facts={[
          { label: t('identity.field.email'), value: profile.email },
          { label: t('identity.field.helix'), value: <HelixName helix={profile.helix} /> },
          {
            label: t('identity.settings.organisations'),
            value: profile.organisations.join(' · ') || null,
          },
        ]}
      />
      <PostForm className="form">
        <HiddenFields fields={{ intent: 'profile' }} />
        <TextField
          {...of('name')}
          label={t('identity.field.name')}
          hint={t('identity.field.name.hint')}
          autoComplete="name"
        />
        <SelectField
          {...of('language')}
          label={t('identity.field.language')}
          hint={t('identity.field.language.hint')}
          width="m"
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
        <SelectField
          {...of('municipality')}
          label={t('identity.field.municipality')}
          optional
          width="m"
          placeholder={t('identity.field.municipality.none')}
          options={municipalities}
        />
        <div className="buttons">
          <Button>{t('identity.settings.save')}</Button>
        </div>
      </PostForm>
    </>
  )
}
