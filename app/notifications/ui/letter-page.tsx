import { Fragment } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { formatDateTime } from '~/i18n/formats'
import { type Locale, localeNames } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Facts } from '~/ui/facts'
import { Notice } from '~/ui/notice'
import type { LetterProps } from '../present-mail.server'
import { MailState } from './mail-page'

/** One letter, as its reader gets it without pictures: the text twin. */
export function LetterPage(letter: LetterProps) {
  const t = useT()
  const locale = useLocale()
  const { to, subject, about, madeAt, languages, leaves } = letter
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: t('notifications.mail.title'), href: `/${locale}/office/mail` },
          { label: subject },
        ]}
      />
      <div className="page-h">
        <h1>{subject}</h1>
      </div>
      <div className="stack">
        <Facts
          look="wide"
          facts={[
            { label: t('notifications.mail.to'), value: `${to.name} <${to.email}>` },
            {
              label: t('notifications.mail.language'),
              value: languages.map((one) => localeNames[one]).join(' · '),
            },
            { label: t('notifications.mail.about'), value: about },
            { label: t('notifications.mail.made'), value: formatDateTime(locale, madeAt) },
            {
              label: t('notifications.mail.state'),
              value: <MailState line={letter} leaves={leaves} />,
            },
          ]}
        />
        <Words letter={letter} />
      </div>
    </div>
  )
}

function Words({ letter }: { letter: LetterProps }) {
  const t = useT()
  if (letter.text === null) return <Notice icon="lock">{t('notifications.mail.secret')}</Notice>
  if (letter.text === '') return <Notice icon="lock">{t('notifications.mail.forgotten')}</Notice>
  return (
    <div className="panel stack" lang={onlyLanguage(letter.languages)}>
      {letter.text.split('\n\n').map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter never changes
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines
            <Fragment key={at}>
              {at > 0 && <br />}
              <Line text={line} origin={letter.origin} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

/** An address of this site becomes a link to its path; others stay text. */
function Line({ text, origin }: { text: string; origin: string }) {
  if (!text.startsWith(`${origin}/`)) return <>{text}</>
  return <a href={text.slice(origin.length)}>{text}</a>
}

const onlyLanguage = (languages: readonly Locale[]) =>
  languages.length === 1 ? languages[0] : undefined
