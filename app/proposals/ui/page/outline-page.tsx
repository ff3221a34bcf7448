import type { ReactNode } from 'react'
import { useLocale, useNow, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Facts } from '~/ui/facts'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { OfficialText } from '~/ui/official-text'
import { Section } from '~/ui/section'
import type { OutlineView } from '../../present-outline.server'
import { StateChip } from '../state-chip'
import { termText } from '../term-line'

interface Props {
  outline: OutlineView
  outcome?: ReactNode
}

/** What is left to read of a proposal whose text is not public. */
export function OutlinePage({ outline, outcome }: Props) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const { reference, title, language, standing, inadmissible } = outline
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: t('proposals.register.title'), href: `/${locale}/proposals` },
          { label: reference },
        ]}
      />
      <div className="page-h">
        {title ? (
          <h1 lang={language === locale ? undefined : language}>{title}</h1>
        ) : (
          <h1>{reference}</h1>
        )}
        <p>
          <StateChip state={standing.state} />
        </p>
      </div>
      <div className="stack sections">
        <Notice icon={outline.isHidden ? 'eye-off' : 'info'}>
          {t(
            outline.isHidden
              ? 'proposals.outline.hidden'
              : `proposals.state.${standing.state}.meaning`,
          )}
        </Notice>
        {inadmissible && (
          <Section id="reasons" title={t('proposals.outline.inadmissible')}>
            {inadmissible.rule && (
              <p>
                {t('proposals.outline.rule')} <b>{inadmissible.rule}</b>
              </p>
            )}
            <OfficialText texts={inadmissible.reasons} />
          </Section>
        )}
        {outcome}
        <Facts
          look="wide"
          facts={[
            { label: t('proposals.page.reference'), value: reference },
            {
              label: t('proposals.page.call'),
              value: <a href={outline.call.href}>{outline.call.title}</a>,
            },
            { label: t('proposals.outline.since'), value: outline.since },
            { label: t('proposals.outline.turn'), value: termText(t, locale, standing, now) },
          ]}
        />
        <p>
          <MoreLink href={`/${locale}/proposals/${reference}/history`}>
            {t('proposals.page.full-history')}
          </MoreLink>
        </p>
      </div>
    </div>
  )
}
