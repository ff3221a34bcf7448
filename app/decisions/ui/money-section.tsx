import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { Facts } from '~/ui/facts'
import { MoneyBar } from '~/ui/money-bar'
import type { MoneyView } from '../present-money.server'

interface MoneySectionProps {
  money: MoneyView | null
  /** What this proposal asks. */
  asked?: { amount: number | null; text: string | null }
  /** What the decision in the making would grant; it takes the place of what is asked. */
  proposed?: number | null
}

/** What the call has, what it promised, what is left; and what this one asks of it. */
export function MoneySection({ money, asked, proposed = null }: MoneySectionProps) {
  const t = useT()
  const locale = useLocale()
  if (!money) return <p className="why">{t('decisions.money.none')}</p>
  return (
    <div className="stack tight">
      <MoneyBar
        total={money.budget}
        committed={money.committed}
        asked={proposed ?? asked?.amount ?? 0}
        label={t('decisions.money.drawing', {
          committed: money.committedText,
          budget: money.budgetText,
          left: money.leftText,
        })}
      />
      <Facts
        look="compact"
        facts={[
          { label: t('decisions.money.budget'), value: money.budgetText },
          { label: t('decisions.money.committed'), value: money.committedText },
          { label: t('decisions.money.left'), value: <b>{money.leftText}</b> },
          { label: t('decisions.money.maximum'), value: money.maximumText },
          { label: t('decisions.money.asked'), value: asked?.text ?? null },
          {
            label: t('decisions.money.proposed'),
            value: proposed === null ? null : <b>{formatMoney(locale, proposed)}</b>,
          },
        ]}
      />
    </div>
  )
}
