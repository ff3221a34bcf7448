import { useT } from '~/i18n/context'
import { localeNames, officialLocales } from '~/i18n/locales'
import { helixGroups, helixPattern } from '~/identity/schema'
import { limits } from '~/proposals/schema'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { TextArea } from '~/ui/text-area'
import { VoiceCounts } from '~/ui/voices'
import type { EvaluationItem } from '../present-panel.server'

interface ReplyFormProps {
  item: EvaluationItem
  errors: Record<string, string[] | null>
  /** As it came back refused. */
  typed?: Record<string, string>
}

/** What the office did with what people said, in both official languages side by side. */
export function ReplyForm({ item, errors, typed }: ReplyFormProps) {
  const t = useT()
  const text = (locale: 'fr' | 'nl') => typed?.[locale] ?? item.reply?.texts[locale]
  return (
    <>
      <p className="facts-line">
        <VoiceCounts
          voices={helixGroups.map((group) => ({
            kind: helixPattern[group],
            label: t(`identity.helix.${group}`),
            count: item.voices[group],
          }))}
        />
        <span>{t('reviews.doc.comments', { count: item.comments })}</span>
        {item.reply && <span>{t('reviews.reply.written', { date: item.reply.at })}</span>}
      </p>
      {item.tie === null && (
        <Disclosure
          summary={t(item.reply ? 'reviews.reply.change' : 'reviews.reply.write')}
          open={item.isReplyOwed || typed !== undefined}
        >
          <PostForm className="stack">
            <HiddenFields fields={{ intent: 'reply' }} />
            <p className="why">{t('reviews.reply.what')}</p>
            <div className="bilingual">
              {officialLocales.map((locale) => (
                <TextArea
                  key={locale}
                  name={`texts.${locale}`}
                  label={localeNames[locale]}
                  lang={locale}
                  defaultValue={text(locale)}
                  error={errors[`texts.${locale}`]}
                  limit={limits.section.max}
                />
              ))}
            </div>
            <div className="buttons">
              <Button kind="secondary">{t('reviews.reply.submit')}</Button>
            </div>
          </PostForm>
        </Disclosure>
      )}
    </>
  )
}
