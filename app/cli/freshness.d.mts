export function hashSources(root?: string): string
export function arePackagesFresh(root?: string): boolean
export function rememberPackages(root?: string): void
