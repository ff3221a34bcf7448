import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Facts } from '~/ui/facts'
import { MarkLabel } from '~/ui/mark'
import { Pager } from '~/ui/pager'
import { SelectField } from '~/ui/select-field'
import type { DecisionItem, DecisionRegister } from '../present-register.server'
import { outcomes } from '../schema'
import { OutcomeChip } from './outcome-chip'

/** Every published decision with the beginning of its reasons. */
export function DecisionsPage({ items, filter, calls, next, isFirst }: DecisionRegister) {
  const t = useT()
  const locale = useLocale()
  const isFiltered = filter.outcome !== null || filter.call !== null
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('decisions.title')}</h1>
        <p className="lead">{t('decisions.lead')}</p>
      </div>
      <form className="decision-filter" action={`/${locale}/decisions`}>
        <SelectField
          name="outcome"
          label={t('decisions.filter.outcome')}
          placeholder={t('decisions.filter.outcome.all')}
          defaultValue={filter.outcome ?? ''}
          options={outcomes.map((value) => ({ value, label: t(`decisions.outcome.${value}`) }))}
          required={false}
        />
        <SelectField
          name="call"
          label={t('decisions.filter.call')}
          placeholder={t('decisions.filter.call.all')}
          defaultValue={filter.call ?? ''}
          options={calls}
          required={false}
        />
        <Button kind="secondary">{t('decisions.filter.apply')}</Button>
        {isFiltered && <a href={`/${locale}/decisions`}>{t('ui.filters.clear')}</a>}
      </form>
      {items.length === 0 ? (
        <EmptyState
          level={2}
          title={t(isFiltered ? 'decisions.empty.filtered' : 'decisions.empty')}
        >
          {t('decisions.empty.body')}
        </EmptyState>
      ) : (
        <ol className="items decisions">
          {items.map((item) => (
            <Item key={item.reference} item={item} />
          ))}
        </ol>
      )}
      {(next || !isFirst) && (
        <Pager next={next} first={isFirst ? null : `/${locale}/decisions`}>
          {t('decisions.count', { count: items.length })}
        </Pager>
      )}
    </div>
  )
}

function Item({ item }: { item: DecisionItem }) {
  const t = useT()
  const locale = useLocale()
  const [mark] = item.marks
  return (
    <li>
      <div className="stack tight">
        <div className="row">
          <OutcomeChip outcome={item.outcome} />
          <span className="ref">
            {item.reference} · {item.date}
          </span>
        </div>
        <h2 className="h3" lang={item.language === locale ? undefined : item.language}>
          <a href={item.href}>{item.title ?? item.proposal}</a>
        </h2>
        <p className="why" lang={item.why.lang === locale ? undefined : item.why.lang}>
          {item.why.text}
        </p>
      </div>
      <Facts
        look="compact"
        facts={[
          { label: t('decisions.fact.call'), value: item.call },
          {
            label: t('decisions.grant'),
            value: item.grant !== null && <b>{formatMoney(locale, item.grant)}</b>,
          },
          {
            label: t('decisions.fact.direction'),
            value: mark && (
              <MarkLabel shape={mark.shape} hue={mark.hue}>
                {mark.label}
              </MarkLabel>
            ),
          },
        ]}
      />
    </li>
  )
}
