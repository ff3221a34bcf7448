import { useLocale, useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { Button, ButtonLink } from '~/ui/button'
import { RadioGroup } from '~/ui/choice-group'
import { ErrorSummary } from '~/ui/error-summary'
import { Icon } from '~/ui/icon'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { summaryErrors } from '~/ui/summary-errors'
import type { CallChoice } from '../present-hub.server'

export interface StartPageProps {
  calls: readonly CallChoice[]
  /** The call one comes from. */
  chosen: string | null
  who: 'visitor' | 'unconfirmed' | 'author'
  /** Where to sign in and come back from. */
  signIn: string
  signUp: string
  drafts: number
  typed: Record<string, string>
  errors: Record<string, string[]>
}

const needs = ['problem', 'solution', 'indicators', 'partners', 'budget'] as const
const nexts = ['check', 'voices', 'scores', 'decision'] as const

/** What one needs, how long it takes, and for which call one writes. */
export function StartPage(props: StartPageProps) {
  const { errors, drafts } = props
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <header className="page-h">
        <h1>{t('proposals.wizard.new.title')}</h1>
        <p className="lead">{t('proposals.wizard.new.lead')}</p>
      </header>
      {drafts > 0 && (
        <Notice icon="pencil">
          <p>
            {t('proposals.wizard.new.drafts', { count: drafts })}{' '}
            <a href={`/${locale}/my/drafts`}>{t('proposals.wizard.new.drafts.open')}</a>
          </p>
        </Notice>
      )}
      <div className="split wide-first mt5">
        <Section id="begin" title={t('proposals.wizard.new.begin')}>
          <Begin {...props} />
        </Section>
        <div className="stack sections">
          <Section id="need" title={t('proposals.wizard.new.need')}>
            <ul className="needs">
              {needs.map((key) => (
                <li key={key}>
                  <Icon name="check" size={18} />
                  <span>{t(`proposals.wizard.new.need.${key}`)}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="next" title={t('proposals.wizard.new.next')}>
            <ol className="nexts">
              {nexts.map((key) => (
                <li key={key}>{t(`proposals.wizard.new.next.${key}`)}</li>
              ))}
            </ol>
            <p className="muted small">{t('proposals.wizard.new.private')}</p>
          </Section>
        </div>
      </div>
    </div>
  )
}

function Begin({ calls, chosen, who, signIn, signUp, typed, errors }: StartPageProps) {
  const t = useT()
  const locale = useLocale()
  if (calls.length === 0) return <p>{t('proposals.wizard.new.call.none')}</p>
  if (who === 'visitor') {
    return (
      <div className="stack">
        <CallList calls={calls} />
        <p>{t('proposals.wizard.new.sign-in.why')}</p>
        <div className="buttons">
          <ButtonLink href={signIn}>{t('proposals.wizard.new.sign-in')}</ButtonLink>
          <MoreLink href={signUp}>{t('proposals.wizard.new.sign-up')}</MoreLink>
        </div>
      </div>
    )
  }
  if (who === 'unconfirmed') {
    return (
      <Notice tone="warn">
        <p>{t('proposals.wizard.new.confirm')}</p>
      </Notice>
    )
  }
  return (
    <PostForm className="form">
      <RadioGroup
        name="call"
        label={t('proposals.wizard.new.call')}
        error={errors.call}
        value={typed.call ?? chosen ?? (calls.length === 1 ? calls[0]?.reference : null)}
        options={calls.map(({ reference, title, lang, terms }) => ({
          value: reference,
          label: <span lang={lang}>{title}</span>,
          hint: terms,
        }))}
      />
      <SelectField
        name="language"
        label={t('proposals.wizard.new.language')}
        hint={t('proposals.wizard.new.language.hint')}
        error={errors.language}
        defaultValue={typed.language ?? locale}
        width="m"
        options={locales.map((each) => ({ value: each, label: localeNames[each] }))}
      />
      <div>
        <Button>{t('proposals.wizard.new.start')}</Button>
      </div>
    </PostForm>
  )
}

function CallList({ calls }: { calls: readonly CallChoice[] }) {
  const locale = useLocale()
  return (
    <ul className="rows">
      {calls.map(({ reference, title, lang, terms }) => (
        <li key={reference}>
          <div>
            <a href={`/${locale}/calls/${reference}`} lang={lang}>
              {title}
            </a>
            <p className="meta">{terms}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
