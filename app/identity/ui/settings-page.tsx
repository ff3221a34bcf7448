import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import type { SettingsProps } from '../present-settings.server'
import { FormErrors } from './form-errors'
import type { MunicipalityOption } from './municipality-option'
import { PagePart } from './page-part'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'
import { SessionList } from './session-list'
import { TokenSection } from './token-section'

/** What has just been done; said once. */
export const settingsDone = [
  'profile',
  'password',
  'letter',
  'session',
  'sessions',
  'token-revoked',
] as const
export type SettingsDone = (typeof settingsDone)[number]

interface Props extends SettingsProps {
  municipalities: readonly MunicipalityOption[]
  done: SettingsDone | null
  /** A token just made: shown here and never again. */
  made?: { name: string; token: string }
  reply?: FormReply
}

export interface SettingsFields {
  intent: string
  name: string
  language: string
  municipality: string
  present: string
  password: string
  title: string
  scope: string
}

export function SettingsPage(props: Props) {
  const { profile, hasPassword, sessions, tokens, scopes, municipalities, done, made, reply } =
    props
  const t = useT()
  const locale = useLocale()
  const { name, language } = profile
  const [form, fields] = useForm<SettingsFields>({
    id: 'settings',
    lastResult: reply,
    defaultValue: { name, language, municipality: profile.municipality ?? '' },
  })
  const refused = fields.intent.initialValue
  return (
    <div className="wrap page">
      <FormErrors errors={form.allErrors} />
      <Breadcrumb
        steps={[
          { label: t('identity.settings.my'), href: `/${locale}/my` },
          { label: t('identity.settings.title') },
        ]}
      />
      <div className="page-h">
        <h1>{t('identity.settings.title')}</h1>
        {done && <Flash>{t(`identity.settings.done.${done}`)}</Flash>}
        {!profile.isConfirmed && <ConfirmNotice email={profile.email} />}
      </div>
      <div className="stack sections">
        <PagePart
          id="profile"
          title={t('identity.settings.profile')}
          lead={t('identity.settings.fixed')}
        >
          <ProfileForm
            profile={profile}
            // What was typed stays only in the form that was refused.
            fields={refused === undefined || refused === 'profile' ? fields : null}
            municipalities={municipalities}
          />
        </PagePart>
        <PagePart
          id="password"
          title={t('identity.settings.password')}
          lead={hasPassword && t('identity.settings.password.ends')}
        >
          <PasswordForm hasPassword={hasPassword} email={profile.email} fields={fields} />
        </PagePart>
        <PagePart
          id="sessions"
          title={t('identity.settings.sessions')}
          lead={t('identity.session.lead')}
        >
          <SessionList sessions={sessions} />
        </PagePart>
        <PagePart id="tokens" title={t('identity.settings.tokens')} lead={t('identity.token.lead')}>
          <TokenSection tokens={tokens} scopes={scopes} made={made} fields={fields} />
        </PagePart>
      </div>
    </div>
  )
}

function ConfirmNotice({ email }: { email: string }) {
  const t = useT()
  return (
    <Notice tone="warn">
      <p>{t('identity.settings.unconfirmed', { email })}</p>
      <PostForm>
        <HiddenFields fields={{ intent: 'confirm' }} />
        <Button kind="secondary" small>
          {t('identity.settings.confirm-again')}
        </Button>
      </PostForm>
    </Notice>
  )
}
