import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { readNumber } from '~/i18n/read-number'
import { Button } from '~/ui/button'
import { useFormToken } from '~/ui/post-form'
import { estimatedPoints } from '../estimate'
import type { ReviewDocument } from '../present-document.server'
import type { ReviewForm } from '../present-review.server'
import { answered } from '../typed-sheet'
import { DocumentText } from './document-text'
import { pickDigit } from './pick-digit'
import { readTyped, typedBack } from './read-typed'
import { ReviewErrors } from './review-errors'
import { ReviewIntro } from './review-intro'
import { ReviewStrip } from './review-strip'
import { Rubric } from './rubric'
import { TargetBlock } from './target-block'
import { useDraft } from './use-draft'
import { Verdict } from './verdict'

export interface ReviewPageProps {
  form: ReviewForm
  document: ReviewDocument
  /** The form has just been kept without script. */
  isSaved: boolean
  reply?: FormReply
}

/** The text at one side, the form at the other; on a phone one after the other. */
export function ReviewPage({ form, document, isSaved, reply }: ReviewPageProps) {
  const t = useT()
  const token = useFormToken()
  const locale = useLocale()
  const element = useRef<HTMLFormElement>(null)
  const first = reply ? typedBack(reply.initialValue, form.sheet) : form.sheet
  const [sheet, setSheet] = useState(first)
  const [usesKeys, setUsesKeys] = useState(false)
  const errors = (reply?.error ?? {}) as Record<string, string[] | null>

  const read = useCallback(() => {
    if (element.current) setSheet(readTyped(new FormData(element.current)))
  }, [])
  const here = `/${locale}/reviews/${form.id}`
  const draft = useDraft(element, {
    address: `${here}/draft`,
    id: form.id,
    savedAt: form.savedAt,
    onRestore: read,
  })
  const onInput = () => {
    read()
    draft.onInput()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const isSaving = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isSaving) {
      event.preventDefault()
      draft.onBlur()
    }
    if (isSaving || pickDigit(event)) setUsesKeys(true)
  }

  const lines = answered(sheet)
  const points = form.targets.flatMap(({ worth }, at) => {
    const typed = sheet.targets[at]
    if (!worth || !typed) return []
    const level = (text: string) => readNumber(text, locale)
    const levels = { low: level(typed.low), likely: level(typed.likely), high: level(typed.high) }
    const own = estimatedPoints(levels, worth)
    return own ? [own.mean] : []
  })
  const total = points.reduce((sum, each) => sum + each, 0)
  return (
    <>
      <ReviewStrip
        form={form}
        status={draft.status}
        text={
          draft.text ||
          (isSaved || form.saved ? t('reviews.form.saved', { time: form.saved ?? '' }) : '')
        }
        usesKeys={usesKeys}
      />
      <div className="panes review">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
        <article className="pane-list scrolls" tabIndex={0} aria-label={t('reviews.document')}>
          <DocumentText document={document} />
        </article>
        <form
          ref={element}
          method="post"
          action={here}
          noValidate
          className="review-form"
          aria-label={t('reviews.form.title')}
          onInput={onInput}
          onBlur={draft.onBlur}
          onSubmit={draft.onSubmit}
          onKeyDown={onKeyDown}
        >
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="version" value={form.version} />
          <div className="scrolls">
            <div className="pane-in" id="form">
              <ReviewErrors errors={errors} targets={form.targets} />
              <ReviewIntro form={form} />
              {form.targets.map((target, at) => (
                <TargetBlock
                  key={target.indicator}
                  target={target}
                  at={at}
                  typed={sheet.targets[at] ?? first.targets[at]}
                  stored={first.targets[at]}
                  errors={errors}
                />
              ))}
              <Rubric stored={first.criteria} errors={errors} />
              <Verdict stored={first} errors={errors} />
            </div>
          </div>
          <div className="pane-foot">
            <span className="stack tight" aria-live="polite">
              <span>
                <b>
                  {lines.done} / {lines.total}
                </b>{' '}
                {t('reviews.form.answered')}
              </span>
              <span className="small muted">
                {t('reviews.form.effect')}{' '}
                <b className="nb">
                  {points.length === 0 ? '–' : `≈ ${formatNumber(locale, total, 2)}`}
                </b>
              </span>
            </span>
            <Button
              kind="secondary"
              name="intent"
              value="save"
              shortcut={usesKeys ? 'Ctrl ↵' : undefined}
            >
              {t('reviews.form.save')}
            </Button>
            <Button name="intent" value="file">
              {t(form.isFiled ? 'reviews.form.file-again' : 'reviews.form.file')}
            </Button>
          </div>
        </form>
      </div>
    </>
  )
}
