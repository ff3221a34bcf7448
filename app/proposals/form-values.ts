import { formatNumber } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { DraftTarget, DraftText } from './draft'
import type { Typed } from './read-draft'
import type { SavedStep } from './schema'

/** The fields of a step filled with the stored text, numbers as the page's language writes them. */
export function formValues(step: SavedStep, text: DraftText, locale: Locale): Typed {
  switch (step) {
    case 'problem': {
      const { language, title, problem, municipalities } = text
      return { language, title, problem, municipalities }
    }
    case 'solution': {
      const { summary, solution, directions } = text
      return { summary, solution, directions }
    }
    case 'indicators':
      return { targets: text.targets.map((target) => targetValues(target, locale)) }
    case 'partners':
      return {}
    case 'budget': {
      const { amount, months, lines } = text.budget
      return {
        amount: amount === null ? '' : formatNumber(locale, amount, 0),
        months: months === null ? '' : String(months),
        lines: lines.map((line) => ({
          label: line.label,
          amount: formatNumber(locale, line.amount, 0),
        })),
        risks: text.risks,
        ...text.conditions,
      }
    }
  }
}

function targetValues(target: DraftTarget, locale: Locale): Record<string, string> {
  // Every digit that was typed comes back, whatever the page rounds to elsewhere.
  const say = (value: number) => formatNumber(locale, value, 12)
  const { indicator, low, likely, high, year, share, evidence, baseline } = target
  return {
    indicator,
    low: say(low),
    likely: say(likely),
    high: say(high),
    year: String(year),
    share: say(Number((share * 100).toPrecision(12))),
    evidence,
    baseline: baseline ? say(baseline.value) : '',
    baselineYear: baseline ? String(baseline.year) : '',
    baselineSource: baseline?.source ?? '',
  }
}
