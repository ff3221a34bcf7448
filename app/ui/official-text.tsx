import { type Locale, localeNames } from '~/i18n/locales'
import { Disclosure } from './disclosure'
import { Prose } from './prose'

interface OfficialTextProps {
  /** The reader's first. */
  texts: readonly { lang: Locale; html: string }[]
}

/** An act in the language of its reader; the other official ones open in place. */
export function OfficialText({ texts }: OfficialTextProps) {
  const [first, ...others] = texts
  if (!first) return null
  return (
    <div className="stack">
      <Prose html={first.html} lang={first.lang} />
      {others.map((text) => (
        <Disclosure
          key={text.lang}
          summary={<span lang={text.lang}>{localeNames[text.lang]}</span>}
        >
          <Prose html={text.html} lang={text.lang} className="mt3" />
        </Disclosure>
      ))}
    </div>
  )
}
