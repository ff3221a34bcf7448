import { useLocale, useT } from '~/i18n/context'
import { PromiseLine } from '~/ui/promise-line'
import { Section } from '~/ui/section'
import type { Aim, Aims as AimsView } from '../present-aims.server'
import { PromiseSentence } from './promise'
import { StateChip } from './state-chip'

/** Proposals that aim at one indicator, their bands under each other on one scale. */
export function Aims({ aims, indicator }: { aims: AimsView; indicator: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <Section
      id="aims"
      title={t('proposals.aims.title', { count: aims.count })}
      aside={
        aims.count > 0 && (
          <a href={`/${locale}/proposals?indicator=${indicator}`}>{t('proposals.aims.all')}</a>
        )
      }
    >
      {aims.items.length === 0 ? (
        <p className="muted">{t('framework.proposals.none')}</p>
      ) : (
        <p className="small muted">{t('proposals.aims.caption')}</p>
      )}
      <ul className="items">
        {aims.items.map((aim) => (
          <AimItem key={aim.reference} aim={aim} bounds={aims.bounds} />
        ))}
      </ul>
    </Section>
  )
}

function AimItem({ aim, bounds }: { aim: Aim; bounds: AimsView['bounds'] }) {
  const t = useT()
  const locale = useLocale()
  const { line } = aim.promise
  return (
    <li>
      <div className="row between">
        <StateChip state={aim.state} />
        <span className="ref">{aim.reference}</span>
      </div>
      <h3 lang={aim.language === locale ? undefined : aim.language}>
        <a className="plain" href={aim.href}>
          {aim.title}
        </a>
      </h3>
      <p>
        <PromiseSentence promise={aim.promise} />{' '}
        <span className="muted">{t('proposals.aims.share', { share: aim.share })}</span>
      </p>
      {line && bounds && (
        <PromiseLine
          label={line.label}
          baseline={line.baseline}
          band={line.band}
          target={isWithin(line.target?.value, bounds) ? line.target : null}
          measured={line.measured}
          bounds={bounds}
          size="card"
        />
      )}
    </li>
  )
}

const isWithin = (value: number | undefined, [low, high]: readonly [number, number]) =>
  value !== undefined && value >= low && value <= high
