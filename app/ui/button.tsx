import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet'

interface Look {
  /** One primary act a page; `danger` for what cannot be taken back. */
  kind?: ButtonKind
  small?: boolean
  /** As wide as its place. */
  block?: boolean
  icon?: IconName
  /** The key that does the same, shown at the end. */
  shortcut?: string
}

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>

/** Submits its form unless `type="button"` says otherwise. */
export function Button({ type = 'submit', ...props }: ButtonProps) {
  const { rest, className, inside } = dress(props)
  return (
    <button type={type} className={className} {...rest}>
      {inside}
    </button>
  )
}

export type ButtonLinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

export function ButtonLink(props: ButtonLinkProps) {
  const { rest, className, inside } = dress(props)
  return (
    <a className={className} {...rest}>
      {inside}
    </a>
  )
}

function dress<P extends Look & { className?: string; children?: React.ReactNode }>(props: P) {
  const { kind = 'primary', small, block, icon, shortcut, className, children, ...rest } = props
  return {
    rest,
    className: classes(
      'btn',
      kind !== 'primary' && kind,
      small && 'small',
      block && 'block',
      className,
    ),
    inside: (
      <>
        {icon && <Icon name={icon} />}
        {children}
        {shortcut && <kbd>{shortcut}</kbd>}
      </>
    ),
  }
}
