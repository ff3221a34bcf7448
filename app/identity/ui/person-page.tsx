import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { formatLongDate } from '~/i18n/formats'
import { localeNames } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/choice-group'
import { ErrorSummary } from '~/ui/error-summary'
import { Facts } from '~/ui/facts'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import type { PersonProps } from '../present-people.server'
import { roles } from '../schema'
import { HelixName } from './helix-name'
import { StandingChip } from './people-page'
import { PersonOrganisations } from './person-organisations'
import { RoleNames } from './role-names'

/** What has just been done; said once. */
export const personDone = ['roles', 'organisations', 'disabled', 'enabled'] as const
export type PersonDone = (typeof personDone)[number]

interface Props extends PersonProps {
  /** In the reader's language. */
  municipalityName: string | null
  done: PersonDone | null
  reply?: FormReply
}

export function PersonPage({ done, reply, municipalityName, ...person }: Props) {
  const t = useT()
  const locale = useLocale()
  const [form] = useForm({ id: 'person', lastResult: reply })
  return (
    <div className="wrap page">
      <ErrorSummary errors={summaryErrors(form.allErrors)} />
      <Breadcrumb
        steps={[
          { label: t('identity.people.title'), href: `/${locale}/office/people` },
          { label: person.name },
        ]}
      />
      <div className="page-h">
        <h1>{person.name}</h1>
        <p>
          <StandingChip standing={person.standing} />
        </p>
        {done && <Flash>{t(`identity.person.done.${done}`, { name: person.name })}</Flash>}
      </div>
      <div className="stack sections">
        <Section id="account" title={t('identity.person.account')}>
          <Facts
            look="wide"
            facts={[
              { label: t('identity.field.email'), value: person.email },
              { label: t('identity.field.helix'), value: <HelixName helix={person.helix} /> },
              { label: t('identity.field.language'), value: localeNames[person.language] },
              { label: t('identity.field.municipality'), value: municipalityName },
              { label: t('identity.person.since'), value: formatLongDate(locale, person.since) },
            ]}
          />
        </Section>
        <Section id="roles" title={t('identity.person.roles')}>
          <Roles person={person} />
        </Section>
        <Section id="organisations" title={t('identity.settings.organisations')}>
          <PersonOrganisations person={person} />
        </Section>
        {person.mayChange && <Access person={person} />}
      </div>
    </div>
  )
}

function Roles({ person }: { person: PersonProps }) {
  const t = useT()
  if (!person.mayChange) {
    return (
      <p>
        {person.roles.length > 0 ? (
          <RoleNames roles={person.roles} />
        ) : (
          t('identity.person.roles.none')
        )}
      </p>
    )
  }
  return (
    <PostForm className="form">
      <HiddenFields fields={{ intent: 'roles' }} />
      <CheckboxGroup
        name="roles"
        label={t('identity.person.roles.label')}
        hint={t('identity.person.roles.hint')}
        values={person.roles}
        options={roles.map((value) => ({
          value,
          label: t(`identity.role.${value}`),
          hint: t(`identity.role.${value}.what`),
        }))}
      />
      <div className="buttons">
        <Button>{t('identity.person.roles.save')}</Button>
      </div>
    </PostForm>
  )
}

function Access({ person }: { person: PersonProps }) {
  const t = useT()
  const intent = person.standing === 'disabled' ? 'enable' : 'disable'
  return (
    <Section id="access" title={t('identity.person.access')}>
      <p className="why">{t(`identity.person.${intent}.what`)}</p>
      <PostForm>
        <HiddenFields fields={{ intent }} />
        <Button kind={intent === 'disable' ? 'danger-quiet' : 'secondary'}>
          {t(`identity.person.${intent}`)}
        </Button>
      </PostForm>
    </Section>
  )
}
