import type { FieldMetadata } from '@conform-to/react'
import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { TextField } from '~/ui/text-field'
import { HiddenUsername } from './hidden-username'
import { NewPasswordField } from './new-password-field'

interface Props {
  hasPassword: boolean
  email: string
  fields: Record<'present' | 'password', FieldMetadata<string>>
}

export function PasswordForm({ hasPassword, email, fields }: Props) {
  const t = useT()
  const locale = useLocale()
  if (!hasPassword) {
    return (
      <p>
        {t('identity.settings.no-password')}{' '}
        <a href={`/${locale}/reset`}>{t('identity.settings.no-password.link')}</a>
      </p>
    )
  }
  return (
    <PostForm className="form">
      <HiddenFields fields={{ intent: 'password' }} />
      <HiddenUsername email={email} />
      <TextField
        name="present"
        label={t('identity.field.present-password')}
        type="password"
        autoComplete="current-password"
        error={fields.present.errors}
      />
      <NewPasswordField error={fields.password.errors} />
      <div className="buttons">
        <Button kind="secondary">{t('identity.settings.password.save')}</Button>
      </div>
    </PostForm>
  )
}
