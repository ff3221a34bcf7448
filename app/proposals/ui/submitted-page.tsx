import { useLocale, useT } from '~/i18n/context'
import { ButtonLink } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import type { SubmittedView } from '../present-submitted.server'

interface SubmittedPageProps extends SubmittedView {
  /** Where the letter went. */
  email: string
}

/** It has arrived: its number, what comes next and by when, who decides, how to follow it. */
export function SubmittedPage(props: SubmittedPageProps) {
  const { reference, draftTitle, language, isAgain, email, steps, promise } = props
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap narrow page stack loose">
      <header className="arrived">
        <Icon name="circle-check" size={40} />
        <h1>{t(isAgain ? 'proposals.submitted.again' : 'proposals.submitted.title')}</h1>
        <p lang={language}>{draftTitle}</p>
        <p>
          {t('proposals.submitted.reference')}
          <br />
          <span className="big">{reference}</span>
        </p>
        <p className="muted">{t('proposals.submitted.letter', { email })}</p>
      </header>
      <Section id="next" title={t('proposals.submitted.next')}>
        <div className="panel">
          <Timeline across={false} label={t('proposals.submitted.next')} items={steps} />
        </div>
        {promise && <p className="muted">{promise}</p>}
      </Section>
      <Section id="who" title={t('proposals.submitted.who')}>
        <p>{t('proposals.submitted.who.body')}</p>
      </Section>
      <Section id="follow" title={t('proposals.submitted.follow')}>
        <p>{t('proposals.submitted.follow.body')}</p>
        <div className="buttons">
          <ButtonLink href={`/${locale}/proposals/${reference}`}>
            {t('proposals.submitted.open')}
          </ButtonLink>
          <ButtonLink href={`/${locale}/my`} kind="secondary">
            {t('proposals.submitted.mine')}
          </ButtonLink>
        </div>
      </Section>
    </div>
  )
}
