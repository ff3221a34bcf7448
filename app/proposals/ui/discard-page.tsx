import { useLocale, useT } from '~/i18n/context'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { summaryErrors } from '~/ui/summary-errors'
import type { DraftHead } from '../wizard'

interface DiscardPageProps {
  head: DraftHead
  errors: Record<string, string[]>
}

/** Asks once more before a text is erased for good. */
export function DiscardPage({ head, errors }: DiscardPageProps) {
  const t = useT()
  const locale = useLocale()
  const hub = `/${locale}/proposals/${head.reference}/edit`
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <header className="page-h">
        <h1>{t('proposals.draft.discard.title')}</h1>
        {head.draftTitle && (
          <p className="lead" lang={head.language}>
            {head.draftTitle}
          </p>
        )}
      </header>
      <div className="stack">
        <p>{t('proposals.draft.discard.body', { reference: head.reference })}</p>
        <PostForm className="buttons">
          <HiddenFields fields={{ revision: String(head.revision) }} />
          <Button kind="danger">{t('proposals.draft.discard.act')}</Button>
          <ButtonLink href={hub} kind="secondary">
            {t('proposals.draft.discard.keep')}
          </ButtonLink>
        </PostForm>
      </div>
    </div>
  )
}
