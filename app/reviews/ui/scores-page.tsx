import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import type { Locale } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonLink } from '~/ui/button'
import { Flash } from '~/ui/flash'
import { Notice } from '~/ui/notice'
import { Prose } from '~/ui/prose'
import type { DueView } from '../present-due.server'
import type { ScoresView } from '../present-scores.server'
import { Due } from './due'
import { ScoreStrips } from './score-strips'

export interface ScoresPageProps {
  id: string
  reference: string
  title: string
  lang: Locale
  /** The evaluation is open: one may file again. */
  isOpen: boolean
  due: DueView | null
  /** When one's own was filed. */
  filed: string
  scores: ScoresView
  /** One's own has just been filed. */
  isNew: boolean
  /** The next one to score, where there is one. */
  next: { id: string; title: string; lang: Locale } | null
}

/** What was filed, beside everybody else's: the first sight of it comes after one's own. */
export function ScoresPage(props: ScoresPageProps) {
  const { id, reference, title, lang, isOpen, due, filed, scores, isNew, next } = props
  const t = useT()
  const locale = useLocale()
  const others = scores.scorers.length - 1
  return (
    <div className="wrap page">
      <Breadcrumb
        steps={[
          { label: t('reviews.queue.title'), href: `/${locale}/reviews` },
          { label: reference },
        ]}
      />
      <div className="page-h">
        {isNew && <Flash>{t('reviews.scores.filed', { reference })}</Flash>}
        <h1 lang={lang === locale ? undefined : lang}>{title}</h1>
        <p className="facts-line">
          <span className="ref">{reference}</span>
          <span>{t('reviews.queue.filed-on', { date: filed })}</span>
          {isOpen && <Due due={due} />}
        </p>
      </div>
      <div className="stack sections">
        <div className="stack">
          <p className="lead">
            {t(isOpen ? 'reviews.scores.next' : 'reviews.scores.closed', {
              count: Math.max(0, others),
            })}
          </p>
          <Attention scores={scores} isOpen={isOpen} />
          <div className="buttons">
            {next && (
              <ButtonLink href={`/${locale}/reviews/${next.id}`} icon="arrow-right">
                {t('reviews.scores.to-next')}
              </ButtonLink>
            )}
            {isOpen && (
              <ButtonLink href={`/${locale}/reviews/${id}`} kind="secondary" icon="pencil">
                {t('reviews.scores.again')}
              </ButtonLink>
            )}
            <a href={`/${locale}/proposals/${reference}`}>{t('reviews.doc.page')}</a>
          </div>
        </div>
        <ScoreStrips scores={scores} />
      </div>
    </div>
  )
}

/** Where one lies apart, and what was said about it. */
function Attention({ scores, isOpen }: Pick<ScoresPageProps, 'scores' | 'isOpen'>): ReactNode {
  const t = useT()
  return (
    <>
      {scores.isOutlier && isOpen && (
        <Notice tone="warn">
          <p>{t('reviews.scores.outlier')}</p>
        </Notice>
      )}
      <Discussions scores={scores} />
    </>
  )
}

export function Discussions({ scores }: { scores: Pick<ScoresView, 'discussions'> }) {
  const t = useT()
  const locale = useLocale()
  return scores.discussions.map((said) => (
    <Notice key={`${said.at} ${said.html}`} icon="message-square">
      <p className="small muted">
        {t('reviews.discussion.said', { by: said.by ?? '', at: said.at })}
      </p>
      <Prose html={said.html} lang={locale} />
    </Notice>
  ))
}
