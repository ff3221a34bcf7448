import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { FormErrors } from './form-errors'
import { HiddenUsername } from './hidden-username'
import { DeadLinkPage, LinkPage } from './link-page'
import { NewPasswordField } from './new-password-field'

interface Props {
  /** After "I forgot it", or for an account made by somebody else. */
  kind: 'reset' | 'invite'
  /** Null where it no longer works. */
  link: string | null
  /** Whose account it is. */
  email: string
  reply?: FormReply
}

export function ChoosePasswordPage({ kind, link, email, reply }: Props) {
  const t = useT()
  const [form, fields] = useForm<{ password: string }>({ id: 'password', lastResult: reply })
  const locale = useLocale()
  if (!link) {
    return <DeadLinkPage href={`/${locale}/reset`} action={t('identity.dead-link.reset')} />
  }
  return (
    <>
      <div className="wrap narrow">
        <FormErrors errors={form.allErrors} />
      </div>
      <LinkPage
        title={t(`identity.choose.${kind}.title`)}
        lead={t(`identity.choose.${kind}.lead`)}
        link={link}
        submit={t('identity.choose.submit')}
      >
        <HiddenUsername email={email} />
        <NewPasswordField error={fields.password.errors} />
      </LinkPage>
    </>
  )
}
