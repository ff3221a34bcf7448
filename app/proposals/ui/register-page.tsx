import { useLocale, useT } from '~/i18n/context'
import { Button, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ActiveFilterChips, FilterButton } from '~/ui/filters'
import { Mark } from '~/ui/mark'
import { Notice } from '~/ui/notice'
import { Pager } from '~/ui/pager'
import { ViewSwitch } from '~/ui/tabs'
import type { RegisterPageView } from '../register'
import { registerHref, registerSorts, registerViews } from '../register-query'
import { ProposalCard } from './proposal-card'
import { RegisterBoard } from './register-board'
import { RegisterMap } from './register-map'
import { RegisterRail } from './register-rail'
import { RegisterTable } from './register-table'
import { ProposalVoiceLegend } from './voices'

/** Explore: what is public, narrowed and ordered by the address alone. */
export function RegisterPage(page: RegisterPageView) {
  const t = useT()
  const locale = useLocale()
  const { query, found, chips } = page
  const views = registerViews.map((view) => ({
    href: registerHref(locale, { ...query, view, after: '' }),
    label: t(`proposals.register.view.${view}`),
    current: view === query.view,
  }))
  return (
    <div className="wrap page register">
      <div className="with-rail search-h">
        <h1 className="big-h">{t('proposals.register.title')}</h1>
        <search className="search">
          <label htmlFor="q">{t('proposals.register.search', { count: page.total })}</label>
          <input
            className="input"
            type="search"
            id="q"
            name="q"
            form="filters"
            defaultValue={query.q}
            maxLength={200}
          />
          <Button form="filters">{t('ui.search')}</Button>
        </search>
      </div>
      <div className="tools">
        <ViewSwitch label={t('proposals.register.views')} tabs={views} />
        <div className="sort">
          <label htmlFor="sort">{t('proposals.register.sort')}</label>
          <select className="input" id="sort" name="sort" form="filters" defaultValue={query.sort}>
            {registerSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`proposals.register.sort.${sort}`)}
              </option>
            ))}
          </select>
          <Button kind="secondary" small form="filters">
            {t('proposals.register.sort.apply')}
          </Button>
        </div>
      </div>
      <div className="with-rail mt5">
        <RegisterRail rail={page.rail} view={query.view} action={`/${locale}/proposals`} />
        <section className="stack" aria-labelledby="found">
          <div className="row between">
            <h2 className="count" id="found">
              {found.isMore
                ? t('proposals.register.count.more', { count: found.count })
                : t('proposals.register.count', { count: found.count })}
            </h2>
            <FilterButton active={chips.filter((chip) => chip.name !== null).length} />
            {page.cards.length > 0 && query.view !== 'table' && <Legend />}
          </div>
          {chips.length > 0 && (
            <ActiveFilterChips
              clearHref={registerHref(locale, { view: query.view, sort: query.sort })}
              filters={chips.map(({ label, href, mark }) => ({
                label,
                href,
                lead: mark && <Mark {...mark} />,
              }))}
            />
          )}
          {page.ignored.length > 0 && (
            <Notice tone="warn">
              <p>{t('proposals.register.ignored', { names: page.ignored.join(', ') })}</p>
            </Notice>
          )}
          {page.cutAt !== null && (
            <Notice>
              <p>{t('proposals.register.search-cut', { count: page.cutAt })}</p>
            </Notice>
          )}
          {found.count === 0 ? <Nothing page={page} /> : <Results page={page} />}
        </section>
      </div>
    </div>
  )
}

function Results({ page }: { page: RegisterPageView }) {
  const t = useT()
  const { view } = page.query
  return (
    <>
      {view === 'cards' && (
        <ul className="cards">
          {page.cards.map((card) => (
            <ProposalCard key={card.reference} card={card} />
          ))}
        </ul>
      )}
      {view === 'table' && <RegisterTable cards={page.cards} />}
      {view === 'map' && <RegisterMap tiles={page.tiles} cards={page.cards} />}
      {view === 'board' && <RegisterBoard columns={page.board} />}
      {(page.next || page.first) && (
        <Pager next={page.next} first={page.first}>
          {t('proposals.register.pager', { count: page.cards.length })}
        </Pager>
      )}
    </>
  )
}

function Legend() {
  const t = useT()
  return (
    <div className="row small muted">
      {t('proposals.voices.legend')}
      <ProposalVoiceLegend />
    </div>
  )
}

/** Nothing found: what to do next; nothing there at all: what this place is for. */
function Nothing({ page }: { page: RegisterPageView }) {
  const t = useT()
  const locale = useLocale()
  const isNarrowed = page.chips.length > 0
  const part = isNarrowed ? 'filtered' : 'none'
  return (
    <EmptyState
      title={t(`proposals.register.empty.${part}`)}
      action={
        isNarrowed ? (
          <ButtonLink kind="secondary" href={registerHref(locale, { view: page.query.view })}>
            {t('proposals.register.empty.clear')}
          </ButtonLink>
        ) : (
          <ButtonLink href={`/${locale}/proposals/new`}>
            {t('proposals.register.empty.submit')}
          </ButtonLink>
        )
      }
    >
      {t(`proposals.register.empty.${part}.body`)}
    </EmptyState>
  )
}
