interface LogoProps {
  size?: number
  /** Names the mask; each logo on a page needs its own. */
  id?: string
}

/** A disc crossed by two strands, cut out, so that any ground shows through. */
export function Logo({ size = 34, id = 'logo' }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <mask id={id}>
        <circle cx="20" cy="20" r="19.5" fill="#fff" />
        <path
          d="M11-2c0 11 18 11 18 22s-18 11-18 22M29-2c0 11-18 11-18 22s18 11 18 22"
          fill="none"
          stroke="#000"
          strokeWidth="3.4"
        />
      </mask>
      <path d="M0 0h40v40H0z" fill="currentColor" mask={`url(#${id})`} />
    </svg>
  )
}
