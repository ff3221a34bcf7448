import type { CallWithDirections } from '#db/queries/calls/find-call'
import type { IndicatorRow } from '#db/queries/framework/list-indicators'
import { schemeOf } from '~/calls/scheme'
import type { RequestContext } from '~/context.server'
import { toIndicator } from '~/framework/indicator'
import { levelText } from '~/framework/sentence.server'
import { formatNumber, formatValue } from '~/i18n/formats'
import { invariant } from '~/kernel/invariant'
import { proposalEffect } from '~/scoring/proposal-effect'
import type { Contribution, Points, Target } from '~/scoring/target-contribution'

export interface PointsView {
  /** "0.42 index points". */
  total: string
  /** Between which ends. */
  span: string
  /** The arithmetic, line by line; empty where nothing is counted. */
  steps: { label: string; value: string; strong?: boolean }[]
}

export interface EffectView {
  /** Of all targets together; null where none is counted. */
  all: Pick<PointsView, 'total' | 'span'> | null
  /** By indicator: its points, or why it has none. */
  targets: Record<string, PointsView | { why: string }>
}

interface Scheme {
  call: CallWithDirections
  indicators: readonly IndicatorRow[]
  /** Direction key → name in the reader's language. */
  directionName: (key: string) => string
}

/** What the authors claim in index points, with every number that the claim is made of. */
export function presentEffect(
  context: RequestContext,
  targets: readonly Target[],
  { call, indicators, directionName }: Scheme,
): EffectView {
  const { t } = context
  const effect = proposalEffect(schemeOf(call, indicators), targets)
  invariant(effect.ok, 'targets of a stored text can be counted')
  const { contributions, unscored, points } = effect.value
  return {
    all:
      contributions.length > 0
        ? { total: say(context, points.mean), ...spanOf(context, points) }
        : null,
    targets: Object.fromEntries([
      ...unscored.map(({ indicator, reason }) => [
        indicator,
        { why: t(`scoring.unscored.${reason}`) },
      ]),
      ...contributions.map((one) => [
        one.indicator,
        {
          total: say(context, one.points.mean),
          ...spanOf(context, one.points),
          steps: stepsOf(context, one, { indicators, directionName }),
        },
      ]),
    ]),
  }
}

const say = ({ t, locale }: RequestContext, points: number) => {
  const value = formatNumber(locale, points, 2)
  return t('scoring.index-points', { count: Math.abs(points), value })
}

function spanOf({ t, locale }: RequestContext, { cautious, ambitious }: Points) {
  const [low, high] = [formatNumber(locale, cautious, 2), formatNumber(locale, ambitious, 2)]
  return { span: t('proposals.points.span', { low, high }) }
}

function stepsOf(
  context: RequestContext,
  one: Contribution,
  { indicators, directionName }: Omit<Scheme, 'call'>,
): PointsView['steps'] {
  const { t, locale } = context
  const row = indicators.find(({ code }) => code === one.indicator)
  invariant(row, 'a counted target has its indicator')
  const indicator = toIndicator(row)
  const level = (value: number) => levelText(locale, value, indicator)
  const share = (part: number, digits = 1) => formatValue(locale, part * 100, '%', digits)
  return [
    { label: t('proposals.points.baseline'), value: level(one.baseline) },
    { label: t('proposals.points.mean'), value: level(one.meanLevel) },
    { label: t('proposals.points.change'), value: level(one.change) },
    { label: t('proposals.points.share'), value: share(one.share) },
    { label: t('proposals.points.range'), value: level(one.range) },
    {
      label: t(one.sign > 0 ? 'proposals.points.moved' : 'proposals.points.moved-down'),
      value: share(one.normalisedChange, 3),
    },
    ...one.paths.map(({ direction, directionWeight, withinWeight }) => ({
      label: t('proposals.points.path', { direction: directionName(direction) }),
      value: `${share(directionWeight)} × ${share(withinWeight)}`,
    })),
    { label: t('proposals.points.weight'), value: share(one.pathWeight, 2) },
    { label: t('proposals.points.points'), value: say(context, one.points.mean), strong: true },
  ]
}
