import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/checkbox'
import { RadioGroup } from '~/ui/choice-group'
import { Pattern } from '~/ui/pattern'
import { PostForm } from '~/ui/post-form'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { helixGroups, helixPattern } from '../schema'
import { FormErrors } from './form-errors'
import type { MunicipalityOption } from './municipality-option'
import { NewPasswordField } from './new-password-field'

interface Fields {
  name: string
  email: string
  helix: string
  language: string
  municipality: string
  age: string
  password: string
}

interface Props {
  municipalities: readonly MunicipalityOption[]
  reply?: FormReply
}

export function SignUpPage({ municipalities, reply }: Props) {
  const t = useT()
  const locale = useLocale()
  const [form, fields] = useForm<Fields>({
    id: 'sign-up',
    lastResult: reply,
    defaultValue: { language: locale },
  })
  return (
    <div className="wrap narrow page">
      <FormErrors errors={form.allErrors} />
      <div className="page-h">
        <h1>{t('identity.sign-up.title')}</h1>
        <p className="lead">{t('identity.sign-up.lead')}</p>
      </div>
      <PostForm className="form">
        <TextField
          name="name"
          label={t('identity.field.name')}
          hint={t('identity.field.name.hint')}
          autoComplete="name"
          defaultValue={fields.name.initialValue}
          error={fields.name.errors}
        />
        <TextField
          name="email"
          label={t('identity.field.email')}
          hint={t('identity.field.email.hint')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={fields.email.initialValue}
          error={fields.email.errors}
        />
        <RadioGroup
          name="helix"
          label={t('identity.field.helix')}
          hint={t('identity.field.helix.hint')}
          value={fields.helix.initialValue}
          error={fields.helix.errors}
          options={helixGroups.map((helix) => ({
            value: helix,
            label: t(`identity.helix.${helix}`),
            hint: t(`identity.helix.${helix}.who`),
            lead: <Pattern kind={helixPattern[helix]} />,
          }))}
        />
        <SelectField
          name="language"
          label={t('identity.field.language')}
          hint={t('identity.field.language.hint')}
          width="m"
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
          defaultValue={fields.language.initialValue}
          error={fields.language.errors}
        />
        <SelectField
          name="municipality"
          label={t('identity.field.municipality')}
          optional
          width="m"
          placeholder={t('identity.field.municipality.none')}
          options={municipalities}
          defaultValue={fields.municipality.initialValue}
          error={fields.municipality.errors}
        />
        <NewPasswordField error={fields.password.errors} />
        <Checkbox
          name="age"
          label={t('identity.sign-up.age')}
          value="on"
          defaultChecked={fields.age.initialValue === 'on'}
          error={fields.age.errors}
        />
        <div className="buttons">
          <Button>{t('identity.sign-up.submit')}</Button>
          <a href={`/${locale}/sign-in`}>{t('identity.sign-up.known')}</a>
        </div>
        <p className="hint">
          {t('identity.sign-up.privacy')}{' '}
          <a href={`/${locale}/privacy`}>{t('identity.sign-up.privacy.link')}</a>
        </p>
      </PostForm>
    </div>
  )
}
