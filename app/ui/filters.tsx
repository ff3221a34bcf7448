import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Choice } from './choice'
import { fieldId } from './field'
import { Icon } from './icon'
import { popover, popoverButton } from './popover'

interface FilterRailProps {
  /** The GET form's address. */
  action: string
  title: string
  /** Groups of filters. */
  children: ReactNode
  /** The button at the end: "Show 17 proposals". */
  apply: ReactNode
}

/** Filters as a GET form: a column on a desk, a sheet opened by `FilterButton` on a phone. */
export function FilterRail({ action, title, children, apply }: FilterRailProps) {
  const t = useT()
  return (
    <form className="rail" id="filters" action={action} aria-labelledby="filters-h" {...popover}>
      <div className="rail-h">
        <h2 id="filters-h">{title}</h2>
        <button className="btn secondary small close" {...popoverButton('filters', 'hide')}>
          <Icon name="x" />
          {t('ui.close')}
        </button>
      </div>
      {children}
      <div className="apply">{apply}</div>
    </form>
  )
}

/** Opens the rail on a phone; says how many filters are on. */
export function FilterButton({ active = 0 }: { active?: number }) {
  const t = useT()
  return (
    <button className="btn secondary small filter-btn" {...popoverButton('filters')}>
      <Icon name="list-filter" />
      {t('ui.filters', { active })}
    </button>
  )
}

export interface FilterOption {
  value: string
  label: ReactNode
  count?: ReactNode
  lead?: ReactNode
  checked?: boolean
}

interface FilterGroupProps {
  name: string
  legend: ReactNode
  options?: readonly FilterOption[]
  /** Options under small headings of their own. */
  parts?: readonly { title: ReactNode; options: readonly FilterOption[] }[]
  kind?: 'checkbox' | 'radio'
  /** Another control instead of options: a select, a text field. */
  children?: ReactNode
}

export function FilterGroup(props: FilterGroupProps) {
  const { name, legend, options = [], parts = [], kind = 'checkbox', children } = props
  const line = (option: FilterOption) => (
    <Choice
      key={option.value}
      kind={kind}
      id={fieldId(`${name}-${option.value}`)}
      name={name}
      value={option.value}
      label={option.label}
      count={option.count}
      lead={option.lead}
      defaultChecked={option.checked}
    />
  )
  return (
    <fieldset className="filter">
      <legend>{legend}</legend>
      <div>
        {options.map(line)}
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one filter never move
          <div key={index}>
            <p className="sub">{part.title}</p>
            {part.options.map(line)}
          </div>
        ))}
        {children}
      </div>
    </fieldset>
  )
}

export interface ActiveFilter {
  label: string
  /** The same list without this filter. */
  href: string
  lead?: ReactNode
}

interface ActiveFilterChipsProps {
  filters: readonly ActiveFilter[]
  clearHref: string
  /** After the chips: follow this search. */
  children?: ReactNode
}

/** What the list is narrowed to; each chip is a link to the list without it. */
export function ActiveFilterChips({ filters, clearHref, children }: ActiveFilterChipsProps) {
  const t = useT()
  return (
    <div className="chips">
      {filters.map((filter) => (
        <a key={filter.href} className="chip" href={filter.href}>
          {filter.lead}
          <span className="vh">{t('ui.filters.remove')} </span>
          {filter.label}
          <Icon name="x" size={16} />
        </a>
      ))}
      {filters.length > 0 && (
        <a className="more" href={clearHref}>
          {t('ui.filters.clear')}
        </a>
      )}
      {children}
    </div>
  )
}
