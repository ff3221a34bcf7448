import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'

export type StepStatus = 'done' | 'current' | 'todo' | 'error' | 'locked'

export interface Step {
  label: ReactNode
  status: StepStatus
  /** Absent for a step one cannot go to yet. */
  href?: string
  /** The state in words: "Ready", "Not started". */
  state?: ReactNode
  hint?: ReactNode
}

/** The steps of a long form: a hub to choose from, or where one is now. */
export function StepList({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number of the step is its identity
        <li key={index} className={classes(step.status)}>
          <span className="n" aria-hidden="true">
            {step.status === 'done' ? <Icon name="check" size={14} /> : index + 1}
          </span>
          {step.href ? (
            <a className="w" href={step.href} aria-current={currentStep(step)}>
              {step.label}
            </a>
          ) : (
            <span className="w" aria-current={currentStep(step)}>
              {step.label}
            </span>
          )}
          {step.state && <span className="st">{step.state}</span>}
          {step.hint && <span className="hint">{step.hint}</span>}
        </li>
      ))}
    </ol>
  )
}

const currentStep = (step: Step) => (step.status === 'current' ? 'step' : undefined)
