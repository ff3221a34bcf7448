import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { limits } from '~/proposals/schema'
import { ActionList } from '~/ui/action-list'
import { Button } from '~/ui/button'
import { CheckList } from '~/ui/check-list'
import { Chip } from '~/ui/chip'
import { ErrorSummary } from '~/ui/error-summary'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { MarkLabel } from '~/ui/mark'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import { TextArea } from '~/ui/text-area'
import type { EvaluationItem } from '../present-panel.server'
import { AssignForm } from './assign-form'
import { AuthorLines } from './author-lines'
import { Due } from './due'
import { PanelList } from './panel-list'
import { ReplyForm } from './reply-form'
import { ScoreStrips } from './score-strips'
import { Discussions } from './scores-page'

interface EvaluationItemProps {
  item: EvaluationItem
  /** Of the list that is kept, with its question mark. */
  kept: string
  flash: string | null
  reply?: FormReply
}

/** One evaluation: how far it is, its panel, what the scores say, and what its officer does. */
export function EvaluationItemPane({ item, kept, flash, reply }: EvaluationItemProps) {
  const t = useT()
  const locale = useLocale()
  const lang = item.lang === locale ? undefined : item.lang
  const page = `/${locale}/proposals/${item.reference}`
  const sent = reply?.initialValue as Record<string, unknown> | undefined
  const errors = (reply?.error ?? {}) as Record<string, string[] | null>
  const errorsOf = (intent: string) => (sent?.intent === intent ? errors : {})
  const may = (event: string) => item.acts.some((act) => act.event === event && act.allowed)
  const [close] = item.acts.filter(({ event }) => event === 'close-evaluation')
  return (
    <article className="pane-in" aria-labelledby="item-h">
      <p className="phone-only">
        <a href={`/${locale}/office/evaluation${kept}`}>{t('reviews.item.back')}</a>
      </p>
      <ErrorSummary errors={summaryErrors(errors)} />
      {flash && <Flash>{flash}</Flash>}
      <div className="stack tight">
        <p className="facts-line">
          <span className="ref">{item.reference}</span>
          <span>{t('reviews.item.version', { version: item.version })}</span>
          <Chip glyph={item.state === 'amending' ? 'pause' : 'half'}>
            {t(`proposals.state.${item.state}`)}
          </Chip>
          <Due due={item.due} />
          <a href={page}>{t('reviews.doc.page')}</a>
        </p>
        <h1 id="item-h" className="h2" lang={lang}>
          {item.title}
        </h1>
        <AuthorLines authors={item.authors} inLine />
        <p className="dirs">
          {item.marks.map((mark) => (
            <MarkLabel key={mark.key} shape={mark.shape} hue={mark.hue}>
              {mark.label}
            </MarkLabel>
          ))}
        </p>
      </div>
      {item.tie ? (
        <Notice tone="bad">{item.tie}</Notice>
      ) : (
        <Notice tone="good">{t('reviews.item.free')}</Notice>
      )}
      <Section id="checks" title={t('reviews.item.checks')}>
        <CheckList
          checks={item.checks.map(({ key, status, detail }) => ({
            key,
            status,
            label: t(`reviews.check.${key}`),
            detail,
            result: t(`reviews.check.result.${status}`),
          }))}
        />
      </Section>
      <ActionList
        possible={[
          ...(close?.allowed
            ? [
                {
                  key: 'close-evaluation',
                  label: t('proposals.event.close-evaluation'),
                  consequence:
                    item.undiscussed > 0
                      ? t('reviews.item.close-early')
                      : t('proposals.event.close-evaluation.consequence'),
                  icon: 'check' as const,
                  primary: item.undiscussed === 0,
                  form: {
                    action: `/${locale}/office/evaluation/${item.reference}${kept}`,
                    fields: { intent: 'close-evaluation', revision: String(item.revision) },
                  },
                },
              ]
            : []),
          ...item.acts
            .filter(
              ({ event, allowed }) =>
                allowed && (event === 'request-changes' || event === 'extend'),
            )
            .map(({ event }) => ({
              key: event,
              label: t(`proposals.event.${event}`),
              consequence: t(`proposals.event.${event}.consequence`),
              href: `${page}/events/${event}?from=evaluation`,
            })),
        ]}
        refused={item.acts
          .filter(({ event, allowed }) => !allowed && event !== 'extend')
          .map(({ event, reasons }) => ({
            key: event,
            label: t(`proposals.event.${event}`),
            reason: reasons.join(' '),
          }))}
      />
      <Section id="panel" title={t('reviews.item.panel')}>
        <PanelList item={item} mayAct={item.tie === null && item.state === 'evaluation'} />
        {may('assign') && <AssignForm item={item} errors={errorsOf('assign')} />}
      </Section>
      <Section id="reply" title={t('reviews.item.reply')}>
        <ReplyForm
          item={item}
          errors={errorsOf('reply')}
          typed={sent?.intent === 'reply' ? (sent.texts as Record<string, string>) : undefined}
        />
      </Section>
      <Section id="scores" title={t('reviews.item.scores')}>
        {item.scores ? (
          <ScoreStrips scores={item.scores} level={3} />
        ) : (
          <p className="why">{t('reviews.item.scores.not-yours')}</p>
        )}
      </Section>
      {item.scores && item.scores.flags.length > 0 && (
        <Section id="differences" title={t('reviews.item.differences')}>
          <ul className="stack tight">
            {item.scores.flags.map((flag) => (
              <li key={flag}>
                <Notice tone={item.undiscussed > 0 ? 'warn' : undefined}>{flag}</Notice>
              </li>
            ))}
          </ul>
          <Discussions scores={item.scores} />
          {may('record-discussion') && (
            <DiscussionForm item={item} typed={sent} errors={errorsOf('record-discussion')} />
          )}
        </Section>
      )}
    </article>
  )
}

interface DiscussionFormProps {
  item: EvaluationItem
  typed: Record<string, unknown> | undefined
  errors: Record<string, string[] | null>
}

function DiscussionForm({ item, typed, errors }: DiscussionFormProps) {
  const t = useT()
  return (
    <PostForm className="form">
      <HiddenFields fields={{ intent: 'record-discussion', revision: String(item.revision) }} />
      <TextArea
        name="note"
        label={t('reviews.discussion.label')}
        hint={t('reviews.discussion.hint')}
        defaultValue={typeof typed?.note === 'string' ? typed.note : undefined}
        error={errors.note}
        limit={limits.reason.max}
        short
      />
      <div className="buttons">
        <Button kind="secondary">{t('proposals.event.record-discussion')}</Button>
      </div>
    </PostForm>
  )
}
