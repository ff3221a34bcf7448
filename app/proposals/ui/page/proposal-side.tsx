import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { localeNames } from '~/i18n/locales'
import { Disclosure } from '~/ui/disclosure'
import { Facts } from '~/ui/facts'
import { Icon, type IconName } from '~/ui/icon'
import type { ProposalPageView } from '../../present-page.server'
import { MissingVoice, missingGroups, ProposalVoices } from '../voices'

interface Props {
  page: ProposalPageView
  support: ReactNode
}

/** Beside the text: one's own voice, the four groups, the facts, ways to take it along. */
export function ProposalSide({ page, support }: Props) {
  const t = useT()
  return (
    <aside className="side stack loose" aria-label={t('proposals.page.side')}>
      {support}
      {page.isPublic && <WhoSupports page={page} />}
      <ProposalFacts page={page} />
      <TakeAlong page={page} />
    </aside>
  )
}

function WhoSupports({ page }: { page: ProposalPageView }) {
  const t = useT()
  const isOpen = ['consultation', 'evaluation', 'amending'].includes(page.standing.state)
  const missing = missingGroups(page.voices)
  return (
    <section className="rule stack tight" aria-labelledby="voices-h">
      <h2 className="h3" id="voices-h">
        {t('proposals.page.voices')}
      </h2>
      <ProposalVoices counts={page.voices} />
      <p className="small muted">{t('proposals.page.voices-note')}</p>
      {missing.length > 0 && isOpen && (
        <p className="stack tight">
          <MissingVoice counts={page.voices} />
          <a className="small" href={invitation(t, page)}>
            {t('proposals.page.invite')}
          </a>
        </p>
      )}
    </section>
  )
}

/** A letter in the reader's own mail program: nobody's address passes through here. */
function invitation(t: ReturnType<typeof useT>, page: ProposalPageView): string {
  const subject = encodeURIComponent(t('proposals.page.invite.subject', { title: page.title }))
  const body = encodeURIComponent(t('proposals.page.invite.body', { address: page.address }))
  return `mailto:?subject=${subject}&body=${body}`
}

function ProposalFacts({ page }: { page: ProposalPageView }) {
  const t = useT()
  const locale = useLocale()
  const { amount, months } = page.budget
  const [lead, ...partners] = page.authors
  const who = lead && lead.name !== page.leadName ? `${lead.name}, ${page.leadName}` : lead?.name
  return (
    <Facts
      facts={[
        {
          label: t('proposals.page.asked'),
          value: amount !== null && (
            <>
              <b>{formatMoney(locale, amount)}</b>{' '}
              {months !== null && t('proposals.page.over-months', { months })}
            </>
          ),
        },
        { label: t('proposals.page.lead'), value: who },
        {
          label: t('proposals.page.partners', { count: partners.length }),
          value: partners.length > 0 && partners.map(({ name }) => name).join(', '),
        },
        {
          label: t('proposals.page.where'),
          value: page.places.join(', ') || t('proposals.places.region'),
        },
        {
          label: t('proposals.page.call'),
          value: (
            <a href={page.call.href} lang={page.call.lang === locale ? undefined : page.call.lang}>
              {page.call.title}
            </a>
          ),
        },
        { label: t('proposals.page.written-in'), value: localeNames[page.language] },
        { label: t('proposals.page.submitted'), value: page.submitted },
        { label: t('proposals.page.reference'), value: page.reference },
      ]}
    />
  )
}

function TakeAlong({ page }: { page: ProposalPageView }) {
  const t = useT()
  if (page.isDraft) return null
  const links: { href: string; icon: IconName; label: string }[] = [
    { href: `${page.href}/history`, icon: 'history', label: t('proposals.page.link.history') },
    {
      href: `${page.href}/versions`,
      icon: 'git-compare',
      label: t('proposals.page.link.versions', { count: page.versions.length }),
    },
    {
      href: `/api/v1/proposals/${page.reference}`,
      icon: 'database',
      label: t('proposals.page.link.data'),
    },
  ]
  return (
    <section className="rule" aria-label={t('proposals.page.take')}>
      <ul className="links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>
              <Icon name={link.icon} />
              {link.label}
            </a>
          </li>
        ))}
      </ul>
      <Disclosure
        summary={
          <>
            <Icon name="quote" /> {t('proposals.page.link.cite')}
          </>
        }
      >
        <p className="small cite">
          {t('proposals.page.cite', {
            authors: page.authors.map(({ name }) => name).join(', '),
            title: page.title,
            reference: page.reference,
            version: page.version,
            day: page.versionDate ?? '',
          })}{' '}
          {page.address}
        </p>
      </Disclosure>
    </section>
  )
}
