import type { ReactNode } from 'react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { type Helix, helixPattern } from '~/identity/schema'
import { limits } from '~/proposals/schema'
import { ActionList } from '~/ui/action-list'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Disclosure } from '~/ui/disclosure'
import { ErrorSummary } from '~/ui/error-summary'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { Pattern } from '~/ui/pattern'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import type { RoomView } from '../present-room.server'
import { CallRanking } from './call-ranking'
import { CountedArea } from './counted-area'
import { LineDue } from './line-due'
import { MoneySection } from './money-section'
import { OpenDecision } from './open-decision'
import { ProposeForm, type TypedDecision } from './propose-form'

interface RoomPageProps {
  room: RoomView
  kept: string
  flash: string | null
  reply?: FormReply
  /** The scores of all reviewers; drawn by their own domain. */
  scores: ReactNode
}

/** One proposal before the board: its rank, its scores, the money, and the decision itself. */
export function RoomPage({ room, kept, flash, reply, scores }: RoomPageProps) {
  const t = useT()
  const locale = useLocale()
  const errors = (reply?.error ?? {}) as Record<string, string[] | null>
  const typed = reply?.initialValue as TypedDecision | undefined
  const may = (event: string) => room.acts.some((act) => act.event === event && act.allowed)
  const desk = `/${locale}/office/decisions`
  return (
    <div className="wrap page room">
      <ErrorSummary errors={summaryErrors(errors)} />
      <Breadcrumb
        steps={[
          { label: t('decisions.desk.title'), href: `${desk}${kept}` },
          { label: room.reference },
        ]}
      />
      <div className="page-h">
        {flash && <Flash>{flash}</Flash>}
        <p className="facts-line">
          <span className="ref">{room.reference}</span>
          <Chip glyph="three-quarters">{t(`proposals.state.${room.state}`)}</Chip>
          <LineDue due={room.due} />
          <a href={`/${locale}/proposals/${room.reference}`}>{t('decisions.room.page')}</a>
        </p>
        <h1 lang={room.lang === locale ? undefined : room.lang}>{room.title}</h1>
        <Authors room={room} />
        <p className="lead">
          <Finding room={room} />
        </p>
      </div>
      <div className="stack sections">
        {room.tie && <Notice tone="bad">{room.tie}</Notice>}
        {room.decision && <OpenDecision decision={room.decision} />}
        {(may('cosign') || may('publish')) && <Signing room={room} kept={kept} />}
        <TakingBack room={room} kept={kept} typed={typed} errors={errors} />
        <div className="room-cols">
          <Section
            id="ranking"
            title={t('decisions.ranking.title')}
            aside={
              <a href={`/${locale}/office/portfolio?call=${room.call.reference}`}>
                {room.call.title}
              </a>
            }
          >
            <CallRanking ranking={room.ranking} kept={kept} />
          </Section>
          <Section id="money" title={t('decisions.money.title')}>
            <MoneySection money={room.money} asked={room.asked} proposed={room.decision?.grant} />
          </Section>
        </div>
        <Section id="scores" title={t('decisions.room.scores')}>
          {scores}
        </Section>
        {may('propose-decision') && (
          <Section id="propose" title={t('proposals.event.propose-decision')} className="panel">
            <ProposeForm
              room={room}
              typed={typed?.intent === 'propose-decision' ? typed : undefined}
              errors={errors}
            />
          </Section>
        )}
        {may('promote') && (
          <Section id="promote" title={t('proposals.event.promote')} className="panel">
            <ProposeForm
              room={room}
              typed={typed?.intent === 'promote' ? typed : undefined}
              errors={errors}
              isPromotion
            />
          </Section>
        )}
        <Others room={room} />
      </div>
    </div>
  )
}

/** What the numbers say, in one sentence. */
function Finding({ room: { own, ranking, money } }: { room: RoomView }) {
  const t = useT()
  if (!own) return <>{t('decisions.room.finding.none')}</>
  const said = { rank: own.rank, count: ranking.lines.length, points: own.points }
  return (
    <>
      {money
        ? t('decisions.room.finding.money', { ...said, left: money.leftText })
        : t('decisions.room.finding', said)}
    </>
  )
}

function Authors({ room: { authors } }: { room: RoomView }) {
  const { name, organisation, helix, partners } = authors
  return (
    <ul className="row">
      <Author helix={helix} name={organisation ? `${name} · ${organisation}` : name} />
      {partners.map((partner) => (
        <Author key={partner.name} helix={partner.helix} name={partner.name} />
      ))}
    </ul>
  )
}

function Author({ helix, name }: { helix: Helix; name: string }) {
  const t = useT()
  return (
    <li className="helix">
      <Pattern kind={helixPattern[helix]} />
      <span className="muted">{t(`identity.helix.${helix}.one`)}</span> {name}
    </li>
  )
}

/** The text stands above; the revision says which one was read. */
function Signing({ room, kept }: Pick<RoomPageProps, 'room' | 'kept'>) {
  const t = useT()
  const locale = useLocale()
  const canSign = room.acts.some(({ event, allowed }) => event === 'cosign' && allowed)
  const also = kept.replace('?', '&')
  return (
    <ActionList
      id="sign"
      possible={
        canSign
          ? [
              {
                key: 'cosign',
                label: t('proposals.event.cosign'),
                consequence: t('proposals.event.cosign.consequence'),
                icon: 'pencil',
                primary: true,
                form: {
                  action: `/${locale}/office/decisions/${room.reference}${kept}`,
                  fields: { intent: 'cosign', revision: String(room.revision) },
                },
              },
            ]
          : [
              {
                key: 'publish',
                label: t('decisions.desk.preview'),
                consequence: t('proposals.event.publish.consequence'),
                icon: 'mail',
                primary: true,
                href: `/${locale}/office/decisions/publication?proposal=${room.reference}${also}`,
              },
            ]
      }
    />
  )
}

interface TakingBackProps {
  room: RoomView
  kept: string
  typed: TypedDecision | undefined
  errors: Record<string, string[] | null>
}

/** To object, or to take one's own decision back: both ask why. */
function TakingBack({ room, kept, typed, errors }: TakingBackProps) {
  const t = useT()
  const locale = useLocale()
  const open = room.acts.filter(
    ({ event, allowed }) => allowed && (event === 'object' || event === 'retract'),
  )
  return (
    <>
      {open.map(({ event }) => (
        <Disclosure
          key={event}
          summary={t(`proposals.event.${event}`)}
          open={typed?.intent === event}
        >
          <PostForm
            className="form mt3"
            action={`/${locale}/office/decisions/${room.reference}${kept}`}
          >
            <HiddenFields fields={{ intent: event, revision: String(room.revision) }} />
            <p>{t(`proposals.event.${event}.consequence`)}</p>
            <CountedArea
              id={`f-${event}-reason`}
              name="reason"
              label={t('decisions.room.reason')}
              hint={t('decisions.room.reason.hint')}
              defaultValue={typed?.intent === event ? typed.reason : undefined}
              error={typed?.intent === event ? errors.reason : undefined}
              limit={limits.reason.max}
              short
            />
            <div className="buttons">
              <Button kind="danger-quiet">{t(`proposals.event.${event}`)}</Button>
            </div>
          </PostForm>
        </Disclosure>
      ))}
    </>
  )
}

/** What else can be done, and what not now and why. */
function Others({ room }: { room: RoomView }) {
  const t = useT()
  const locale = useLocale()
  const page = `/${locale}/proposals/${room.reference}`
  const open = room.acts.filter(({ allowed }) => allowed)
  const linked = open.filter(
    ({ event }) => event === 'reopen-evaluation' || event === 'request-changes',
  )
  const refused = room.acts.filter(({ allowed }) => !allowed)
  return (
    <ActionList
      id="more"
      possible={linked.map(({ event }) => ({
        key: event,
        label: t(`proposals.event.${event}`),
        consequence: t(`proposals.event.${event}.consequence`),
        href: `${page}/events/${event}?from=decisions`,
      }))}
      refused={refused.map(({ event, reasons }) => ({
        key: event,
        label: t(`proposals.event.${event}`),
        reason: reasons.join(' '),
      }))}
    />
  )
}
