import { useT } from '~/i18n/context'
import { Table } from '~/ui/table'
import { cookies } from '../statements'

/** Every cookie of this site: what for, until when. */
export function CookieTable() {
  const t = useT()
  const head = (key: string) => t(`site.privacy.cookies.${key}`)
  return (
    <Table
      caption={head('caption')}
      hideCaption
      rows={cookies}
      rowKey={(name) => name}
      columns={[
        { key: 'name', header: head('name'), cell: (name) => <code>{name}</code> },
        { key: 'use', header: head('use'), cell: (name) => head(`${name}.use`) },
        { key: 'until', header: head('until'), cell: (name) => head(`${name}.until`) },
      ]}
    />
  )
}
