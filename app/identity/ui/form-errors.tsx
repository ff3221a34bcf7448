import { useT } from '~/i18n/context'
import { ErrorSummary } from '~/ui/error-summary'
import { summaryErrors } from '~/ui/summary-errors'

/** Fields whose refusals need their name beside them; the others say themselves what they mean. */
const labels: Record<string, string> = {
  name: 'identity.field.name',
  email: 'identity.field.email',
  present: 'identity.field.present-password',
  password: 'identity.field.password',
  helix: 'identity.field.helix',
  language: 'identity.field.language',
  municipality: 'identity.field.municipality',
  title: 'identity.token.name',
  scope: 'identity.token.scope',
  organisation: 'identity.person.organisations.join',
  roles: 'identity.person.roles.label',
}

/** What is wrong in a form, each line with the name of its field: "Name: Fill this in." */
export function FormErrors({ errors }: { errors: Record<string, unknown> }) {
  const t = useT()
  const lines = summaryErrors(errors).map((line) => {
    const label = labels[line.field ?? '']
    if (!label) return line
    return { ...line, text: t('identity.field.error', { label: t(label), text: line.text }) }
  })
  return <ErrorSummary errors={lines} />
}
