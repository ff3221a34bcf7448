/** `proposals.reason.quorum-missing` is `quorum-missing` to programs. */
export const bareCode = (code: string): string => code.replace(/^[a-z]+\.(reason\.|field\.)?/, '')
