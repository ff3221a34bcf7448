import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { MarkTiles } from '~/ui/mark-tiles'
import type { DirectionTile } from '../home'

/** The nine marks in their two families, each with the number of its proposals. */
export function HomeDirections({ tiles }: { tiles: readonly DirectionTile[] }) {
  const t = useT()
  const locale = useLocale()
  const families = (['desi', 'condition'] as const).map((kind) => ({
    title: t(`proposals.register.filter.direction.${kind}`),
    tiles: tiles
      .filter((tile) => tile.kind === kind)
      .map(({ shape, hue, label, href, count }) => ({
        shape,
        hue,
        label,
        href,
        count: formatNumber(locale, count),
        countOf: t('site.home.directions.of', { count }),
      })),
  }))
  return <MarkTiles families={families} />
}
