import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { limits } from '~/proposals/schema'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/choice-group'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { MoneyField } from '~/ui/text-field'
import type { RoomView } from '../present-room.server'
import { outcomes } from '../schema'
import { CountedArea } from './counted-area'
import { ReasonsFields } from './reasons-fields'

export interface TypedDecision {
  intent?: string
  outcome?: string
  grant?: string
  conditions?: string
  reason?: string
  reasons?: Partial<Record<'fr' | 'nl' | 'en' | 'de', string>>
}

interface ProposeFormProps {
  room: RoomView
  typed: TypedDecision | undefined
  errors: Record<string, string[] | null>
  /** From the reserve list only an approval is proposed. */
  isPromotion?: boolean
}

/** Outcome, grant, conditions, and the reasons in both official languages. */
export function ProposeForm({ room, typed, errors, isPromotion }: ProposeFormProps) {
  const t = useT()
  const locale = useLocale()
  const { money, asked } = room
  const start = money && Math.min(asked.amount ?? 0, money.left, money.maximum ?? money.left)
  return (
    <PostForm className="stack propose">
      <HiddenFields
        fields={{
          intent: isPromotion ? 'promote' : 'propose-decision',
          revision: String(room.revision),
        }}
      />
      {!isPromotion && (
        <RadioGroup
          name="outcome"
          label={t('decisions.room.outcome')}
          value={typed?.outcome}
          error={errors.outcome}
          options={outcomes.map((value) => ({
            value,
            label: t(`decisions.room.outcome.${value}`),
            hint: t(`decisions.room.outcome.${value}.what`),
          }))}
        />
      )}
      {money && (
        <MoneyField
          name="grant"
          label={t('decisions.grant')}
          hint={t('decisions.room.grant.hint', {
            left: money.leftText,
            maximum: money.maximumText ?? 'none',
          })}
          defaultValue={typed ? typed.grant : start ? formatNumber(locale, start, 0) : undefined}
          error={errors.grant}
          width="m"
          optional={!isPromotion}
        />
      )}
      <ReasonsFields typed={typed?.reasons} errors={errors} />
      {!isPromotion && (
        <CountedArea
          name="conditions"
          label={t('decisions.conditions')}
          hint={t('decisions.room.conditions.hint')}
          defaultValue={typed?.conditions}
          error={errors.conditions}
          limit={limits.section.max}
          short
          optional
        />
      )}
      <div className="buttons">
        <Button>{t(`proposals.event.${isPromotion ? 'promote' : 'propose-decision'}`)}</Button>
        <span className="small muted">{t('decisions.room.propose.then')}</span>
      </div>
    </PostForm>
  )
}
