import { useT } from '~/i18n/context'
import { Table } from '~/ui/table'
import { datasets } from '../statements'

/** What programs can read, and where. */
export function DatasetTable() {
  const t = useT()
  const head = (key: string) => t(`site.data.sets.${key}`)
  return (
    <Table
      caption={head('caption')}
      hideCaption
      rows={datasets}
      rowKey={(name) => name}
      columns={[
        { key: 'name', header: head('name'), cell: (name) => head(`${name}.name`) },
        { key: 'what', header: head('what'), cell: (name) => head(`${name}.what`) },
        {
          key: 'where',
          header: head('where'),
          cell: (name) => <a href={`/api/v1/${name}`}>/api/v1/{name}</a>,
        },
      ]}
    />
  )
}
