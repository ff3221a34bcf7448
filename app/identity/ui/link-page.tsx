import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'

interface Props {
  title: string
  lead: string
  link: string
  submit: string
  children?: ReactNode
}

/** Where a mailed link lands: nothing happens before the button, so mail scanners use nothing up. */
export function LinkPage({ title, lead, link, submit, children }: Props) {
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <PostForm className="form">
        <HiddenFields fields={{ link }} />
        {children}
        <div className="buttons">
          <Button>{submit}</Button>
        </div>
      </PostForm>
    </div>
  )
}

/** A link that was used, replaced or left too long. */
export function DeadLinkPage({ href, action }: { href: string; action: string }) {
  const t = useT()
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{t('identity.dead-link.title')}</h1>
        <p className="lead">{t('identity.dead-link.lead')}</p>
        <p>
          <a href={href}>{action}</a>
        </p>
      </div>
    </div>
  )
}
