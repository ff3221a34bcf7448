import type { Territory } from '../pages'

/** Three shapes, so that colour is never needed: the Region filled, the others hollow. */
const shapes: Record<Territory, { d: string; look: string }> = {
  BXL: { d: 'M0-6a6 6 0 1 1 0 12 6 6 0 0 1 0-12z', look: 'own' },
  BE: { d: 'M0-5.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z', look: 'other' },
  EU: { d: 'M0-6.5 6.5 0 0 6.5-6.5 0z', look: 'other' },
}

export function TerritoryShape({ territory }: { territory: Territory }) {
  const { d, look } = shapes[territory]
  return <path className={look} d={d} />
}

/** The shape of a territory beside its word. */
export function TerritoryMark({ territory }: { territory: Territory }) {
  return (
    <svg className="terr" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <TerritoryShape territory={territory} />
    </svg>
  )
}
