import { Logo } from './logo'

interface BrandProps {
  href: string
  /** Where this Helicity stands: "Brussels". */
  place?: string
  size?: number
  /** Tells two brands of one page apart. */
  id?: string
}

export function Brand({ href, place, size, id }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <Logo size={size} id={id} />
      {/* The name of the product is the same in all languages. */}
      <b>Helicity</b>
      {place && <span>{place}</span>}
    </a>
  )
}
