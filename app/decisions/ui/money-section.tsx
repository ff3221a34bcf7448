import { useLocale, useT } from '~/i18n/context'
import { Facts } from '~/ui/facts'
import { MoneyBar } from '~/ui/money-bar'
import type { MoneyView } from '../present-money.server'

interface MoneySectionProps {
  money: MoneyView | null
  /** What this proposal asks. */
  asked?: { amount: number | null; text: string | null }
}

/** What the call has, what it promised, what is left; and what this one asks of it. */
export function MoneySection({ money, asked }: MoneySectionProps) {
  const t = useT()
  const locale = useLocale()
  if (!money) return <p className="why">{t('decisions.money.none')}</p>
  return (
    <div className="stack tight" lang={locale}>
      <MoneyBar
        total={money.budget}
        committed={money.committed}
        asked={asked?.amount ?? 0}
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
        ]}
      />
    </div>
  )
}
