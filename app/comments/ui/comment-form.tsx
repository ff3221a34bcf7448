import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { limits, sections } from '~/proposals/schema'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { Segmented } from '~/ui/segmented'
import { SelectField } from '~/ui/select-field'
import { summaryErrors } from '~/ui/summary-errors'
import { TextArea } from '~/ui/text-area'
import { stances } from '../schema'

interface Props {
  action: string
  section: string
  /** The comment answered: it has its section already. */
  replyTo?: string
  reply?: FormReply
}

type Fields = { section: string; stance: string; body: string; language: string; replyTo?: string }

/** What one has to say: about which part, how one stands, in which language. */
export function CommentForm({ action, section, replyTo, reply }: Props) {
  const t = useT()
  const locale = useLocale()
  const [form, fields] = useForm<Fields>({ id: 'comment', lastResult: reply })
  return (
    <>
      <ErrorSummary errors={summaryErrors(form.allErrors)} />
      <PostForm className="form" action={action}>
        {replyTo ? (
          <HiddenFields fields={{ replyTo }} />
        ) : (
          <SelectField
            name="section"
            label={t('comments.form.section')}
            defaultValue={fields.section.initialValue ?? section}
            error={fields.section.errors}
            width="m"
            options={sections.map((value) => ({ value, label: t(`comments.section.${value}`) }))}
          />
        )}
        <Segmented
          name="stance"
          label={t('comments.form.stance')}
          hint={t('comments.form.stance.hint')}
          value={fields.stance.initialValue}
          error={fields.stance.errors}
          options={stances.map((value) => ({ value, label: t(`comments.stance.${value}`) }))}
          fill
        />
        <TextArea
          name="body"
          label={t(replyTo ? 'comments.form.answer' : 'comments.form.body')}
          hint={t('comments.form.body.hint')}
          limit={limits.comment.max}
          defaultValue={fields.body.initialValue}
          error={fields.body.errors}
        />
        <SelectField
          name="language"
          label={t('comments.form.language')}
          defaultValue={fields.language.initialValue ?? locale}
          error={fields.language.errors}
          width="m"
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
        <div className="buttons">
          <Button>{t('comments.form.send')}</Button>
          <p className="small muted">{t('comments.form.note')}</p>
        </div>
      </PostForm>
    </>
  )
}
