import { useT } from '~/i18n/context'
import { criteria } from '~/scoring/rubric'
import { ErrorSummary } from '~/ui/error-summary'
import { summaryErrors } from '~/ui/summary-errors'
import type { ReviewTargetView } from '../present-target.server'

interface ReviewErrorsProps {
  errors: Record<string, string[] | null>
  targets: readonly Pick<ReviewTargetView, 'name'>[]
}

/** What is wrong, line by line with the place it is about: "Feasibility: choose a digit." */
export function ReviewErrors({ errors, targets }: ReviewErrorsProps) {
  const t = useT()
  const lines = summaryErrors(errors)
    .sort((a, b) => orderOf(a.field) - orderOf(b.field))
    .map((line) => {
      const where = placeOf(line.field ?? '')
      return where ? { ...line, text: `${where}: ${line.text}` } : line
    })
  return <ErrorSummary errors={lines} />

  function placeOf(field: string): string | null {
    const [, list, place, part] = /^(targets|criteria)\[(\d+)\]\.(\w+)$/.exec(field) ?? []
    if (list === 'targets') {
      const name = targets[Number(place)]?.name ?? ''
      return `${name}, ${t(`reviews.place.${part}`)}`
    }
    const key = criteria[Number(place)]
    if (list === 'criteria' && key) return t(`scoring.criterion.${key}`)
    return null
  }
}

const parts = ['low', 'likely', 'high', 'confidence', 'reason']

/** As the fields follow each other on the page; what is about the whole form comes first. */
function orderOf(field = ''): number {
  const [, list, place, part] = /^(targets|criteria)\[(\d+)\]\.(\w+)$/.exec(field) ?? []
  if (list === 'targets') return 1 + Number(place) * parts.length + parts.indexOf(part ?? '')
  if (list === 'criteria') return 1000 + Number(place)
  return { recommendation: 2000, comment: 2001 }[field] ?? 0
}
