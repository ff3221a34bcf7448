import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { TextField } from '~/ui/text-field'
import type { PersonaGroup } from '../present-personas.server'
import { FormErrors } from './form-errors'
import { PersonaCards } from './persona-cards'

/** What was done just before. */
export const signInDone = ['confirmed', 'password'] as const

interface Props {
  /** Path to go to afterwards. */
  to: string
  done: (typeof signInDone)[number] | null
  /** Null outside a demo. */
  personas: PersonaGroup[] | null
  reply?: FormReply
}

export function SignInPage({ to, done, personas, reply }: Props) {
  const t = useT()
  return (
    <div className={personas ? 'wrap page' : 'wrap narrow page'}>
      <div className="page-h">
        <h1>{t('identity.sign-in.title')}</h1>
        {done && <Notice tone="good">{t(`identity.sign-in.done.${done}`)}</Notice>}
      </div>
      {personas ? (
        <div className="stack sections">
          {/* A refused form comes first: its errors are what one must read. */}
          {reply && <OwnAccount to={to} reply={reply} />}
          <Section id="demo" title={t('identity.persona.title')}>
            <p className="lead">{t('identity.persona.lead')}</p>
            <PersonaCards groups={personas} to={to} />
          </Section>
          {!reply && <OwnAccount to={to} />}
        </div>
      ) : (
        <SignInForm to={to} reply={reply} />
      )}
    </div>
  )
}

function OwnAccount(props: FormProps) {
  const t = useT()
  return (
    <Section id="own-account" title={t('identity.sign-in.own-account')}>
      <SignInForm {...props} />
    </Section>
  )
}

type FormProps = Pick<Props, 'to' | 'reply'>

function SignInForm({ to, reply }: FormProps) {
  const t = useT()
  const locale = useLocale()
  const [form, fields] = useForm<{ email: string; password: string }>({
    id: 'sign-in',
    lastResult: reply,
  })
  return (
    <div className="stack">
      <FormErrors errors={form.allErrors} />
      <PostForm className="form" action={`/${locale}/sign-in`}>
        <HiddenFields fields={{ to }} />
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
        <TextField
          name="password"
          label={t('identity.field.password')}
          type="password"
          autoComplete="current-password"
          error={fields.password.errors}
        />
        <div className="buttons">
          <Button>{t('identity.sign-in.submit')}</Button>
          <a href={`/${locale}/reset`}>{t('identity.sign-in.forgot')}</a>
        </div>
      </PostForm>
      <p className="hair">
        {t('identity.sign-in.new')}{' '}
        <a href={`/${locale}/sign-up`}>{t('identity.sign-in.sign-up')}</a>
      </p>
    </div>
  )
}
