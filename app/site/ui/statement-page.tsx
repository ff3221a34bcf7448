import { useT } from '~/i18n/context'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { StatementView } from '../present-statement.server'
import { type Section as Part, statements } from '../statements'
import { CookieTable } from './cookie-table'
import { DatasetTable } from './dataset-table'

/** A plain page: help, privacy, accessibility, open data. */
export function StatementPage({ page, operator, licence }: StatementView) {
  const t = useT()
  const sections: readonly Part[] = statements[page]
  const say = (key: string) => t(`site.${page}.${key}`, { ...operator, licence })
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1 className="big-h">{say('title')}</h1>
        <p className="lead">{say('lead')}</p>
        {page !== 'data' && (
          <Notice>
            <p>{t('site.blank.note')}</p>
          </Notice>
        )}
      </div>
      <div className="stack sections">
        {sections.map((section) => (
          <Section key={section.id} id={section.id} title={say(section.id)}>
            {section.list ? (
              <ul className="bullets">
                {section.texts.map((text) => (
                  <li key={text}>{say(`${section.id}.${text}`)}</li>
                ))}
              </ul>
            ) : (
              section.texts.map((text) => <p key={text}>{say(`${section.id}.${text}`)}</p>)
            )}
            {section.address && (
              <p>
                <a href={section.address}>{section.address}</a>
              </p>
            )}
            {section.table === 'cookies' && <CookieTable />}
            {section.table === 'datasets' && <DatasetTable />}
          </Section>
        ))}
      </div>
    </div>
  )
}
