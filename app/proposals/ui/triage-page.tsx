import { useLocale, useT } from '~/i18n/context'
import { ActionList } from '~/ui/action-list'
import { CheckList } from '~/ui/check-list'
import { EmptyState } from '~/ui/empty-state'
import { Facts } from '~/ui/facts'
import { Flash } from '~/ui/flash'
import { Icon, type IconName } from '~/ui/icon'
import { Mark } from '~/ui/mark'
import { Section } from '~/ui/section'
import type { ProposalCardView } from '../card'
import type { TriageDesk, TriageItem } from '../present-triage.server'
import { PromiseSentence } from './promise'
import { Byline, Places } from './proposal-card'
import { StateChip } from './state-chip'
import { TermLine } from './term-line'

interface Props extends TriageDesk {
  chosen: boolean
  /** The act that led back here. */
  done: { reference: string; text: string | null } | null
}

/** Two panes: what waits, the shortest time first; and the one that is being looked at. */
export function TriagePage({ cards, item, chosen, done }: Props) {
  const t = useT()
  if (!item) {
    return (
      <div className="wrap page">
        <div className="page-h">
          <h1>{t('proposals.triage.title')}</h1>
          <Done done={done} />
        </div>
        <EmptyState level={2} title={t('proposals.triage.empty')} />
      </div>
    )
  }
  return (
    <div className={`panes ${chosen ? 'at-item' : 'at-list'}`}>
      <section className="pane-list scrolls" aria-labelledby="inbox-h">
        <div className="list-h">
          <h1 id="inbox-h" className="label">
            {t('proposals.triage.inbox', { count: cards.length })}
          </h1>
          <span>{t('proposals.triage.order')}</span>
        </div>
        <Done done={done} />
        <Inbox cards={cards} current={item.card.reference} />
      </section>
      <div className="pane scrolls">
        <Item item={item} />
      </div>
    </div>
  )
}

function Done({ done }: Pick<Props, 'done'>) {
  if (!done?.text) return null
  return (
    <Flash>
      {done.reference} · {done.text}
    </Flash>
  )
}

const groups = ['overdue', 'due-soon', 'running'] as const
type Group = (typeof groups)[number]

const groupOf = ({ standing }: ProposalCardView): Group => {
  const status = standing.term?.status
  return status === 'overdue' || status === 'due-soon' ? status : 'running'
}

function Inbox({ cards, current }: { cards: readonly ProposalCardView[]; current: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <ul className="inbox plain">
      {groups.flatMap((group) => {
        const own = cards.filter((card) => groupOf(card) === group)
        if (own.length === 0) return []
        return [
          <li key={group} className="group">
            {t(`proposals.triage.group.${group}`)}{' '}
            {group === 'overdue' && <span>{t('proposals.triage.public-too')}</span>}
          </li>,
          ...own.map((card) => (
            <li
              key={card.reference}
              className="item"
              aria-current={card.reference === current ? 'true' : undefined}
            >
              <span aria-hidden="true" />
              <a
                className="ttl"
                href={`/${locale}/office/triage?proposal=${card.reference}`}
                lang={card.language === locale ? undefined : card.language}
              >
                {card.title}
              </a>
              <Age card={card} />
              <span className="meta">
                <span className="ref">{card.reference}</span>
                <Byline by={{ ...card.by, partners: [] }} />
                {card.marks.map((mark) => (
                  <Mark
                    key={mark.key}
                    shape={mark.shape}
                    hue={mark.hue}
                    size={18}
                    label={mark.label}
                  />
                ))}
              </span>
            </li>
          )),
        ]
      })}
    </ul>
  )
}

function Age({ card: { standing } }: { card: ProposalCardView }) {
  const t = useT()
  const { term } = standing
  if (!term) return <span className="age" />
  if (term.status === 'overdue') {
    return (
      <span className="age bad">
        <Icon name="alarm-clock" size={16} />
        {t('proposals.triage.late', { days: -term.left })}
      </span>
    )
  }
  return (
    <span className={term.status === 'due-soon' ? 'age warn' : 'age'}>
      {term.status === 'due-soon' && <Icon name="clock" size={16} />}
      {t('proposals.triage.left', { days: term.left })}
    </span>
  )
}

const icons: Partial<Record<string, IconName>> = {
  admit: 'check',
  'request-changes': 'pencil',
}

function Item({ item }: { item: TriageItem }) {
  const t = useT()
  const locale = useLocale()
  const { card } = item
  const lang = card.language === locale ? undefined : card.language
  const page = `/${locale}/proposals/${card.reference}`
  const open = item.acts.filter(({ allowed }) => allowed)
  const closed = item.acts.filter(({ allowed }) => !allowed)
  return (
    <article className="pane-in" aria-labelledby="item-h">
      <p className="phone-only">
        <a href={`/${locale}/office/triage`}>{t('proposals.triage.back')}</a>
      </p>
      <div>
        <p className="row">
          <span className="ref">{card.reference}</span>
          <span className="small">{t('proposals.triage.version', { version: item.version })}</span>
          <StateChip state={card.standing.state} />
          <TermLine standing={card.standing} meter={false} />
          <a href={page}>{t('proposals.triage.open')}</a>
        </p>
        <h2 id="item-h" className="h2" lang={lang}>
          {card.title}
        </h2>
        <p className="row">
          <Byline by={card.by} /> <Places card={card} />
        </p>
      </div>
      {card.promise && (
        <p className="sentence">
          <PromiseSentence promise={card.promise} />
        </p>
      )}
      <Section id="checks" title={t('proposals.triage.checks')}>
        <CheckList
          checks={item.checks.map(({ key, status, detail }) => ({
            key,
            status,
            label: t(`proposals.triage.check.${key}`),
            detail:
              key === 'duplicate' && item.similar.length > 0 ? (
                <>
                  {detail}{' '}
                  {item.similar.map((other) => (
                    <a
                      key={other.reference}
                      href={`/${locale}/proposals/${other.reference}`}
                      lang={other.language}
                    >
                      {other.title}
                    </a>
                  ))}
                </>
              ) : (
                detail
              ),
            result: t(`proposals.triage.result.${status}`),
          }))}
        />
      </Section>
      <ActionList
        possible={open.map(({ event }, at) => ({
          key: event,
          label: t(`proposals.event.${event}`),
          consequence: t(`proposals.event.${event}.consequence`),
          icon: icons[event],
          primary: at === 0,
          danger: event === 'declare-inadmissible',
          href: `${page}/events/${event}?from=triage`,
        }))}
        refused={closed.map(({ event, reasons }) => ({
          key: event,
          label: t(`proposals.event.${event}`),
          reason: reasons.join(' '),
        }))}
      />
      <Section id="text" title={t('proposals.triage.text')}>
        <div className="split wide-first">
          <div className="prose" lang={lang}>
            <p className="lead">{item.summary}</p>
            {[item.problem, item.solution].map((text) => (
              <Paragraphs key={text.slice(0, 40)} text={text} />
            ))}
          </div>
          <Facts
            look="compact"
            facts={[
              {
                label: t('proposals.triage.fact.call'),
                value: <a href={`/${locale}/calls/${item.call.reference}`}>{item.call.title}</a>,
              },
              { label: t('proposals.triage.fact.asked'), value: item.asked },
              {
                label: t('proposals.triage.fact.over'),
                value:
                  item.months === null
                    ? null
                    : t('proposals.triage.months', { count: item.months }),
              },
            ]}
          />
        </div>
      </Section>
    </article>
  )
}

/** The beginning of a section as plain paragraphs; the whole stands on the page of the proposal. */
function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).slice(0, 2)
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.slice(0, 40)}>{paragraph}</p>
      ))}
    </>
  )
}
