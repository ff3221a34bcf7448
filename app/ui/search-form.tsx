import { useT } from '~/i18n/context'
import { Button } from './button'
import { HiddenFields } from './hidden-fields'

interface SearchFormProps {
  action: string
  label: string
  value?: string
  name?: string
  /** Filters kept while searching. */
  fields?: Record<string, string>
  id?: string
}

/** A search by GET, so that its address is the search. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, value, name = 'q', fields, id = 'search' } = props
  const t = useT()
  return (
    <search>
      <form className="search" action={action}>
        <HiddenFields fields={fields} />
        <label htmlFor={id}>{label}</label>
        <input className="input" type="search" id={id} name={name} defaultValue={value} />
        <Button>{t('ui.search')}</Button>
      </form>
    </search>
  )
}
