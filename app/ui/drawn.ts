/** A drawing either says in words what it shows, or stays silent beside words that do. */
export const drawn = (label: string | undefined) =>
  label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
