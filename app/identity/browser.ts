/** What a command needs to know of where it was asked from. */
export interface Browser {
  cookieHeader: string | null
  /** Network address, for limits. */
  address: string
}
