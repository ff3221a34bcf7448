import { useLocale } from '~/i18n/context'
import { classes } from './classes'

interface ProseProps {
  /** Made by `renderMarkdown`, and by nothing else. */
  html: string
  /** The language the text is written in; said where it is not the page's. */
  lang: string
  className?: string
}

/** A text that a person wrote. */
export function Prose({ html, lang, className }: ProseProps) {
  const locale = useLocale()
  return (
    <div
      className={classes('prose', className)}
      lang={lang === locale ? undefined : lang}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by an allow-list on the server
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
