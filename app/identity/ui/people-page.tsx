import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Pager } from '~/ui/pager'
import { SelectField } from '~/ui/select-field'
import { Table } from '~/ui/table'
import { TextField } from '~/ui/text-field'
import type { PeopleProps, PersonLine } from '../present-people.server'
import { helixGroups, roles } from '../schema'
import { HelixName } from './helix-name'
import { RoleNames } from './role-names'

export function PeoplePage({ filter, people, next }: PeopleProps) {
  const t = useT()
  const locale = useLocale()
  const here = `/${locale}/office/people`
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('identity.people.title')}</h1>
        <p className="why">{t('identity.people.lead')}</p>
      </div>
      <div className="stack">
        <PeopleSearch action={here} filter={filter} />
        {people.length === 0 ? (
          <EmptyState
            level={2}
            title={t('identity.people.none')}
            action={<a href={here}>{t('identity.people.all')}</a>}
          />
        ) : (
          <PeopleTable people={people} here={here} />
        )}
        <Pager next={next && `${here}?${new URLSearchParams({ ...filter, after: next })}`} />
      </div>
    </div>
  )
}

function PeopleSearch({ action, filter }: { action: string; filter: PeopleProps['filter'] }) {
  const t = useT()
  return (
    <search>
      <form action={action} className="row base">
        <TextField
          name="q"
          label={t('identity.people.search')}
          type="search"
          optional
          width="m"
          defaultValue={filter.q}
        />
        <SelectField
          name="role"
          label={t('identity.person.roles')}
          optional
          placeholder={t('identity.people.any')}
          options={roles.map((value) => ({ value, label: t(`identity.role.${value}`) }))}
          defaultValue={filter.role}
        />
        <SelectField
          name="group"
          label={t('identity.field.helix')}
          optional
          placeholder={t('identity.people.any')}
          options={helixGroups.map((value) => ({ value, label: t(`identity.helix.${value}`) }))}
          defaultValue={filter.group}
        />
        <Button kind="secondary">{t('ui.search')}</Button>
      </form>
    </search>
  )
}

function PeopleTable({ people, here }: { people: readonly PersonLine[]; here: string }) {
  const t = useT()
  return (
    <Table
      caption={t('identity.people.title')}
      hideCaption
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: 'name',
          header: t('identity.field.name'),
          cell: ({ id, name }) => <a href={`${here}/${id}`}>{name}</a>,
        },
        { key: 'email', header: t('identity.field.email'), cell: ({ email }) => email },
        {
          key: 'helix',
          header: t('identity.field.helix'),
          cell: ({ helix }) => <HelixName helix={helix} />,
        },
        {
          key: 'organisations',
          header: t('identity.settings.organisations'),
          cell: ({ organisations }) => organisations.join(' · '),
        },
        {
          key: 'roles',
          header: t('identity.person.roles'),
          cell: ({ roles }) => (roles.length > 0 ? <RoleNames roles={roles} /> : null),
        },
        {
          key: 'standing',
          header: t('identity.person.standing'),
          cell: ({ standing }) => <StandingChip standing={standing} />,
        },
      ]}
    />
  )
}

export function StandingChip({ standing }: { standing: PersonLine['standing'] }) {
  const t = useT()
  const icon = { active: 'check', unconfirmed: 'mail', disabled: 'ban' } as const
  return <Chip icon={icon[standing]}>{t(`identity.standing.${standing}`)}</Chip>
}
