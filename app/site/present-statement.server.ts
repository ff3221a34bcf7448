import type { RequestContext } from '~/context.server'
import type { PageHead } from './page-meta'
import type { StatementPage } from './statements'

/** What only the operator of an installation knows: said as what is still to be filled in. */
export interface Operator {
  operator: string
  email: string
  phone: string
  address: string
  officer: string
  date: string
}

export interface StatementView extends PageHead {
  page: StatementPage
  operator: Operator
  licence: string
}

export function presentStatement(context: RequestContext, page: StatementPage): StatementView {
  const { t, app } = context
  const blank = (name: string) => t(`site.blank.${name}`)
  return {
    page,
    title: t(`site.${page}.title`),
    description: t(`site.${page}.lead`, { operator: blank('operator') }),
    licence: app.config.dataLicence.replaceAll('-', ' '),
    operator: {
      operator: blank('operator'),
      email: blank('email'),
      phone: blank('phone'),
      address: blank('address'),
      officer: blank('officer'),
      date: blank('date'),
    },
  }
}
