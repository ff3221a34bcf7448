import { Logo } from './logo'

interface BrandProps {
  href: string
  /** Where this Helicity stands: "Brussels". */
  place?: string
  size?: number
}

export function Brand({ href, place, size }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <Logo size={size} />
      {/* The name of the product is the same in all languages. */}
      <b>Helicity</b>
      {place && <span>{place}</span>}
    </a>
  )
}
