import { useT } from '~/i18n/context'
import { type Helix, helixPattern } from '~/identity/schema'
import { Button } from '~/ui/button'
import { fieldId } from '~/ui/field'
import { FilterGroup, type FilterOption, FilterRail } from '~/ui/filters'
import { Glyph } from '~/ui/glyph'
import { HiddenFields } from '~/ui/hidden-fields'
import { Mark } from '~/ui/mark'
import { Pattern } from '~/ui/pattern'
import type { RegisterRail as Rail, RegisterOption } from '../register'
import { defaultView, type RegisterFilterName, type RegisterView } from '../register-query'
import type { ProposalStateKey } from '../state'
import { stateLook } from '../state-look'

interface Props {
  rail: Rail
  view: RegisterView
  action: string
}

/** What the list can be narrowed by; search and order stand outside and belong to the same form. */
export function RegisterRail({ rail, view, action }: Props) {
  const t = useT()
  const say = (key: string) => t(`proposals.register.filter.${key}`)
  const parts = (name: RegisterFilterName, options: Record<string, readonly RegisterOption[]>) =>
    Object.entries(options)
      .filter(([, list]) => list.length > 0)
      .map(([part, list]) => ({ title: say(`${name}.${part}`), options: list.map(filterOption) }))
  return (
    <FilterRail
      action={action}
      title={t('proposals.register.filters')}
      apply={<Button block>{t('proposals.register.apply')}</Button>}
    >
      {view !== defaultView && <HiddenFields fields={{ view }} />}
      <FilterGroup
        name="direction"
        legend={say('direction')}
        parts={parts('direction', rail.directions)}
      />
      <FilterGroup name="state" legend={say('state')} parts={parts('state', rail.states)} />
      <FilterGroup name="group" legend={say('group')} options={rail.groups.map(groupOption)} />
      <Choice name="municipality" options={rail.municipalities} />
      <Choice name="indicator" options={rail.indicators} />
      {rail.calls.length > 1 && <Choice name="call" options={rail.calls} />}
    </FilterRail>
  )
}

function filterOption(option: RegisterOption): FilterOption {
  const look = stateLook[option.value as ProposalStateKey]
  return {
    value: option.value,
    label: option.label,
    count: option.count ?? undefined,
    checked: option.checked,
    lead: option.mark ? <Mark {...option.mark} /> : look && <Glyph name={look.glyph} />,
  }
}

const groupOption = (option: RegisterOption): FilterOption => ({
  ...filterOption(option),
  lead: <Pattern kind={helixPattern[option.value as Helix]} />,
})

/** One of many. Where an address names several, all stay chosen and may be taken away above. */
function Choice({
  name,
  options,
}: {
  name: RegisterFilterName
  options: readonly RegisterOption[]
}) {
  const t = useT()
  const [first, ...others] = options.filter((option) => option.checked)
  const id = fieldId(name)
  return (
    <div className="filter">
      <label htmlFor={id}>{t(`proposals.register.filter.${name}`)}</label>
      <select className="input" id={id} name={name} defaultValue={first?.value ?? ''}>
        <option value="">{t(`proposals.register.filter.${name}.any`)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count ? `${option.label} (${option.count})` : option.label}
          </option>
        ))}
      </select>
      {others.map((option) => (
        <input key={option.value} type="hidden" name={name} value={option.value} />
      ))}
    </div>
  )
}
