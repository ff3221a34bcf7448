import { useT } from '~/i18n/context'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { HiddenFields } from '~/ui/hidden-fields'
import { Icon } from '~/ui/icon'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import type { PartnershipView } from '../present-partnership.server'

interface PartnershipPageProps extends PartnershipView {
  errors: Record<string, string[]>
}

const meanings = ['named', 'read', 'judge', 'change'] as const

/** Somebody is asked to take part: in what, what it means, yes or no. */
export function PartnershipPage(props: PartnershipPageProps) {
  const { token, lead, as, proposal, status, readHref, errors } = props
  const t = useT()
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <header className="page-h">
        <h1>{t('proposals.partner.ask.title', { lead })}</h1>
        <p className="lead">{t('proposals.partner.ask.as', as)}</p>
      </header>
      <div className="stack loose">
        <section className="panel stack" lang={proposal.language}>
          <p className="muted small">{proposal.reference}</p>
          <h2>{proposal.title}</h2>
          {proposal.summary && <p className="text">{proposal.summary}</p>}
        </section>
        {readHref && (
          <div>
            <ButtonLink href={readHref} kind="secondary" icon="file-text">
              {t('proposals.partner.read')}
            </ButtonLink>
          </div>
        )}
        {status === 'invited' ? (
          <Section id="means" title={t('proposals.partner.ask.means')}>
            <ul className="needs">
              {meanings.map((key) => (
                <li key={key}>
                  <Icon name="check" size={18} />
                  <span>{t(`proposals.partner.ask.means.${key}`)}</span>
                </li>
              ))}
            </ul>
            <PostForm className="buttons">
              <HiddenFields fields={{ link: token }} />
              <Button name="answer" value="accept">
                {t('proposals.partner.accept')}
              </Button>
              <Button name="answer" value="decline" kind="secondary">
                {t('proposals.partner.decline')}
              </Button>
            </PostForm>
          </Section>
        ) : (
          <Notice tone={status === 'accepted' ? 'good' : undefined}>
            <p>
              {t(`proposals.partner.thanks.${status === 'accepted' ? 'accept' : 'decline'}`, {
                reference: proposal.reference,
              })}{' '}
              {t('proposals.partner.thanks.body', { lead })}
            </p>
          </Notice>
        )}
      </div>
    </div>
  )
}
