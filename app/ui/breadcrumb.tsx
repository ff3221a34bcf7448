import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'

interface BreadcrumbProps {
  /** From the top down; the last one, without address, is this page. */
  steps: readonly { label: ReactNode; href?: string }[]
  /** At the end of the line: version, date. */
  aside?: ReactNode
}

export function Breadcrumb({ steps, aside }: BreadcrumbProps) {
  const t = useT()
  return (
    <div className="crumbs">
      <nav aria-label={t('ui.breadcrumb')}>
        <ol>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the path is the identity
            <li key={index}>
              {step.href ? (
                <a href={step.href}>{step.label}</a>
              ) : (
                <span aria-current="page">{step.label}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {aside && <p>{aside}</p>}
    </div>
  )
}
