/** The name's mark: a disc crossed by two strands, cut out, so any ground shows through. */
export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="LOGO" />
    </svg>
  )
}
