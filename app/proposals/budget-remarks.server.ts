import type { RequestContext } from '~/context.server'
import { formatMoney } from '~/i18n/formats'
import type { Budget } from './draft'

/** What a reader of the budget would ask about: said early, refused never. */
export function budgetRemarks(
  { t, locale }: Pick<RequestContext, 't' | 'locale'>,
  { amount, lines }: Budget,
  maximum: number | null,
): string[] {
  if (amount === null) return []
  const money = (euros: number) => formatMoney(locale, euros)
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  return [
    ...(maximum !== null && amount > maximum
      ? [t('proposals.field.amount.above', { amount: money(maximum) })]
      : []),
    ...(lines.length > 0 && sum !== amount
      ? [t('proposals.field.lines.differs', { sum: money(sum), amount: money(amount) })]
      : []),
  ]
}
