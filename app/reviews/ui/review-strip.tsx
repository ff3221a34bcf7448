import { useLocale, useT } from '~/i18n/context'
import { classes } from '~/ui/classes'
import { Icon } from '~/ui/icon'
import { ProgressBlocks } from '~/ui/progress-blocks'
import type { ReviewForm } from '../present-review.server'
import { Due } from './due'
import type { DraftStatus } from './use-draft'

interface ReviewStripProps {
  form: ReviewForm
  status: DraftStatus
  /** "Saved 14:32", or what the server said. */
  text: string
  /** Keys are named only to people who use them. */
  usesKeys: boolean
}

/** How far the queue is, until when this one is due, and whether it is kept. */
export function ReviewStrip({ form, status, text, usesKeys }: ReviewStripProps) {
  const t = useT()
  const locale = useLocale()
  const { done, total } = form.progress
  // All said at once: in the browser only what was said can be said again.
  const words = { saving: t('reviews.form.saving'), failed: t('reviews.form.not-saved') }
  const keys = { digits: t('reviews.form.keys.digits'), arrows: t('reviews.form.keys.arrows') }
  const isWrong = status === 'failed'
  const said = status === 'saving' || isWrong ? words[status] : text
  return (
    <div className="strip-n">
      <a href={`/${locale}/reviews`}>{t('reviews.queue.title')}</a>
      <ProgressBlocks done={done} total={total}>
        {t('reviews.queue.progress', { done, total })}
      </ProgressBlocks>
      <Due due={form.due} />
      <span className={classes('keep', isWrong && 'bad')} role="status">
        {isWrong && <Icon name="triangle-alert" size={16} />}
        {!isWrong && said && <Icon name="check" size={16} />}
        {said}
      </span>
      <a className="to-form" href="#form">
        {t('reviews.form.jump')}
      </a>
      {usesKeys && (
        <span className="aside">
          <span className="keys">
            <kbd>0</kbd>–<kbd>5</kbd> {keys.digits}
          </span>
          <span className="keys">
            <kbd>Tab</kbd> {keys.arrows}
          </span>
        </span>
      )}
    </div>
  )
}
