import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { PostForm } from '~/ui/post-form'
import { TextField } from '~/ui/text-field'
import { FormErrors } from './form-errors'

export function ResetPage({ reply }: { reply?: FormReply }) {
  const t = useT()
  const [form, fields] = useForm<{ email: string }>({ id: 'reset', lastResult: reply })
  return (
    <div className="wrap narrow page">
      <FormErrors errors={form.allErrors} />
      <div className="page-h">
        <h1>{t('identity.reset.title')}</h1>
        <p className="lead">{t('identity.reset.lead')}</p>
      </div>
      <PostForm className="form">
        <TextField
          name="email"
          label={t('identity.field.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={fields.email.initialValue}
          error={fields.email.errors}
        />
        <div className="buttons">
          <Button>{t('identity.reset.submit')}</Button>
        </div>
      </PostForm>
    </div>
  )
}
