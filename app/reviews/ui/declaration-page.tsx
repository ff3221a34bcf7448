import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonLink } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { HiddenFields } from '~/ui/hidden-fields'
import { Icon } from '~/ui/icon'
import { PostForm } from '~/ui/post-form'
import type { Declaration } from '../present-declaration.server'
import { AuthorLines } from './author-lines'
import { Due } from './due'

/** Before the first look: who is behind the proposal, and whether the reviewer is free of them. */
export function DeclarationPage({ id, reference, title, lang, call, authors, due }: Declaration) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: t('reviews.queue.title'), href: `/${locale}/reviews` },
          { label: reference },
        ]}
      />
      <div className="page-h">
        <p>
          <Due due={due} />
        </p>
        <h1>{t('reviews.declare.title')}</h1>
        <p className="lead">{t('reviews.declare.lead')}</p>
      </div>
      <div className="stack loose">
        <Facts
          look="wide"
          facts={[
            {
              label: t('reviews.declare.proposal'),
              value: (
                <b lang={lang === locale ? undefined : lang} key="title">
                  {title}
                </b>
              ),
            },
            {
              label: t('reviews.call'),
              value: <span lang={call.lang === locale ? undefined : call.lang}>{call.title}</span>,
            },
            { label: t('reviews.declare.authors'), value: <AuthorLines authors={authors} /> },
          ]}
        />
        <section className="stack tight" aria-labelledby="what-h">
          <h2 id="what-h">{t('reviews.declare.when')}</h2>
          <div className="prose">
            <ul>
              {(['mine', 'close', 'organisation', 'gain', 'quarrel'] as const).map((key) => (
                <li key={key}>{t(`reviews.declare.when.${key}`)}</li>
              ))}
            </ul>
          </div>
          <p className="why">{t('reviews.declare.doubt')}</p>
        </section>
        <div className="buttons">
          <PostForm>
            <HiddenFields fields={{ intent: 'declare' }} />
            <Button icon="check">{t('reviews.declare.free')}</Button>
          </PostForm>
          <ButtonLink href={`/${locale}/reviews/${id}/step-aside?as=recuse`} kind="secondary">
            {t('reviews.declare.conflict')}
          </ButtonLink>
        </div>
        <p className="inline small muted">
          <Icon name="lock" size={16} />
          {t('reviews.declare.kept')}
        </p>
      </div>
    </div>
  )
}
