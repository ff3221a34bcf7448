import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { formatLongDate } from '~/i18n/formats'
import { localeNames } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/choice-group'
import { Facts } from '~/ui/facts'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import type { PersonProps } from '../present-people.server'
import { roles } from '../schema'
import { FormErrors } from './form-errors'
import { HelixName } from './helix-name'
import { PagePart } from './page-part'
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
      <FormErrors errors={form.allErrors} />
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
        <PagePart id="account" title={t('identity.person.account')}>
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
        </PagePart>
        <PagePart id="roles" title={t('identity.person.roles')}>
          <Roles person={person} />
        </PagePart>
        <PagePart
          id="organisations"
          title={t('identity.settings.organisations')}
          lead={t('identity.person.organisations.what')}
        >
          <PersonOrganisations person={person} />
        </PagePart>
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
    <PagePart
      id="access"
      title={t('identity.person.access')}
      lead={t(`identity.person.${intent}.what`)}
    >
      <PostForm>
        <HiddenFields fields={{ intent }} />
        <Button kind={intent === 'disable' ? 'danger-quiet' : 'secondary'}>
          {t(`identity.person.${intent}`)}
        </Button>
      </PostForm>
    </PagePart>
  )
}
