import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { localeNames } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import type { PublicationItem, PublicationView } from '../present-publication.server'
import { MoneySection } from './money-section'
import { OutcomeChip } from './outcome-chip'

interface PublicationPageProps {
  view: PublicationView
  kept: string
  reply?: FormReply
}

/** The last look before acts go out: how many, which, the money, and every letter as it will read. */
export function PublicationPage({ view, kept, reply }: PublicationPageProps) {
  const t = useT()
  const locale = useLocale()
  const { items, money, canPublish } = view
  const desk = `/${locale}/office/decisions${kept}`
  const errors = summaryErrors(reply?.error ?? {}).map(({ text }) => ({ text }))
  return (
    <div className="wrap page">
      <ErrorSummary errors={errors} />
      <Breadcrumb
        steps={[
          { label: t('decisions.desk.title'), href: desk },
          { label: t('decisions.publication.name') },
        ]}
      />
      <div className="page-h">
        <h1>{t('decisions.publication.title', { count: items.length })}</h1>
        <p className="lead">{t('decisions.publication.lead')}</p>
      </div>
      {items.length === 0 ? (
        <EmptyState
          level={2}
          title={t('decisions.publication.empty')}
          action={<a href={desk}>{t('decisions.publication.back')}</a>}
        >
          {t('decisions.publication.empty.body')}
        </EmptyState>
      ) : (
        <div className="stack sections">
          {money.map(({ call, lang, view: sums }) => (
            <Section
              key={call}
              id="money"
              title={<span lang={lang === locale ? undefined : lang}>{call}</span>}
            >
              <MoneySection money={sums} />
            </Section>
          ))}
          {items.map((item) => (
            <Item key={item.reference} item={item} />
          ))}
          {canPublish ? (
            <PostForm className="stack">
              {items.map(({ reference, revision }, at) => (
                <span key={reference} hidden>
                  <input type="hidden" name={`proposals[${at}].reference`} value={reference} />
                  <input type="hidden" name={`proposals[${at}].revision`} value={revision} />
                </span>
              ))}
              <Notice tone="warn">{t('decisions.publication.final')}</Notice>
              <div className="buttons">
                <Button kind="danger">
                  {t('decisions.publication.confirm', { count: items.length })}
                </Button>
                <a href={desk}>{t('decisions.publication.back')}</a>
              </div>
            </PostForm>
          ) : (
            <Notice tone="bad">
              <p>{t('decisions.publication.blocked')}</p>
              <p>
                <a href={desk}>{t('decisions.publication.back')}</a>
              </p>
            </Notice>
          )}
        </div>
      )}
    </div>
  )
}

function Item({ item }: { item: PublicationItem }) {
  const t = useT()
  const locale = useLocale()
  return (
    <Section
      id={item.reference}
      title={<span lang={item.lang === locale ? undefined : item.lang}>{item.title}</span>}
      aside={<OutcomeChip outcome={item.outcome} />}
    >
      <p className="facts-line">
        <span className="ref">{item.reference}</span>
        <span className="ref">{item.decision}</span>
        {item.grant && <b>{item.grant}</b>}
        <span>{t('decisions.desk.signed', { names: item.signers.join(', ') })}</span>
      </p>
      {item.reasons.map((reason) => (
        <Notice key={reason} tone="bad">
          {reason}
        </Notice>
      ))}
      {item.letters.map((letter) => (
        <Disclosure
          key={letter.locale}
          open={item.letters.length === 1}
          summary={t('decisions.publication.letter', {
            language: localeNames[letter.locale],
            names: letter.to.join(', '),
          })}
        >
          <div className="letter-text" lang={letter.locale}>
            <p>
              <b>{letter.subject}</b>
            </p>
            <pre>{letter.text}</pre>
          </div>
        </Disclosure>
      ))}
    </Section>
  )
}
