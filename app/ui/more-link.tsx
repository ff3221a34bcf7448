import type { ReactNode } from 'react'
import { Icon } from './icon'

interface MoreLinkProps {
  href: string
  children: ReactNode
  /** An arrow back instead of forward. */
  back?: boolean
  lang?: string
}

/** The way on from a section: words and an arrow. */
export function MoreLink({ href, children, back, lang }: MoreLinkProps) {
  return (
    <a className={back ? 'more back' : 'more'} href={href} lang={lang} hrefLang={lang}>
      {back && <Icon name="arrow-left" />}
      {children}
      {!back && <Icon name="arrow-right" />}
    </a>
  )
}
