import { useT } from '~/i18n/context'
import { TextField } from '~/ui/text-field'

/** A password that is being chosen; pasting and password managers work. */
export function NewPasswordField({ error }: { error?: string[] }) {
  const t = useT()
  return (
    <TextField
      name="password"
      label={t('identity.field.new-password')}
      hint={t('identity.field.new-password.hint')}
      type="password"
      autoComplete="new-password"
      minLength={10}
      error={error}
    />
  )
}
